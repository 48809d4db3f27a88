import { helpers } from "@odoo/o-spreadsheet";
import type { CellValue } from "hucre/xlsx";
import { googleError } from "../../../workbench/emulation/engine/cell-errors.ts";
import { isUnticked } from "../../../workbench/emulation/engine/check-boxes.ts";
import type { SpreadsheetFile } from "../../../workbench/emulation/engine/file.ts";
import type { Kept } from "./kept.ts";

const DAY = 86_400_000;
/** Of the number itself: programs round the last of 15 digits in their own ways. */
const TOLERANCE = 1e-9;

/** A date is the number of its day, a blank is the empty text. */
const plain = (value: CellValue | undefined): string | number | boolean =>
  value instanceof Date ? value.getTime() / DAY + 25_569 : (value ?? "");

function same(one: string | number | boolean, other: string | number | boolean): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one));
}

/** Every cell of every tab in which a file differs from the workbook, and how many cells were compared. */
export function compared(file: SpreadsheetFile, other: Kept) {
  const { computed } = file;
  const differences: string[] = [];
  let cells = 0;
  for (const sheetId of computed.getSheetIds()) {
    const name = computed.getSheetName(sheetId);
    const { rows } = other.sheet(name);
    for (let row = 0; row < computed.getNumberRows(sheetId); row += 1) {
      for (let col = 0; col < computed.getNumberCols(sheetId); col += 1) {
        const position = { sheetId, row, col };
        const { value, type } = computed.getEvaluatedCell(position);
        const shown = isUnticked(file, position) ? null : value;
        const ours = type === "error" ? googleError(String(value)) : plain(shown);
        const theirs = plain(rows[row]?.[col]);
        cells += 1;
        if (!same(ours, theirs)) {
          differences.push(
            `${name}!${helpers.toXC(col, row)}: ${JSON.stringify(ours)}, there ${JSON.stringify(theirs)}`,
          );
        }
      }
    }
  }
  return { differences, cells };
}

/** The cells of a sheet that show an error. */
export const errorsOf = (other: Kept, name: string): readonly string[] =>
  other
    .sheet(name)
    .rows.flatMap((line, row) =>
      line.flatMap((value, col) =>
        typeof value === "string" && /^#(?:N\/A|VALUE!|REF!|NAME\?|NUM!|DIV\/0!|NULL!)$/.test(value)
          ? [`${name}!${helpers.toXC(col, row)}`]
          : [],
      ),
    );
