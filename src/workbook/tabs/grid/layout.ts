import type { Team } from "../../../domain/cohort.ts";
import type { Bar } from "../../../domain/goal.ts";
import { area, cell, fixedCell, inColumn, inRow, type Reference, type TabKey } from "../../reference.ts";

/** Three rows to read, three hidden ones that the team's tab counts from, then a row a student. */
export const ROWS = { header: 1, target: 2, shown: 3, met: 4, possible: 5, lost: 6, first: 7 } as const;

export const COLUMNS = { code: 1, now: 2, firstWeek: 3 } as const;

export const COUNTED = ["met", "possible", "lost"] as const;
export type Counted = (typeof COUNTED)[number];

/** Rows for a group of unknown size, and room for those who join. */
const USUAL_GROUP = 30;
const SPARE_ROWS = 10;

/** The words beside the students need these. */
const FEWEST_ROWS = ROWS.first + 9;

/** A grid as it stands in the file: weeks across, and the rows in all that people have made it. */
export interface GridSize {
  readonly weeks: number;
  readonly rows: number;
}

/** Where everything stands on a team's student grid. */
export interface GridLayout {
  readonly key: TabKey;
  readonly bar: Bar;
  readonly weeks: number;
  readonly rows: number;
  readonly lastWeek: number;
  readonly words: number;
  /** Hidden: the number of the week that is shown, and whether a code looks like a name. */
  readonly value: number;
  readonly named: number;
  readonly width: number;
  /** Hidden cells beside the counts, for rules that may not look at other tabs. */
  readonly weekShown: Reference;
  readonly need: Reference;
  readonly of: Reference;
  /** A column of the students' rows. */
  all(column: number): Reference;
  at(row: number, column: number): Reference;
  /** The week's own row above a student's cell, and the student's own column. */
  above(row: number, column: number): Reference;
  beside(row: number, column: number): Reference;
  /** A row over all weeks. */
  across(row: number): Reference;
}

export const gridKey = (id: string): TabKey => `grid:${id}`;

export function gridLayout(team: Team, made: GridSize | null): GridLayout {
  const key = gridKey(team.id);
  const weeks = Math.max(team.goal.weeks, made?.weeks ?? 0);
  const usual = ROWS.first - 1 + (team.goal.groupSize ?? USUAL_GROUP) + SPARE_ROWS;
  const rows = made === null ? usual : Math.max(made.rows, FEWEST_ROWS);
  const lastWeek = COLUMNS.firstWeek + weeks - 1;
  const words = lastWeek + 2;
  return {
    key,
    bar: team.goal.bar ?? "level",
    weeks,
    rows,
    lastWeek,
    words,
    value: words + 1,
    named: words + 2,
    width: words + 2,
    weekShown: fixedCell(key, ROWS.met, COLUMNS.now),
    need: fixedCell(key, ROWS.possible, COLUMNS.now),
    of: fixedCell(key, ROWS.lost, COLUMNS.now),
    all: (column) => area(key, ROWS.first, column, rows),
    at: (row, column) => cell(key, row, column),
    above: (row, column) => inRow(key, row, column),
    beside: (row, column) => inColumn(key, row, column),
    across: (row) => area(key, row, COLUMNS.firstWeek, row, lastWeek),
  };
}
