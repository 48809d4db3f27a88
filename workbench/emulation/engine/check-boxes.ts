import { type CellPosition, type Command, registries, UIPlugin } from "@odoo/o-spreadsheet";
import type { SpreadsheetFile } from "./file.ts";

/**
 * An empty cell that becomes a check box holds FALSE from then on, as in Sheets; the engine writes FALSE over words and
 * numbers, too, which Sheets leaves and marks as invalid.
 */
class CheckBoxes extends UIPlugin {
  override handle(command: Command): void {
    if (command.type !== "ADD_DATA_VALIDATION_RULE" || command.rule.criterion.type !== "isBoolean") return;
    for (const data of command.ranges) {
      const { sheetId, zone } = this.getters.getRangeFromRangeData(data);
      for (let row = zone.top; row <= zone.bottom; row++) {
        for (let col = zone.left; col <= zone.right; col++) this.#tickOff(sheetId, col, row);
      }
    }
  }

  #tickOff(sheetId: string, col: number, row: number): void {
    const cell = this.getters.getCell({ sheetId, col, row });
    if (cell?.isFormula || cell?.content) return;
    this.dispatch("UPDATE_CELL", { sheetId, col, row, content: "FALSE" });
  }
}

/** Whether a cell is a check box that nobody has ticked: its FALSE is for scripts, and no reader is shown it. */
export function isUnticked({ computed }: SpreadsheetFile, position: CellPosition): boolean {
  if (computed.getEvaluatedCell(position).value !== false) return false;
  return computed.getValidationRuleForCell(position)?.criterion.type === "isBoolean";
}

registries.featurePluginRegistry.replace("datavalidation_insert", CheckBoxes);
