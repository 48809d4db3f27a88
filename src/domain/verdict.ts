import type { Reported } from "./cohort.ts";
import { gapOf } from "./gap.ts";
import { type Direction, directionOf, type Goal } from "./goal.ts";

/** How a team's final result is judged. The keys are those of the status table. */
export type Verdict =
  | "achieved"
  | "not achieved"
  | "achieved as reported"
  | "not achieved as reported"
  | "no result";

/**
 * The verdict on a final result, which is held to the goal that the team set out with. A verdict that was reported
 * counts only where no goal is recorded.
 */
export function verdictOf(goal: Goal, final: number | null, reported: Reported | null): Verdict {
  if (goal.goal === null) return reported === null ? "no result" : asReported(reported);
  if (final === null) return "no result";
  return resultOf(final, goal.goal, directionOf(goal));
}

/** Whether a final result reaches its goal; equal does. */
export function resultOf(final: number, goal: number, direction: Direction): "achieved" | "not achieved" {
  return gapOf(final, goal, direction) >= 0 ? "achieved" : "not achieved";
}

function asReported(reported: Reported): Verdict {
  return reported === "Achieved" ? "achieved as reported" : "not achieved as reported";
}
