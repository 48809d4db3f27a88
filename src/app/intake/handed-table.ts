import type { Fault, Table } from "../../rpc/contract.ts";
import type { Report } from "./fault.ts";
import { type Header, readHeader } from "./header.ts";
import type { Parser } from "./parsed.ts";
import { cleanText } from "./text.ts";

/** One row of a table that a person handed in. It notes what it could not read. */
export interface Row<Column extends string> {
  /** As the person sees it: the header is row 1. */
  readonly number: number;
  readonly text: (column: Column) => string;
  /** The cell's value; `blank` if there is nothing in the cell, or nothing that could be read. */
  readonly read: <Value, Blank>(column: Column, parser: Parser<Value>, blank: Blank) => Value | Blank;
  readonly refuse: (column: Column, expected: string) => void;
}

/** What is expected of a table as a whole. */
export interface TableForm<Column extends string> {
  readonly source: Fault["source"];
  readonly columns: readonly Column[];
  readonly required: readonly Column[];
  /** What one row stands for, in the plural. */
  readonly rows: string;
  readonly least: number;
  readonly most: number;
}

export interface HandedTable<Column extends string> {
  readonly header: Header<Column>;
  readonly rows: readonly Row<Column>[];
}

/** What Google Sheets takes into one cell. */
const LONGEST_CELL = 50_000;

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
    return { header: new Map(), rows: [] };
  }
  const header = readHeader(source, names, form.columns, form.required, report);
  if (filled.length > form.most) {
    const row = (filled[form.most]?.index ?? 0) + 1;
    const expected = `at most ${grouped(form.most)}`;
    report({ source, row, column: null, found: `${grouped(filled.length)} ${form.rows}`, expected });
    return { header, rows: [] };
  }
  if (filled.length < form.least)
    report({ source, row: 2, column: null, found: "", expected: `${form.rows} below the column names` });
  for (const { cells, index } of filled) reportUnnamedCells(source, names, cells, index + 1, report);
  return { header, rows: filled.map(({ cells, index }) => tableRow(form, header, cells, index + 1, report)) };
}

function tableRow<Column extends string>(
  { source }: TableForm<Column>,
  header: Header<Column>,
  cells: readonly string[],
  number: number,
  report: Report,
): Row<Column> {
  const text = (column: Column) => cleanText(cells[header.get(column) ?? -1] ?? "");
  const refuse = (column: Column, expected: string) =>
    report({ source, row: number, column, found: text(column), expected });
  return {
    number,
    text,
    refuse,
    read: (column, parser, blank) => {
      const cell = text(column);
      if (cell.trim() === "") return blank;
      if (cell.length > LONGEST_CELL) {
        refuse(column, `at most ${grouped(LONGEST_CELL)} characters`);
        return blank;
      }
      const result = parser(cell);
      if (result.ok) return result.value;
      refuse(column, result.expected);
      return blank;
    },
  };
}

function reportUnnamedCells(
  source: Fault["source"],
  names: readonly string[],
  cells: readonly string[],
  row: number,
  report: Report,
): void {
  for (const [index, cell] of cells.entries()) {
    if (cell.trim() === "" || (names[index] ?? "").trim() !== "") continue;
    const expected = "nothing here, or a column name in row 1";
    report({ source, row, column: columnLetters(index), found: cell, expected });
  }
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
