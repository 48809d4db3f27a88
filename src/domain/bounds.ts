import { type Goal, type Kind, PERCENT } from "./goal.ts";

/** Kinds whose values count people, so that none may be more than the group. */
export const COUNTS_PEOPLE: readonly Kind[] = ["rate", "running count", "weekly count", "each person"];
/** Kinds whose values count something, so that none may be negative. */
export const COUNTS: readonly Kind[] = [...COUNTS_PEOPLE, "milestones", "decrease"];
/** Kinds whose values add up over the weeks, so that none may fall. */
export const RUNNING_TOTALS: readonly Kind[] = ["running count", "milestones"];

/** Whether a goal counts members of its group, so that `74 of 80` says more than 74. */
export const countsItsGroup = ({ kind, unit }: Pick<Goal, "kind" | "unit">): boolean =>
  unit !== PERCENT && COUNT_THEIR_GROUP.includes(kind);

const COUNT_THEIR_GROUP: readonly Kind[] = ["running count", "weekly count", "milestones", "each person"];

/** Between which values a metric stays; `null` where it has no end. */
export interface Bounds {
  readonly least: number | null;
  readonly most: number | null;
}

/** Baseline and goal, as far as they are recorded. */
export function endsOf({ baseline, goal }: Pick<Goal, "baseline" | "goal">): readonly number[] {
  return [baseline, goal].filter((end): end is number => end !== null);
}

/**
 * 0 to 100 % for percents, 0 to the group for counts; a bound that baseline or goal lie beyond is none: a change against
 * last year has a goal below zero, and may be told before it has one.
 */
export function boundsOf(metric: Pick<Goal, "kind" | "unit" | "groupSize" | "baseline" | "goal">): Bounds {
  const ends = endsOf(metric);
  const isPercent = metric.unit === PERCENT;
  const people = COUNTS_PEOPLE.includes(metric.kind) ? metric.groupSize : null;
  const most = isPercent ? 1 : people;
  const isChange = isPercent && metric.kind === "decrease" && ends.length === 0;
  const hasFloor = (isPercent || COUNTS.includes(metric.kind)) && !isChange;
  return {
    least: hasFloor && ends.every((end) => end >= 0) ? 0 : null,
    most: most !== null && ends.every((end) => end <= most) ? most : null,
  };
}
