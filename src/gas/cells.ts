import { type Day, parseDay } from "../domain/day.ts";
import { isDate } from "../domain/reading.ts";
import type { Block, Written } from "../workbook/blocks.ts";
import type { Held } from "../workbook/held.ts";
import { BLANK, type Value } from "../workbook/value.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const DAY_PATTERN = "yyyy-MM-dd";

/** Reads and writes cells; days cross as calendar days of the file's own time zone. */
export interface Cells {
  read(sheet: Sheet): Held;
  /** The sheet must have room for it. */
  write(sheet: Sheet, block: Block): void;
}

export function cellsIn(timeZone: string): Cells {
  return {
    read(sheet) {
      const range = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
      const formulas = range.getFormulas();
      return range.getValues().map((line, row) =>
        line.map((value: unknown, column) => ({
          value: contentOf(value, timeZone),
          formula: formulas[row]?.[column] ?? "",
        })),
      );
    },
    write(sheet, { top, left, cells }) {
      const width = cells[0]?.length ?? 0;
      const range = sheet.getRange(top, left, cells.length, width);
      range.setValues(cells.map((line) => line.map((cell) => cellOf(cell, () => timeZone))));
    },
  };
}

function contentOf(cell: unknown, timeZone: string): Value {
  if (cell === "" || cell === null || cell === undefined) return BLANK;
  if (typeof cell === "number") return { kind: "number", number: cell };
  // An empty check box reads as FALSE: nobody has ticked it.
  if (typeof cell === "boolean") return cell ? { kind: "flag", flag: true } : BLANK;
  if (isDate(cell)) {
    const day = dayIn(cell, () => timeZone);
    return day === null ? BLANK : { kind: "day", day };
  }
  return { kind: "text", text: String(cell) };
}

/** Dates come from Sheets as instants of midnight in the spreadsheet's zone, not the script's. */
export function dayIn(cell: unknown, timeZone: () => string): Day | null {
  if (!isDate(cell)) return null;
  return parseDay(Utilities.formatDate(cell as GoogleAppsScript.Base.Date, timeZone(), DAY_PATTERN));
}

/** What a script hands over for a cell. Only a day needs the time zone. */
export function cellOf(
  cell: Written,
  timeZone: () => string,
): string | number | boolean | GoogleAppsScript.Base.Date {
  switch (cell.kind) {
    case "blank":
      return "";
    case "number":
      return cell.number;
    case "flag":
      return cell.flag;
    case "day":
      return midnightOf(cell.day, timeZone());
    case "formula text":
      return cell.text;
    case "text":
      // Sheets reads text as if it were typed: without the apostrophe "=1" is a formula and "1/2" a day.
      return `'${cell.text}`;
  }
}

/** The instant of midnight in a time zone, which is what Sheets takes for a day. */
function midnightOf(day: Day, timeZone: string): GoogleAppsScript.Base.Date {
  return Utilities.parseDate(day, timeZone, DAY_PATTERN);
}

export function todayIn(timeZone: string): Day {
  const day = parseDay(Utilities.formatDate(new Date(Date.now()), timeZone, DAY_PATTERN));
  if (day === null) throw new Error(`The time zone ${timeZone} gives no day.`);
  return day;
}
