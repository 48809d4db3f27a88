import { type Gains, gainsOf, gainsWithoutBaseline } from "../domain/gains.ts";
import { type Direction, directionBetween } from "../domain/goal.ts";
import { BREAK_WORDS, isBlank, isOneOf } from "../domain/reading.ts";

/** A column of targets as a plan: its rows run over the calendar, its weeks leave the breaks out. */
export interface PlanRows {
  readonly gains: Gains;
  /** The working week of a row, counted from 0; `null` for a break. */
  readonly weekAt: (row: number) => number | null;
}

/**
 * Reads a series of targets. A blank row is a break, as on the tabs, and so are the words for one; any other row without
 * a number is a week without a target. One single target, used for every row, has no plan: a reading is on it or not.
 */
export function planRowsOf(
  cells: readonly unknown[],
  baseline: number | null,
  direction: Direction | null,
): PlanRows {
  const weeks: (number | null)[] = [];
  const targets: (number | null)[] = [];
  for (const cell of cells) {
    if (isBreak(cell)) {
      weeks.push(null);
    } else {
      targets.push(targetOf(cell));
      weeks.push(targets.length);
    }
  }
  if (cells.length > 1) {
    const gains =
      baseline === null ? gainsWithoutBaseline(targets, direction) : gainsOf(targets, baseline, direction);
    return { gains, weekAt: (row) => weeks[row] ?? null };
  }
  const [target = null] = targets;
  const known = baseline === null || target === null ? null : directionBetween(baseline, target);
  const week = weeks[0] ?? null;
  return { gains: gainsWithoutBaseline(targets, direction ?? known), weekAt: () => week };
}

/** The target in a cell, `null` where there is none. */
export function targetOf(cell: unknown): number | null {
  return typeof cell === "number" && Number.isFinite(cell) ? cell : null;
}

function isBreak(cell: unknown): boolean {
  return isBlank(cell) || (typeof cell === "string" && (cell.trim() === "" || isOneOf(BREAK_WORDS, cell)));
}
