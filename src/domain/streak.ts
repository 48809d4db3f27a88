import type { WeekStatus } from "./status.ts";
import { isJudged } from "./week-status.ts";

/**
 * How many measured weeks in a row, up to the latest, were on or above target (+4) or below it (−3). Weeks that were not
 * measured, and breaks, neither add to a run nor end it. `null` before the first measured week.
 */
export function streakOf(weeks: readonly (WeekStatus | null)[]): number | null {
  const measured = weeks.filter(isJudged).map((status) => status === "goal met" || status === "on track");
  const latest = measured[measured.length - 1];
  if (latest === undefined) return null;
  const run = measured.length - 1 - measured.lastIndexOf(!latest);
  return latest ? run : -run;
}
