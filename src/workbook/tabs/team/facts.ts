import { FEWEST_WEEKS, MOST_WEEKS } from "../../../domain/calendar.ts";
import type { Team } from "../../../domain/cohort.ts";
import { WEEKDAYS } from "../../../domain/cohort.ts";
import { DEFAULTS } from "../../../domain/defaults.ts";
import { type Goal, isFlatByDefinition } from "../../../domain/goal.ts";
import { type Formula, f, joined } from "../../formula.ts";
import type { Reference } from "../../reference.ts";
import { judgingDay, orDefault, setting } from "../settings.ts";
import { type TeamColumnKey, teamsColumn } from "../teams.ts";
import type { FactKey } from "./fact-keys.ts";
import { help } from "./help-facts.ts";
import { latest } from "./latest-facts.ts";
import type { TeamLayout } from "./layout.ts";
import { outcome } from "./outcome-facts.ts";
import { ending, pattern } from "./pattern.ts";
import { goalSentence } from "./sentence.ts";
import { turnout } from "./turnout-facts.ts";
import { wayBetween, wayOf } from "./way.ts";

/** The formula of every fact; `fact-keys.ts` names them in the order of their rows. */
export function factFormulas(team: Team, layout: TeamLayout): Some<FactKey> {
  return {
    ...recorded(team, layout),
    ...settings(),
    ...plan(team.goal, layout),
    ...calendar(layout),
    ...gains(team.goal, layout),
    ...latest(team.goal, layout),
    ...turnout(team.goal, layout),
    ...help(layout),
    ...pattern(layout),
    ...ending(team.goal, layout),
    ...outcome(team.goal, layout),
    ...measure(team.goal),
  };
}

/** What the formulas of this tab were made for, so that a week can be read from its tab alone. */
const measure = ({ kind, unit, decimals, zeroes, bar }: Goal) => ({
  kind: f`${kind}`,
  unit: f`${unit}`,
  decimals: f`${decimals}`,
  zeroes: f`${zeroes}`,
  bar: f`${bar ?? ""}`,
});

/** What a team is called whose name on the Teams tab cannot be read. */
export const NAMELESS = "Name cannot be read";

/** Some of the facts, each with its formula. */
export type Some<Key extends FactKey> = Readonly<Record<Key, Formula>>;

/** Working weeks that a calendar can have. */
const weeksOr = (weeks: Formula, otherwise: Formula): Formula =>
  f`IF(ISNUMBER(${weeks});IF(AND(${weeks}>=${FEWEST_WEEKS};${weeks}<=${MOST_WEEKS};INT(${weeks})=${weeks});${weeks};${otherwise});${otherwise})`;

const number = (formula: Formula): Formula => f`IF(ISNUMBER(${formula});${formula};"")`;

function recorded(team: Team, layout: TeamLayout) {
  const row = layout.fact("row on Teams");
  const look = (key: TeamColumnKey) => lookUp(key, row);
  const start = look("start");
  // A time of day may come along with a date.
  const monday = (day: Formula) => f`INT(${day})-WEEKDAY(${day};2)+1`;
  return {
    "team id": f`${team.id}`,
    "row on Teams": f`IFERROR(MATCH(${layout.fact("team id")};${teamsColumn("id")};0);0)`,
    team: f`IF(${row}=0;"No longer on the Teams tab";IFERROR(${look("name")}&"";${NAMELESS}))`,
    sentence: goalSentence(team.goal, layout, look),
    metric: f`${look("metric")}&""`,
    group: f`${look("group")}&""`,
    "group size": number(look("groupSize")),
    need: number(look("need")),
    of: number(look("of")),
    "reference 1": number(look("reference1")),
    "reference 2": number(look("reference2")),
    baseline: number(look("baseline")),
    goal: number(look("goal")),
    start: f`IF(ISNUMBER(${start});${monday(start)};IF(ISNUMBER(${setting("start")});${monday(setting("start"))};${monday(judgingDay)}))`,
    weeks: weeksOr(look("weeks"), weeksOr(setting("weeks"), f`${DEFAULTS.weeks}`)),
    final: number(look("final")),
    reported: f`${look("reported")}&""`,
    way: way(team.goal, layout, look("direction")),
    "plan version": number(look("version")),
  } satisfies Partial<Some<FactKey>>;
}

/** A team's cell on the Teams tab; blank where its row was deleted. */
export const lookUp = (key: TeamColumnKey, row: Reference): Formula =>
  f`IF(${row}=0;"";INDEX(${teamsColumn(key)};${row}))`;

/** +1 where more is better, −1 where less is. Only a level to hold says it itself. */
function way(goal: Goal, layout: TeamLayout, direction: Formula): Formula {
  if (goal.kind === "hold") return f`IF(${direction}="down";-1;1)`;
  if (isFlatByDefinition(goal)) return f`${wayOf(goal.kind)}`;
  return wayBetween(goal.kind, layout.fact("baseline"), layout.fact("goal"));
}

function settings() {
  const day = setting("meetingDay");
  const isDay = WEEKDAYS.map((weekday) => f`${day}=${weekday}`);
  const position = isDay.map((is, index) => f`(${is})*${index}`);
  return {
    "as of": judgingDay,
    "due after days": f`IF(OR(${joined(isDay, ";")});${joined(position, "+")};${WEEKDAYS.indexOf(DEFAULTS.meetingDay)})`,
    "grace days": orDefault(setting("graceDays"), DEFAULTS.graceDays),
    "close band": orDefault(setting("closeBand"), DEFAULTS.closeBand),
    "smallest group": orDefault(setting("smallestGroup"), DEFAULTS.smallestGroup),
    note: f`${setting("note")}&""`,
  } satisfies Partial<Some<FactKey>>;
}

function plan(goal: Goal, layout: TeamLayout) {
  const { fact } = layout;
  const isFlat = isFlatByDefinition(goal);
  const complete = isFlat
    ? f`"complete"`
    : f`IF(ISNUMBER(${fact("baseline")});"complete";"baseline not recorded")`;
  return {
    "plan is": f`IF(ISNUMBER(${fact("goal")});${complete};"goal not recorded")`,
    base: f`${fact(isFlat ? "goal" : "baseline")}`,
  } satisfies Partial<Some<FactKey>>;
}

function calendar(layout: TeamLayout) {
  const { fact, all } = layout;
  const today = f`MATCH(${fact("as of")};${all("monday")};1)`;
  const lastMonday = f`INDEX(${all("monday")};MATCH(${fact("weeks")};${all("week")};0))`;
  const running = f`IF(${fact("as of")}>${fact("goal date")}+2;"ended";"running")`;
  return {
    "goal date": f`IFERROR(${lastMonday};INDEX(${all("monday")};ROWS(${all("monday")})))+4`,
    phase: f`IF(${fact("as of")}<${fact("start")};"before";${running})`,
    "week now": f`IF(${fact("phase")}="before";0;IF(${fact("phase")}="ended";${fact("weeks")}+1;INDEX(${all("count")};${today})))`,
    "on break": f`IF(${fact("phase")}="running";INDEX(${all("pause")};${today});0)`,
  } satisfies Partial<Some<FactKey>>;
}

function gains(goal: Goal, layout: TeamLayout) {
  const { fact, all, final } = layout;
  const isFlat = isFlatByDefinition(goal);
  const first = f`MATCH(0;${all("reached")};1)+1`;
  return {
    sign: isFlat ? f`${fact("way")}` : wayBetween(goal.kind, fact("base"), final("aim")),
    "goal gain": f`IF(AND(ISNUMBER(${final("aim")});ISNUMBER(${fact("base")}));ROUND(${fact("sign")}*(${final("aim")}-${fact("base")});9);0)`,
    "highest gain": f`${final("reached")}`,
    flat: isFlat ? f`1` : f`IF(${fact("highest gain")}=0;1;0)`,
    pace: f`IF(${fact("flat")}=1;"";INDEX(${all("reached")};${first})/INDEX(${all("count")};${first}))`,
  } satisfies Partial<Some<FactKey>>;
}
