import type { FormulaDesk, SelectedCell, SourceTab } from "../app/functions/formula-desk.ts";
import type { Zone } from "../workbook/tab.ts";
import { teamKey } from "../workbook/tabs/team/layout.ts";
import { exclusively } from "./lock.ts";
import { rangeOf } from "./rules.ts";
import { ourSheets, tagOf } from "./survey.ts";
import { rangesIn } from "./tab-ranges.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The open file, for a formula that a person wants in the selected cell. */
export function formulaDesk(spreadsheet: Spreadsheet): FormulaDesk {
  return {
    source(team) {
      const tab = ourSheets(spreadsheet).get(teamKey(team));
      return tab === undefined ? null : sourceOf(tab.sheet, tab);
    },
    selected: (team) => selectedIn(spreadsheet, teamKey(team)),
    exclusively,
  };
}

function sourceOf(sheet: Sheet, { name, weekRows }: { name: string; weekRows: number }): SourceTab | null {
  const data = sheet.getDataRange();
  const ranges = rangesIn(data.getDisplayValues(), weekRows);
  if (ranges === null) return null;
  const cells: readonly (readonly unknown[])[] = data.getValues();
  return {
    name,
    ranges,
    values(a1) {
      const range = sheet.getRange(a1);
      const [top, left] = [range.getRow() - 1, range.getColumn() - 1];
      return cells.slice(top, range.getLastRow()).map((line) => line.slice(left, range.getLastColumn()));
    },
  };
}

function selectedIn(spreadsheet: Spreadsheet, key: string): SelectedCell {
  const sheet = spreadsheet.getActiveSheet();
  const cell = sheet.getCurrentCell() ?? sheet.getActiveCell();
  const tag = tagOf(sheet);
  return {
    row: cell.getRow(),
    column: cell.getColumn(),
    isOnSource: tag?.key === key,
    tag,
    rows: sheet.getMaxRows(),
    columns: sheet.getMaxColumns(),
    filled: (zone) => filledIn(sheet, zone),
    write: (formula) => void cell.setFormula(formula),
  };
}

/** A formula that shows nothing fills its cell, too. */
function filledIn(sheet: Sheet, zone: Zone): { readonly row: number; readonly column: number } | null {
  const range = rangeOf(sheet, zone);
  const formulas = range.getFormulas();
  for (const [down, line] of range.getValues().entries()) {
    const across = line.findIndex((value, place) => value !== "" || formulas[down]?.[place] !== "");
    if (across !== -1) return { row: zone.top + down, column: zone.left + across };
  }
  return null;
}
