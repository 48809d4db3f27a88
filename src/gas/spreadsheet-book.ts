import type { Book } from "../app/book.ts";
import type { Change } from "../workbook/change.ts";
import type { Rendering } from "../workbook/formula.ts";
import type { TabKey } from "../workbook/reference.ts";
import type { TabDescription } from "../workbook/tab.ts";
import { PROVISIONAL } from "../workbook/tab-name.ts";
import { writeTag } from "../workbook/tag.ts";
import { cellsIn, todayIn } from "./cells.ts";
import { dress } from "./looks.ts";
import { isVacant, namesIn, type OurSheet, ourSheets, tagSheet } from "./survey.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Another person's set-up may take as long as Apps Script lets it: waiting longer than this helps nobody. */
const LONGEST_WAIT_MS = 30_000;

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
        sheets.set(step.description.key, make(spreadsheet, step.description, sheets, step.after));
        break;
      case "name":
        known(step.key).sheet.setName(step.name);
        break;
      case "insert rows": {
        const { sheet, tagged, key, sheetId, weekRows, form } = known(step.key);
        sheet.insertRowsAfter(step.after, step.count);
        // At once, so that a run that stops here does not insert them again; with other looks, so that it dresses them.
        tagged.setValue(writeTag({ key, sheetId, form, weekRows: weekRows + step.count, looks: "grown" }));
        break;
      }
      case "write":
        for (const block of step.blocks) {
          const { sheet } = known(step.key);
          makeRoom(sheet, block.top + block.cells.length - 1);
          cells.write(sheet, block);
        }
        break;
      case "dress": {
        const { sheet, tagged } = known(step.description.key);
        if (!step.fresh) makeRoom(sheet, step.description.contents.length);
        dress(sheet, step.description, rendering, step.fresh);
        const { key, weekRows, form } = step.description;
        tagged.setValue(writeTag({ key, weekRows, form, sheetId: sheet.getSheetId(), looks: step.looks }));
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
    size(key) {
      const { sheet } = known(key);
      return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    },
    separator(key, { row, column }) {
      const { sheet, name } = known(key);
      const range = sheet.getRange(row, column);
      const decimal = (shown: string) => /^-?\d+([.,])\d+$/.exec(shown)?.[1];
      // People may have formatted the cell as a whole number.
      const mark =
        decimal(range.getDisplayValue()) ?? decimal(range.setNumberFormat("0.0").getDisplayValue());
      if (mark === undefined) {
        throw new Error(
          `${name}, ${range.getA1Notation()}: expected a number such as 1, by which decimals are told.`,
        );
      }
      return mark === "," ? ";" : ",";
    },
    apply(changes, rendering) {
      for (const step of changes) change(step, rendering);
    },
    exclusively,
    today: () => todayIn(timeZone),
  };
}

/** An empty tab of the right size, tagged at once: a set-up that stops here finds it again. */
function make(
  spreadsheet: Spreadsheet,
  description: TabDescription,
  sheets: ReadonlyMap<TabKey, OurSheet>,
  after: TabKey | null,
): OurSheet {
  const { key, name, weekRows, form, contents } = description;
  const before = after === null ? undefined : sheets.get(after);
  const sheet = emptySheet(spreadsheet, sheets, before === undefined ? 0 : before.sheet.getIndex());
  resize(sheet, contents.length, contents[0]?.length ?? 1);
  if (description.hidden) sheet.hideSheet();
  const tag = { key, weekRows, form, sheetId: sheet.getSheetId(), looks: "" };
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
function makeRoom(sheet: Sheet, rows: number): void {
  const present = sheet.getMaxRows();
  if (present < rows) sheet.insertRowsAfter(present, rows - present);
}

/** Under the document's lock; what was written is flushed before another may begin. */
function exclusively<Result>(work: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (lock === null || !lock.tryLock(LONGEST_WAIT_MS)) {
    throw new Error(
      "Someone else is building in this file right now. Nothing was changed; try again in a minute.",
    );
  }
  try {
    return work();
  } finally {
    flushAndRelease(lock);
  }
}

function flushAndRelease(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
}
