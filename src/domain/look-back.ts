import { countsItsGroup } from "./bounds.ts";
import { type DecimalMark, written } from "./decimal-mark.ts";
import { type Direction, type Goal, isAgainstLastYear, PERCENT, signOf } from "./goal.ts";
import { compared, round } from "./round.ts";
import type { StatusKey } from "./status.ts";

/** The number of each working week, from week 1; `null` where none was measured. */
type Readings = readonly (number | null)[];

/** The way from one working week to the next. Week 1 may rise from the baseline. */
export interface Rise {
  readonly week: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The biggest step in the better direction from one working week to the next, the first of equals. Weeks on both sides of
 * one that was not measured are no neighbours; a baseline counts where it was measured on the same group. `null` where no
 * week was better than the one before.
 */
export function biggestRise(
  readings: Readings,
  { baseline, direction }: { readonly baseline: number | null; readonly direction: Direction },
): Rise | null {
  const sign = signOf(direction);
  let best: Rise | null = null;
  let most = 0;
  readings.forEach((to, index) => {
    const from = index === 0 ? baseline : (readings[index - 1] ?? null);
    if (to === null || from === null) return;
    const gain = compared(sign * (to - from));
    if (gain > most) [best, most] = [{ week: index + 1, from, to }, gain];
  });
  return best;
}

/** In how many of its weeks a team was on or above its plan. */
export function weeksOnPlan(statuses: readonly (StatusKey | null)[]): {
  readonly on: number;
  readonly of: number;
} {
  const on = statuses.filter((status) => status === "goal met" || status === "on track").length;
  return { on, of: statuses.length };
}

/** The first and the last of some weeks' numbers, each with its week; `null` without two weeks. */
export function firstAndLast(readings: Readings): readonly [Placed, Placed] | null {
  const placed = readings.flatMap((value, index) => (value === null ? [] : [{ week: index + 1, value }]));
  const [first, last] = [placed[0], placed[placed.length - 1]];
  return first === undefined || last === undefined || first === last ? null : [first, last];
}

interface Placed {
  readonly week: number;
  readonly value: number;
}

type Metric = Pick<Goal, "unit" | "decimals">;

/** `+5 points`, `−3 incidents`, `+1 student`. */
export function changeInWords(change: number, { unit, decimals }: Metric, mark: DecimalMark = "."): string {
  const size = round(Math.abs(change) * (unit === PERCENT ? 100 : 1), decimals);
  const what = unit === PERCENT ? "points" : unit;
  const named = size === 1 && what.endsWith("s") ? what.slice(0, -1) : what;
  return `${change < 0 ? "−" : "+"}${written(size, mark)}${named === "" ? "" : ` ${named}`}`;
}

/** Where a team stood, what it wanted and where it came to; `null` for what is not recorded. */
export interface BeforeAndAfter {
  readonly before: number | null;
  readonly target: number | null;
  readonly after: number | null;
}

/**
 * A team's values as shares of a whole, to be drawn beside those of others: a percent as it is, a count as a share of its
 * group. `null` where there is no such whole, or where the percent tells of a change.
 */
export function onOneScale(goal: Goal, values: BeforeAndAfter): BeforeAndAfter | null {
  if (values.before === null || values.after === null) return null;
  if (goal.unit === PERCENT) return isAgainstLastYear(goal) ? null : values;
  const whole = goal.groupSize;
  if (!countsItsGroup(goal) || whole === null || whole <= 0) return null;
  const share = (value: number | null) => (value === null ? null : value / whole);
  return { before: share(values.before), target: share(values.target), after: share(values.after) };
}
