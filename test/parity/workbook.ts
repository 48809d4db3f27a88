import { fileURLToPath } from "node:url";
import { calendarOf } from "../../src/domain/calendar.ts";
import type { Cohort, Team } from "../../src/domain/cohort.ts";
import type { Handed } from "../../src/rpc/contract.ts";
import { FIRST_ROW } from "../../src/workbook/register.ts";
import { SETTING_VALUE, type SettingKey, settingRow } from "../../src/workbook/tabs/settings.ts";
import { FACTS, type FactKey } from "../../src/workbook/tabs/team/fact-keys.ts";
import { ROWS, type TeamLayout, teamLayout } from "../../src/workbook/tabs/team/layout.ts";
import { type TeamColumnKey, teamColumn } from "../../src/workbook/tabs/teams.ts";
import type { SpreadsheetFile } from "../../workbench/emulation/engine/file.ts";
import { Execution } from "../../workbench/emulation/execution.ts";
import { createSpreadsheetApp } from "../../workbench/emulation/spreadsheet/spreadsheet-app.ts";
import { build, newFile } from "../../workbench/tracker/build-file.ts";
import { taken } from "../app/intake/handed.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Cell = number | string | boolean;

/** A team's tab in a built workbook. */
export interface TeamTab {
  /** The team as it was handed in. */
  readonly team: Team;
  readonly layout: TeamLayout;
  readonly sheet: Sheet;
  /** What has been typed into its weeks so far, by address. */
  readonly typed: Map<string, Cell>;
  /** The formulas of the weekly targets and actuals as built, "" where the cell is people's alone. */
  readonly built: { readonly targets: readonly string[]; readonly actuals: readonly string[] };
}

/** A workbook that the shipped add-on has built in the emulation. */
export interface Workbook {
  readonly file: SpreadsheetFile;
  readonly spreadsheet: Spreadsheet;
  readonly cohort: Cohort;
  readonly tabs: readonly TeamTab[];
}

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

/** Builds a workbook as the sidebar does, from dist/Code.js. */
export function workbookOf(handed: Handed, locale = "en_US"): Workbook {
  const { file, addon } = newFile(DIST, { locale, timeZone: "America/Los_Angeles" });
  const reply = build(addon, handed);
  if (!reply.ok) throw new Error(reply.message);
  const spreadsheet = createSpreadsheetApp(file, new Execution("FULL"), null).getActiveSpreadsheet();
  const { cohort, teams } = taken(handed);
  const tabs = teams.map((team): TeamTab => {
    const layout = teamLayout(team, calendarOf(team.start, team.goal.weeks, cohort.breaks).length);
    const sheet = sheetNamed(spreadsheet, team.name);
    const formulas = (key: "target" | "actual") => weekRange(sheet, layout, key).getFormulas().flat();
    const typed = new Map<string, Cell>();
    return {
      team,
      layout,
      sheet,
      typed,
      built: { targets: formulas("target"), actuals: formulas("actual") },
    };
  });
  return { file, spreadsheet, cohort, tabs };
}

export function sheetNamed(spreadsheet: Spreadsheet, name: string): Sheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) throw new Error(`The workbook has no tab ${name}.`);
  return sheet;
}

/** The rows of weeks and breaks in some columns of a tab, side by side from the column of `key` on. */
export function weekRange(
  sheet: Sheet,
  layout: TeamLayout,
  key: Parameters<TeamLayout["column"]>[0],
  columns = 1,
) {
  return sheet.getRange(ROWS.firstWeek, layout.column(key), layout.lastWeek - ROWS.start, columns);
}

/**
 * Types into the rows of weeks and breaks of a tab, from the column of `key` on. A cell that holds the same already is
 * left alone: the engine would compute again all that follows from it.
 */
export function typeWeeks(
  { sheet, layout, typed }: TeamTab,
  key: Parameters<TeamLayout["column"]>[0],
  cells: readonly (readonly Cell[])[],
): void {
  cells.forEach((line, down) => {
    line.forEach((cell, across) => {
      const range = sheet.getRange(ROWS.firstWeek + down, layout.column(key) + across);
      const place = range.getA1Notation();
      if (typed.get(place) === cell) return;
      typed.set(place, cell);
      range.setValue(cell);
    });
  });
}

/** Types a column of the Teams tab, one cell a team. */
export function typeTeams({ spreadsheet }: Workbook, key: TeamColumnKey, cells: readonly Cell[]): void {
  const range = sheetNamed(spreadsheet, "Teams").getRange(FIRST_ROW, teamColumn(key), cells.length);
  range.setValues(cells.map((cell) => [cell]));
}

export function typeSetting({ spreadsheet }: Workbook, key: SettingKey, cell: Cell): void {
  sheetNamed(spreadsheet, "Cohort").getRange(settingRow(key), SETTING_VALUE).setValue(cell);
}

/** The facts of a tab by their labels. */
export function factsOf({ sheet, layout }: TeamTab): ReadonlyMap<FactKey, unknown> {
  const block = sheet.getRange(1, layout.factLabels + 1, FACTS.length).getValues();
  return new Map(FACTS.map((key, index) => [key, block[index]?.[0]]));
}
