import type { CellPosition } from "@odoo/o-spreadsheet";
import { a1Of, addressOfA1, cellOfA1, sheetNamed } from "./a1-notation.ts";
import { type Address, addressOfCell } from "./address.ts";
import { textPatch } from "./cell-values.ts";
import { copyRange } from "./copying.ts";
import type { SpreadsheetFile } from "./file.ts";
import { type Dimension, moveLines } from "./moving.ts";
import { obstacleTo, refuseLocked } from "./protected-cells.ts";
import { heightOf, widthOf } from "./range-grid.ts";
import { copyName, copySheet, deleteSheet, hideSheet, moveSheet, renameSheet, showSheet } from "./sheets.ts";
import { writeValidated } from "./validations.ts";

/**
 * An edit by hand, with what Sheets tells `onEdit` of it: the values only where one cell was edited, each only
 * where there was or is one.
 */
export type Edit = {
  readonly sheetName: string;
  readonly a1: string;
  readonly oldValue?: string;
  readonly value?: string;
  /** Sheets asked whether the person was sure, because of a protection that only warns. */
  readonly warned: boolean;
};

/** What a person does in the file by hand, as opposed to what a script does. */
export type Person = {
  /**
   * Types a text into a cell, or into a checkbox "TRUE" or "FALSE".
   *
   * @throws Error with what Sheets says where a validation or a protection refuses it; nothing is changed then
   */
  readonly types: (sheetName: string, a1: string, text: string) => Edit;
  /** Presses Delete on a range. */
  readonly clears: (sheetName: string, a1: string) => Edit;
  /** Pastes cells copied within the file, formats included. */
  readonly copies: (from: { sheetName: string; a1: string }, to: { sheetName: string; a1: string }) => Edit;
  /** Pastes rows of text from outside; each is read as if typed, and validations do not hold it up. */
  readonly pastes: (sheetName: string, a1: string, rows: readonly (readonly string[])[]) => Edit;
  /** Sorts the rows of a range by one of its columns, given by its letter. */
  readonly sorts: (sheetName: string, a1: string, column: string, order?: "ascending" | "descending") => void;
  /** Inserts empty rows above a row, counted from one. */
  readonly insertsRows: (sheetName: string, above: number, count?: number) => void;
  readonly deletesRows: (sheetName: string, first: number, count?: number) => void;
  readonly insertsColumns: (sheetName: string, before: number, count?: number) => void;
  readonly deletesColumns: (sheetName: string, first: number, count?: number) => void;
  /** Drags whole rows in front of another, counted as they stand before. */
  readonly dragsRows: (sheetName: string, first: number, to: number, count?: number) => void;
  readonly dragsColumns: (sheetName: string, first: number, to: number, count?: number) => void;
  readonly renamesSheet: (sheetName: string, newName: string) => void;
  /** Drags a sheet to a position, counted from one. */
  readonly movesSheet: (sheetName: string, position: number) => void;
  /** @returns the name of the copy, which stands beside the original */
  readonly duplicatesSheet: (sheetName: string) => string;
  readonly deletesSheet: (sheetName: string) => void;
  readonly hidesSheet: (sheetName: string) => void;
  readonly showsSheet: (sheetName: string) => void;
  /** Clicks on a cell or marks a range. */
  readonly selects: (sheetName: string, a1: string) => void;
};

/** In a cell that shows percentages Sheets takes the 43 that is typed for 43 %. */
function asPercentage(text: string, format: string | undefined): string {
  return format?.includes("%") && /^\s*[+-]?[\d.,]+\s*$/.test(text) ? `${text.trim()}%` : text;
}

/** What a cell holds, as `onEdit` is told: the number itself for numbers and dates, all as text. */
function heldBy(file: SpreadsheetFile, position: CellPosition): string | undefined {
  const { value, type } = file.evaluated(position);
  if (value === null || value === "") return undefined;
  return type === "boolean" ? String(value).toUpperCase() : String(value);
}

function editOf(file: SpreadsheetFile, address: Address, work: () => void): Edit {
  refuseLocked(file, address);
  const warned = obstacleTo(file, address) === "warning";
  const { sheetId, zone } = address;
  const isCell = heightOf(zone) === 1 && widthOf(zone) === 1;
  const position = { sheetId, col: zone.left, row: zone.top };
  const oldValue = isCell ? heldBy(file, position) : undefined;
  work();
  const value = isCell ? heldBy(file, position) : undefined;
  return {
    sheetName: file.structure.getSheetName(sheetId),
    a1: a1Of(zone),
    warned,
    ...(oldValue !== undefined && { oldValue }),
    ...(value !== undefined && { value }),
  };
}

function typeText(file: SpreadsheetFile, position: CellPosition, text: string): Edit {
  return editOf(file, addressOfCell(position), () => {
    const format = file.formatOf(position);
    const patch = textPatch(asPercentage(text, format), format, file);
    writeValidated(file, [{ ...position, patch }]);
  });
}

function clear(file: SpreadsheetFile, address: Address): Edit {
  return editOf(file, address, () => {
    const { sheetId, zone } = address;
    for (let row = zone.top; row <= zone.bottom; row += 1) {
      for (let col = zone.left; col <= zone.right; col += 1) {
        file.write({ sheetId, col, row, patch: { content: "" } });
      }
    }
  });
}

function pasteTexts(
  file: SpreadsheetFile,
  { sheetId, col, row }: CellPosition,
  rows: readonly (readonly string[])[],
): Edit {
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  const zone = { left: col, right: col + width - 1, top: row, bottom: row + Math.max(1, rows.length) - 1 };
  return editOf(file, { sheetId, zone }, () => {
    rows.forEach((cells, down) => {
      cells.forEach((text, across) => {
        const position = { sheetId, col: col + across, row: row + down };
        file.write({ ...position, patch: textPatch(text, file.formatOf(position), file) });
      });
    });
  });
}

/** Where a paste of `from` ends up that starts at `to`. */
function pastedAt(from: Address, to: Address): Address {
  const { left, top } = to.zone;
  const right = left + Math.max(widthOf(from.zone), widthOf(to.zone)) - 1;
  const bottom = top + Math.max(heightOf(from.zone), heightOf(to.zone)) - 1;
  return { sheetId: to.sheetId, zone: { left, right, top, bottom } };
}

function sort(
  file: SpreadsheetFile,
  { sheetId, zone }: Address,
  col: number,
  sortDirection: "asc" | "desc",
): void {
  refuseLocked(file, { sheetId, zone });
  file.flush();
  const options = { sortHeaders: true };
  const sorted = file.model.dispatch("SORT_CELLS", {
    sheetId,
    col,
    row: zone.top,
    zone: { ...zone },
    sortDirection,
    sortOptions: options,
  });
  if (!sorted.isSuccessful) throw new Error(`The range cannot be sorted (${sorted.reasons.join(", ")}).`);
}

function insert(
  file: SpreadsheetFile,
  sheetName: string,
  dimension: Dimension,
  first: number,
  quantity: number,
) {
  const sheetId = sheetNamed(file, sheetName);
  const place = { sheetId, sheetName, dimension, base: first - 1, position: "before" as const, quantity };
  file.change((apply) => apply({ type: "ADD_COLUMNS_ROWS", ...place }));
}

function remove(
  file: SpreadsheetFile,
  sheetName: string,
  dimension: Dimension,
  first: number,
  count: number,
) {
  const sheetId = sheetNamed(file, sheetName);
  const elements = Array.from({ length: count }, (_, index) => first - 1 + index);
  file.change((apply) => apply({ type: "REMOVE_COLUMNS_ROWS", sheetId, sheetName, dimension, elements }));
}

function drag(
  file: SpreadsheetFile,
  sheetName: string,
  dimension: Dimension,
  { first, count, to }: { readonly first: number; readonly count: number; readonly to: number },
) {
  moveLines(file, { sheetId: sheetNamed(file, sheetName), dimension, first: first - 1, count }, to - 1);
}

function duplicate(file: SpreadsheetFile, sheetName: string): string {
  const sheetId = sheetNamed(file, sheetName);
  const name = copyName(file, sheetId);
  copySheet(file, sheetId, name, file.structure.getSheetIds().indexOf(sheetId) + 1);
  return name;
}

/** Somebody who may edit the file but is on no list of editors of a protection. */
export function personIn(file: SpreadsheetFile): Person {
  const rangeAt = (sheetName: string, a1: string) => addressOfA1(file, a1, sheetNamed(file, sheetName));
  return {
    types: (sheetName, a1, text) => typeText(file, cellOfA1(file, sheetName, a1), text),
    clears: (sheetName, a1) => clear(file, rangeAt(sheetName, a1)),
    copies: (from, to) => {
      const source = rangeAt(from.sheetName, from.a1);
      const target = pastedAt(source, rangeAt(to.sheetName, to.a1));
      return editOf(file, target, () => copyRange(file, source, target));
    },
    pastes: (sheetName, a1, rows) => pasteTexts(file, cellOfA1(file, sheetName, a1), rows),
    sorts: (sheetName, a1, column, order = "ascending") =>
      sort(
        file,
        rangeAt(sheetName, a1),
        cellOfA1(file, sheetName, `${column}1`).col,
        order === "ascending" ? "asc" : "desc",
      ),
    insertsRows: (sheetName, above, count = 1) => insert(file, sheetName, "ROW", above, count),
    deletesRows: (sheetName, first, count = 1) => remove(file, sheetName, "ROW", first, count),
    insertsColumns: (sheetName, before, count = 1) => insert(file, sheetName, "COL", before, count),
    deletesColumns: (sheetName, first, count = 1) => remove(file, sheetName, "COL", first, count),
    dragsRows: (sheetName, first, to, count = 1) => drag(file, sheetName, "ROW", { first, count, to }),
    dragsColumns: (sheetName, first, to, count = 1) => drag(file, sheetName, "COL", { first, count, to }),
    renamesSheet: (sheetName, newName) => renameSheet(file, sheetNamed(file, sheetName), newName),
    movesSheet: (sheetName, position) => moveSheet(file, sheetNamed(file, sheetName), position - 1),
    duplicatesSheet: (sheetName) => duplicate(file, sheetName),
    deletesSheet: (sheetName) => deleteSheet(file, sheetNamed(file, sheetName)),
    hidesSheet: (sheetName) => hideSheet(file, sheetNamed(file, sheetName)),
    showsSheet: (sheetName) => showSheet(file, sheetNamed(file, sheetName)),
    selects: (sheetName, a1) => file.select(rangeAt(sheetName, a1)),
  };
}
