import { type CalendarRow, calendarOf, MOST_WEEKS, weekNumberAt } from "../domain/calendar.ts";
import type { Break } from "../domain/cohort.ts";
import { addDays, type Day } from "../domain/day.ts";
import { isBlank } from "../domain/reading.ts";
import { breakWeeksArgument, oneCell, quoted, weeksArgument } from "./arguments.ts";
import { dayBeside, dayIn } from "./days.ts";
import type { Usage } from "./example.ts";
import { gridOf, inShapeOf, type Result } from "./grid.ts";
import { WrongCall } from "./wrong-call.ts";

export const WEEK: Usage = {
  name: "BTT_WEEK",
  needs: "the start date and the dates",
  required: 2,
  example: ({ start, days }) => [start, days],
};

/**
 * The working week of each date: 0 before the start, one more than the last after the end; "" in a break and where there
 * is no date. Breaks are calendar weeks, counted from the start.
 */
export function week(
  start: unknown,
  dates: unknown,
  breakWeeks?: unknown,
  weeks?: unknown,
): Result | Result[][] {
  const asked = gridOf("dates", dates);
  const cell = oneCell(gridOf("start date", start));
  const planned = oneCell(gridOf("weeks", weeks));
  const working = isBlank(planned) ? MOST_WEEKS : weeksArgument(planned);
  const rows = breakWeeksArgument(breakWeeks, MOST_WEEKS);
  const first = startDay(cell);
  const numberFor =
    first === null
      ? () => ""
      : weekNumbers(calendarOf(first, working, breaksAt(first, rows)), { cell, day: first });
  return inShapeOf<Result>(
    asked,
    asked.series.map((series) => series.map(numberFor)),
  );
}

/** Numbers the week of a date cell; `start` is the cell that the calendar begins with. */
function weekNumbers(
  calendar: readonly CalendarRow[],
  start: { readonly cell: unknown; readonly day: Day },
): (date: unknown) => Result {
  return (date) => {
    const day = dayBeside(start, date);
    return (day === null ? null : weekNumberAt(calendar, day)) ?? "";
  };
}

function startDay(cell: unknown): Day | null {
  const day = dayIn(cell);
  if (day !== null || isBlank(cell)) return day;
  throw new WrongCall(`start date must be a date, or text such as "2020-04-20", found ${quoted(cell)}`);
}

function breaksAt(start: Day, rows: ReadonlySet<number>): readonly Break[] {
  return [...rows].map((row) => ({ monday: addDays(start, 7 * (row - 1)), reason: "" }));
}
