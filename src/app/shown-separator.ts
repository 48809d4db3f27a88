import type { Rendering } from "../workbook/formula.ts";
import type { Held } from "../workbook/held.ts";
import type { TabKey } from "../workbook/reference.ts";
import { numberValue } from "../workbook/value.ts";
import type { Book } from "./book.ts";

/** A cell of ours that holds a decimal, and so shows how the file writes one. */
interface DecimalCell {
  readonly row: number;
  readonly column: number;
  readonly number: number;
}

/** The separator of arguments, read off a decimal of the tab's own: a file without a cohort shows no other. */
export function shownSeparator(
  book: Book,
  key: TabKey,
  decimal: DecimalCell,
  held: Held | null,
): Rendering["separator"] {
  const { row, column, number } = decimal;
  if (held?.[row - 1]?.[column - 1]?.value.kind !== "number") {
    const block = { top: row, left: column, cells: [[numberValue(number)]] };
    book.apply([{ kind: "write", key, blocks: [block] }]);
  }
  return book.separator(key, decimal);
}
