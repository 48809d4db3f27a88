import type { CellPosition } from "@odoo/o-spreadsheet";
import type { Address } from "./address.ts";
import type { SpreadsheetFile } from "./file.ts";
import { shown } from "./moving.ts";
import { heightOf, positionsOf } from "./range-grid.ts";

/**
 * Inserts empty cells: what stood there and below goes down, and formulas follow it. Whether Sheets makes rows for what
 * would be pushed off the sheet is not documented: here there have to be enough.
 *
 * @throws Error where something stands in the last rows
 */
export function insertCells(file: SpreadsheetFile, { sheetId, zone }: Address): void {
  file.flush();
  const rows = file.structure.getNumberRows(sheetId);
  const last = { ...zone, top: Math.max(zone.top, rows - heightOf(zone)), bottom: rows - 1 };
  const isFilled = (position: CellPosition) => {
    const cell = file.cell(position);
    return cell !== undefined && (cell.isFormula || cell.content !== "");
  };
  if (positionsOf({ sheetId, zone: last }).some(isFilled)) {
    throw new Error("Inserting cells would push others off the sheet.");
  }
  const { xSplit, ySplit } = file.structure.getPaneDivisions(sheetId);
  shown(file, sheetId, () => {
    // The engine, unlike Sheets, moves nothing across frozen columns.
    file.arrange((apply) => apply({ type: "UNFREEZE_COLUMNS_ROWS", sheetId }));
    const inserted = file.model.dispatch("INSERT_CELL", { zone, shiftDimension: "ROW" });
    if (!inserted.isSuccessful) throw new Error(`Cells cannot be inserted (${inserted.reasons.join(", ")}).`);
    file.arrange((apply) => {
      const added = file.structure.getNumberRows(sheetId) - rows;
      const elements = Array.from({ length: added }, (_, index) => rows + index);
      const sheetName = file.structure.getSheetName(sheetId);
      apply({ type: "REMOVE_COLUMNS_ROWS", sheetId, sheetName, dimension: "ROW", elements });
      if (xSplit > 0) apply({ type: "FREEZE_COLUMNS", sheetId, quantity: xSplit });
      if (ySplit > 0) apply({ type: "FREEZE_ROWS", sheetId, quantity: ySplit });
    });
  });
}
