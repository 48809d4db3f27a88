import type { Weekday } from "./cohort.ts";

/** What a cohort is, where nobody said otherwise; for files, for cells that cannot be read, and for formulas. */
export const DEFAULTS = {
  weeks: 10,
  meetingDay: "Thursday",
  graceDays: 2,
  closeBand: 1,
  smallestGroup: 10,
} as const satisfies {
  readonly weeks: number;
  readonly meetingDay: Weekday;
  readonly graceDays: number;
  readonly closeBand: number;
  readonly smallestGroup: number;
};
