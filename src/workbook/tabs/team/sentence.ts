import { type Goal, isFlatByDefinition, PERCENT } from "../../../domain/goal.ts";
import { type Formula, f } from "../../formula.ts";
import { amountInWords, dayWithYear, valueInWords } from "../../words.ts";
import type { TeamColumnKey } from "../teams.ts";
import type { TeamLayout } from "./layout.ts";

/** The goal in one sentence, unless the team typed its own: when, who, what, from where to where. */
export function goalSentence(goal: Goal, layout: TeamLayout, look: (key: TeamColumnKey) => Formula): Formula {
  const { fact } = layout;
  const members = f`IF(ISNUMBER(${fact("group size")});" ("&${fact("group size")}&")";"")`;
  const who = f`IF(${fact("group")}="";"the team";${fact("group")}&${members})`;
  const whose = f`IF(${fact("group")}="";"";${fact("group")}&${members}&": ")`;
  const zeroes =
    goal.kind === "average" && layout.has("took") && goal.zeroes === "with"
      ? ", counting non-takers as zero,"
      : "";
  const what = f`IF(${fact("metric")}="";"the weekly number";${fact("metric")})&${zeroes}`;
  const alone = f`IF(AND(${fact("group")}="";${fact("metric")}="");"The weekly number";${whose}&${what})`;
  const told =
    goal.kind === "each person" && goal.bar !== "level"
      ? people(goal, layout)
      : f`${who}&${change(goal, layout, what)}`;
  const made = f`"By "&${dayWithYear(fact("goal date"))}&", "&${told}&"."`;
  const missing = f`IF(ISNUMBER(${fact("baseline")});"from "&${valueInWords(goal, fact("baseline"))}&"; the goal is not recorded";"the goal is not recorded")`;
  const open = f`${alone}&", "&${missing}&"."`;
  return f`IF(${look("sentence")}&""<>"";${look("sentence")}&"";IF(ISNUMBER(${fact("goal")});${made};${open}))`;
}

/** How many are to meet the bar, and which bar: `32 of 47 students attend at least 41 of 44 days`. */
function people({ bar }: Goal, { fact }: TeamLayout): Formula {
  const all = f`IF(ISNUMBER(${fact("group size")});" of "&${fact("group size")};"")`;
  const many = f`${fact("goal")}&${all}&" "&IF(${fact("group")}="";"people";${fact("group")})`;
  const days = f`IF(COUNT(${fact("need")};${fact("of")})=2;" attend at least "&${fact("need")}&" of "&${fact("of")}&" days";" attend")`;
  const pace = f`" finish"&IF(ISNUMBER(${fact("need")});", at "&ROUND(100*${fact("need")};1)&"% a week";"")`;
  return f`${many}&${bar === "window" ? days : pace}`;
}

function change(goal: Goal, layout: TeamLayout, what: Formula): Formula {
  const { fact } = layout;
  // Students raise, the team raises.
  const verb = (word: string) => f`IF(${fact("group")}="";${` ${word}s `};${` ${word} `})`;
  const end = goal.unit === PERCENT ? valueInWords(goal, fact("goal")) : amountInWords(goal, fact("goal"));
  if (goal.kind === "hold") {
    return f`${verb("keep")}&${what}&IF(${fact("way")}=1;" at ";" at or below ")&${end}&IF(${fact("way")}=1;" or more";"")`;
  }
  if (layout.made.form === "last year") {
    const by = f`" by "&${valueInWords(goal, f`ABS(${fact("goal")})`)}&" against the same weeks of last year"`;
    return f`IF(${fact("goal")}<0;${verb("cut")};${verb("raise")})&${what}&${by}`;
  }
  if (isFlatByDefinition(goal)) return f`${verb("hold")}&${what}&" at "&${end}`;
  const changes = f`IF(${fact("way")}=1;${verb("raise")};${verb("lower")})`;
  const from = f`IF(ISNUMBER(${fact("baseline")});" from "&${valueInWords(goal, fact("baseline"))};"")`;
  const moving = f`${changes}&${what}&${from}&" to "&${end}`;
  return f`IF(${fact("goal")}=${fact("baseline")};${verb("hold")}&${what}&" at "&${end};${moving})`;
}
