import { PERCENT } from "../domain/goal.ts";

/** The number format of a metric's values: `0.0%` for a percent with one decimal, `0` for a count. */
export function metricFormat(metric: { readonly unit: string; readonly decimals: number }): string {
  const digits = metric.decimals === 0 ? "0" : `0.${"0".repeat(metric.decimals)}`;
  return metric.unit === PERCENT ? `${digits}%` : digits;
}

/** Whole numbers for people, such as those who took part. */
export const COUNT = "0";
export const SIGNED_WEEKS = "+0.0;-0.0;0.0";
export const DAY = "yyyy-mm-dd";
/** `Apr 20`, or `20 Apr` where the day comes first. */
export const SHORT_DAY = { "month first": "mmm d", "day first": "d mmm" } as const;
export const WEEK_NUMBER = '0;-0;"Start"';
