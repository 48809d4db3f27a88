import type { Style } from "@odoo/o-spreadsheet";

/** The engine keeps whatever a style holds; it draws no font families, but the file remembers them. */
export type CellStyle = Style & { readonly fontFamily?: string };

/** Undefined removes a property of the style. */
export type StylePatch = { readonly [Name in keyof CellStyle]?: CellStyle[Name] | undefined };

/** What a write changes of a cell; what is left out stays. */
export type CellPatch = {
  /** In the engine's own form: "" blank, `=…` a formula, an apostrophe before text that looks like else. */
  readonly content?: string;
  /** A number format; "" for the automatic one. */
  readonly format?: string;
  readonly style?: StylePatch;
  /** The style is replaced, not added to. */
  readonly restyled?: boolean;
};

export type CellWrite = {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  readonly patch: CellPatch;
};

const mostColumns = 18_278;

function merged(older: CellPatch, newer: CellPatch): CellPatch {
  const style = newer.restyled ? newer.style : { ...older.style, ...newer.style };
  return { ...older, ...newer, ...(style && { style }) };
}

/** Writes to cells that wait, one for a cell however often it is written. */
export class WriteQueue {
  readonly #sheets = new Map<string, Map<number, CellPatch>>();

  get isEmpty(): boolean {
    return this.#sheets.size === 0;
  }

  add({ sheetId, col, row, patch }: CellWrite): void {
    const cells = this.#sheets.get(sheetId) ?? new Map<number, CellPatch>();
    this.#sheets.set(sheetId, cells);
    const key = row * mostColumns + col;
    const waiting = cells.get(key);
    cells.set(key, waiting ? merged(waiting, patch) : patch);
  }

  /** What waits to be written to a cell. */
  waiting({ sheetId, col, row }: Omit<CellWrite, "patch">): CellPatch | undefined {
    return this.#sheets.get(sheetId)?.get(row * mostColumns + col);
  }

  /** Takes all the waiting writes, in the order of the sheets' first write. */
  drain(): readonly CellWrite[] {
    const writes = [...this.#sheets].flatMap(([sheetId, cells]) =>
      [...cells].map(([key, patch]) => ({
        sheetId,
        col: key % mostColumns,
        row: Math.floor(key / mostColumns),
        patch,
      })),
    );
    this.#sheets.clear();
    return writes;
  }
}
