import type { SpreadsheetFile } from "./file.ts";

export type Dimension = "ROW" | "COL";

/** Whole rows or columns of a sheet, counted from zero. */
export interface Lines {
  readonly sheetId: string;
  readonly dimension: Dimension;
  readonly first: number;
  readonly count: number;
}

/**
 * Moves rows or columns in front of another one, which is counted as they stand before. Formulas follow the cells that
 * they point at, wherever they are; sizes, looks, rules and notes go along.
 *
 * @throws Error as Sheets does for lines that are not there, and for a move into themselves
 */
export function moveLines(file: SpreadsheetFile, lines: Lines, to: number): void {
  const { sheetId, dimension, first, count } = lines;
  const size = file.structure.getNumberHeaders(sheetId, dimension);
  const what = dimension === "ROW" ? "rows" : "columns";
  if (first < 0 || count < 1 || first + count > size || to < 0 || to > size) {
    throw new Error(`Those ${what} are out of bounds.`);
  }
  if (to > first && to < first + count) throw new Error(`The ${what} cannot be moved into themselves.`);
  if (to === first || to === first + count) return;
  const notes = notesIn(file, lines);
  shown(file, sheetId, () => {
    const elements = Array.from({ length: count }, (_, index) => first + index);
    const place =
      to > first
        ? ({ base: to - 1, position: "after" } as const)
        : ({ base: to, position: "before" } as const);
    const sheetName = file.structure.getSheetName(sheetId);
    const command = { sheetId, sheetName, dimension, elements, ...place };
    const moved = file.model.dispatch("MOVE_COLUMNS_ROWS", command);
    if (!moved.isSuccessful) throw new Error(`The ${what} cannot be moved (${moved.reasons.join(", ")}).`);
  });
  const shift = (to > first ? to - count : to) - first;
  file.arrange((apply) => {
    for (const { col, row, text } of notes) {
      const moved = dimension === "ROW" ? { col, row: row + shift } : { col: col + shift, row };
      apply({ type: "SET_NOTE", sheetId, ...moved, text });
    }
  });
}

/** The engine moves what stands on the active sheet alone, which a hidden one cannot be. */
export function shown(file: SpreadsheetFile, sheetId: string, work: () => void): void {
  file.flush();
  const active = file.content.getActiveSheetId();
  const isHidden = !file.structure.isSheetVisible(sheetId);
  if (isHidden) file.arrange((apply) => apply({ type: "SHOW_SHEET", sheetId }));
  file.activate(sheetId);
  try {
    work();
  } finally {
    file.activate(active);
    if (isHidden) file.arrange((apply) => apply({ type: "HIDE_SHEET", sheetId }));
  }
}

/** The engine drops the notes, which are not its own. */
function notesIn(file: SpreadsheetFile, { sheetId, dimension, first, count }: Lines) {
  const { structure } = file;
  const across = dimension === "ROW" ? structure.getNumberCols(sheetId) : structure.getNumberRows(sheetId);
  return Array.from({ length: count * across }, (_, index) => {
    const [line, other] = [first + Math.floor(index / across), index % across];
    const place = dimension === "ROW" ? { col: other, row: line } : { col: line, row: other };
    return { ...place, text: structure.getNote({ sheetId, ...place }) };
  }).filter(({ text }) => text !== "");
}
