import type { Change } from "../workbook/change.ts";
import type { Rendering } from "../workbook/formula.ts";
import type { TabKey } from "../workbook/reference.ts";
import { writeTag } from "../workbook/tag.ts";
import type { Cells } from "./cells.ts";
import { dress } from "./looks.ts";
import { makeRoom, makeTab } from "./make-tab.ts";
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

/** Takes one step that brings the file closer to its description. */
export function applyChange(file: KnownFile, step: Change, rendering: Rendering): void {
  const { spreadsheet, sheets, cells } = file;
  switch (step.kind) {
    case "make":
      sheets.set(step.description.key, makeTab(spreadsheet, step.description, sheets, step.after));
      break;
    case "name": {
      const tab = tabOf(sheets, step.key);
      sheets.set(step.key, { ...tab, name: step.name, sheet: tab.sheet.setName(step.name) });
      break;
    }
    case "show": {
      const { sheet } = tabOf(sheets, step.key);
      if (step.shown) sheet.showSheet();
      else sheet.hideSheet();
      break;
    }
    case "insert rows":
    case "insert columns":
      insert(tabOf(sheets, step.key), step);
      break;
    case "write":
      for (const block of step.blocks) cells.write(tabOf(sheets, step.key).sheet, block);
      break;
    case "dress":
      sheets.set(step.description.key, dressed(tabOf(sheets, step.description.key), step, rendering));
      break;
  }
}

function insert(
  { sheet, tagged, key, sheetId, weekRows, made }: OurSheet,
  { kind, after, count }: Extract<Change, { readonly kind: "insert rows" | "insert columns" }>,
): void {
  if (kind === "insert rows") sheet.insertRowsAfter(after, count);
  else sheet.insertColumnsAfter(after, count);
  // At once, so that a run that stops here does not insert them again; with other looks, so that it dresses them.
  tagged.setValue(writeTag({ key, sheetId, made, weekRows: weekRows + count, looks: "grown" }));
}

function dressed(
  { name, sheet, sheetId, tagged }: OurSheet,
  { description, fresh, looks }: Extract<Change, { readonly kind: "dress" }>,
  rendering: Rendering,
): OurSheet {
  if (!fresh) makeRoom(sheet, description.contents.length);
  dress(sheet, description, rendering, fresh);
  const { key, weekRows, made } = description;
  const tag = { key, weekRows, made, sheetId, looks };
  tagged.setValue(writeTag(tag));
  return { ...tag, name, sheet, tagged };
}
