import type { DecimalMark } from "../../domain/decimal-mark.ts";
import { numberIn } from "../../domain/reading.ts";
import { zone } from "../../workbook/tab.ts";
import { WEEK_HEADERS, type WeekColumnKey } from "../../workbook/tabs/team/columns.ts";
import { FACTS, type FactKey } from "../../workbook/tabs/team/fact-keys.ts";
import { ROWS, type WeekPlaces, weekPlaces } from "../../workbook/tabs/team/layout.ts";
import type { Step } from "../../workbook/tabs/team/step-keys.ts";
import { type Metric, metricIn } from "./metric.ts";
import type { Cells, TeamTab } from "./team-tabs.ts";

/** A team's tab as it was read, cell by cell; a cell that a form has no column for is blank. */
export interface WeekTable {
  readonly tab: TeamTab;
  readonly places: WeekPlaces;
  readonly metric: Metric;
  /** The row of each working week, from week 1. */
  readonly rows: readonly number[];
  readonly weeks: number;
  /** The working week of As of; 0 before the start, one more than the weeks after the end. */
  readonly weekNow: number;
  fact(key: FactKey): unknown;
  at(row: number, key: WeekColumnKey | Step): unknown;
}

/** Reads a team's tab with one call, for a person who writes decimals with this mark; `null` where people have moved its rows or columns. */
export function readTable(tab: TeamTab, decimal: DecimalMark): WeekTable | null {
  const places = weekPlaces(tab.made);
  const lastWeek = ROWS.start + tab.weekRows;
  const cells = tab.values(zone(1, 1, Math.max(lastWeek, FACTS.length), places.factLabels + 1));
  if (!isInPlace(cells, places)) return null;
  const at: WeekTable["at"] = (row, key) => cells[row - 1]?.[places.column(key) - 1] ?? "";
  const fact: WeekTable["fact"] = (key) => cells[FACTS.indexOf(key)]?.[places.factLabels] ?? "";
  const rows: number[] = [];
  for (let row = ROWS.firstWeek; row <= lastWeek; row++) {
    const week = numberIn(at(row, "week"));
    if (week !== null) rows[week - 1] = row;
  }
  return {
    tab,
    places,
    metric: metricIn(fact, decimal),
    rows,
    weeks: numberIn(fact("weeks")) ?? 0,
    weekNow: numberIn(fact("week now")) ?? 0,
    fact,
    at,
  };
}

/** Whether every label of the facts and every header stands where it was put: what people insert pushes them along. */
function isInPlace(cells: Cells, places: WeekPlaces): boolean {
  const headers = cells[ROWS.header - 1] ?? [];
  const keys = Object.keys(WEEK_HEADERS) as WeekColumnKey[];
  // A header that a person typed over is only gone; one that stands elsewhere was moved, and its cells with it.
  const isMoved = (key: WeekColumnKey) =>
    headers[places.column(key) - 1] !== WEEK_HEADERS[key] && headers.includes(WEEK_HEADERS[key]);
  return (
    FACTS.every((key, index) => cells[index]?.[places.factLabels - 1] === key) &&
    !keys.some((key) => places.has(key) && isMoved(key))
  );
}
