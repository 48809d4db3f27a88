import type { CellPosition } from "@odoo/o-spreadsheet";
import { type ColumnDef, calculateRowHeight } from "hucre/xlsx";
import type { SpreadsheetFile } from "../emulation/engine/file.ts";

/** Width of a digit of Arial 10 in pixels: the unit of widths in a file. */
const DIGIT = 7;
/** Width of a letter of running text, as a share of its size. */
const LETTER = 0.5;
const POINTS_A_PIXEL = 0.75;
/** What a row measures in Sheets, in pixels. */
const ROW_HEIGHT = 21;
const FONT_SIZE = 10;

export const points = (pixels: number): number => pixels * POINTS_A_PIXEL;

/** In pixels; a hidden column takes no room. */
export function widthOf(file: SpreadsheetFile, sheetId: string, col: number): number {
  const { computed } = file;
  return computed.isColHiddenByUser(sheetId, col) ? 0 : computed.getColSize(sheetId, col);
}

/** In pixels; a hidden row takes no room. */
export function heightOf(file: SpreadsheetFile, sheetId: string, row: number): number {
  const { computed } = file;
  return computed.isRowHiddenByUser(sheetId, row) ? 0 : setHeight(file, sheetId, row);
}

const setHeight = ({ computed }: SpreadsheetFile, sheetId: string, row: number): number =>
  computed.getUserRowSize(sheetId, row) ?? ROW_HEIGHT;

export function columnsOf(file: SpreadsheetFile, sheetId: string): ColumnDef[] {
  const { computed } = file;
  return Array.from({ length: computed.getNumberCols(sheetId) }, (_, col) => ({
    width: Math.round((computed.getColSize(sheetId, col) / DIGIT) * 256) / 256,
    hidden: computed.isColHiddenByUser(sheetId, col),
  }));
}

/**
 * Heights as Sheets shows them: a height that is set is the least one there, and grows with wrapped text; in a file
 * it cuts the text off. So it is written out with its text, and left open where people have yet to write.
 */
export function rowsOf(file: SpreadsheetFile, sheetId: string) {
  const { computed } = file;
  const rows = Array.from({ length: computed.getNumberRows(sheetId) }, (_, row) => {
    const hidden = computed.isRowHiddenByUser(sheetId, row);
    const wrapped = wrappedCells(file, sheetId, row);
    const height = Math.max(points(setHeight(file, sheetId, row)), ...wrapped.map(({ needs }) => needs));
    const written = wrapped.filter(({ isOpen }) => isOpen);
    const mayGrow = written.length > 0 && written.every(({ text }) => text === "");
    return [row, { ...(!mayGrow && { height }), ...(hidden && { hidden }) }] as const;
  });
  return new Map(rows);
}

interface WrappedCell {
  readonly text: string;
  /** Whether it is people's. */
  readonly isOpen: boolean;
  /** The height of its text in points. */
  readonly needs: number;
}

function wrappedCells(file: SpreadsheetFile, sheetId: string, row: number): readonly WrappedCell[] {
  const cols = Array.from({ length: file.computed.getNumberCols(sheetId) }, (_, col) => col);
  return cols.flatMap((col) => wrappedCell(file, { sheetId, row, col }));
}

function wrappedCell(file: SpreadsheetFile, position: CellPosition): readonly WrappedCell[] {
  const { computed } = file;
  const cell = computed.getCell(position);
  if (cell?.style?.wrapping !== "wrap") return [];
  const { fontSize = FONT_SIZE } = cell.style;
  const text = computed.getEvaluatedCell(position).formattedValue;
  const letters = points(computed.getColSize(position.sheetId, position.col)) / (fontSize * LETTER);
  const needs = calculateRowHeight([text], { fontSize, wrapText: true, columnWidths: [letters] });
  return [{ text, isOpen: !cell.isFormula, needs }];
}
