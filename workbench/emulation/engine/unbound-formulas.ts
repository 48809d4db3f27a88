import type { SpreadsheetFile } from "./file.ts";

/**
 * Formulas that pointed at a tab which was deleted. In Sheets their text stays and their cells say #REF!, also once a
 * tab of that name is there again, until they are written anew; the engine writes #REF into the text.
 */
export class UnboundFormulas {
  readonly #texts = new Map<string, string>();

  /** To be told before a tab is deleted. */
  remember({ content }: SpreadsheetFile, sheetId: string): void {
    for (const each of content.getSheetIds().filter((id) => id !== sheetId)) {
      for (const cell of content.getCells(each)) {
        if (!cell.isFormula) continue;
        const isPointing = cell.compiledFormula.rangeDependencies.some((range) => range.sheetId === sheetId);
        if (isPointing) this.#texts.set(String(cell.id), cell.compiledFormula.toFormulaString(content));
      }
    }
  }

  /** The text of a cell's formula, of which the engine says `text`. */
  textOf(cellId: unknown, text: string): string {
    return text.includes("#REF") ? (this.#texts.get(String(cellId)) ?? text) : text;
  }
}
