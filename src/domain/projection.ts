import type { Bounds } from "./bounds.ts";
import { type Course, isLevel, wayOf, weeksInFit } from "./course.ts";
import { tQuantile90 } from "./t-quantiles.ts";
import { type MeasuredWeek, trendOf } from "./trend.ts";

/** Measured weeks that the trend must rest on before anything is said about the end. */
export const FEWEST_MEASURED = 4;
/** Three points on a line must not look certain: the deviation is at least this share of the way to go. */
const SMALLEST_DEVIATION = 0.05;

/** Where the trend leads in the last week, in the metric's unit. */
export interface Projection {
  readonly value: number;
  /** The ends of the range that holds the last reading in 8 of 10 cases (80 % prediction interval). */
  readonly low: number;
  readonly high: number;
  /** How many points the trend was fitted to, the baseline included. */
  readonly points: number;
  /** How many of them are measured weeks. */
  readonly measuredWeeks: number;
}

/**
 * The trend of the measured weeks, carried on to the last one. The baseline counts as week 0 unless it was measured on
 * another group or the trend restarts at a pivot. `null` for fewer than three points, and where there is no way to go.
 */
export function projectionOf(course: Course, measured: readonly MeasuredWeek[]): Projection | null {
  if (isLevel(course)) return null;
  const weeks = weeksInFit(course, measured);
  const trend = trendOf([...startOf(course), ...weeks]);
  if (trend === null) return null;
  const { points } = trend;
  const ahead = course.weeks - trend.week;
  const deviation = Math.max(trend.deviation, SMALLEST_DEVIATION * Math.abs(wayOf(course, weeks)));
  const margin = tQuantile90(points - 2) * deviation * Math.sqrt(1 + 1 / points + ahead ** 2 / trend.spread);
  const value = trend.value + trend.slope * ahead;
  return {
    value: clamped(value, course.bounds),
    low: clamped(value - margin, course.bounds),
    high: clamped(value + margin, course.bounds),
    points,
    measuredWeeks: weeks.length,
  };
}

/** The projection as a summary shows it: from the fourth measured week in the fit until the last week is measured. */
export function shownProjection(course: Course, measured: readonly MeasuredWeek[]): Projection | null {
  const projection = projectionOf(course, measured);
  const isOver = measured.some(({ week }) => week === course.weeks);
  return projection !== null && projection.measuredWeeks >= FEWEST_MEASURED && !isOver ? projection : null;
}

function startOf({ baseline, sameGroup, restart }: Course): readonly MeasuredWeek[] {
  return baseline !== null && sameGroup && restart === null ? [{ week: 0, value: baseline }] : [];
}

function clamped(value: number, { least, most }: Bounds): number {
  return Math.min(Math.max(value, least ?? value), most ?? Number.POSITIVE_INFINITY);
}
