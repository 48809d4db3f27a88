import { WEEKDAYS } from "../../../domain/cohort.ts";
import type { Goal } from "../../../domain/goal.ts";
import { choose, type Formula, f } from "../../formula.ts";
import { amountInWords, dayInWords, dayWithWeekday, label, valueInWords } from "../../words.ts";
import type { WeekColumnKey } from "./columns.ts";
import type { TeamLayout } from "./layout.ts";
import type { Step } from "./step-keys.ts";

/** The one line that says where the team is: `Week 5 of 8 · 57% against a target of 60.5%`. */
export function headline(goal: Goal, layout: TeamLayout): Formula {
  const { fact, all } = layout;
  const weeks = f`${fact("weeks")}&IF(${fact("weeks")}=1;" week";" weeks")`;
  const before = f`"Starts "&${dayWithWeekday(fact("start"))}&" · "&${weeks}`;
  const complete = f`${fact("plan is")}="complete"`;
  const actual = amountInWords(goal, fact("actual"));
  const thisWeek = (key: WeekColumnKey | Step) =>
    f`INDEX(${all(key)};MATCH(${fact("week now")};${all("week")};0))`;
  const target = thisWeek("target");
  const told = f`IF(AND(${complete};ISNUMBER(${fact("target")}));${actual}&" against a target of "&${valueInWords(goal, fact("target"))};${actual})`;
  const last = f`IF(${fact("latest week")}=0;"";" · week "&${fact("latest week")}&": "&${actual})`;
  const dueDay = f`${thisWeek("monday")}+${fact("due after days")}`;
  const soon = f`IF(${fact("as of")}>${dueDay};"was due ";"due ")&${choose(
    f`${fact("due after days")}+1`,
    WEEKDAYS.map((day) => f`${day}`),
  )}`;
  const due = f`IF(${fact("as of")}>${dueDay}+${fact("grace days")};"no number yet";${soon})`;
  const state = thisWeek("state");
  // A week without a target is not measured by its number, and has it all the same.
  const bare = f`IF(${state}="n";${amountInWords(goal, thisWeek("actual"))};${due})`;
  const untold = f`IF(${state}="x";"not measured";IF(${state}="?";"the number needs a look";${bare}))`;
  const wanted = f`IF(ISNUMBER(${target});" · target "&${valueInWords(goal, target)};"")`;
  const week = f`"Week "&${fact("week now")}&" of "&${fact("weeks")}`;
  const now = f`IF(${fact("number this week")}=1;${told};${untold}&${wanted}&${last})`;
  const running = f`IF(${fact("on break")}=1;"Break · "&${fact("week now")}&" of "&${weeks}&" done";${week}&" · "&${now})`;
  const [judged, stands] = [fact("judged goal"), fact("goal")];
  const reached = f`ROUND(${fact("way")}*(${fact("final")}-${stands});9)>=0`;
  const later = f`" (plan "&${fact("plan version")}&": "&${valueInWords(goal, stands)}&IF(${reached};", reached)";", not reached)")`;
  const isLater = f`IF(ISNUMBER(${stands});ROUND(${judged}-${stands};9)<>0;FALSE())`;
  const goalText = f`IF(ISNUMBER(${judged});" against a goal of "&${valueInWords(goal, judged)}&IF(${isLater};${later};"");"")`;
  const result = f`IF(ISNUMBER(${fact("final")});" · "&${amountInWords(goal, fact("final"))}&${goalText};IF(${fact("verdict")}=${label("no result")};" · no result recorded";" · "&LOWER(MID(${fact("verdict")};3;99))))`;
  const ended = f`"Ended "&${dayInWords(fact("goal date"))}&${result}`;
  const phase = f`IF(${fact("phase")}="before";${before};IF(${fact("phase")}="ended";${ended};${running}))`;
  return f`${phase}&${warnings(goal, layout)}`;
}

/** What the plan lacks, or where it no longer leads to the goal. */
function warnings(goal: Goal, layout: TeamLayout): Formula {
  const { fact, final, all } = layout;
  const missing = f`IF(${fact("plan is")}="complete";${untargeted(layout)};" · "&${fact("plan is")})`;
  const target = final("aim");
  const astray = f`IF(AND(${fact("plan is")}="complete";ISNUMBER(${target}));ROUND(${target}-${fact("goal")};9)<>0;FALSE())`;
  const plan = f`IF(${astray};" · the last weekly target is "&${valueInWords(goal, target)}&", the goal "&${valueInWords(goal, fact("goal"))};"")`;
  const isLost = f`IF(ISNUMBER(${fact("plan version")});AND(${fact("plan version")}>1;NOT(ISNUMBER(${fact("first goal")})));FALSE())`;
  const lost = f`IF(${isLost};" · the first plan is missing on Plans";"")`;
  const short = f`IF(ISNUMBER(MATCH(${fact("weeks")};${all("week")};0));"";" · the calendar has changed: choose Repair in the menu")`;
  return f`${missing}&${plan}&${lost}&${short}`;
}

/** The latest week that cannot be judged because its target is no number. */
function untargeted({ fact, all }: TeamLayout): Formula {
  const isBare = f`ISNUMBER(${all("week")})*(1-ISNUMBER(${all("target")}))*(${all("monday")}<=${fact("as of")})`;
  const week = f`SUMPRODUCT(MAX(${isBare}*${all("count")}))`;
  return f`IF(${fact("phase")}="running";IF(${week}>0;" · week "&${week}&" has no target";"");"")`;
}
