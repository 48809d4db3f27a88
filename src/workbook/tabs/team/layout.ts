import type { Team } from "../../../domain/cohort.ts";
import { area, cell, fixedCell, type Reference, type TabKey } from "../../reference.ts";
import { type Counted, ROWS as GRID_ROWS, type GridLayout } from "../grid/layout.ts";
import type { WeekColumn, WeekColumnKey } from "./columns.ts";
import { FACTS, type FactKey } from "./fact-keys.ts";
import { type MadeFor, madeFor } from "./made-for.ts";
import { type Step, stepsOf } from "./step-keys.ts";
import { weekColumns } from "./week-columns.ts";

export const ROWS = {
  name: 1,
  sentence: 2,
  headline: 3,
  tileLabels: 4,
  tileValues: 5,
  tileNotes: 6,
  header: 7,
  start: 8,
  firstWeek: 9,
} as const;

/** The chart and the room below it. */
export const ROWS_BELOW = 15;

/** Where everything stands on one team's tab. */
export interface TeamLayout {
  readonly key: TabKey;
  readonly made: MadeFor;
  readonly columns: readonly WeekColumn[];
  readonly steps: readonly Step[];
  /** The last row of the week table: the last working week, or a row kept from a longer calendar. */
  readonly lastWeek: number;
  readonly rows: number;
  /** Visible, step, fact label and fact value columns together. */
  readonly width: number;
  readonly factLabels: number;
  column(key: WeekColumnKey | Step): number;
  has(key: WeekColumnKey): boolean;
  /** A cell of the week table, for formulas of the same row. */
  at(key: WeekColumnKey | Step, row: number): Reference;
  /** A column of the week table from the start row to the last week; position 1 is week 0. */
  all(key: WeekColumnKey | Step): Reference;
  /** The last cell of a column that carries its values down. */
  final(key: Step): Reference;
  fact(key: FactKey): Reference;
  /** A row of counts on the student grid, week by week; `null` on a tab without one. */
  counts(key: Counted): Reference | null;
}

/** A column of the week table, by its key; behind them stand the labels of the facts and then their values. */
export interface WeekPlaces {
  column(key: WeekColumnKey | Step): number;
  has(key: WeekColumnKey): boolean;
  readonly factLabels: number;
}

/** Where the columns of a tab stand, whatever its goal has become. */
export function weekPlaces(made: MadeFor): WeekPlaces {
  const columns = weekColumns({ unit: "", decimals: 0, bar: null }, made);
  const keys: readonly (WeekColumnKey | Step)[] = [...columns.map(({ key }) => key), ...stepsOf(made)];
  return {
    column: (key) => keys.indexOf(key) + 1,
    has: (key) => keys.includes(key),
    factLabels: keys.length + 1,
  };
}

export const teamKey = (id: string): TabKey => `team:${id}`;

/** Lays out a team's tab with so many rows of weeks and breaks. */
export function teamLayout(
  team: Team,
  weekRows: number,
  made: MadeFor = madeFor(team),
  grid: GridLayout | null = null,
): TeamLayout {
  const key = teamKey(team.id);
  const columns = weekColumns(team.goal, made);
  const steps = stepsOf(made);
  const places = new Map<WeekColumnKey | Step, number>();
  for (const place of [...columns.map((column) => column.key), ...steps]) places.set(place, places.size + 1);
  const factLabels = places.size + 1;
  const lastWeek = ROWS.firstWeek + weekRows - 1;
  const column = (place: WeekColumnKey | Step): number => {
    const found = places.get(place);
    if (found === undefined) throw new Error(`The tab of ${team.id} has no column ${place}.`);
    return found;
  };
  return {
    key,
    made,
    columns,
    steps,
    lastWeek,
    rows: Math.max(lastWeek + 1 + ROWS_BELOW, FACTS.length),
    width: factLabels + 1,
    factLabels,
    column,
    has: (place) => places.has(place),
    at: (place, row) => cell(key, row, column(place)),
    all: (place) => area(key, ROWS.start, column(place), lastWeek),
    final: (place) => fixedCell(key, lastWeek, column(place)),
    fact: (fact) => fixedCell(key, FACTS.indexOf(fact) + 1, factLabels + 1),
    counts: (counted) => grid?.across(GRID_ROWS[counted]) ?? null,
  };
}
