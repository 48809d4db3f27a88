import { area, cell, type Reference } from "../reference.ts";
import { FIRST_ROW, type RegisterColumn } from "../register.ts";
import type { DataColumnKey } from "../tabs/data-columns.ts";
import { COHORTS, TEAMS } from "./room.ts";

/** What a portfolio takes over of each team, in the order of the contract. */
export const TAKEN = [
  "contract",
  "cohort",
  "team",
  "priority",
  "start",
  "goalDate",
  "phase",
  "status",
  "asks",
  "oldestAsk",
  "onBreak",
  "runningWeek",
  "runningWeeks",
] as const satisfies readonly DataColumnKey[];
type TakenKey = (typeof TAKEN)[number];

/** What is told of each team beside it: how it is counted, its asks, its priority, and where that is first named. */
const TOLD = ["counted as", "open asks", "ask age", "counted for", "key", "first"] as const;
export type ImportsKey = TakenKey | (typeof TOLD)[number];

const column = (key: ImportsKey) => ({ key, header: key, width: 90 });
export const IMPORTS_COLUMNS: readonly RegisterColumn<ImportsKey>[] = [...TAKEN, ...TOLD].map(column);

export const importsColumn = (key: ImportsKey): number =>
  IMPORTS_COLUMNS.findIndex((each) => each.key === key) + 1;

/** A block has one row more than teams are read, by which a cohort is known that has too many. */
export const BLOCK_ROWS = TEAMS + 1;
export const IMPORTS_ROWS = COHORTS * BLOCK_ROWS;
/** Where the priority of a row without a team is first named: behind them all. */
export const NOWHERE = IMPORTS_ROWS + 1;

/** Where the teams of a cohort begin, by its row on the register, counted from 0. */
export const blockTop = (cohort: number): number => FIRST_ROW + cohort * BLOCK_ROWS;

/** A column of one cohort’s teams. */
export const inBlock = (key: ImportsKey, cohort: number): Reference =>
  area("imports", blockTop(cohort), importsColumn(key), blockTop(cohort) + BLOCK_ROWS - 1);

/** A column of the teams of all cohorts. */
export const everywhere = (key: ImportsKey): Reference =>
  area("imports", FIRST_ROW, importsColumn(key), FIRST_ROW + IMPORTS_ROWS - 1);

export const importedCell = (key: ImportsKey, row: number): Reference =>
  cell("imports", row, importsColumn(key));
