import type { ShownTabs } from "../app/home/shown-tabs.ts";
import { lastArchived } from "../workbook/archive.ts";
import type { TabKey } from "../workbook/reference.ts";
import { readTag, TAG_KEY, type Tag } from "../workbook/tag.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface TaggedSheet {
  readonly tag: Tag;
  readonly sheet: Sheet;
}

/**
 * The tabs of the open file as their cells show them. Whenever someone comes back to the sidebar this is asked, so it
 * looks at two tabs at most, however many teams the file has.
 */
export function shownTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ShownTabs {
  const tagged = taggedSheets(spreadsheet);
  const active = spreadsheet.getActiveSheet();
  const activeId = active.getSheetId();
  const open = tagged.find(({ tag }) => tag.sheetId === activeId)?.tag.key ?? null;
  const sheetOf = (key: TabKey): Sheet | null => {
    if (key === open) return active;
    const [first, ...others] = tagged.filter(({ tag }) => tag.key === key);
    // Only where a tab was copied is there more than one to tell apart.
    if (first === undefined || others.length === 0) return first?.sheet ?? null;
    return [first, ...others].find(({ tag, sheet }) => sheet.getSheetId() === tag.sheetId)?.sheet ?? null;
  };
  return {
    open,
    archived: lastArchived(tagged.map(({ tag }) => tag.key)),
    all: (key) => sheetOf(key)?.getDataRange().getDisplayValues() ?? null,
    corner: (key) => sheetOf(key)?.getRange(1, 1, 2, 2).getDisplayValues() ?? null,
  };
}

function taggedSheets(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly TaggedSheet[] {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(TAG_KEY).find();
  return found.flatMap((metadata) => {
    const tag = readTag(metadata.getValue() ?? "");
    const sheet = metadata.getLocation().getSheet();
    return tag === null || sheet === null ? [] : [{ tag, sheet }];
  });
}
