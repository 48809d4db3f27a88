import type { TabKey } from "../workbook/reference.ts";
import type { Cells } from "./cells.ts";
import type { OurSheet } from "./survey.ts";

/** A file, and our tabs in it as far as this run knows them: each change is noted here too. */
export interface KnownFile {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheets: Map<TabKey, OurSheet>;
  readonly cells: Cells;
}

/** @throws Error where the file has no such tab */
export function tabOf(sheets: KnownFile["sheets"], key: TabKey): OurSheet {
  const found = sheets.get(key);
  if (found === undefined) throw new Error(`The tab ${key} is not in the file.`);
  return found;
}
