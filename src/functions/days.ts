import { addDays, type Day, parseDay, serialToDay } from "../domain/day.ts";
import { isDate } from "../domain/reading.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/**
 * Sheets hands over a date as the instant of its midnight in the file's own zone, and a custom function may not ask which
 * zone that is. Moved on by 13 hours, the midnights of all zones from Hawaii to New Zealand fall in their own UTC day.
 */
const EASTERNMOST_MS = 13 * HOUR_MS;
/** 9999-12-31, the last day that a spreadsheet knows. */
const LAST_SERIAL = 2_958_465;
/** The first and the last instant of which JavaScript knows the day. */
const MOST_MS = 8_640_000_000_000_000 - DAY_MS;

/** The day in a cell: a date, its serial number, or `YYYY-MM-DD` as text; `null` for anything else. */
export function dayIn(cell: unknown): Day | null {
  if (typeof cell === "string") return parseDay(cell.trim());
  if (typeof cell === "number") return cell >= 1 && cell <= LAST_SERIAL ? serialToDay(cell) : null;
  const instant = instantOf(cell);
  return instant === null ? null : parseDay(new Date(instant + EASTERNMOST_MS).toISOString().slice(0, 10));
}

/**
 * The day in a cell, counted from another date of the same file where both are instants: a time of day beside the date
 * then does not matter, nor does the zone. Between the two, clocks may have been put forward by an hour.
 */
export function dayBeside(anchor: { readonly cell: unknown; readonly day: Day }, cell: unknown): Day | null {
  const [from, to, day] = [instantOf(anchor.cell), instantOf(cell), dayIn(cell)];
  if (from === null || to === null || day === null) return day;
  return addDays(anchor.day, Math.floor((to - from + HOUR_MS) / DAY_MS));
}

function instantOf(cell: unknown): number | null {
  const instant = isDate(cell) ? Number(cell) : Number.NaN;
  return Math.abs(instant) <= MOST_MS ? instant : null;
}
