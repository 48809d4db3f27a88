import type { Book } from "../app/book.ts";
import { archiveKey, lastArchived } from "../workbook/archive.ts";
import type { TabKey } from "../workbook/reference.ts";
import { applyChange } from "./apply-change.ts";
import { cellsIn, todayIn } from "./cells.ts";
import { decimalIn, markIn } from "./decimal.ts";
import { tabOf } from "./known-file.ts";
import { exclusively } from "./lock.ts";
import { namesIn, type OurSheet, ourSheets } from "./survey.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The open file as the use cases see it. */
export function spreadsheetBook(spreadsheet: Spreadsheet): Book {
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const cells = cellsIn(timeZone);
  const sheets = new Map<TabKey, OurSheet>();
  let names: readonly string[] | null = null;
  const sheetOf = (key: TabKey) => tabOf(sheets, key).sheet;
  return {
    survey() {
      // Read once: the lock is held, and what this run makes it knows itself.
      if (names === null) {
        for (const [key, sheet] of ourSheets(spreadsheet)) sheets.set(key, sheet);
        names = namesIn(spreadsheet);
      }
      return { tabs: new Map(sheets), names };
    },
    read: (key) => cells.read(sheetOf(key)),
    size: (key) => sizeOf(sheetOf(key)),
    separator(key, { row, column }) {
      const { sheet, name } = tabOf(sheets, key);
      return separatorShownIn(sheet.getRange(row, column), name);
    },
    decimal() {
      // Between two cycles the settings stand in the archive.
      const cohort = sheets.get("cohort") ?? sheets.get(archiveKey(lastArchived(sheets.keys()), "cohort"));
      return decimalIn(spreadsheet, cohort?.sheet ?? null);
    },
    apply(changes) {
      for (const step of changes) {
        if (step.kind === "archive" && names !== null) {
          // What is archived leaves its name to others.
          const { name } = tabOf(sheets, step.key);
          names = names.map((each) => (each === name ? step.name : each));
        }
        applyChange({ spreadsheet, sheets, cells }, step);
      }
    },
    show: (key) => void sheetOf(key).activate(),
    exclusively,
    today: () => todayIn(timeZone),
  };
}

const sizeOf = (sheet: OurSheet["sheet"]) => ({
  rows: sheet.getMaxRows(),
  columns: sheet.getMaxColumns(),
});

/** People may have formatted the cell as a whole number; then it is given its decimal back. */
function separatorShownIn(range: GoogleAppsScript.Spreadsheet.Range, tab: string): "," | ";" {
  const found = markIn(range.getDisplayValue()) ?? markIn(range.setNumberFormat("0.0").getDisplayValue());
  if (found === undefined) {
    throw new Error(
      `${tab}, ${range.getA1Notation()}: expected a number such as 1, by which decimals are told.`,
    );
  }
  return found === "," ? ";" : ",";
}
