import type { Course } from "../domain/course.ts";
import type { MeasuredWeek } from "../domain/trend.ts";
import {
  boundsArgument,
  breakWeeksArgument,
  fromWeekArgument,
  singleValueOf,
  weeksPerSeries,
} from "./arguments.ts";
import { breaksIn, type Usage, weeksIn } from "./example.ts";
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

export const courseExample: Usage["example"] = (tab) => [
  tab.baseline,
  tab.goal,
  tab.actuals,
  weeksIn(tab),
  "",
  "",
  "",
  breaksIn(tab),
];

/** A team's course and what it has measured; no course where it cannot be told: baseline, goal or weeks are missing. */
export interface MeasuredCourse {
  readonly course: Course | null;
  readonly measured: readonly MeasuredWeek[];
}

/** The course of each team, one for each series of the actuals. */
export function coursesOf(given: CourseArguments): readonly MeasuredCourse[] {
  const [baseline, goal, actuals, weeks, fromWeek, min, max, breakWeeks] = given;
  const readings = gridOf("actuals", actuals);
  const baselineFor = onePerSeries(readings, gridOf("baseline", baseline));
  const goalFor = onePerSeries(readings, gridOf("goal", goal));
  const weeksFor = weeksPerSeries(readings, weeks);
  const restartFor = onePerSeries(readings, gridOf("from week", fromWeek));
  const bounds = boundsArgument(min, max);
  return readings.series.map((series, index) => {
    const planned = weeksFor(index);
    const restart = fromWeekArgument(restartFor(index));
    const breaks = breakWeeksArgument(breakWeeks, Math.max(series.length, planned ?? 0));
    const [from, to] = [singleValueOf(baselineFor(index)), singleValueOf(goalFor(index))];
    const course: Course | null =
      planned === null || from === "unreadable" || typeof to !== "number"
        ? null
        : { baseline: from, sameGroup: true, goal: to, weeks: planned, restart, bounds };
    return { course, measured: measuredWeeksOf(series, breaks) };
  });
}
