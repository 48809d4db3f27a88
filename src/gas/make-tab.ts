import type { TabKey } from "../workbook/reference.ts";
import type { TabDescription } from "../workbook/tab.ts";
import { PROVISIONAL } from "../workbook/tab-name.ts";
import { patternOf } from "../workbook/tag.ts";
import { clearAway } from "./half-made.ts";
import type { KnownFile } from "./known-file.ts";
import { isVacant, type Origin, type OurSheet, tagSheet } from "./survey.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type OurSheets = ReadonlyMap<TabKey, OurSheet>;

/** An empty tab of the right size, tagged at once: a set-up that stops here finds it again. */
export function makeTab(file: KnownFile, description: TabDescription, after: TabKey | null): OurSheet {
  const { spreadsheet, sheets } = file;
  const { key, name, weekRows, made, contents } = description;
  if (sheets.size > 0) clearAway(file);
  const index = after === null ? 0 : (sheets.get(after)?.sheet.getIndex() ?? spreadsheet.getNumSheets());
  const { sheet, origin } = newSheet(spreadsheet, description, sheets, index);
  if (origin !== "copy") resize(sheet, contents.length, contents[0]?.length ?? 1);
  if (description.hidden) sheet.hideSheet();
  const tag = { key, weekRows, made, sheetId: sheet.getSheetId(), looks: "", round: 0 };
  const tagged = tagSheet(sheet, tag, origin);
  return { ...tag, name, sheet: sheet.setName(name), tagged, origin };
}

/** The one sheet of a new file becomes the first tab; every other is a copy of a tab that looks alike, or inserted. */
function newSheet(
  spreadsheet: Spreadsheet,
  description: TabDescription,
  ours: OurSheets,
  index: number,
): { readonly sheet: Sheet; readonly origin: Origin } {
  const model = modelOf(description, ours);
  if (model !== undefined) return { sheet: copied(spreadsheet, model, index), origin: "copy" };
  if (ours.size === 0) {
    const [only, ...others] = spreadsheet.getSheets();
    const isNew = only !== undefined && others.length === 0 && isVacant(only);
    const found = isNew ? only.setName(PROVISIONAL) : spreadsheet.getSheetByName(PROVISIONAL);
    if (found !== null) return { sheet: found, origin: "found" };
  }
  return { sheet: spreadsheet.insertSheet(PROVISIONAL, index), origin: "blank" };
}

/**
 * A tab in whose looks this one can be copied, which is a third of the calls: only one that this very run made, because
 * a copy brings along what people typed, noted and coloured.
 */
function modelOf(description: TabDescription, sheets: OurSheets): Sheet | undefined {
  const models = [...sheets.values()].filter((tab) => tab.pattern !== undefined);
  if (models.length === 0 || description.hidden) return undefined;
  const pattern = patternOf(description);
  return models.find((tab) => tab.pattern === pattern)?.sheet;
}

/** Emptied before it is tagged: no tab of one team ever holds what another reported. */
function copied(spreadsheet: Spreadsheet, template: Sheet, index: number): Sheet {
  return spreadsheet.insertSheet(PROVISIONAL, index, { template }).clearContents();
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
