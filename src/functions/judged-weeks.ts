import { type Gains, gainOf } from "../domain/gains.ts";
import { type Reading, readingOf } from "../domain/reading.ts";
import type { WeekStatus } from "../domain/status.ts";
import type { MeasuredWeek } from "../domain/trend.ts";
import { isJudged, judge } from "../domain/week-status.ts";
import { weeksAhead } from "../domain/weeks-ahead.ts";
import type { PlanRows } from "./plan-rows.ts";

/** How many plan weeks behind still count as Close, where nothing is said. */
export const USUAL_BAND = 1;

/** A working week of a series, judged by its plan. */
export interface JudgedWeek {
  /** The row of the series, from 0 on. */
  readonly row: number;
  /** Which of the plan's weeks it is held to. */
  readonly planned: number;
  readonly reading: Reading;
  /** `null` where nothing was entered or nothing is asked for. */
  readonly status: WeekStatus | null;
}

/** A judged week with its number and its reading. */
export interface MeasuredRow extends MeasuredWeek, Pick<JudgedWeek, "row" | "planned"> {}

/** The working weeks of a series of readings, in order; breaks are left out. */
export function judgedWeeksOf(
  series: readonly unknown[],
  { gains, weekAt }: PlanRows,
): readonly JudgedWeek[] {
  return series.flatMap((cell, row) => {
    const planned = weekAt(row);
    if (planned === null) return [];
    const reading = readingOf(cell);
    return [{ row, planned, reading, status: statusOfReading(reading, gains, planned, USUAL_BAND) }];
  });
}

/** The status of a reading in a working week, which no function can say to be late or not yet begun. */
export function statusOfReading(
  reading: Reading,
  gains: Gains,
  week: number,
  band: number,
): WeekStatus | null {
  switch (reading.kind) {
    case "blank":
      return null;
    case "not measured":
    case "check":
      return reading.kind;
    case "number":
      return judge(gains, week, reading.value, band);
  }
}

/** The measured ones among the working weeks of a series, in order. */
export function measuredAmong(weeks: readonly JudgedWeek[]): readonly MeasuredRow[] {
  return weeks.flatMap(({ row, planned, reading, status }, index) =>
    isJudged(status) && reading.kind === "number"
      ? [{ week: index + 1, value: reading.value, row, planned }]
      : [],
  );
}

/** Plan weeks ahead of the latest measured week; `null` without one, and on a flat plan. */
export function aheadOfLatest(measured: readonly MeasuredRow[], { gains }: PlanRows): number | null {
  const latest = measured[measured.length - 1];
  return latest === undefined ? null : weeksAhead(gains, gainOf(gains, latest.value), latest.planned);
}
