import type { ShownTabs } from "../app/home.ts";
import { ourSheets } from "./survey.ts";

/** The tabs of the open file as their cells show them. */
export function shownTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ShownTabs {
  const sheets = ourSheets(spreadsheet);
  const active = spreadsheet.getActiveSheet().getSheetId();
  const open = [...sheets.values()].find(({ sheetId }) => sheetId === active);
  return {
    open: open?.key ?? null,
    hasRollup: sheets.has("rollup"),
    topOf(key, rows) {
      const sheet = sheets.get(key)?.sheet;
      return sheet === undefined ? [] : sheet.getRange(1, 1, rows, sheet.getMaxColumns()).getDisplayValues();
    },
  };
}
