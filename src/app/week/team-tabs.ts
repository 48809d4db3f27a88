import type { Day } from "../../domain/day.ts";
import type { DecimalMark } from "../../domain/decimal-mark.ts";
import type { Block } from "../../workbook/blocks.ts";
import type { Zone } from "../../workbook/tab.ts";
import type { MadeFor } from "../../workbook/tabs/team/made-for.ts";

/** Cells as a spreadsheet hands them over: numbers, texts, flags, dates, and "" where nothing is. */
export type Cells = readonly (readonly unknown[])[];

/**
 * One team's tab, and nothing else of the file: a week is recorded on a slow connection in front of a class, so that
 * what it costs is a handful of calls, however many teams the file has.
 */
export interface TeamTab {
  /** Rows of weeks and breaks. */
  readonly weekRows: number;
  readonly made: MadeFor;
  /** Its name as people gave it, for sentences. */
  name(): string;
  /** What cells hold, computed; none where the tab has not so many rows or columns. */
  values(zone: Zone): Cells;
  /** Their formulas, "" where a cell has none. */
  formulas(zone: Zone): readonly (readonly string[])[];
  /** The day of a cell that holds a date, in the file's own time zone. */
  day(cell: unknown): Day | null;
  write(blocks: readonly Block[]): void;
  /** Gives a cell the formula that stands in another row of its column, moved along as a person's copy would be. */
  copyFormula(column: number, rows: { readonly from: number; readonly to: number }): void;
  /** Puts the present instant into a cell, which shows it as the day that it is in the file's own time zone. */
  stamp(row: number, column: number): void;
}

/** What recording a week needs of the file. */
export interface TeamTabs {
  /** The tab of a team, known by its id, or `null` where the file has none. */
  of(team: string): TeamTab | null;
  /** How the file writes decimals, read off a number that it shows; a point where it shows none. */
  decimal(): DecimalMark;
  /** Runs alone in this document; what was written has arrived when it ends. Throws where others work too long. */
  exclusively<Result>(work: () => Result): Result;
}
