import { gapOf } from "./gap.ts";
import { directionBetween } from "./goal.ts";
import { compared } from "./round.ts";

/**
 * The change that each remaining week must bring, in the metric's unit; negative for a goal to decrease. 0 once the goal
 * is met. `null` where no week is left or where goal and baseline are the same.
 */
export function neededPerWeek(
  baseline: number,
  goal: number,
  latest: { readonly value: number; readonly weeksLeft: number },
): number | null {
  if (latest.weeksLeft <= 0 || compared(goal - baseline) === 0) return null;
  const isMet = gapOf(latest.value, goal, directionBetween(baseline, goal)) >= 0;
  return isMet ? 0 : (goal - latest.value) / latest.weeksLeft;
}
