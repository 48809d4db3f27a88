import { type Goal, isFlatByDefinition, storedPlacesOf } from "../../../domain/goal.ts";
import { NOT_MEASURED_WORDS } from "../../../domain/reading.ts";
import type { Curve } from "../../../domain/shape.ts";
import { type Formula, f, joined, ratio } from "../../formula.ts";
import type { Reference } from "../../reference.ts";
import { label } from "../../words.ts";
import { breakMondays } from "../settings.ts";
import { formOf, type Step, type WeekColumnKey } from "./columns.ts";
import { implausible } from "./implausible.ts";
import { ROWS, type TeamLayout } from "./layout.ts";
import { type PatternStep, patternStep, startOfFit } from "./pattern.ts";

type Key = WeekColumnKey | Step;

/** One row of the week table: its own cells, those of the row above, and the facts of the team. */
export interface WeekRow {
  readonly layout: TeamLayout;
  readonly goal: Goal;
  readonly row: number;
  here(key: Key): Reference;
  above(key: Key): Reference;
}

export const weekRow = (layout: TeamLayout, goal: Goal, row: number): WeekRow => ({
  layout,
  goal,
  row,
  here: (key) => layout.at(key, row),
  above: (key) => layout.at(key, row - 1),
});

/** Whether the row lies past the last working week: it is kept from a calendar that was longer. */
const isPast = ({ above, layout }: WeekRow) => f`${above("count")}>=${layout.fact("weeks")}`;

/** The working week, blank in a break. */
export const week = (row: WeekRow): Formula =>
  f`IF(${row.here("count")}=${row.above("count")};"";${row.here("count")})`;

export const weekOf = (row: WeekRow): Formula => f`IF(${isPast(row)};"";${row.here("monday")})`;

/** The target that the plan asks for in this week; blank while the plan lacks a goal or a baseline. */
export function plannedTarget(row: WeekRow): Formula {
  const { layout, goal, here } = row;
  const isPlanned = f`AND(ISNUMBER(${here("week")});${layout.fact("plan is")}="complete")`;
  return f`IF(${isPlanned};${targetOf(row, goal)};"")`;
}

function targetOf({ layout, here }: WeekRow, goal: Goal): Formula {
  const { shape } = goal;
  const [week, weeks, end] = [here("week"), layout.fact("weeks"), layout.fact("goal")];
  if (shape.kind === "typed") {
    const targets = f`CHOOSE(${week};${joined(shape.targets.map(ratio), ";")})`;
    return f`IF(${week}<=${shape.targets.length};${targets};"")`;
  }
  if (shape.kind === "flat" || isFlatByDefinition(goal)) return f`${end}`;
  const share = shareOf(shape, week, weeks);
  const target = f`${layout.fact("base")}+(${end}-${layout.fact("base")})*${share}`;
  return f`IF(OR(${week}=${weeks};${share}=1);${end};${inTeamsFavour(target, layout, storedPlacesOf(goal))})`;
}

/** The share of the way that a curve asks for after a week, as `shareOf` of the domain gives it. */
function shareOf(shape: Exclude<Curve, { kind: "flat" }>, week: Reference, weeks: Reference): Formula {
  switch (shape.kind) {
    case "even":
      return f`(${week}/${weeks})`;
    case "slow":
      return f`POWER(${week}/${weeks};3/2)`;
    case "fast":
      return f`(1-POWER(1-${week}/${weeks};3/2))`;
    case "pace":
      return f`MIN(1;${ratio(shape.step)}*${week})`;
  }
}

/** Down when the target is to rise, up when it is to fall; compared to nine places before and after scaling. */
function inTeamsFavour(target: Formula, layout: TeamLayout, places: number): Formula {
  const way = layout.fact("way");
  const scale = 10 ** places;
  return f`${way}*INT(${way}*ROUND(ROUND(${target};9)*${scale};9))/${scale}`;
}

/** The reading, where the team types what it is made from; rounded, so that what is shown is what is judged. */
export function computedActual(row: WeekRow): Formula | null {
  const { goal, here, above } = row;
  const places = storedPlacesOf(goal);
  switch (formOf(goal)) {
    case "level":
      return null;
    case "participation": {
      const whole = f`AND(ISNUMBER(${here("took")});ISNUMBER(${here("average")});ISNUMBER(${here("enrolled")}))`;
      const withZeroes = f`ROUND(${here("took")}/${here("enrolled")}*${here("average")};${places})`;
      const takersOnly = f`ROUND(${here("average")};${places})`;
      const average = goal.zeroes === "with" ? withZeroes : takersOnly;
      return f`IF(${whole};IF(${here("enrolled")}>0;${average};"");"")`;
    }
    case "share": {
      const whole = f`AND(ISNUMBER(${here("part")});ISNUMBER(${here("whole")}))`;
      return f`IF(${whole};IF(${here("whole")}>0;ROUND(${here("part")}/${here("whole")};${places});"");"")`;
    }
    case "new this week": {
      const before = f`IF(ISNUMBER(${above("highest")});${above("highest")};0)`;
      return f`IF(ISNUMBER(${here("added")});${before}+${here("added")};"")`;
    }
  }
}

export const participation = ({ here }: WeekRow): Formula =>
  f`IF(AND(ISNUMBER(${here("took")});ISNUMBER(${here("enrolled")}));IF(${here("enrolled")}>0;${here("took")}/${here("enrolled")};"");"")`;

/** Weeks ahead of (+) or behind (−) the plan, as `domain.md` B2 (iii a) reads it off the highest gains so far. */
export function ahead({ layout, here }: WeekRow): Formula {
  const [gain, week, place, near, last] = [
    here("capped"),
    here("week"),
    here("place"),
    here("near"),
    here("last"),
  ];
  const first = f`INDEX(${layout.all("count")};MATCH(${gain};${layout.all("reached")};0))`;
  const level = f`IF(${week}<${first};${first}-${week};IF(${week}<=${last};0;${last}-${week}))`;
  const next = f`INDEX(${layout.all("reached")};${place}+1)`;
  const between = f`${last}+(${gain}-${near})/(${next}-${near})-${week}`;
  const below = f`${gain}/${layout.fact("pace")}-${week}`;
  return f`IF(${place}="";"";ROUND(IF(${place}=0;${below};IF(${near}=${gain};${level};${between}));9))`;
}

/** The word of the week. The order of the questions is the precedence of `domain.md` B2. */
export function status(row: WeekRow): Formula {
  const { layout, here } = row;
  const read = f`IF(${here("state")}="x";${label("not measured")};IF(${here("state")}="?";${label("check")};IF(${here("state")}="n";${judged(row)};IF(${here("late")}=1;${label("no update")};${label("due")}))))`;
  const begun = f`AND(${layout.fact("as of")}>=${here("monday")};${layout.fact("plan is")}="complete")`;
  return f`IF(${isPast(row)};"";IF(${here("pause")}=1;${label("break")};IF(${begun};${read};"")))`;
}

function judged({ layout, here }: WeekRow): Formula {
  const moves = f`${layout.fact("flat")}=0`;
  const met = f`AND(${moves};${here("gained")}>=${layout.fact("goal gain")})`;
  const close = f`AND(${moves};${here("ahead")}>=-${layout.fact("close band")})`;
  const short = f`IF(${close};${label("close")};${label("behind")})`;
  const compared = f`IF(${met};${label("goal met")};IF(${here("gained")}>=${here("planned")};${label("on track")};${short}))`;
  return f`IF(${here("measured")}=1;${compared};"")`;
}

/** The hidden steps of a week, each one small formula; see `STEPS`. */
export function step(key: Step, row: WeekRow): Formula {
  const { layout, here, above } = row;
  const fact = layout.fact;
  switch (key) {
    case "label":
      return f`IF(ISNUMBER(${here("week")});${here("week")}&"";"")`;
    case "goalLine":
      return f`IF(ISNUMBER(${fact("goal")});IF(${isPast(row)};"";${fact("goal")});"")`;
    case "monday":
      return row.row === ROWS.firstWeek ? f`${fact("start")}` : f`${above("monday")}+7`;
    case "pause":
      return f`IF(SUMPRODUCT((${breakMondays}>=${here("monday")})*(${breakMondays}<=${here("monday")}+6))>0;1;0)`;
    case "count":
      return f`${above("count")}+IF(OR(${here("pause")}=1;${isPast(row)});0;1)`;
    case "late":
      return f`IF(ISNUMBER(${here("week")});IF(${fact("as of")}>${here("monday")}+${fact("due after days")}+${fact("grace days")};1;0);0)`;
    case "state":
      return state(row);
    case "highest":
      return f`IF(${here("state")}="n";MAX(${above("highest")};${here("actual")});${above("highest")})`;
    case "aim":
      return f`IF(AND(ISNUMBER(${here("week")});ISNUMBER(${here("target")}));${here("target")};${above("aim")})`;
    case "run":
    case "silent":
    case "pivoted":
    case "fit":
    case "fitWeek":
    case "fitValue":
    case "miss":
      return patternStep(key, row);
    default:
      return comparison(key, row);
  }
}

type Comparison = Exclude<
  Step,
  "label" | "goalLine" | "monday" | "pause" | "count" | "late" | "state" | "highest" | "aim" | PatternStep
>;

function comparison(key: Comparison, { layout, here, above }: WeekRow): Formula {
  const fact = layout.fact;
  const gain = (value: Reference) => f`ROUND(${fact("sign")}*(${value}-${fact("base")});9)`;
  const complete = f`${fact("plan is")}="complete"`;
  // A team without a goal still has a latest number to tell.
  const isRead = f`AND(${fact("plan is")}<>"complete";${here("state")}="n";${fact("as of")}>=${here("monday")})`;
  const isTold = f`OR(${here("measured")}=1;${isRead})`;
  switch (key) {
    case "planned":
      return f`IF(AND(${complete};ISNUMBER(${here("week")});ISNUMBER(${here("target")}));${gain(here("target"))};"")`;
    case "reached":
      return f`MAX(${above("reached")};${here("planned")})`;
    case "gained":
      return f`IF(AND(${complete};${here("state")}="n");${gain(here("actual"))};"")`;
    case "measured":
      return f`IF(AND(ISNUMBER(${here("gained")});ISNUMBER(${here("planned")});${fact("as of")}>=${here("monday")});1;0)`;
    case "capped":
      return f`IF(${here("measured")}=1;MIN(${here("gained")};${fact("highest gain")});"")`;
    case "place":
      return f`IF(OR(${here("capped")}="";${fact("flat")}=1);"";IF(${here("capped")}<0;0;MATCH(${here("capped")};${layout.all("reached")};1)))`;
    case "near":
      return f`IF(${here("place")}="";"";IF(${here("place")}=0;"";INDEX(${layout.all("reached")};${here("place")})))`;
    case "last":
      return f`IF(${here("place")}="";"";IF(${here("place")}=0;"";INDEX(${layout.all("count")};${here("place")})))`;
    case "latest":
      return f`IF(${isTold};${here("week")};${above("latest")})`;
    case "earlier":
      return f`IF(${isTold};${above("latest")};${above("earlier")})`;
    case "judged":
      return f`IF(OR(${here("measured")}=1;${here("late")}=1);${here("week")};${above("judged")})`;
    case "story":
      return f`${above("story")}&IF(ISNUMBER(${here("week")});LEFT(${here("status")};1);"")`;
  }
}

/** What the Actual is as a reading: `n` a number, `x` not measured, `?` to be checked, or blank. */
function state({ layout, goal, here, above }: WeekRow): Formula {
  const actual = here("actual");
  const words = joined(
    NOT_MEASURED_WORDS.map((word) => f`LOWER(TRIM(${actual}))=${word}`),
    ";",
  );
  const text = f`IF(ISTEXT(${actual});IF(TRIM(${actual})="";"";IF(OR(${words});"x";"?"));"?")`;
  const number = f`IF(${implausible(layout, goal, actual, above("highest"))};"?";"n")`;
  const content = f`IF(ISNUMBER(${actual});${number};IF(ISBLANK(${actual});"";${text}))`;
  return f`IF(ISNUMBER(${here("week")});IF(ISERROR(${actual});"?";${content});"")`;
}

/** The start row: what the columns that carry values down begin with. */
export function startStep(key: Step, layout: TeamLayout, goal: Goal): Formula | null {
  switch (key) {
    case "label":
      return f`"Start"`;
    case "goalLine":
      return f`IF(ISNUMBER(${layout.fact("goal")});${layout.fact("goal")};"")`;
    case "count":
    case "planned":
    case "reached":
    case "latest":
    case "earlier":
    case "judged":
    case "run":
    case "silent":
    case "pivoted":
      return f`0`;
    case "aim":
      return f`${layout.fact("base")}`;
    case "highest":
    case "story":
      return f`""`;
    case "fit":
    case "fitWeek":
    case "fitValue":
    case "miss":
      return startOfFit(key, layout, goal);
    case "monday":
      return f`${layout.fact("start")}-7`;
    case "pause":
    case "late":
    case "state":
    case "gained":
    case "measured":
    case "capped":
    case "place":
    case "near":
    case "last":
      return null;
  }
}
