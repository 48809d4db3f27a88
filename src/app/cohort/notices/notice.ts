import type { Cohort, Team } from "../../../domain/cohort.ts";
import type { Notice, NoticeKind } from "../../../rpc/cohort.ts";
import type { RosterTeam } from "../../../workbook/describe.ts";
import type { CohortColumn } from "../../intake/columns.ts";
import type { Row } from "../../intake/handed-table.ts";

/** A row of a roster as it was read, with what it is to be seen beside. */
export interface SeenRow {
  readonly row: Row<CohortColumn>;
  readonly team: Team;
}
export interface Beside {
  readonly cohort: Cohort;
  /** The same team in the file, if it is there already. */
  readonly inFile: (team: Team) => RosterTeam | undefined;
  /** The name that the tab of each team will have, by the number of its row. */
  readonly tabNames: ReadonlyMap<number, string>;
  /** The rows on which a mail stands, by what it comes down to. */
  readonly mailRows: ReadonlyMap<string, readonly number[]>;
}

/** One thing that is worth a look in a row. */
export type Check = (seen: SeenRow, beside: Beside) => readonly Notice[];

/** A notice about a cell, with what stands in it. */
export function notice(
  { row }: SeenRow,
  kind: NoticeKind,
  column: CohortColumn,
  { expected, says }: Pick<Notice, "expected" | "says">,
): Notice {
  return { kind, row: row.number, column, found: row.text(column).trim(), expected, says };
}
