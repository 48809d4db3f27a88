import type { TabRanges } from "../functions/example.ts";
import { columnLetters } from "../workbook/reference.ts";
import { SHARED_COLUMNS } from "../workbook/tabs/team/columns.ts";
import { ROWS } from "../workbook/tabs/team/layout.ts";
import { tagOf } from "./survey.ts";

const TARGET = columnLetters(SHARED_COLUMNS.indexOf("target") + 1);
const ACTUAL = columnLetters(SHARED_COLUMNS.indexOf("actual") + 1);

/** The ranges of the team's tab that a wrong call stands on, for its example; the only service call of a function. */
export function tabRanges(): TabRanges | null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  const tag = tagOf(sheet);
  if (tag === null || tag.weekRows === 0) return null;
  const last = ROWS.start + tag.weekRows;
  const weeks = sheet.getRange(ROWS.firstWeek, 1, tag.weekRows, SHARED_COLUMNS.length);
  // Any decimal that this tab shows tells the separator.
  const isComma = weeks.getDisplayValues().some((line) => line.some((text) => /^[+-]?\d+,\d+%?$/.test(text)));
  return {
    actuals: `${ACTUAL}${ROWS.firstWeek}:${ACTUAL}${last}`,
    targets: `${TARGET}${ROWS.firstWeek}:${TARGET}${last}`,
    baseline: `${ACTUAL}${ROWS.start}`,
    goal: `${TARGET}${last}`,
    weeks: tag.weekRows,
    separator: isComma ? ";" : ",",
  };
}
