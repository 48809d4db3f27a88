import { registries } from "@odoo/o-spreadsheet";

const rowSizes = registries.coreViewsPluginRegistry.get("row_size");

type Config = ConstructorParameters<typeof rowSizes>[0];
type Getter = (...args: readonly unknown[]) => unknown;

/**
 * A height that was set is the least one in Sheets: wrapped text makes the row grow. The engine takes it for the
 * only one.
 */
class GrowingRows extends rowSizes {
  static override readonly getters = rowSizes.getters;

  constructor(config: Config) {
    super(config);
    const setOrOwn: Getter = Reflect.get(rowSizes.prototype, "getRowSize");
    Reflect.set(this, "getRowSize", (sheetId: string, row: number) => {
      const size = Number(Reflect.apply(setOrOwn, this, [sheetId, row]));
      return this.getters.getUserRowSize(sheetId, row) === undefined
        ? size
        : Math.max(size, this.#wrapped(sheetId, row));
    });
  }

  /** The height of the row's tallest wrapped text. */
  #wrapped(sheetId: string, row: number): number {
    const heightOf: Getter = Reflect.get(rowSizes.prototype, "getCellHeight");
    const heights = this.getters.getRowCellIds(sheetId, row).map((id: number) => {
      const cell = this.getters.getCellById(id);
      if (!cell || cell.isFormula || cell.style?.wrapping !== "wrap") return 0;
      return Number(Reflect.apply(heightOf, this, [this.getters.getCellPosition(id)]));
    });
    return Math.ceil(Math.max(0, ...heights));
  }
}

/** Called before the first workbook is opened. */
export function growRows(): void {
  registries.coreViewsPluginRegistry.replace("row_size", GrowingRows);
}
