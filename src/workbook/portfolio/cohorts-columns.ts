import { area, cell, type Reference } from "../reference.ts";
import { FIRST_ROW, type RegisterColumn } from "../register.ts";
import { INK_3 } from "../style.ts";
import { COHORTS } from "./room.ts";
import { TALLIES } from "./tallies.ts";

const quiet = { color: INK_3 } as const;
const column = <Key extends string>(key: Key) => ({ key, header: key, width: 80 });

/** The register of cohorts: people give the link, everything else is told of it. */
export const COHORTS_COLUMNS = [
  {
    key: "link",
    header: "Link to the cohort’s spreadsheet",
    width: 330,
    note: "Paste the address of the spreadsheet, one cohort a row. Rows may stay blank.",
  },
  {
    key: "tab",
    header: "Tab",
    width: 80,
    note: "Blank where the hidden tab is called Data. Where someone has renamed it, its name.",
  },
  {
    key: "connection",
    header: "Contract",
    width: 80,
    style: quiet,
    note: "Shows #REF! once for each new link: point at the cell and choose Allow access. Then it shows the version of the cohort’s Data.",
  },
  { key: "cohort", header: "Cohort", width: 210, style: { bold: true } },
  { key: "state", header: "State", width: 560, style: { wrap: true } },
  ...(["file", "source", "usable", "counted", "number", "ended", "running", "on break", "now"] as const).map(
    column,
  ),
  ...TALLIES.map(column),
] as const satisfies readonly RegisterColumn<string>[];
export type CohortsKey = (typeof COHORTS_COLUMNS)[number]["key"];

export const VISIBLE: CohortsKey = "state";
export const LAST_ROW = FIRST_ROW + COHORTS - 1;

export const cohortsColumn = (key: CohortsKey): number =>
  COHORTS_COLUMNS.findIndex((each) => each.key === key) + 1;

/** A cell of a cohort’s row. */
export const inRegister = (key: CohortsKey, cohort: number): Reference =>
  cell("cohorts", FIRST_ROW + cohort, cohortsColumn(key));

/** A column of all rows of the register. */
export const allCohorts = (key: CohortsKey): Reference =>
  area("cohorts", FIRST_ROW, cohortsColumn(key), LAST_ROW);

/** The rows from the first to this one. */
export const upTo = (key: CohortsKey, cohort: number): Reference =>
  area("cohorts", FIRST_ROW, cohortsColumn(key), FIRST_ROW + cohort);

/** A decimal of the tab’s own, by which the file’s separator is told; below the register. */
export const DECIMAL = { row: LAST_ROW + 1, column: COHORTS_COLUMNS.length, number: 1 } as const;
