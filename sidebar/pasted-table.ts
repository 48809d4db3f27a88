import Papa from "papaparse";
import type { Fault, Table } from "../src/rpc/contract.ts";

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
  const delimiter = delimiterOf(text.slice(leadOf(text)));
  const rows = rowsOf(text, delimiter, "quoted cells");
  if (rows.unpaired === null) return { ok: true, table: rows.table, spans: rows.spans };
  // Spreadsheets put tabs between cells and copy a lone quotation mark, as in 6", as it stands.
  if (delimiter === "\t") {
    const { table, spans } = rowsOf(text, delimiter, "plain cells");
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

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? "" : "s"}`;

/** How much stands before the table: a byte order mark and blank lines. */
function leadOf(text: string): number {
  return /^\uFEFF?(?:[^\S\n]*\n)*\uFEFF?/.exec(text)?.[0].length ?? 0;
}

/** Told by the column names, which hold neither commas nor semicolons. A single column needs none: a tab it is. */
function delimiterOf(text: string): "\t" | "," | ";" {
  const names = text.replace(/"(?:[^"]|"")*"/g, "").split("\n", 1)[0] ?? "";
  const count = (mark: string) => names.split(mark).length - 1;
  if (count("\t") > 0 || count(",") + count(";") === 0) return "\t";
  return count(",") >= count(";") ? "," : ";";
}

function rowsOf(text: string, delimiter: string, form: "quoted cells" | "plain cells"): Rows {
  const table: string[][] = [];
  const spans: Span[] = [];
  let unpaired: number | null = null;
  const lead = leadOf(text);
  let start = lead;
  Papa.parse<readonly string[]>(text.slice(lead), {
    delimiter,
    newline: "\n",
    ...(form === "plain cells" ? { fastMode: true } : {}),
    step: ({ data, errors, meta }) => {
      if (errors.some(({ type }) => type === "Quotes")) unpaired ??= table.length;
      table.push(withoutBlankEnd(data, (cell) => cell.trim() === ""));
      const end = lead + meta.cursor;
      spans.push({ start, end: text[end - 1] === "\n" ? end - 1 : end });
      start = end;
    },
  });
  const filled = withoutBlankEnd(table, (cells) => cells.length === 0);
  return { table: filled, spans: spans.slice(0, filled.length), unpaired };
}

function withoutBlankEnd<Item>(items: readonly Item[], isBlank: (item: Item) => boolean): Item[] {
  let { length } = items;
  for (let last = items[length - 1]; last !== undefined && isBlank(last); last = items[length - 1])
    length -= 1;
  return items.slice(0, length);
}
