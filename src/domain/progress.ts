import { compared } from "./round.ts";

/**
 * The share of the way from baseline to goal that a reading has covered, as a fraction. It is not clamped: 74 of a goal
 * of 73 is 101.4 %. `null` where goal and baseline are the same.
 */
export function progressOf(baseline: number, goal: number, value: number): number | null {
  return compared(goal - baseline) === 0 ? null : (value - baseline) / (goal - baseline);
}
