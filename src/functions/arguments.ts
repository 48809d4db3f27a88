import type { Bounds } from "../domain/bounds.ts";
import { MOST_WEEKS } from "../domain/calendar.ts";
import { DIRECTIONS, type Direction } from "../domain/goal.ts";
import { isBlank, isDate, readingOf } from "../domain/reading.ts";
import { type Grid, gridOf, onePerSeries, sizeOf } from "./grid.ts";
import { USUAL_BAND } from "./judged-weeks.ts";
import { WrongCall } from "./wrong-call.ts";

/** A single value that people give: a number, nothing (`null`), or something that no number can be read from. */
export type SingleValue = number | null | "unreadable";

/** Reads a single value. "43%" as text is 0.43; "46,5 %" is 0.465. */
export function singleValueOf(cell: unknown): SingleValue {
  const percent = typeof cell === "string" ? /^([+-]?\d+(?:[.,]\d+)?)\s*%$/.exec(cell.trim()) : null;
  if (percent?.[1] !== undefined) return Number(percent[1].replace(",", ".")) / 100;
  const reading = readingOf(cell);
  switch (reading.kind) {
    case "number":
      return reading.value;
    case "blank":
    case "not measured":
      return null;
    case "check":
      return "unreadable";
  }
}

/** The direction that a person asks for; `null` for "auto". */
export function directionArgument(argument: unknown): Direction | null {
  const cell = oneCell(gridOf("direction", argument));
  const word = isBlank(cell) ? "auto" : String(cell).trim().toLowerCase();
  const direction = DIRECTIONS.find((name) => name === word);
  if (direction === undefined && word !== "auto") {
    throw new WrongCall(`direction must be "auto", "up" or "down", found ${quoted(cell)}`);
  }
  return direction ?? null;
}

/** How many plan weeks behind still count as Close. */
export function bandArgument(argument: unknown): number {
  const cell = oneCell(gridOf("band", argument));
  if (isBlank(cell)) return USUAL_BAND;
  if (typeof cell === "number" && cell >= 0) return cell;
  throw new WrongCall(`band must be a number of weeks, 0 or more, found ${quoted(cell)}`);
}

/**
 * A number that may be left out; `null` where it is.
 *
 * @throws where the cell holds something that is no number
 */
export function optionalNumber(name: string, argument: unknown): number | null {
  const cell = oneCell(gridOf(name, argument));
  const value = singleValueOf(cell);
  if (value === "unreadable") throw new WrongCall(`${name} must be a number, found ${quoted(cell)}`);
  return value;
}

/**
 * The values between which a metric stays; either may be left out.
 *
 * @throws where one is no number, or where they are the wrong way round
 */
export function boundsArgument(min: unknown, max: unknown): Bounds {
  const [least, most] = [optionalNumber("min", min), optionalNumber("max", max)];
  if (least !== null && most !== null && least > most) {
    throw new WrongCall(`min must not be above max, found ${least} and ${most}`);
  }
  return { least, most };
}

/**
 * The working week from which the trend counts; `null` where it is left out.
 *
 * @throws where the cell is not a whole number of weeks that a plan may have
 */
export function fromWeekArgument(cell: unknown): number | null {
  return isBlank(cell) ? null : wholeNumber("from week", cell, [1, MOST_WEEKS]);
}

/**
 * The working weeks of each team: one cell for all or, beside a block, a column in which a blank leaves a team without
 * an answer.
 */
export function weeksPerSeries(readings: Grid, argument: unknown): (index: number) => number | null {
  const weeks = gridOf("weeks", argument);
  const weeksFor = onePerSeries(readings, weeks);
  return (index) => {
    const cell = weeksFor(index);
    return isBlank(cell) && weeks.height > 1 ? null : weeksArgument(cell);
  };
}

/** @throws where the cell is not a whole number of weeks that a plan may have */
export function weeksArgument(cell: unknown): number {
  return wholeNumber("weeks", cell, [1, MOST_WEEKS]);
}

/** @throws where the cell is not a whole number between the two ends, both included */
export function wholeNumber(name: string, cell: unknown, [least, most]: readonly [number, number]): number {
  if (typeof cell === "number" && Number.isInteger(cell) && cell >= least && cell <= most) return cell;
  throw new WrongCall(`${name} must be a whole number from ${least} to ${most}, found ${quoted(cell)}`);
}

/**
 * The row numbers of break weeks: a number, a range of numbers, or text such as "4,7".
 *
 * @throws where one of them is not a row from 1 to `most`
 */
export function breakWeeksArgument(argument: unknown, most: number): ReadonlySet<number> {
  const cells = gridOf("break weeks", argument)
    .series.flat()
    .filter((cell) => !isBlank(cell));
  const numbers = cells.flatMap((cell): readonly unknown[] =>
    typeof cell === "string" ? numbersIn(cell) : [cell],
  );
  return new Set(numbers.map((number) => wholeNumber("each break week", number, [1, most])));
}

/** @throws where the argument is a range of more than one cell */
export function oneCell(grid: Grid): unknown {
  if (grid.height === 1 && grid.width === 1) return grid.series[0]?.[0];
  throw new WrongCall(`${grid.name} must be one cell, found ${sizeOf(grid)}`);
}

/** The pieces of "4,7" as numbers; a piece that is none stays text, to be shown in the error. */
function numbersIn(text: string): readonly (number | string)[] {
  const pieces = text.split(/[,;\s]+/).filter((piece) => piece !== "");
  return pieces.map((piece) => (/^\d+$/.test(piece) ? Number(piece) : piece));
}

/** What fits into a sentence of a text that may be a page. */
const MOST_QUOTED = 40;

/** A cell as the sentences of errors show it. */
export function quoted(cell: unknown): string {
  if (isBlank(cell)) return "nothing";
  if (isDate(cell)) return "a date";
  if (typeof cell !== "string") return String(cell);
  const text = cell.replace(/\s+/g, " ");
  return `"${text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text}"`;
}
