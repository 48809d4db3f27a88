import { entryOf } from "./closed-table.ts";
import { type Course, directionAlong, isLevel } from "./course.ts";
import { gapOf } from "./gap.ts";
import { FEWEST_MEASURED, projectionOf } from "./projection.ts";
import type { MeasuredWeek } from "./trend.ts";

/** The closed list of what is said about the end of a plan. */
export const OUTLOOKS = [
  { key: "likely", word: "Likely" },
  { key: "too close", word: "Too close to call" },
  { key: "unlikely", word: "Unlikely" },
  { key: "too early", word: "Too early" },
] as const satisfies readonly { readonly key: string; readonly word: string }[];

export type OutlookKey = (typeof OUTLOOKS)[number]["key"];

/**
 * Whether the last reading will reach the goal. It is told from the whole range, never from the projected value alone,
 * which would call a team exactly on plan a failure half the time. `null` where there is no way to go.
 */
export function outlookOf(course: Course, measured: readonly MeasuredWeek[]): OutlookKey | null {
  if (isLevel(course)) return null;
  const end = projectionOf(course, measured);
  if (end === null || end.measuredWeeks < FEWEST_MEASURED) return "too early";
  const direction = directionAlong(course, measured);
  const [worst, best] = direction === "up" ? [end.low, end.high] : [end.high, end.low];
  if (gapOf(best, course.goal, direction) < 0) return "unlikely";
  return gapOf(worst, course.goal, direction) >= 0 ? "likely" : "too close";
}

/** The word of an outlook. */
export function outlookWord(key: OutlookKey): string {
  return entryOf(OUTLOOKS, key).word;
}
