import type { DecimalMark } from "../domain/decimal-mark.ts";
import { DECIMAL_SETTING, SETTING_VALUE, settingLabel } from "../workbook/tabs/settings.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LABEL = settingLabel(DECIMAL_SETTING);

/**
 * How a file writes decimals. The Cohort tab has a setting that always shows one, unless people have formatted it as a
 * whole number; there, and in a file that has no such tab yet, the locale tells.
 */
export function decimalIn(spreadsheet: Spreadsheet, cohort: Sheet | null): DecimalMark {
  const shown = cohort?.getDataRange().getDisplayValues() ?? [];
  const line = shown.find(([label]) => label === LABEL) ?? [];
  const mark = markIn(line[SETTING_VALUE - 1] ?? "");
  return (mark ?? decimalOf(spreadsheet.getSpreadsheetLocale())) === "," ? "," : ".";
}

/** The mark before the decimals of a number as a cell shows it; `undefined` where none is shown. */
export const markIn = (shown: string): string | undefined => /^-?\d+([.,])\d+$/.exec(shown)?.[1];

/** How the open file writes decimals, for a function in a cell; a point where that cannot be told. */
export function decimalHere(): DecimalMark {
  try {
    return decimalIn(SpreadsheetApp.getActiveSpreadsheet(), null);
  } catch {
    return ".";
  }
}

/** The mark of a locale such as `de_DE`; a point for one that the runtime does not know. */
function decimalOf(locale: string): DecimalMark {
  try {
    return (1.5).toLocaleString(locale.replace(/_/g, "-")).includes(",") ? "," : ".";
  } catch {
    return ".";
  }
}
