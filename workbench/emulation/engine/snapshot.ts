import { helpers } from "@odoo/o-spreadsheet";
import { isoOf } from "./calendar.ts";
import { scriptValueOf } from "./cell-values.ts";
import { isUnticked } from "./check-boxes.ts";
import type { SpreadsheetFile } from "./file.ts";
import { localFormula } from "./formula-text.ts";
import { readGrid } from "./range-grid.ts";
import { usedSize } from "./sheets.ts";

/** A tab of the file as plain data: as many rows and columns as it uses. */
export type TabSnapshot = {
  readonly name: string;
  /** As scripts know it. */
  readonly sheetId: number;
  readonly hidden: boolean;
  /** Dates as ISO days (with a time only where they have one), blanks as "", errors as Google names them. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
  /** In the file's locale; "" where there is none. */
  readonly formulas: readonly (readonly string[])[];
};

export type Snapshot = { readonly tabs: readonly TabSnapshot[] };

function tabOf(file: SpreadsheetFile, sheetId: string): TabSnapshot {
  const { rows, columns } = usedSize(file, sheetId);
  const { computed, locale } = file;
  const address = { sheetId, zone: { left: 0, right: columns - 1, top: 0, bottom: rows - 1 } };
  const values = readGrid(address, (position) => {
    const evaluated = computed.getEvaluatedCell(position);
    if (isUnticked(file, position)) return "";
    const { value, format } = evaluated;
    if (typeof value === "number") return helpers.isDateTimeFormat(format ?? "") ? isoOf(value) : value;
    const read = scriptValueOf(computed.getCell(position), evaluated, file);
    return typeof read === "object" ? "" : read;
  });
  const formulas = readGrid(address, (position) => {
    const cell = computed.getCell(position);
    return cell?.isFormula ? localFormula(cell.compiledFormula.toFormulaString(computed), locale) : "";
  });
  const hidden = !computed.isSheetVisible(sheetId);
  return { name: computed.getSheetName(sheetId), sheetId: Number(sheetId), hidden, values, formulas };
}

export function snapshotOf(file: SpreadsheetFile): Snapshot {
  return { tabs: file.computed.getSheetIds().map((sheetId) => tabOf(file, sheetId)) };
}

/** What the conditional formats make of a cell now; null where they leave it as it is. */
export type ShownFormat = {
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
};
