import { directionOf, type Goal, isFlatByDefinition, storedPlacesOf } from "./goal.ts";
import { targetAt } from "./plan.ts";
import { inTeamsFavour } from "./round.ts";
import { type Shape, shareOf } from "./shape.ts";

/** A change of plan that a team agrees on while it runs. */
export interface Replan {
  /** The working week after which the new plan begins; 0 replaces all of it. */
  readonly after: number;
  /** Where the new plan starts from: the level that the team has after that week. */
  readonly from: number;
  readonly goal: number;
  readonly weeks: number;
  /** Over the weeks that are left; typed targets are theirs alone. */
  readonly shape: Shape;
}

/**
 * The weekly targets as they stand after a change of plan: those of the weeks up to it as they are, whatever was typed
 * over them, and then the way to the new goal. `null` where a week has none to keep, as in a plan without a baseline.
 */
export function replanned(
  goal: Goal,
  present: readonly (number | null)[],
  change: Replan,
): readonly number[] | null {
  const { after, weeks } = change;
  const kept = Array.from({ length: after }, (_, index) => present[index] ?? null);
  const left = weeks - after;
  const next = Array.from({ length: left }, (_, index) => targetAfter(goal, change, index + 1, left));
  const all = [...kept, ...next];
  return all.every((target) => target !== null) ? all : null;
}

function targetAfter(goal: Goal, { shape, from, goal: end }: Replan, week: number, weeks: number) {
  if (shape.kind === "typed") return shape.targets[week - 1] ?? null;
  const share = isFlatByDefinition(goal) ? 1 : shareOf(shape, week, weeks);
  if (share === 1) return end;
  const direction = directionOf({ ...goal, baseline: from, goal: end });
  return inTeamsFavour(targetAt(from, end, share), direction, storedPlacesOf(goal));
}

/** The goal with its new plan: its targets week by week, unless it asks for the same level every week anyway. */
export function goalAfter(goal: Goal, targets: readonly number[], change: Replan): Goal {
  const shape: Shape = isFlatByDefinition(goal) ? goal.shape : { kind: "typed", targets };
  return { ...goal, goal: change.goal, weeks: change.weeks, shape };
}
