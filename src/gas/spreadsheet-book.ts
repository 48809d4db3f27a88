import type { Book } from "../app/book.ts";
import type { Change } from "../workbook/change.ts";
import type { Rendering } from "../workbook/formula.ts";
import type { TabKey } from "../workbook/reference.ts";
import { writeTag } from "../workbook/tag.ts";
import { cellsIn, todayIn } from "./cells.ts";
import { exclusively } from "./lock.ts";
import { dress } from "./looks.ts";
import { makeRoom, makeTab } from "./make-tab.ts";
import { namesIn, type OurSheet, ourSheets } from "./survey.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The open file as the use cases see it. */
export function spreadsheetBook(spreadsheet: Spreadsheet): Book {
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const cells = cellsIn(timeZone);
  const sheets = new Map<TabKey, OurSheet>();
  let names: readonly string[] | null = null;
  const known = (key: TabKey): OurSheet => {
    const found = sheets.get(key);
    if (found === undefined) throw new Error(`The tab ${key} is not in the file.`);
    return found;
  };
  const change = (step: Change, rendering: Rendering): void => {
    switch (step.kind) {
      case "make":
        sheets.set(step.description.key, makeTab(spreadsheet, step.description, sheets, step.after));
        break;
      case "name":
        known(step.key).sheet.setName(step.name);
        break;
      case "insert rows":
      case "insert columns": {
        const { sheet, tagged, key, sheetId, weekRows, made } = known(step.key);
        if (step.kind === "insert rows") sheet.insertRowsAfter(step.after, step.count);
        else sheet.insertColumnsAfter(step.after, step.count);
        // At once, so that a run that stops here does not insert them again; with other looks, so that it dresses them.
        tagged.setValue(writeTag({ key, sheetId, made, weekRows: weekRows + step.count, looks: "grown" }));
        break;
      }
      case "write":
        for (const block of step.blocks) cells.write(known(step.key).sheet, block);
        break;
      case "dress": {
        const { sheet, tagged } = known(step.description.key);
        if (!step.fresh) makeRoom(sheet, step.description.contents.length);
        dress(sheet, step.description, rendering, step.fresh);
        const { key, weekRows, made } = step.description;
        tagged.setValue(writeTag({ key, weekRows, made, sheetId: sheet.getSheetId(), looks: step.looks }));
        break;
      }
    }
  };
  return {
    survey() {
      // Read once: the lock is held, and what this run makes it knows itself.
      if (names === null) {
        for (const [key, sheet] of ourSheets(spreadsheet)) sheets.set(key, sheet);
        names = namesIn(spreadsheet);
      }
      return { tabs: new Map(sheets), names };
    },
    read: (key) => cells.read(known(key).sheet),
    size: (key) => sizeOf(known(key).sheet),
    separator(key, { row, column }) {
      const { sheet, name } = known(key);
      return separatorShownIn(sheet.getRange(row, column), name);
    },
    apply(changes, rendering) {
      for (const step of changes) change(step, rendering);
    },
    show: (key) => void known(key).sheet.activate(),
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
  const mark = (shown: string) => /^-?\d+([.,])\d+$/.exec(shown)?.[1];
  const found = mark(range.getDisplayValue()) ?? mark(range.setNumberFormat("0.0").getDisplayValue());
  if (found === undefined) {
    throw new Error(
      `${tab}, ${range.getA1Notation()}: expected a number such as 1, by which decimals are told.`,
    );
  }
  return found === "," ? ";" : ",";
}
