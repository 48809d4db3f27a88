import type { Goal } from "../../../domain/goal.ts";
import { type Formula, f, holding } from "../../formula.ts";
import type { Reference } from "../../reference.ts";
import { typedWords } from "../../typed-words.ts";
import { journalEvents, ofTeam } from "../journal.ts";
import { breakMondays } from "../settings.ts";
import { state, sumOf } from "./actual.ts";
import { ROWS, type TeamLayout } from "./layout.ts";
import { patternStep, startOfFit } from "./pattern.ts";
import type { Step } from "./step-keys.ts";
import { isPast, type WeekRow } from "./week-row.ts";

/** Whether a break falls on the week that begins with a Monday: any day of it says so. */
const pause = (monday: Reference): Formula =>
  f`IF(SUMPRODUCT(${holding(f`(${breakMondays}>=${monday})*(${breakMondays}<${monday}+7)`)}*1)>0;1;0)`;

/** The hidden steps of a week, each one small formula; see `STEPS`. */
export function step(key: Step, row: WeekRow): Formula {
  const { layout, here, above } = row;
  const fact = layout.fact;
  switch (key) {
    case "label":
      return f`IF(ISNUMBER(${here("week")});${here("week")}&"";"")`;
    case "goalLine":
      return line(fact("goal"), row);
    case "reference1":
      return line(fact("reference 1"), row);
    case "reference2":
      return line(fact("reference 2"), row);
    case "monday":
      return row.row === ROWS.firstWeek ? f`${fact("start")}` : f`${above("monday")}+7`;
    case "pause":
      return pause(here("monday"));
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
    case "asking":
      return asking(row);
    case "wanted":
      return f`IF(ISNUMBER(${here("participationTarget")});${here("participationTarget")};${above("wanted")})`;
    case "sumNow":
      return sumOf("part", key, row);
    case "sumThen":
      return sumOf("lastYear", key, row);
    default:
      return comparison(key, row);
  }
}

/** For how many days an ask that was typed into the week has been open; the Journal takes over what it tells of. */
function asking({ layout, here, row }: WeekRow): Formula {
  // An ask that is repeated from week to week is one ask.
  const isFirst = f`IFERROR(MATCH(${here("ask")};${layout.all("ask")};0);${row - ROWS.start + 1})=${row - ROWS.start + 1}`;
  const days = f`MAX(0;${layout.fact("as of")}-${here("monday")})`;
  // A formula of somebody's that fails asks for nothing.
  const words = typedWords(f`IFERROR(${here("ask")}&"";"")`);
  const own = f`${ofTeam(layout.fact("team"))}*(${journalEvents("kind")}="ask")`;
  const isTold = f`SUMPRODUCT(${holding(f`${own}*(${typedWords(journalEvents("text"))}=${typedWords(here("ask"))})`)}*1)>0`;
  return f`IF(${words}="";"";IF(${isTold};"";IF(${isFirst};${days};"")))`;
}

/** The same value in every week, for a line across the chart. */
const line = (value: Reference, row: WeekRow): Formula =>
  f`IF(ISNUMBER(${value});IF(${isPast(row)};"";${value});"")`;

type Comparison = Extract<
  Step,
  | "planned"
  | "reached"
  | "gained"
  | "measured"
  | "capped"
  | "place"
  | "near"
  | "last"
  | "latest"
  | "earlier"
  | "third"
  | "judged"
  | "story"
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
    case "third":
      return f`IF(${isTold};${above("earlier")};${above("third")})`;
    case "judged":
      return f`IF(OR(${here("measured")}=1;${here("late")}=1);${here("week")};${above("judged")})`;
    case "story":
      return f`${above("story")}&IF(ISNUMBER(${here("week")});LEFT(${here("status")};1);"")`;
  }
}

/** The start row: what the columns that carry values down begin with. */
export function startStep(key: Step, layout: TeamLayout, goal: Goal): Formula | null {
  switch (key) {
    case "label":
      return f`"Start"`;
    case "goalLine":
      return f`${layout.fact("goal")}`;
    case "reference1":
      return f`${layout.fact("reference 1")}`;
    case "reference2":
      return f`${layout.fact("reference 2")}`;
    case "count":
    case "planned":
    case "reached":
    case "latest":
    case "earlier":
    case "third":
    case "judged":
    case "run":
    case "silent":
    case "pivoted":
    case "sumNow":
    case "sumThen":
      return f`0`;
    case "aim":
      return f`${layout.fact("base")}`;
    case "highest":
    case "story":
    case "wanted":
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
    case "asking":
      return null;
  }
}
