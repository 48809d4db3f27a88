import type { DecimalMark } from "../../domain/decimal-mark.ts";
import type { Table } from "../../rpc/contract.ts";
import { COHORT_COLUMNS, type CohortColumn } from "./columns.ts";
import type { Report } from "./fault.ts";
import { type HandedTable, readTable } from "./handed-table.ts";
import { nameKey } from "./text.ts";

const MOST_TEAMS = 1_000;

/** What becomes of columns that are not known. */
type Unknown = "refused" | "left out";

/** How tables that were handed in are to be read. */
export interface Manner {
  readonly unknown: Unknown;
  readonly decimal: DecimalMark;
}

/** The rows of a cohort file, one a team, each with a name that no other row has. */
export function readRoster(table: Table, manner: Manner, report: Report): HandedTable<CohortColumn> {
  const roster = readTable(
    {
      source: "cohort",
      columns: COHORT_COLUMNS,
      required: ["Team"],
      ...manner,
      rows: "teams",
      least: 1,
      most: MOST_TEAMS,
    },
    table,
    report,
  );
  if (roster.header.has("Team")) reportNames(roster);
  return roster;
}

function reportNames({ rows }: HandedTable<CohortColumn>): void {
  const rowsByKey = new Map<string, number>();
  for (const row of rows) {
    const key = nameKey(row.text("Team"));
    const first = rowsByKey.get(key);
    if (row.text("Team").trim() === "") row.refuse("Team", "the team's name");
    else if (first !== undefined) row.refuse("Team", `a name of its own; row ${first} has the same`);
    else rowsByKey.set(key, row.number);
  }
}
