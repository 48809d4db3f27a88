import { type CellPosition, registries, UIPlugin } from "@odoo/o-spreadsheet";

type Written = { readonly type: string; readonly content?: string } & CellPosition;

const isWritten = (command: { readonly type: string }): command is Written =>
  command.type === "UPDATE_CELL" && "content" in command && command.content !== undefined;

const watchers = new Set<(position: CellPosition) => void>();

/** Sees which cells a command of the grid writes: pasting and filling are many writes inside one command. */
class TouchedCells extends UIPlugin {
  override handle(command: { readonly type: string }): void {
    if (watchers.size === 0 || !isWritten(command)) return;
    const { sheetId, col, row } = command;
    for (const watch of watchers) watch({ sheetId, col, row });
  }
}

registries.featurePluginRegistry.add("touched_cells", TouchedCells);

/** The cells whose content some work writes. */
export function touchedBy(work: () => void): readonly CellPosition[] {
  const touched: CellPosition[] = [];
  const watch = (position: CellPosition) => void touched.push(position);
  watchers.add(watch);
  try {
    work();
  } finally {
    watchers.delete(watch);
  }
  return touched;
}
