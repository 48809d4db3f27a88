import type { Day } from "../domain/day.ts";
import type { DecimalMark } from "../domain/decimal-mark.ts";
import type { Change } from "../workbook/change.ts";
import type { Rendering } from "../workbook/formula.ts";
import type { Held } from "../workbook/held.ts";
import type { TabKey } from "../workbook/reference.ts";
import type { Tag } from "../workbook/tag.ts";

/** A tab of ours as it stands in the file. */
export interface TabInFile extends Tag {
  readonly name: string;
}

export interface Survey {
  readonly tabs: ReadonlyMap<TabKey, TabInFile>;
  /** The names that a new tab may not take. */
  readonly names: readonly string[];
}

/** What the use cases need of the spreadsheet file. */
export interface Book {
  survey(): Survey;
  /** Every cell of one of our tabs. */
  read(key: TabKey): Held;
  size(key: TabKey): { readonly rows: number; readonly columns: number };
  /**
   * The separator of arguments in formulas, read off a cell that is made to show its number with a decimal.
   *
   * @throws where the cell holds no number
   */
  separator(tab: TabKey, place: { readonly row: number; readonly column: number }): Rendering["separator"];
  /** How the file writes decimals, and people type them. */
  decimal(): DecimalMark;
  apply(changes: readonly Change[]): void;
  /** Brings one of our tabs before the person. */
  show(key: TabKey): void;
  /** Runs alone in this document; what was written has arrived when it ends. Throws where others work too long. */
  exclusively<Result>(work: () => Result): Result;
  /** Today in the file's own time zone. */
  today(): Day;
}

/** A tab that was made and not dressed is not whole yet: a run stopped there, or this one has just begun it. */
export const isDressed = (tab: Pick<TabInFile, "looks"> | undefined): boolean =>
  tab !== undefined && tab.looks !== "";
