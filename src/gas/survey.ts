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
  /** How this run made it, until it is dressed. */
  readonly origin?: Origin;
  /** The pattern of looks that this run gave it when it was new, and nobody has changed since. */
  readonly pattern?: string;
}

/**
 * Blank: as Sheets makes a new one. Copy: in the looks of another, but for what a copy leaves behind. Found: without
 * contents, and in whatever looks somebody gave it.
 */
export type Origin = "blank" | "copy" | "found";

/**
 * Every tab of ours, found by its tag and never by its name. A copy of a tab may carry the tag of the one that it was
 * copied from: where a tag stands twice, the one on the sheet that it names counts. Costs one call a tab.
 */
export function ourSheets(spreadsheet: Spreadsheet): Map<TabKey, OurSheet> {
  const found = new Map<TabKey, OurSheet>();
  for (const tagged of spreadsheet.createDeveloperMetadataFinder().withKey(TAG_KEY).find()) {
    const tag = readTag(tagged.getValue() ?? "");
    const sheet = tag === null ? null : spreadsheet.getSheetById(tag.sheetId);
    if (tag === null || sheet === null) continue;
    const twin = found.get(tag.key);
    if (twin === undefined) found.set(tag.key, { ...tag, name: sheet.getName(), sheet, tagged });
    else if (isAtHome(tagged, tag)) found.set(tag.key, { ...twin, ...tag, sheet, tagged });
  }
  return found;
}

const isAtHome = (tagged: Metadata, { sheetId }: Tag): boolean =>
  tagged.getLocation().getSheet()?.getSheetId() === sheetId;

/** Our tab on this sheet, if it is one. */
export function tagOf(sheet: Sheet): Tag | null {
  for (const metadata of sheet.createDeveloperMetadataFinder().withKey(TAG_KEY).find()) {
    const tag = readTag(metadata.getValue() ?? "");
    if (tag !== null && tag.sheetId === sheet.getSheetId()) return tag;
  }
  return null;
}

/** Tags a new sheet, and gives the metadata back: adding it gives only the sheet. */
export function tagSheet(sheet: Sheet, tag: Tag, origin: Origin): Metadata {
  // Whether a copy brings the other tab's tag along is not documented: either way it has one.
  const brought = origin === "copy" ? tagOn(sheet) : undefined;
  if (brought !== undefined) return brought.setValue(writeTag(tag));
  sheet.addDeveloperMetadata(TAG_KEY, writeTag(tag));
  const tagged = tagOn(sheet);
  if (tagged === undefined) throw new Error(`The tab ${sheet.getName()} could not be tagged.`);
  return tagged;
}

const tagOn = (sheet: Sheet): Metadata | undefined =>
  sheet.createDeveloperMetadataFinder().withKey(TAG_KEY).find()[0];

/** The names of all tabs, ours and people's, but the one that a run which was stopped had not named yet. */
export const namesIn = (spreadsheet: Spreadsheet): readonly string[] =>
  spreadsheet
    .getSheets()
    .map((sheet) => sheet.getName())
    .filter((name) => name !== PROVISIONAL);

/** A sheet on which nobody has written anything, such as the Sheet1 of a new file. */
export const isVacant = (sheet: Sheet): boolean => sheet.getLastRow() === 0;
