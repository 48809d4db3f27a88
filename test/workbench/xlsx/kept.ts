import { readXlsx, type Sheet, type WriteOptions, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { SpreadsheetFile } from "../../../workbench/emulation/engine/file.ts";
import { bookOf } from "../../../workbench/xlsx/book.ts";

/** A file as another program may see it: its sheets by their names in order. */
export interface Kept {
  readonly sheets: readonly Sheet[];
  readonly sheet: (name: string) => Sheet;
}

export async function read(bytes: Uint8Array): Promise<Kept> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const sheet = (name: string): Sheet => {
    const found = sheets.find((each) => each.name === name);
    if (found === undefined) throw new Error(`The file has no sheet ${name}.`);
    return found;
  };
  return { sheets, sheet };
}

/** A workbook written to a file and read again. */
export const kept = async (file: SpreadsheetFile): Promise<Kept> => read(await writeXlsx(bookOf(file)));

/** The book without what its formulas give, so that whoever opens the file must compute every one. */
export function uncomputed(book: WriteOptions): WriteOptions {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map([...(sheet.cells ?? [])].map(([at, { formulaResult, ...cell }]) => [at, cell])),
  }));
  return { ...book, sheets };
}

/** A sheet that needs no other one: what its formulas give in their place. */
export const withoutFormulas = (sheet: WriteSheet): WriteSheet => ({
  ...sheet,
  cells: new Map(
    [...(sheet.cells ?? [])].map(([at, { formula, formulaResult, ...cell }]) => [
      at,
      formula === undefined ? cell : { ...cell, value: formulaResult ?? null },
    ]),
  ),
});
