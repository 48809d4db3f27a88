import type { Value } from "./value.ts";

/** What is to be written into a cell. */
export type Written = Value | { readonly kind: "formula text"; readonly text: string };

/** A rectangle of cells to write, its top left cell counted from 1. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly Written[])[];
}

/** Gathers single changes into rectangles: runs along a row, then equal runs below each other. */
export function blocksOf(changes: readonly (readonly (Written | null)[])[]): readonly Block[] {
  const blocks: { top: number; left: number; cells: Written[][] }[] = [];
  changes.forEach((line, row) => {
    for (const { left, cells } of runsOf(line)) {
      const above = blocks.find(
        (block) =>
          block.left === left &&
          block.top + block.cells.length === row + 1 &&
          block.cells[0]?.length === cells.length,
      );
      if (above === undefined) blocks.push({ top: row + 1, left, cells: [cells] });
      else above.cells.push(cells);
    }
  });
  return blocks;
}

function runsOf(line: readonly (Written | null)[]): readonly { left: number; cells: Written[] }[] {
  const runs: { left: number; cells: Written[] }[] = [];
  line.forEach((change, column) => {
    if (change === null) return;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.left + last.cells.length === column + 1) last.cells.push(change);
    else runs.push({ left: column + 1, cells: [change] });
  });
  return runs;
}

/** A single cell to write, wherever it stands. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly written: Written;
}

/** Gathers single cells into the rectangles that they make: what stands between them is not touched. */
export function blocksAt(cells: readonly PlacedCell[]): readonly Block[] {
  const lines: (Written | null)[][] = [];
  for (const { row, column, written } of cells) {
    while (lines.length < row) lines.push([]);
    const line = lines[row - 1] ?? [];
    while (line.length < column) line.push(null);
    line[column - 1] = written;
  }
  return blocksOf(lines);
}
