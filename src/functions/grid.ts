import { WrongCall } from "./wrong-call.ts";

/** What a custom function gives back for one cell. Blank is "", never 0. */
export type Result = number | string;

/**
 * An argument of a custom function, cut into series. A column is one series that runs down; a row, and each row of a
 * block, is one that runs across; a cell is a series of one.
 */
export interface Grid {
  /** The argument's name, for the sentences of errors. */
  readonly name: string;
  readonly height: number;
  readonly width: number;
  /** Sheets hands over a single cell as itself, not as a range of one. */
  readonly isCell: boolean;
  readonly series: readonly (readonly unknown[])[];
}

export function gridOf(name: string, argument: unknown): Grid {
  const rows = rowsOf(argument);
  const width = rows[0]?.length ?? 0;
  const series = width === 1 ? [rows.map((row) => row[0])] : rows;
  return { name, height: rows.length, width, isCell: !Array.isArray(argument), series };
}

/**
 * A second argument laid over a first one: gives, for each series of the first, its own series of the second, of the
 * same length or of length 1 where one cell is used again and again. The second has the same shape as the first, or is
 * one cell, or, beside a block, one row (for all teams) or one column (a cell a team).
 *
 * @throws where the sizes do not fit
 */
export function laidOver(first: Grid, second: Grid): (index: number) => readonly unknown[] {
  const { height, width } = second;
  if (height === first.height && width === first.width) return (index) => second.series[index] ?? [];
  const only = second.series[0] ?? [];
  if (height === 1 && width === 1) return () => only;
  if (isBlock(first) && height === 1 && width === first.width) return () => only;
  if (isBlock(first) && width === 1 && height === first.height) return (index) => [only[index]];
  throw new WrongCall(`${sizesThatDiffer(first, second)}`);
}

/**
 * An argument that has one value for each series of a first one: one cell, or, beside a block, a column with a cell a team.
 *
 * @throws where it is anything else
 */
export function onePerSeries(first: Grid, second: Grid): (index: number) => unknown {
  const only = second.series[0] ?? [];
  if (second.height === 1 && second.width === 1) return () => only[0];
  if (isBlock(first) && second.width === 1 && second.height === first.height) return (index) => only[index];
  throw new WrongCall(
    `${second.name} must be one cell, or a column with one a team; found ${sizeOf(second)}`,
  );
}

/** The cell at a place of a series that may be one cell, used again and again. */
export function reused(series: readonly unknown[], place: number): unknown {
  return series.length === 1 ? series[0] : series[place];
}

/** Results, series by series, in the shape of the argument that they were computed from. */
export function inShapeOf<Value extends Result>(
  grid: Grid,
  results: readonly (readonly Value[])[],
): Value | Value[][] {
  const [first = []] = results;
  const [only] = first;
  if (grid.isCell && only !== undefined) return only;
  return grid.width === 1 ? first.map((value) => [value]) : results.map((series) => [...series]);
}

/** One result a series: a column beside a block, otherwise a single cell. */
export function oneResultPerSeries<Value extends Result>(results: readonly Value[]): Value | Value[][] {
  const [only] = results;
  return results.length === 1 && only !== undefined ? only : results.map((value) => [value]);
}

/** Blanks for numbers that grew too large to be told, where Sheets would show #NUM!. */
export function withoutOverflow<Value extends Result | Result[][]>(answer: Value): Value {
  const told = (value: Result): Result => (typeof value === "number" && !Number.isFinite(value) ? "" : value);
  return (Array.isArray(answer) ? answer.map((row) => row.map(told)) : told(answer)) as Value;
}

function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  return Array.isArray(argument[0]) ? argument : argument.map((cell: unknown) => [cell]);
}

function isBlock({ height, width }: Grid): boolean {
  return height > 1 && width > 1;
}

function sizesThatDiffer(first: Grid, second: Grid): string {
  if (first.width === second.width) {
    return `${first.name} has ${counted(first.height, "row")}, ${second.name} has ${second.height}`;
  }
  if (first.height === second.height) {
    return `${first.name} has ${counted(first.width, "column")}, ${second.name} has ${second.width}`;
  }
  return `${first.name} is ${sizeOf(first)}, ${second.name} is ${sizeOf(second)}`;
}

/** `8 rows by 1 column`, for the sentences of errors. */
export function sizeOf({ height, width }: Grid): string {
  return `${counted(height, "row")} by ${counted(width, "column")}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
