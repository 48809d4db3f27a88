import type { UnusedColumn } from "../../rpc/cohort.ts";
import type { Fault } from "../../rpc/contract.ts";
import type { Report } from "./fault.ts";
import { nearest } from "./nearest.ts";

/** Where each known column stands, counted from 0. */
export type Header<Column extends string> = ReadonlyMap<Column, number>;

/** Which columns a table may have and must have, and what becomes of others. */
export interface HeaderForm<Column extends string> {
  readonly source: Fault["source"];
  readonly columns: readonly Column[];
  readonly required: readonly Column[];
  readonly unknown: "refused" | "left out";
}

export interface ReadHeader<Column extends string> {
  readonly places: Header<Column>;
  readonly unused: readonly UnusedColumn[];
}

/**
 * Finds the columns by their names, without regard to case, spaces and punctuation. Reports names that stand twice,
 * required columns that are missing and, unless they are left out, names that are unknown.
 */
export function readHeader<Column extends string>(
  { source, columns, required, unknown }: HeaderForm<Column>,
  cells: readonly string[],
  report: Report,
): ReadHeader<Column> {
  const byKey = new Map(columns.map((column) => [columnKey(column), column]));
  const places = new Map<Column, number>();
  const unused: UnusedColumn[] = [];
  for (const [index, cell] of cells.entries()) {
    const name = cell.trim();
    if (name === "") continue;
    const column = byKey.get(columnKey(name));
    const refuse = (expected: string) => report({ source, row: 1, column: name, found: name, expected });
    if (column === undefined) {
      const meant = nearest(name, columns);
      if (unknown === "left out") unused.push({ column: name, meant });
      else
        refuse(
          meant === null ? `one of the columns ${columns.join(", ")}` : `a known column, probably ${meant}`,
        );
    } else if (places.has(column)) refuse(`the column ${column} only once`);
    else places.set(column, index);
  }
  for (const column of required) {
    if (!places.has(column))
      report({ source, row: 1, column, found: "", expected: `a column named ${column}` });
  }
  return { places, unused };
}

/** What a column's name comes down to: its letters and digits. */
export function columnKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
