import type { Fault } from "../../rpc/contract.ts";
import type { Report } from "./fault.ts";
import { nearest } from "./nearest.ts";

/** Where each known column stands, counted from 0. */
export type Header<Column extends string> = ReadonlyMap<Column, number>;

/**
 * Finds the columns by their names, without regard to case, spaces and punctuation. Reports names that are unknown
 * or stand twice, and required columns that are missing.
 */
export function readHeader<Column extends string>(
  source: Fault["source"],
  cells: readonly string[],
  columns: readonly Column[],
  required: readonly Column[],
  report: Report,
): Header<Column> {
  const byKey = new Map(columns.map((column) => [columnKey(column), column]));
  const header = new Map<Column, number>();
  for (const [index, cell] of cells.entries()) {
    const name = cell.trim();
    if (name === "") continue;
    const column = byKey.get(columnKey(name));
    const refuse = (expected: string) => report({ source, row: 1, column: name, found: name, expected });
    if (column === undefined) refuse(knownColumns(name, columns));
    else if (header.has(column)) refuse(`the column ${column} only once`);
    else header.set(column, index);
  }
  for (const column of required) {
    if (!header.has(column))
      report({ source, row: 1, column, found: "", expected: `a column named ${column}` });
  }
  return header;
}

function columnKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function knownColumns(name: string, columns: readonly string[]): string {
  const meant = nearest(name, columns);
  return meant === null ? `one of the columns ${columns.join(", ")}` : `a known column, probably ${meant}`;
}
