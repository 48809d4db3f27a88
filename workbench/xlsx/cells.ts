import type { CellPosition, EvaluatedCell } from "@odoo/o-spreadsheet";
import type { Cell, CellValue } from "hucre/xlsx";
import { googleError } from "../emulation/engine/cell-errors.ts";
import { scriptValueOf } from "../emulation/engine/cell-values.ts";
import { isUnticked } from "../emulation/engine/check-boxes.ts";
import type { SpreadsheetFile } from "../emulation/engine/file.ts";
import { localFormula } from "../emulation/engine/formula-text.ts";
import { excelFormula, type Naming } from "./formula.ts";
import { styleOf } from "./style.ts";

/** One cell of the file, at its row and column counted from zero. */
export interface PlacedCell {
  readonly row: number;
  readonly col: number;
  readonly cell: Partial<Cell>;
}

/** The cells of a sheet that hold or show anything, or look like anything but blank paper. */
export function cellsOf(file: SpreadsheetFile, sheetId: string, naming: Naming): readonly PlacedCell[] {
  const { computed } = file;
  const placed: PlacedCell[] = [];
  for (let row = 0; row < computed.getNumberRows(sheetId); row += 1) {
    for (let col = 0; col < computed.getNumberCols(sheetId); col += 1) {
      const cell = cellAt(file, { sheetId, row, col }, naming);
      if (cell) placed.push({ row, col, cell });
    }
  }
  return placed;
}

function cellAt(file: SpreadsheetFile, position: CellPosition, naming: Naming): Partial<Cell> | undefined {
  const { computed } = file;
  const cell = computed.getCell(position);
  const border = computed.getCellBorder(position);
  const evaluated = computed.getEvaluatedCell(position);
  const note = computed.getNote(position);
  if (!cell && !border && evaluated.value === null && note === "") return undefined;
  // A formula takes on the number format of what it reads; Excel does so only while one types.
  const format = cell?.format ?? evaluated.format;
  const held = contentOf(file, position, evaluated, naming);
  const comment = [note, held.remark].filter((text) => text !== "").join("\n");
  return {
    ...held.content,
    style: styleOf(cell?.style ?? {}, border, format),
    ...(comment !== "" && { comment: { text: comment } }),
  };
}

interface Held {
  readonly content: Partial<Cell>;
  /** What a reader must be told of it; "" where nothing. */
  readonly remark: string;
}

function contentOf(
  file: SpreadsheetFile,
  position: CellPosition,
  evaluated: EvaluatedCell,
  naming: Naming,
): Held {
  const { computed, locale } = file;
  const cell = computed.getCell(position);
  const value = valueAt(file, position, evaluated);
  if (!cell?.isFormula) return { content: value === null ? {} : { value }, remark: "" };
  const text = cell.compiledFormula.toFormulaString(computed);
  const spills = computed.getSpreadZone(position) !== undefined;
  const formula = spills ? undefined : excelFormula(text, naming);
  if (formula === undefined) {
    const remark = `In Google Sheets this is ${localFormula(text, locale)}. Here it is its value on the day of the download.`;
    return { content: { value }, remark };
  }
  // The file's formula gives the error itself.
  return {
    content: evaluated.type === "error" ? { formula } : { formula, formulaResult: value ?? "" },
    remark: "",
  };
}

/** Dates are the numbers of their days, in Sheets as in Excel; errors have the same names in both. */
function valueAt(file: SpreadsheetFile, position: CellPosition, evaluated: EvaluatedCell): CellValue {
  const { value, type } = evaluated;
  if (isUnticked(file, position)) return null;
  if (typeof value !== "string") return value;
  if (type === "error") return googleError(value);
  const read = scriptValueOf(file.computed.getCell(position), evaluated, file);
  return typeof read === "object" ? value : read;
}
