import { type CellPosition, CorePlugin, coreTypes, helpers, registries } from "@odoo/o-spreadsheet";
import type { CellWrite } from "./write-queue.ts";

/**
 * Writes cells. The engine asks every plugin whether it allows each command, which for cells takes longer than
 * the writing: as one command, a thousand writes are asked about once.
 */
export type WriteCellsCommand = {
  readonly type: "WRITE_CELLS";
  /** A function, so that the engine, which copies commands, does not copy the writes. */
  readonly writes: () => readonly CellWrite[];
};

type Command = Parameters<CorePlugin["handle"]>[0] | WriteCellsCommand;

const isSet = ([, value]: readonly [string, unknown]) => value !== undefined;

class CellWriterPlugin extends CorePlugin {
  override handle(command: Command): void {
    if (command.type === "WRITE_CELLS") for (const write of command.writes()) this.#write(write);
  }

  /** Looks that a cell has already are not written: for a whole grid of them that takes longer than all the rest. */
  #write({ sheetId, col, row, patch }: CellWrite): void {
    const { style, restyled, ...rest } = patch;
    const cell = this.getters.getCell({ sheetId, col, row });
    const present: Looks = { ...cell?.style };
    const after =
      style && Object.fromEntries(Object.entries({ ...(restyled ? {} : present), ...style }).filter(isSet));
    const keepsStyle = after === undefined || isSame(after, present);
    const keepsFormat = rest.format === undefined || rest.format === (cell?.format ?? "");
    if (keepsStyle && keepsFormat && rest.content === undefined) return;
    const content = rest.content === "" && this.#isCheckBox({ sheetId, col, row }) ? "FALSE" : rest.content;
    const written = { ...rest, ...(content === undefined ? {} : { content }) };
    this.dispatch("UPDATE_CELL", { sheetId, col, row, ...written, ...(after && { style: after }) });
  }

  /** A check box that is emptied is not ticked any more, which is FALSE. */
  #isCheckBox(position: CellPosition): boolean {
    return this.getters
      .getDataValidationRules(position.sheetId)
      .some(
        ({ criterion, ranges }) =>
          criterion.type === "isBoolean" &&
          ranges.some(({ zone }) => helpers.isInside(position.col, position.row, zone)),
      );
  }
}

type Looks = Readonly<Record<string, unknown>>;

const isSame = (one: Looks, other: Looks): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([name, value]) => other[name] === value);

// The engine's set of core commands is typed for its own ones; plugins extend it.
(coreTypes as Set<string>).add("WRITE_CELLS");
registries.corePluginRegistry.add("cell writer", CellWriterPlugin);
