import type { TabRanges } from "../../functions/example.ts";
import type { Zone } from "../../workbook/tab.ts";
import type { Tag } from "../../workbook/tag.ts";

/** A team's tab, as formulas about it are made from it. */
export interface SourceTab {
  readonly name: string;
  readonly ranges: TabRanges;
  /** The cells of a range, as a custom function is handed them. */
  readonly values: (a1: string) => readonly (readonly unknown[])[];
}

/** The cell that a person has selected. */
export interface SelectedCell {
  readonly row: number;
  readonly column: number;
  /** Whether it stands on the tab of the team that is asked about. */
  readonly isOnSource: boolean;
  /** The tag of its tab, if that is ours. */
  readonly tag: Tag | null;
  /** The size of its tab. */
  readonly rows: number;
  readonly columns: number;
  /** The first cell of a zone of its tab that holds something. */
  readonly filled: (zone: Zone) => { readonly row: number; readonly column: number } | null;
  readonly write: (formula: string) => void;
}

/** What writing a formula into the selected cell needs of the file. */
export interface FormulaDesk {
  /** The tab of a team, known by its id; `null` where it has none, or one without weeks. */
  source(team: string): SourceTab | null;
  selected(team: string): SelectedCell;
  exclusively<Result>(work: () => Result): Result;
}
