import type { Held } from "../workbook/held.ts";
import { readTag, TAG_KEY } from "../workbook/tag.ts";
import { cellsIn } from "./cells.ts";

/** The cells of the Teams tab, without a look at any other; none in a file that has no such tab. */
export function heldRoster(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Held {
  for (const tagged of spreadsheet.createDeveloperMetadataFinder().withKey(TAG_KEY).find()) {
    const tag = readTag(tagged.getValue() ?? "");
    if (tag?.key !== "teams") continue;
    const sheet = spreadsheet.getSheetById(tag.sheetId);
    if (sheet !== null) return cellsIn(spreadsheet.getSpreadsheetTimeZone()).read(sheet);
  }
  return [];
}
