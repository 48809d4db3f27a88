import type { PlanState } from "./goal.ts";
import type { StatusKey, WeekStatus } from "./status.ts";
import type { Verdict } from "./verdict.ts";
import { isJudged } from "./week-status.ts";

/** A working week of a team, as its status column shows it. */
export interface TeamWeek {
  readonly status: WeekStatus | null;
  readonly begun: boolean;
  readonly pastDue: boolean;
}

/** Everything that the status of a team depends on. */
export interface TeamFacts {
  readonly plan: PlanState;
  readonly ended: boolean;
  readonly verdict: Verdict;
  /** The working weeks in order; breaks are left out. */
  readonly weeks: readonly TeamWeek[];
}

/** Whether a week says how the team does: its number came, or should have. */
export const tells = ({ status, pastDue }: Pick<TeamWeek, "status" | "pastDue">): boolean =>
  pastDue || isJudged(status);

/**
 * The status of a team, `null` for blank: that of its latest week that is measured or past due, and Due before there is
 * one. After the end it is the verdict; a team without a goal then keeps saying so, unless a verdict was reported.
 */
export function statusOfTeam(team: TeamFacts): StatusKey | null {
  const noGoal = team.plan === "goal not recorded";
  if (team.ended && !(noGoal && team.verdict === "no result")) return team.verdict;
  if (noGoal) return "goal not recorded";
  if (team.plan === "baseline not recorded") return null;
  const telling = team.weeks.filter(tells);
  const latest = telling[telling.length - 1];
  if (latest !== undefined) return latest.status;
  return team.weeks.some((week) => week.begun) ? "due" : null;
}
