import type { Course } from "../domain/course.ts";
import type { MeasuredWeek } from "../domain/trend.ts";
import {
  boundsArgument,
  breakWeeksArgument,
  fromWeekArgument,
  singleValueOf,
  weeksArgument,
} from "./arguments.ts";
import { gridOf, onePerSeries } from "./grid.ts";
import { measuredWeeksOf } from "./measured-weeks.ts";

/** What BTT_PROJECT and BTT_OUTLOOK are given, in the order of their arguments. */
export type CourseArguments = readonly [
  baseline: unknown,
  goal: unknown,
  actuals: unknown,
  weeks: unknown,
  fromWeek?: unknown,
  min?: unknown,
  max?: unknown,
  breakWeeks?: unknown,
];

/** A team's course and what it has measured; no course where baseline or goal cannot be read. */
export interface MeasuredCourse {
  readonly course: Course | null;
  readonly measured: readonly MeasuredWeek[];
}

/** The course of each team, one for each series of the actuals. */
export function coursesOf(call: string, given: CourseArguments): readonly MeasuredCourse[] {
  const [baseline, goal, actuals, weeks, fromWeek, min, max, breakWeeks] = given;
  const readings = gridOf("actuals", actuals);
  const baselineFor = onePerSeries(call, readings, gridOf("baseline", baseline));
  const goalFor = onePerSeries(call, readings, gridOf("goal", goal));
  const weeksFor = onePerSeries(call, readings, gridOf("weeks", weeks));
  const restartFor = onePerSeries(call, readings, gridOf("from week", fromWeek));
  const bounds = boundsArgument(call, min, max);
  return readings.series.map((series, index) => {
    const planned = weeksArgument(call, weeksFor(index));
    const restart = fromWeekArgument(call, restartFor(index));
    const breaks = breakWeeksArgument(call, breakWeeks, Math.max(series.length, planned));
    const [from, to] = [singleValueOf(baselineFor(index)), singleValueOf(goalFor(index))];
    const course: Course | null =
      from === "unreadable" || typeof to !== "number"
        ? null
        : { baseline: from, sameGroup: true, goal: to, weeks: planned, restart, bounds };
    return { course, measured: measuredWeeksOf(series, breaks) };
  });
}
