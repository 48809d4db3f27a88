import type { Fault, Table } from "../../src/rpc/contract.ts";
import { counted } from "../parts/counted.ts";
import { type Delimiter, plainRows, quotedRows, type SeparatedRow } from "./separated-rows.ts";

/** Where a row stands in the pasted text, as a text field counts: from the first character to behind the last. */
interface Span {
  readonly start: number;
  readonly end: number;
}

export type Pasted =
  | { readonly ok: true; readonly table: Table; readonly spans: readonly Span[] }
  | { readonly ok: false; readonly fault: Fault; readonly spans: readonly Span[] };

interface Rows {
  readonly table: Table;
  readonly spans: readonly Span[];
  /** The first row whose quotation marks do not pair, counted from 0. */
  readonly unpaired: number | null;
}

/**
 * Reads pasted text as rows of cells, the first of them the column names. Blank lines between rows count, so that a
 * row has the number that the person sees; those before and behind the table, and blank cells at the end of a row, do
 * not: a paste of whole rows brings hundreds of them. An empty text is an empty table.
 */
export function pastedTable(source: Fault["source"], typed: string): Pasted {
  const text = typed.replace(/\r\n?/g, "\n");
  const from = leadOf(text);
  const delimiter = delimiterOf(text.slice(from));
  const rows = rowsIn(quotedRows(text, delimiter, from));
  if (rows.unpaired === null) return { ok: true, table: rows.table, spans: rows.spans };
  // Spreadsheets put tabs between cells and copy a lone quotation mark, as in 6", as it stands.
  if (delimiter === "\t") {
    const { table, spans } = rowsIn(plainRows(text, delimiter, from));
    return { ok: true, table, spans };
  }
  const fault: Fault = {
    source,
    row: rows.unpaired + 1,
    column: null,
    found: "a quotation mark without its partner",
    expected: 'quotation marks around the whole cell, and "" for one inside it',
  };
  return { ok: false, fault, spans: rows.spans };
}

/** How a pasted text is read: `6 rows under 15 column names`. Blank where there is nothing to tell. */
export function sizeWords(text: string): string {
  const pasted = pastedTable("cohort", text);
  const [names, ...rows] = pasted.ok ? pasted.table : [];
  if (names === undefined) return "";
  const filled = rows.filter((cells) => cells.length > 0).length;
  return `${counted(filled, "row")} under ${counted(names.length, "column name")}`;
}

/** How much stands before the table: a byte order mark and blank lines. */
function leadOf(text: string): number {
  return /^\uFEFF?(?:[^\S\n]*\n)*\uFEFF?/.exec(text)?.[0].length ?? 0;
}

/** Told by the column names, which hold neither commas nor semicolons. A single column needs none: a tab it is. */
function delimiterOf(text: string): Delimiter {
  const names = text.replace(/"(?:[^"]|"")*"/g, "").split("\n", 1)[0] ?? "";
  const count = (mark: string) => names.split(mark).length - 1;
  if (count("\t") > 0 || count(",") + count(";") === 0) return "\t";
  return count(",") >= count(";") ? "," : ";";
}

function rowsIn(rows: readonly SeparatedRow[]): Rows {
  const table = withoutBlankEnd(
    rows.map(({ cells }) => withoutBlankEnd(cells, (cell) => cell.trim() === "")),
    (cells) => cells.length === 0,
  );
  const unpaired = rows.findIndex(({ paired }) => !paired);
  return { table, spans: rows.slice(0, table.length), unpaired: unpaired === -1 ? null : unpaired };
}

function withoutBlankEnd<Item>(items: readonly Item[], isBlank: (item: Item) => boolean): Item[] {
  let { length } = items;
  for (let last = items[length - 1]; last !== undefined && isBlank(last); last = items[length - 1])
    length -= 1;
  return items.slice(0, length);
}
