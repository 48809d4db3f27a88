import { addressOfA1 } from "./a1-notation.ts";
import type { SpreadsheetFile } from "./file.ts";
import { readGrid } from "./range-grid.ts";

/** A cell as it is imported: its value, and its format where it is a day or a time. */
type ImportedCell = { readonly value: string | number | boolean | null; readonly format?: string };

/** Rows of cells, or why there are none, in the words that Sheets shows beside #REF!. */
export type Imported =
  | { readonly kind: "cells"; readonly rows: readonly (readonly ImportedCell[])[] }
  | { readonly kind: "refused"; readonly message: string };

/** What Google documents as the most that one IMPORTRANGE receives. */
const MOST_BYTES = 10 * 1024 * 1024;

const refused = (message: string): Imported => ({ kind: "refused", message });

/**
 * The files of a person, for formulas that import from one into another. Sheets asks once for each pair of files before
 * it imports; what a source changes arrives here when the receiving file is computed again, and nothing is ever loading.
 */
export class Drive {
  readonly #files = new Map<string, SpreadsheetFile>();
  readonly #unreadable = new Set<string>();
  readonly #connected = new Set<string>();

  add(file: SpreadsheetFile): void {
    this.#files.set(file.id, file);
  }

  /** A file of somebody else's that was not shared. */
  addUnreadable(id: string): void {
    this.#unreadable.add(id);
  }

  /** The click on “Allow access” in a file that imports from another. */
  allowAccess(receiver: SpreadsheetFile, source: string): void {
    this.#connected.add(pair(receiver.id, source));
    receiver.recompute();
  }

  /**
   * What IMPORTRANGE gives.
   *
   * @param link an address with `/d/` before the id, or the id itself
   * @param range `Tab!A2:C`, open at its end or not; a range that leaves the tab is none
   */
  import(receiver: string, link: string, range: string): Imported {
    const id = /\/d\/([\w-]+)/.exec(link)?.[1] ?? link;
    if (this.#unreadable.has(id)) return refused("You don't have permissions to access that sheet.");
    const source = this.#files.get(id);
    if (source === undefined) return refused("Spreadsheet cannot be found.");
    if (!this.#connected.has(pair(receiver, id))) return refused("You need to connect these sheets.");
    try {
      const rows = cellsOf(source, range);
      if (JSON.stringify(rows).length > MOST_BYTES) return refused("Result too large.");
      return { kind: "cells", rows };
    } catch {
      return refused("Cannot find range or sheet for imported range.");
    }
  }
}

const pair = (receiver: string, source: string): string => `${receiver} ${source}`;

/** @throws Error where the file has no such tab or range */
function cellsOf(source: SpreadsheetFile, range: string): readonly (readonly ImportedCell[])[] {
  const [first = ""] = source.structure.getSheetIds();
  const { computed } = source;
  return readGrid(addressOfA1(source, range, first), (position): ImportedCell => {
    const { value, format } = computed.getEvaluatedCell(position);
    return format === undefined ? { value } : { value, format };
  });
}
