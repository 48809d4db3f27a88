import { type Goal, isFlatByDefinition } from "../../../domain/goal.ts";
import { type Formula, f } from "../../formula.ts";
import { label } from "../../words.ts";
import { plansColumn } from "../plans.ts";
import type { FactKey } from "./fact-keys.ts";
import type { Some } from "./facts.ts";
import type { TeamLayout } from "./layout.ts";
import { wayBetween } from "./way.ts";

/** How it ended, or stands. */
export function outcome(goal: Goal, layout: TeamLayout) {
  const { fact, all, final } = layout;
  const first = fact("first goal");
  const reached = f`ROUND(${firstWay(goal, layout)}*(${fact("final")}-${first});9)>=0`;
  const held = f`IF(COUNT(${fact("final")};${first})=2;IF(${reached};${label("achieved")};${label("not achieved")});${label("no result")})`;
  const told = f`IF(${fact("reported")}="Achieved";${label("achieved as reported")};IF(${fact("reported")}="Not achieved";${label("not achieved as reported")};${label("no result")}))`;
  const judged = f`IF(${fact("judged week")}=0;IF(${fact("week now")}>0;${label("due")};"");INDEX(${all("status")};MATCH(${fact("judged week")};${all("week")};0)))`;
  const noGoal = f`${fact("plan is")}="goal not recorded"`;
  const running = f`IF(${noGoal};${label("goal not recorded")};IF(${fact("plan is")}="complete";${judged};""))`;
  const hasVerdict = f`AND(${fact("phase")}="ended";OR(ISNUMBER(${fact("goal")});${fact("verdict")}<>${label("no result")}))`;
  return {
    "first goal": firstGoal(layout),
    "judged goal": f`IF(${fact("phase")}="ended";${first};${fact("goal")})`,
    "judged week": f`${final("judged")}`,
    verdict: f`IF(${fact("phase")}="ended";IF(ISNUMBER(${fact("goal")});${held};${told});"")`,
    status: f`IF(${hasVerdict};${fact("verdict")};${running})`,
    "week by week": f`${final("story")}`,
  } satisfies Partial<Some<FactKey>>;
}

/**
 * The goal of version 1, by which the result is judged. Until there is a second version it stands on Teams alone; without
 * it there is no verdict, rather than one by another goal.
 */
function firstGoal({ fact }: TeamLayout): Formula {
  const row = f`MATCH(${fact("team id")}&" 1";${plansColumn("key")};0)`;
  const told = f`INDEX(${plansColumn("goal")};${row})`;
  const planned = f`IFERROR(IF(ISNUMBER(${told});${told};"");"")`;
  return f`IF(ISNUMBER(${fact("plan version")});IF(${fact("plan version")}>1;${planned};${fact("goal")});${fact("goal")})`;
}

const firstWay = (goal: Goal, { fact }: TeamLayout): Formula =>
  isFlatByDefinition(goal) ? f`${fact("way")}` : wayBetween(goal.kind, fact("baseline"), fact("first goal"));
