import type { DecimalMark } from "../../domain/decimal-mark.ts";
import { MOST_CHARACTERS } from "../../rpc/cell-limit.ts";
import type { UnusedColumn } from "../../rpc/cohort.ts";
import type { Table } from "../../rpc/contract.ts";
import type { Report } from "./fault.ts";
import { type Header, type HeaderForm, readHeader } from "./header.ts";
import type { Parser } from "./parsed.ts";
import { cleanText } from "./text.ts";
import { inTable } from "./typed-number.ts";

/** One row of a table that a person handed in. It notes what it could not read. */
export interface Row<Column extends string> {
  /** As the person sees it: the header is row 1. */
  readonly number: number;
  readonly text: (column: Column) => string;
  /** The cell's value; `blank` if there is nothing in the cell, or nothing that could be read. */
  readonly read: <Value, Blank>(column: Column, parser: Parser<Value>, blank: Blank) => Value | Blank;
  readonly readNumber: <Blank>(column: Column, parser: Parser<number>, blank: Blank) => number | Blank;
  /** Reads numbers as the table writes them, where they are not all of their cell. */
  readonly written: (parser: Parser<number>) => Parser<number>;
  readonly refuse: (column: Column, expected: string) => void;
}

/** What is expected of a table as a whole. */
export interface TableForm<Column extends string> extends HeaderForm<Column> {
  /** What one row stands for, in the plural. */
  readonly rows: string;
  readonly least: number;
  readonly most: number;
  /** How the file that the table is for writes decimals. */
  readonly decimal: DecimalMark;
}

export interface HandedTable<Column extends string> {
  readonly header: Header<Column>;
  readonly rows: readonly Row<Column>[];
  readonly unused: readonly UnusedColumn[];
}

/** All columns that are known fit many times over. */
const MOST_COLUMNS = 300;

/** Names the columns and passes over blank rows. A table that is empty or too long gives one fault and no rows. */
export function readTable<Column extends string>(
  form: TableForm<Column>,
  table: Table,
  report: Report,
): HandedTable<Column> {
  const { source } = form;
  const filled = table.flatMap((cells, index) => (index > 0 && !isBlank(cells) ? [{ cells, index }] : []));
  const [names = []] = table;
  if (isBlank(names)) {
    const found = filled.length === 0 ? "an empty file" : "a blank row";
    report({ source, row: 1, column: null, found, expected: `column names, then ${form.rows} below them` });
    return { header: new Map(), rows: [], unused: [] };
  }
  const width = table.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (width > MOST_COLUMNS) {
    const found = `${grouped(width)} columns`;
    report({ source, row: 1, column: null, found, expected: `at most ${MOST_COLUMNS} columns` });
    return { header: new Map(), rows: [], unused: [] };
  }
  const { places, unused } = readHeader(form, names, report);
  if (filled.length > form.most) {
    const row = (filled[form.most]?.index ?? 0) + 1;
    const expected = `at most ${grouped(form.most)}`;
    report({ source, row, column: null, found: `${grouped(filled.length)} ${form.rows}`, expected });
    return { header: places, rows: [], unused };
  }
  if (filled.length < form.least)
    report({ source, row: 2, column: null, found: "", expected: `${form.rows} below the column names` });
  const unnamed = filled.flatMap(({ cells, index }) => unnamedCells(names, cells, index + 1));
  if (form.unknown === "refused") for (const cell of unnamed) report({ source, ...cell, expected: NAMED });
  const columns = form.unknown === "refused" ? [] : new Set(unnamed.map(({ column }) => column));
  return {
    header: places,
    rows: filled.map(({ cells, index }) => tableRow(form, places, cells, index + 1, report)),
    unused: [...unused, ...[...columns].map((column) => ({ column, meant: null }))],
  };
}

function tableRow<Column extends string>(
  { source, decimal }: TableForm<Column>,
  header: Header<Column>,
  cells: readonly string[],
  number: number,
  report: Report,
): Row<Column> {
  const text = (column: Column) => cleanText(cells[header.get(column) ?? -1] ?? "");
  const refuse = (column: Column, expected: string) =>
    report({ source, row: number, column, found: text(column), expected });
  const read: Row<Column>["read"] = (column, parser, blank) => {
    const cell = text(column);
    if (cell.trim() === "") return blank;
    if (cell.length > MOST_CHARACTERS) {
      refuse(column, `at most ${grouped(MOST_CHARACTERS)} characters`);
      return blank;
    }
    const result = parser(cell);
    if (result.ok) return result.value;
    refuse(column, result.expected);
    return blank;
  };
  const written = (parser: Parser<number>) => inTable(decimal, parser);
  return {
    number,
    text,
    refuse,
    read,
    written,
    readNumber: (column, parser, blank) => read(column, written(parser), blank),
  };
}

const NAMED = "nothing here, or a column name in row 1";

/** The cells of a row in columns without a name, which are told by their letters. */
function unnamedCells(names: readonly string[], cells: readonly string[], row: number) {
  return cells.flatMap((cell, index) =>
    cell.trim() === "" || (names[index] ?? "").trim() !== ""
      ? []
      : [{ row, column: columnLetters(index), found: cell }],
  );
}

/** The letters above a column of a spreadsheet: 0 is A, 26 is AA. */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
