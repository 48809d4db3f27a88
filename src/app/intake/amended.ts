import type { Answer } from "../../rpc/cohort.ts";
import type { Handed, Table } from "../../rpc/contract.ts";
import { columnKey } from "./header.ts";
import { nameKey } from "./text.ts";

/**
 * The tables as the person wants them taken: with answers in place of cells, and without the rows that are left out
 * and the readings of their teams. All other rows keep their numbers.
 */
export function amended({
  cohort,
  readings,
  answers = [],
  leaveOut = [],
}: Handed): Pick<Handed, "cohort" | "readings"> {
  const roster = without(answers.reduce(answered, cohort), leaveOut);
  if (readings === undefined) return { cohort: roster };
  const teamIn = (table: Table) => (_: unknown, index: number) => nameKey(cellIn(table, index + 1, "Team"));
  const stays = new Set(roster.map(teamIn(roster)));
  const left = new Set(cohort.map(teamIn(cohort)).filter((team) => !stays.has(team)));
  const gone = readings.map(teamIn(readings)).flatMap((team, index) => (left.has(team) ? [index + 1] : []));
  return { cohort: roster, readings: without(readings, gone) };
}

function without(table: Table, rows: readonly number[]): Table {
  const gone = new Set(rows);
  return table.map((cells, index) => (index > 0 && gone.has(index + 1) ? [] : cells));
}

/** An answer stands in the cell that it was asked about; a table that lacks the column gets it. */
function answered(table: Table, { row, column, text }: Answer): Table {
  const [names = []] = table;
  const found = placeOf(names, column);
  const place = found === -1 ? names.length : found;
  if (row < 2 || row > table.length) return table;
  const filled = (cells: readonly string[], value: string) =>
    Array.from({ length: Math.max(cells.length, place + 1) }, (_, index) =>
      index === place ? value : (cells[index] ?? ""),
    );
  return table.map((cells, index) => {
    if (index === row - 1) return filled(cells, text);
    return index === 0 && found === -1 ? filled(cells, column) : cells;
  });
}

const placeOf = (names: readonly string[], column: string): number =>
  names.findIndex((name) => columnKey(name) === columnKey(column));

const cellIn = (table: Table, row: number, column: string): string =>
  table[row - 1]?.[placeOf(table[0] ?? [], column)] ?? "";
