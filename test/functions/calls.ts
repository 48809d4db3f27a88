import { customFunctions } from "../../src/functions/custom-functions.ts";

/** The custom functions as a cell outside any team tab calls them. */
export const call = customFunctions({ tabRanges: () => null, decimal: () => "." });

/** A range of one column, as Sheets hands it over. */
export function column(cells: readonly unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

/** Cells followed by as many blanks as a range of `length` rows holds. */
export function padded(cells: readonly unknown[], length: number): readonly unknown[] {
  return Array.from({ length }, (_, index) => cells[index] ?? "");
}
