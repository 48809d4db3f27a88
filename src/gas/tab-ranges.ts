import type { TabRanges } from "../functions/example.ts";
import { ROWS } from "../workbook/tabs/team/layout.ts";
import { tagOf } from "./survey.ts";

/** The ranges of the team's tab that a wrong call stands on, for its example; the only service call of a function. */
export function tabRanges(): TabRanges | null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  const tag = tagOf(sheet);
  if (tag === null || tag.weekRows === 0) return null;
  const last = ROWS.start + tag.weekRows;
  // A decimal that this tab shows tells the separator: weeks ahead have one, and so has nothing before the first number.
  const shown = sheet.getRange(ROWS.firstWeek, 3, tag.weekRows, 4).getDisplayValues();
  const isComma = shown.some((line) => line.some((text) => /^[+-]?\d+,\d+%?$/.test(text)));
  return {
    actuals: `D${ROWS.firstWeek}:D${last}`,
    targets: `C${ROWS.firstWeek}:C${last}`,
    baseline: `D${ROWS.start}`,
    goal: `C${last}`,
    weeks: tag.weekRows,
    separator: isComma ? ";" : ",",
  };
}
