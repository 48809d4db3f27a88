import { directionOf, type Goal, isFlatByDefinition, startOf, storedPlacesOf } from "./goal.ts";
import { inTeamsFavour } from "./round.ts";
import { shareOf } from "./shape.ts";

/** The target at a share of the way from baseline to goal. The whole way is the goal itself, to the last bit. */
export function targetAt(baseline: number, goal: number, share: number): number {
  return share === 1 ? goal : baseline + (goal - baseline) * share;
}

/**
 * The weekly targets of a goal as cells hold them, one a working week: rounded in the team's favour to the goal's
 * decimals, the last exactly the goal. Typed targets stay as typed. `null` where nothing can be planned: no goal, no
 * baseline that the plan needs, or a week without a typed target.
 */
export function targetsOf(goal: Goal): readonly (number | null)[] {
  return Array.from({ length: goal.weeks }, (_, index) => targetOf(goal, index + 1));
}

function targetOf(goal: Goal, week: number): number | null {
  const { shape } = goal;
  const start = startOf(goal);
  if (goal.goal === null || start === null) return null;
  if (shape.kind === "typed") return shape.targets[week - 1] ?? null;
  const share = isFlatByDefinition(goal) ? 1 : shareOf(shape, week, goal.weeks);
  if (share === 1) return goal.goal;
  return inTeamsFavour(targetAt(start, goal.goal, share), directionOf(goal), storedPlacesOf(goal));
}
