import type { WriteSheet } from "hucre/xlsx";
import type { Address } from "../emulation/engine/address.ts";
import type { ChartType } from "../emulation/engine/charts.ts";
import type { SpreadsheetFile } from "../emulation/engine/file.ts";
import { absolute } from "./tab-names.ts";

/**
 * The values of series that formulas compute. Excel draws a formula's empty text as a zero, Sheets as a gap; only
 * `#N/A` is a gap in both, and in LibreOffice. So these columns, on a hidden tab, stand between table and chart.
 */
export class ChartData {
  readonly #name: string;
  readonly #file: SpreadsheetFile;
  readonly #tabName: (sheetId: string) => string;
  readonly #columns: Address[] = [];

  constructor(name: string, file: SpreadsheetFile, tabName: (sheetId: string) => string) {
    this.#name = name;
    this.#file = file;
    this.#tabName = tabName;
  }

  /**
   * Where a chart finds the values of a column of cells, without its header. The source of a line ends with a blank
   * cell: where it has none, LibreOffice takes every `#N/A` for a zero.
   */
  source(column: Address, type: ChartType | undefined): string {
    if (!this.#isComputed(column)) return absolute(this.#tabName(column.sheetId), column.zone);
    this.#columns.push(column);
    const col = this.#columns.length - 1;
    const last = column.zone.bottom - column.zone.top;
    const bottom = type === "LINE" ? last + 1 : last;
    return absolute(this.#name, { left: col, right: col, top: 0, bottom });
  }

  /** The hidden tab; undefined where no chart needs it. */
  get sheet(): WriteSheet | undefined {
    if (this.#columns.length === 0) return undefined;
    const cells: WriteSheet["cells"] = new Map();
    this.#columns.forEach(({ sheetId, zone }, col) => {
      for (let row = zone.top; row <= zone.bottom; row += 1) {
        const { value } = this.#file.evaluated({ sheetId, col: zone.left, row });
        const source = absolute(this.#tabName(sheetId), { ...zone, top: row, bottom: row });
        const formula = `IF(ISNUMBER(${source}),${source},NA())`;
        const result = typeof value === "number" ? { formulaResult: value } : {};
        cells.set(`${row - zone.top},${col}`, { formula, ...result });
      }
    });
    return { name: this.#name, cells, hidden: true };
  }

  #isComputed({ sheetId, zone }: Address): boolean {
    for (let row = zone.top; row <= zone.bottom; row += 1) {
      if (this.#file.cell({ sheetId, col: zone.left, row })?.isFormula) return true;
    }
    return false;
  }
}
