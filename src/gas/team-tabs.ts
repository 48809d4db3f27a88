import type { Cells, TeamTab, TeamTabs } from "../app/week/team-tabs.ts";
import { teamKey } from "../workbook/tabs/team/layout.ts";
import { readTag, TAG_KEY, type Tag } from "../workbook/tag.ts";
import { cellOf, dayIn } from "./cells.ts";
import { decimalIn } from "./decimal.ts";
import { exclusively } from "./lock.ts";
import { rangeOf } from "./rules.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The team tabs of the open file, each found with one look at the tags. */
export function teamTabs(spreadsheet: Spreadsheet): TeamTabs {
  let known: readonly Tag[] | undefined;
  const tags = () => {
    known ??= tagsIn(spreadsheet);
    return known;
  };
  return {
    of: (team) => tabOf(spreadsheet, tags(), team),
    decimal: () => decimalIn(spreadsheet, settingsSheet(spreadsheet, tags())),
    exclusively,
  };
}

const tagsIn = (spreadsheet: Spreadsheet): readonly Tag[] =>
  spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(TAG_KEY)
    .find()
    .flatMap((tagged) => readTag(tagged.getValue() ?? "") ?? []);

function settingsSheet(spreadsheet: Spreadsheet, tags: readonly Tag[]): Sheet | null {
  const tag = tags.find(({ key }) => key === "cohort");
  return tag === undefined ? null : spreadsheet.getSheetById(tag.sheetId);
}

/** A tag names its own sheet; a copy's tag names the sheet that it was copied from, and leads there. */
function tabOf(spreadsheet: Spreadsheet, tags: readonly Tag[], team: string): TeamTab | null {
  for (const tag of tags) {
    if (tag.made === null || tag.key !== teamKey(team)) continue;
    const sheet = spreadsheet.getSheetById(tag.sheetId);
    if (sheet !== null) return teamTab(spreadsheet, sheet, { weekRows: tag.weekRows, made: tag.made });
  }
  return null;
}

function teamTab(spreadsheet: Spreadsheet, sheet: Sheet, tag: Pick<TeamTab, "weekRows" | "made">): TeamTab {
  // Asked for only where a day is told or typed: it is a call of its own.
  let zone: string | undefined;
  const timeZone = () => {
    zone ??= spreadsheet.getSpreadsheetTimeZone();
    return zone;
  };
  return {
    ...tag,
    name: () => sheet.getName(),
    values: (area): Cells => within(() => rangeOf(sheet, area))?.getValues() ?? [],
    formulas: (area) => within(() => rangeOf(sheet, area))?.getFormulas() ?? [],
    day: (cell) => dayIn(cell, timeZone),
    write(blocks) {
      for (const { top, left, cells } of blocks) {
        const range = sheet.getRange(top, left, cells.length, cells[0]?.length ?? 0);
        range.setValues(cells.map((line) => line.map((cell) => cellOf(cell, timeZone))));
      }
    },
    copyFormula(column, { from, to }) {
      const { PASTE_FORMULA } = SpreadsheetApp.CopyPasteType;
      sheet.getRange(from, column).copyTo(sheet.getRange(to, column), PASTE_FORMULA, false);
    },
    stamp: (row, column) => void sheet.getRange(row, column).setValue(new Date()),
  };
}

/** A range, or `null` where people have deleted the rows or columns that it would need. */
function within<Range>(range: () => Range): Range | null {
  try {
    return range();
  } catch {
    return null;
  }
}
