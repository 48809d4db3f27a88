import { type Bounds, boundsOf } from "./bounds.ts";
import { type Direction, directionBetween, type Goal, startOf } from "./goal.ts";
import { compared } from "./round.ts";
import type { MeasuredWeek } from "./trend.ts";

/** What the end of a plan is foretold from, besides its measured weeks. */
export interface Course {
  /** The level that the plan sets out from; `null` where it is not recorded. */
  readonly baseline: number | null;
  /** Whether the baseline was measured on the same group, and so tells something about its trend. */
  readonly sameGroup: boolean;
  readonly goal: number;
  /** Working weeks. */
  readonly weeks: number;
  /** The working week of the latest pivot, at which the trend restarts; `null` for none. */
  readonly restart: number | null;
  readonly bounds: Bounds;
}

/** The course of a team's goal; `null` without a goal. */
export function courseOf(goal: Goal, restart: number | null): Course | null {
  if (goal.goal === null) return null;
  const { sameGroup, weeks } = goal;
  return { baseline: startOf(goal), sameGroup, goal: goal.goal, weeks, restart, bounds: boundsOf(goal) };
}

/** Whether a course leads nowhere: its goal is the level that it sets out from. */
export function isLevel({ baseline, goal }: Course): boolean {
  return baseline !== null && compared(goal - baseline) === 0;
}

/** The measured weeks that the trend is fitted to, without the baseline. */
export function weeksInFit(course: Course, measured: readonly MeasuredWeek[]): readonly MeasuredWeek[] {
  return measured.filter(({ week }) => week >= (course.restart ?? 1) && week <= course.weeks);
}

/** How far the goal lies from the baseline, or, where none is recorded, from the first week in the fit. */
export function wayOf(course: Course, measured: readonly MeasuredWeek[]): number {
  return course.goal - (course.baseline ?? weeksInFit(course, measured)[0]?.value ?? course.goal);
}

/** Which way is better on a course. */
export function directionAlong(course: Course, measured: readonly MeasuredWeek[]): Direction {
  return directionBetween(0, compared(wayOf(course, measured)));
}
