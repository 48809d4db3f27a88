import type { Block } from "../workbook/blocks.ts";
import type { Change } from "../workbook/change.ts";
import { FILLED, GROWN, growing, growingFrom, patternOf, type Tag, writeTag } from "../workbook/tag.ts";
import { align } from "./align.ts";
import type { Cells } from "./cells.ts";
import { type KnownFile, tabOf } from "./known-file.ts";
import { dress } from "./looks.ts";
import { makeRoom, makeTab } from "./make-tab.ts";
import { rangeOf } from "./rules.ts";
import type { OurSheet } from "./survey.ts";

/** Takes one step that brings the file closer to its description. */
export function applyChange(file: KnownFile, step: Change): void {
  const { sheets, cells } = file;
  switch (step.kind) {
    case "make":
      sheets.set(step.description.key, makeTab(file, step.description, step.after));
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
    case "archive": {
      const tab = archived(tabOf(sheets, step.key), step);
      sheets.delete(step.key);
      sheets.set(step.as, tab);
      break;
    }
    case "insert rows":
    case "insert columns":
      sheets.set(step.key, insert(tabOf(sheets, step.key), step));
      break;
    case "insert cells": {
      const { sheet } = tabOf(sheets, step.key);
      makeRoom(sheet, sheet.getLastRow() + step.zone.bottom - step.zone.top + 1);
      rangeOf(sheet, step.zone).insertCells(SpreadsheetApp.Dimension.ROWS);
      break;
    }
    case "align":
      align(tabOf(sheets, step.key).sheet, step);
      break;
    case "write":
      write(cells, tabOf(sheets, step.key), step.blocks);
      if (step.fills === true) sheets.set(step.key, retagged(tabOf(sheets, step.key), { looks: FILLED }));
      break;
    case "dress":
      sheets.set(
        step.description.key,
        dressed(tabOf(sheets, step.description.key), step, latestRound(sheets)),
      );
      break;
  }
}

/** The tag comes last: a run that stopped before it does the rest once more, and nothing twice. */
function archived(
  { sheet, tagged, name, sheetId, weekRows, made, looks, round }: OurSheet,
  { as: key, name: wanted, shown }: Extract<Change, { readonly kind: "archive" }>,
): OurSheet {
  // Rows that a filter hides are left out when a range is copied.
  sheet.getFilter()?.remove();
  const all = sheet.getDataRange();
  all.copyTo(all, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
  if (shown === true) sheet.showSheet();
  if (shown === false) sheet.hideSheet();
  if (name !== wanted) sheet.setName(wanted);
  const tag = { key, sheetId, weekRows, made, looks, round };
  tagged.setValue(writeTag(tag));
  return { ...tag, name: wanted, sheet, tagged };
}

/** Whatever call of it a run stops at, the next one tells by the size whether they were inserted. */
function insert(
  tab: OurSheet,
  { kind, after, count }: Extract<Change, { readonly kind: "insert rows" | "insert columns" }>,
): OurSheet {
  const { sheet, weekRows, looks } = tab;
  const size = kind === "insert rows" ? sheet.getMaxRows() : sheet.getMaxColumns();
  const before = growingFrom(looks);
  if (before === null) retagged(tab, { looks: growing(size) });
  if (size === (before ?? size)) {
    if (kind === "insert rows") sheet.insertRowsAfter(after, count);
    else sheet.insertColumnsAfter(after, count);
  }
  return retagged(tab, { weekRows: weekRows + count, looks: GROWN });
}

function retagged(tab: OurSheet, told: Partial<Pick<Tag, "weekRows" | "looks">>): OurSheet {
  const { key, sheetId, weekRows, made, looks, round } = tab;
  tab.tagged.setValue(writeTag({ key, sheetId, weekRows, made, looks, round, ...told }));
  return { ...tab, ...told };
}

/** What this run made has its full size. */
function write(cells: Cells, { sheet, origin }: OurSheet, blocks: readonly Block[]): void {
  if (origin === undefined) {
    makeRoom(sheet, Math.max(...blocks.map((block) => block.top + block.cells.length - 1)));
  }
  for (const block of blocks) cells.write(sheet, block);
}

function dressed(
  { name, sheet, sheetId, tagged, origin }: OurSheet,
  { description, fresh, looks, rendering, round }: Extract<Change, { readonly kind: "dress" }>,
  latest: number,
): OurSheet {
  if (!fresh) makeRoom(sheet, description.contents.length);
  dress(sheet, description, rendering, fresh ? (origin ?? "unknown") : "ours");
  const { key, weekRows, made, hidden } = description;
  const tag = { key, weekRows, made, sheetId, looks, round: round ?? latest };
  tagged.setValue(writeTag(tag));
  const ours = { ...tag, name, sheet, tagged };
  const isModel = (origin === "blank" || origin === "copy") && !hidden;
  return isModel ? { ...ours, pattern: patternOf(description) } : ours;
}

const latestRound = (sheets: KnownFile["sheets"]): number =>
  Math.max(0, ...[...sheets.values()].map(({ round }) => round));
