import { type Command, registries } from "@odoo/o-spreadsheet";

const cells = registries.corePluginRegistry.get("cell");
const customColors = registries.coreViewsPluginRegistry.get("custom_colors");
const headerPositions = registries.statefulUIPluginRegistry.get("header_positions");

/**
 * Parts of the engine that do, at each command, work that grows with the whole file. A script's thousands of
 * commands would take minutes; here the work is left out or done when asked for.
 */

type Zone = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Deleting rows clears each of their cells, with a command each; only cells that hold something need one. */
class SparseCells extends cells {
  clearCells(sheetId: string, zones: readonly Zone[]): void {
    for (const { left, right, top, bottom } of zones) {
      for (const cell of this.getters.getCells(sheetId)) {
        const { col, row } = this.getters.getCellPosition(cell.id);
        if (col < left || col > right || row < top || row > bottom) continue;
        this.dispatch("UPDATE_CELL", { sheetId, col, row, content: "", style: null, format: "" });
      }
    }
  }
}

/** The list of colours for the colour picker is rebuilt from every cell at each edit. */
class NoCustomColors extends customColors {
  static override readonly getters = ["getCustomColors"];

  override handle(): void {}

  override finalize(): void {}

  getCustomColors(): readonly string[] {
    return [];
  }
}

type Getter = (...args: readonly unknown[]) => unknown;
type Config = ConstructorParameters<typeof headerPositions>[0];
type Positions = { readonly headerPositions: Record<string, unknown> };

/** The pixel positions of all rows of all sheets are computed at each edit; a page shows one sheet. */
class PositionsOnDemand extends headerPositions {
  static override readonly getters = headerPositions.getters;

  constructor(config: Config) {
    super(config);
    const compute: Getter = Reflect.get(headerPositions.prototype, "computeHeaderPositionsOfSheet");
    for (const name of headerPositions.getters) {
      const getter: Getter = Reflect.get(headerPositions.prototype, name);
      Reflect.set(this, name, (...args: readonly unknown[]) => {
        const sheetId = String(name === "getColRowOffset" ? args[3] : args[0]);
        this.#known[sheetId] ??= Reflect.apply(compute, this, [sheetId]);
        return Reflect.apply(getter, this, args);
      });
    }
  }

  override handle(command: Command): void {
    if (command.type === "UPDATE_CELL") delete this.#known[command.sheetId];
    else super.handle(command);
  }

  override finalize(): void {}

  get #known(): Record<string, unknown> {
    // The engine's plugin keeps its state in a member that its published type leaves out.
    return (this as object as Positions).headerPositions;
  }
}

registries.corePluginRegistry.replace("cell", SparseCells);
registries.coreViewsPluginRegistry.replace("custom_colors", NoCustomColors);
registries.statefulUIPluginRegistry.replace("header_positions", PositionsOnDemand);
