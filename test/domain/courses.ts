import fc from "fast-check";
import type { Course } from "../../src/domain/course.ts";
import type { MeasuredWeek } from "../../src/domain/trend.ts";

/** Banning's eight weeks from 43 to 71, with some parts changed. */
export function courseWith(changes: Partial<Course>): Course {
  const bounds = { least: null, most: null };
  return { baseline: 43, sameGroup: true, goal: 71, weeks: 8, restart: null, bounds, ...changes };
}

/** Readings of the weeks from `first` on, without a gap. */
export function measuredFrom(first: number, values: readonly number[]): readonly MeasuredWeek[] {
  return values.map((value, index) => ({ week: first + index, value }));
}

export const anyValue = fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10);

/** Any of the first ten weeks, measured or not. */
export const anyMeasured: fc.Arbitrary<readonly MeasuredWeek[]> = fc
  .array(fc.option(anyValue), { maxLength: 10 })
  .map((values) => values.flatMap((value, index) => (value === null ? [] : [{ week: index + 1, value }])));
