import type { TabKey } from "../workbook/reference.ts";
import type { TabDescription } from "../workbook/tab.ts";
import { PROVISIONAL } from "../workbook/tab-name.ts";
import { isVacant, type OurSheet, tagSheet } from "./survey.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** An empty tab of the right size, tagged at once: a set-up that stops here finds it again. */
export function makeTab(
  spreadsheet: Spreadsheet,
  description: TabDescription,
  sheets: ReadonlyMap<TabKey, OurSheet>,
  after: TabKey | null,
): OurSheet {
  const { key, name, weekRows, made, contents } = description;
  const index = after === null ? 0 : (sheets.get(after)?.sheet.getIndex() ?? spreadsheet.getNumSheets());
  const sheet = emptySheet(spreadsheet, sheets, index);
  resize(sheet, contents.length, contents[0]?.length ?? 1);
  if (description.hidden) sheet.hideSheet();
  const tag = { key, weekRows, made, sheetId: sheet.getSheetId(), looks: "" };
  const tagged = tagSheet(sheet, tag);
  return { ...tag, name, sheet: sheet.setName(name), tagged };
}

/** The blank sheet of a new file becomes the first tab; every other tab is inserted. */
function emptySheet(spreadsheet: Spreadsheet, ours: ReadonlyMap<TabKey, OurSheet>, index: number): Sheet {
  if (ours.size === 0) {
    const [only, ...others] = spreadsheet.getSheets();
    if (only !== undefined && others.length === 0 && isVacant(only)) return only.setName(PROVISIONAL);
  }
  return spreadsheet.getSheetByName(PROVISIONAL) ?? spreadsheet.insertSheet(PROVISIONAL, index);
}

function resize(sheet: Sheet, rows: number, columns: number): void {
  const [tall, wide] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (tall < rows) sheet.insertRowsAfter(tall, rows - tall);
  if (tall > rows) sheet.deleteRows(rows + 1, tall - rows);
  if (wide < columns) sheet.insertColumnsAfter(wide, columns - wide);
  if (wide > columns) sheet.deleteColumns(columns + 1, wide - columns);
}

/** Makes room for so many rows: a register grows when teams join. */
export function makeRoom(sheet: Sheet, rows: number): void {
  const present = sheet.getMaxRows();
  if (present < rows) sheet.insertRowsAfter(present, rows - present);
}
