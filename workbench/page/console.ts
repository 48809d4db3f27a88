import { type CellPosition, helpers } from "@odoo/o-spreadsheet";
import type { SpreadsheetFile } from "../emulation/engine/file.ts";

/** A cell as it is shown. */
export interface ShownCell {
  readonly text: string;
  /** What was typed: a formula or a value. */
  readonly content: string;
  /** The fill and the colour of the text, as `#RRGGBB`; null for none of its own. */
  readonly background: string | null;
  readonly fontColor: string | null;
  /** What the tooltip of an error says. */
  readonly error: string | null;
}

/** What the browser's console, and tests, can ask of the open workbook: the grid is a picture to both. */
export interface WorkbenchConsole {
  readonly tabs: () => readonly string[];
  readonly openTab: () => string;
  readonly cell: (tab: string, a1: string) => ShownCell;
  /** Where a cell of the open tab stands in the window, in pixels. */
  readonly place: (a1: string) => { readonly x: number; readonly y: number };
  /** Waits until all edits are stored. */
  readonly stored: () => Promise<void>;
}

export function consoleOf(file: SpreadsheetFile, stored: () => Promise<void>): WorkbenchConsole {
  const { getters } = file.model;
  const position = (tab: string, a1: string): CellPosition => {
    const sheetId = getters.getSheetIdByName(tab);
    if (sheetId === undefined) throw new Error(`There is no tab "${tab}".`);
    return { sheetId, ...helpers.toCartesian(a1) };
  };
  return {
    tabs: () => getters.getVisibleSheetIds().map((id) => getters.getSheetName(id)),
    openTab: () => getters.getSheetName(getters.getActiveSheetId()),
    cell: (tab, a1) => {
      const at = position(tab, a1);
      const style = getters.getCellComputedStyle(at);
      return {
        text: getters.getEvaluatedCell(at).formattedValue,
        content: getters.getCellText(at, { showFormula: true }),
        background: style.fillColor ?? null,
        fontColor: style.textColor ?? null,
        error: file.errorMessage(tab, a1) ?? null,
      };
    },
    place: (a1) => {
      const { col, row } = helpers.toCartesian(a1);
      const rect = getters.getVisibleRect({ left: col, right: col, top: row, bottom: row });
      const grid = document.querySelector(".o-grid-overlay")?.getBoundingClientRect();
      const header = { x: 48, y: 26 };
      return {
        x: (grid?.x ?? 0) + rect.x - header.x + rect.width / 2,
        y: (grid?.y ?? 0) + rect.y - header.y + rect.height / 2,
      };
    },
    stored,
  };
}
