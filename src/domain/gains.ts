import {
  type Direction,
  directionBetween,
  directionOf,
  type Goal,
  isFlatByDefinition,
  signOf,
} from "./goal.ts";
import { compared } from "./round.ts";

/**
 * A plan in gains: how far each week's target lies from the baseline, in the direction that is better. Everything is
 * compared in gains, so that a fall from 100 to 70 and a rise from 43 to 71 are judged by the same rules.
 */
export interface Gains {
  readonly direction: Direction;
  readonly baseline: number;
  /** The gain that each working week asks for, week 1 first; `null` where a week has no target. */
  readonly targets: readonly (number | null)[];
  /** The highest gain asked for so far, from week 0 on: one more entry than there are weeks. Never falls. */
  readonly highest: readonly number[];
  /** The gain of the last target. */
  readonly goal: number;
  /** A flat plan has no way to go: a reading is on it or below it, never weeks ahead or behind. */
  readonly flat: boolean;
}

/** The plan of a team, from the targets as they stand on its tab; `null` where it cannot be judged. */
export function gainsOfGoal(goal: Goal, targets: readonly (number | null)[]): Gains | null {
  if (goal.goal === null) return null;
  if (isFlatByDefinition(goal)) return { ...gainsOf(targets, goal.goal, directionOf(goal)), flat: true };
  if (goal.baseline === null) return null;
  const direction = directionOf({ ...goal, goal: lastOf(targets, goal.baseline) });
  return gainsOf(targets, goal.baseline, direction);
}

/** The plan that leads from a baseline along its targets. Without a given direction it leads to the last target. */
export function gainsOf(
  targets: readonly (number | null)[],
  baseline: number,
  given: Direction | null,
): Gains {
  const last = lastOf(targets, baseline);
  const direction = given ?? directionBetween(baseline, last);
  const gains = targets.map((target) => (target === null ? null : gainBetween(baseline, target, direction)));
  const highest = [0];
  let peak = 0;
  for (const gain of gains) {
    peak = Math.max(peak, gain ?? peak);
    highest.push(peak);
  }
  const goal = gainBetween(baseline, last, direction);
  return { direction, baseline, targets: gains, highest, goal, flat: peak === 0 };
}

/**
 * The plan of targets that come without a baseline: it starts one step before its first target. A single target has no
 * plan; it is flat, and means "up" unless the direction is given.
 */
export function gainsWithoutBaseline(targets: readonly (number | null)[], given: Direction | null): Gains {
  const recorded = targets.filter((target): target is number => target !== null);
  const [first = 0, second = first] = recorded;
  const direction = given ?? directionBetween(first, recorded[recorded.length - 1] ?? first);
  // The size of the first step, against the direction: a dip in week 2 does not turn the plan around.
  const baseline = first - signOf(direction) * Math.abs(second - first);
  return gainsOf(targets, baseline, direction);
}

const lastOf = (targets: readonly (number | null)[], baseline: number): number =>
  targets.reduce((last: number, target) => target ?? last, baseline);

/** The gain of a reading over the plan's baseline. */
export function gainOf(gains: Gains, value: number): number {
  return gainBetween(gains.baseline, value, gains.direction);
}

function gainBetween(baseline: number, value: number, direction: Direction): number {
  return compared(signOf(direction) * (value - baseline));
}
