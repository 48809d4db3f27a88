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
  const made = f`"By "&${dayWithYear(fact("goal date"))}&", "&${who}&${change(goal, layout, what)}&"."`;
  const missing = f`IF(ISNUMBER(${fact("baseline")});"from "&${valueInWords(goal, fact("baseline"))}&"; the goal is not recorded";"the goal is not recorded")`;
  const open = f`${alone}&", "&${missing}&"."`;
  return f`IF(${look("sentence")}&""<>"";${look("sentence")}&"";IF(ISNUMBER(${fact("goal")});${made};${open}))`;
}

function change(goal: Goal, layout: TeamLayout, what: Formula): Formula {
  const { fact } = layout;
  // Students raise, the team raises.
  const verb = (word: string) => f`IF(${fact("group")}="";${` ${word}s `};${` ${word} `})`;
  const end = goal.unit === PERCENT ? valueInWords(goal, fact("goal")) : amountInWords(goal, fact("goal"));
  if (goal.kind === "hold") {
    return f`${verb("keep")}&${what}&IF(${fact("way")}=1;" at ";" at or below ")&${end}&IF(${fact("way")}=1;" or more";"")`;
  }
  if (isFlatByDefinition(goal)) return f`${verb("hold")}&${what}&" at "&${end}`;
  const changes = f`IF(${fact("way")}=1;${verb("raise")};${verb("lower")})`;
  const from = f`IF(ISNUMBER(${fact("baseline")});" from "&${valueInWords(goal, fact("baseline"))};"")`;
  const moving = f`${changes}&${what}&${from}&" to "&${end}`;
  return f`IF(${fact("goal")}=${fact("baseline")};${verb("hold")}&${what}&" at "&${end};${moving})`;
}
