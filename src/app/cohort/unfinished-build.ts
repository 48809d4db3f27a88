import type { Unfinished } from "../../rpc/cohort.ts";
import type { Held } from "../../workbook/held.ts";
import { teamColumn } from "../../workbook/tabs/teams.ts";
import { BLANK } from "../../workbook/value.ts";
import { textIn } from "../registers/cell-value.ts";
import { rosterRows } from "../registers/roster-rows.ts";

/**
 * How far a build has come that was stopped, or left, told by the Teams tab alone; `null` where nothing is left to do.
 * The verdict is the last that a build writes of a team: where it stands, the team has its tab, and its rows on Data
 * and the rollup.
 */
export function unfinishedBuild(roster: Held): Unfinished | null {
  const cell = (line: Held[number], key: "name" | "verdict") => line[teamColumn(key) - 1];
  const rows = rosterRows(roster).teams.map(({ row }) => roster[row - 1] ?? []);
  const left = rows.filter((line) => (cell(line, "verdict")?.formula ?? "") === "");
  if (left.length === 0) return null;
  const names = left.map((line) => textIn(cell(line, "name")?.value ?? BLANK));
  return { done: rows.length - left.length, total: rows.length, left: names };
}
