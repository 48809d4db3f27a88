import type { TabInFile } from "../app/book.ts";
import type { TabKey } from "../workbook/reference.ts";
import { PROVISIONAL } from "../workbook/tab-name.ts";
import { readTag, TAG_KEY, type Tag, writeTag } from "../workbook/tag.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** A tab of ours with its sheet. */
export interface OurSheet extends TabInFile {
  readonly sheet: Sheet;
  /** The metadata that holds the tag. */
  readonly tagged: Metadata;
}

/** Every tab of ours, found by its tag and never by its name; a copy, whose tag names another sheet, is left out. */
export function ourSheets(spreadsheet: Spreadsheet): Map<TabKey, OurSheet> {
  const found = new Map<TabKey, OurSheet>();
  for (const tagged of spreadsheet.createDeveloperMetadataFinder().withKey(TAG_KEY).find()) {
    const sheet = tagged.getLocation().getSheet();
    const tag = readTag(tagged.getValue() ?? "");
    if (sheet === null || tag === null || tag.sheetId !== sheet.getSheetId()) continue;
    found.set(tag.key, { ...tag, name: sheet.getName(), sheet, tagged });
  }
  return found;
}

/** Our tab on this sheet, if it is one. */
export function tagOf(sheet: Sheet): Tag | null {
  for (const metadata of sheet.createDeveloperMetadataFinder().withKey(TAG_KEY).find()) {
    const tag = readTag(metadata.getValue() ?? "");
    if (tag !== null && tag.sheetId === sheet.getSheetId()) return tag;
  }
  return null;
}

/** Tags a new sheet, and gives the metadata back: adding it gives only the sheet. */
export function tagSheet(sheet: Sheet, tag: Tag): Metadata {
  sheet.addDeveloperMetadata(TAG_KEY, writeTag(tag));
  const [tagged] = sheet.createDeveloperMetadataFinder().withKey(TAG_KEY).find();
  if (tagged === undefined) throw new Error(`The tab ${sheet.getName()} could not be tagged.`);
  return tagged;
}

/** The names of all tabs, ours and people's, but the one that a run which was stopped had not named yet. */
export const namesIn = (spreadsheet: Spreadsheet): readonly string[] =>
  spreadsheet
    .getSheets()
    .map((sheet) => sheet.getName())
    .filter((name) => name !== PROVISIONAL);

/** A sheet on which nobody has written anything, such as the Sheet1 of a new file. */
export const isVacant = (sheet: Sheet): boolean => sheet.getLastRow() === 0;
