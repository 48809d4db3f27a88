import { type Held, type HeldCell, isFilled } from "../../workbook/held.ts";
import { columnOf, FIRST_ROW, type RegisterColumn } from "../../workbook/register.ts";
import { BLANK, type Value } from "../../workbook/value.ts";

/** A row of a register as it stands in the file, read by the keys of its columns. */
export interface RegisterRow<Key extends string> {
  readonly row: number;
  readonly at: (key: Key) => Value;
}

/** The rows below the header of a register, blank ones included. */
export function registerRows<Key extends string>(
  columns: readonly RegisterColumn<Key>[],
  held: Held,
): readonly RegisterRow<Key>[] {
  return held.slice(FIRST_ROW - 1).map((line, index) => ({
    row: FIRST_ROW + index,
    at: (key) => line[columnOf(columns, key) - 1]?.value ?? BLANK,
  }));
}

type Columns = readonly RegisterColumn<string>[];

/**
 * Rows below the header up to the last that holds something typed. Formulas beside the columns do not count: people
 * fill columns of their own with them to the end of the tab.
 */
export function usedRows(columns: Columns, held: Held): number {
  const takesFormulas = (column: Columns[number] | undefined) => column !== undefined && !column.reckoned;
  const isTyped = (cell: HeldCell, index: number) =>
    isFilled(cell) && (cell.formula === "" || takesFormulas(columns[index]));
  const last = held.reduce((most, line, index) => (line.some(isTyped) ? index + 1 : most), FIRST_ROW - 1);
  return last - FIRST_ROW + 1;
}

/** The first row below everything that was typed. */
export const firstFree = (columns: Columns, held: Held): number => FIRST_ROW + usedRows(columns, held);
