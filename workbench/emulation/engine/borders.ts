import type { Border, BorderDescr, BorderPosition } from "@odoo/o-spreadsheet";
import type { Address } from "./address.ts";
import type { Apply } from "./batch.ts";
import { colorOf } from "./colors.ts";
import type { SpreadsheetFile } from "./file.ts";
import { positionsOf } from "./range-grid.ts";

/** Which borders to draw (true), remove (false) or leave (null). */
export type BorderWish = {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
};

const styles: ReadonlyMap<string, BorderDescr["style"]> = new Map([
  ["DOTTED", "dotted"],
  ["DASHED", "dashed"],
  ["SOLID", "thin"],
  ["SOLID_MEDIUM", "medium"],
  ["SOLID_THICK", "thick"],
] as const);

/** @throws Error for the double border, which the engine lacks */
export function borderOf(color: string | null, style: { toString(): string } | null): BorderDescr {
  const name = String(style ?? "SOLID");
  const known = styles.get(name);
  if (!known) throw new Error(`The border style ${name} is not emulated.`);
  return { style: known, color: colorOf(color ?? "#000000") };
}

type Side = keyof BorderWish;

/** The engine's names of the sides. */
const sides: readonly (readonly [Side, BorderPosition])[] = [
  ["top", "top"],
  ["left", "left"],
  ["bottom", "bottom"],
  ["right", "right"],
  ["vertical", "v"],
  ["horizontal", "h"],
];

/** Takes away the borders that are wished away. Inner borders are where two cells of the range meet. */
function removeBorders(file: SpreadsheetFile, address: Address, wish: BorderWish, apply: Apply): void {
  const { zone } = address;
  for (const position of positionsOf(address)) {
    const { col, row } = position;
    const before = file.structure.getCellBorder(position);
    if (!before) continue;
    const after: Border = { ...before };
    if ((row === zone.top ? wish.top : wish.horizontal) === false) delete after.top;
    if ((row === zone.bottom ? wish.bottom : wish.horizontal) === false) delete after.bottom;
    if ((col === zone.left ? wish.left : wish.vertical) === false) delete after.left;
    if ((col === zone.right ? wish.right : wish.vertical) === false) delete after.right;
    apply({ type: "SET_BORDER", ...position, border: after });
  }
}

/** Draws and removes the borders of a range. */
export function drawBorders(
  file: SpreadsheetFile,
  address: Address,
  wish: BorderWish,
  border: BorderDescr,
): void {
  const { sheetId, zone } = address;
  file.arrange((apply) => {
    if (sides.some(([side]) => wish[side] === false)) removeBorders(file, address, wish, apply);
    for (const [side, position] of sides) {
      if (wish[side] !== true) continue;
      const target = [{ ...zone }];
      apply({ type: "SET_ZONE_BORDERS", sheetId, target, border: { position, ...border } });
    }
  });
}
