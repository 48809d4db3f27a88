import { type Reading, readingOf } from "../domain/reading.ts";
import type { WeekStatus } from "../domain/status.ts";
import { judge } from "../domain/week-status.ts";
import type { PlanRows } from "./plan-rows.ts";

/** Words are told apart here only as on or below target, and no band moves that border. */
export const ANY_BAND = 1;

/** A working week of a series, judged by its plan. */
export interface JudgedWeek {
  readonly week: number;
  readonly reading: Reading;
  /** `null` where nothing was entered or nothing is asked for. */
  readonly status: WeekStatus | null;
}

/** The working weeks of a series of readings, in order; breaks are left out. */
export function judgedWeeksOf(series: readonly unknown[], plan: PlanRows): readonly JudgedWeek[] {
  const weeks: JudgedWeek[] = [];
  series.forEach((cell, row) => {
    const planned = plan.weekAt(row);
    if (planned === null) return;
    const reading = readingOf(cell);
    weeks.push({ week: weeks.length + 1, reading, status: statusOf(reading, planned, plan) });
  });
  return weeks;
}

function statusOf(reading: Reading, week: number, { gains }: PlanRows): WeekStatus | null {
  switch (reading.kind) {
    case "blank":
      return null;
    case "not measured":
    case "check":
      return reading.kind;
    case "number":
      return judge(gains, week, reading.value, 1);
  }
}
