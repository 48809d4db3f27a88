import { writeXlsx } from "hucre/xlsx";
import type { SpreadsheetFile } from "../emulation/engine/file.ts";
import { bookOf } from "./book.ts";

/**
 * The file as an .xlsx that works without the add-on in Google Sheets, Excel and LibreOffice: formulas with their
 * values, rules, validations, notes, charts. Protections are left out: they only warn in Sheets, and lock in Excel.
 */
export function xlsxOf(file: SpreadsheetFile): Promise<Uint8Array> {
  return writeXlsx(bookOf(file));
}
