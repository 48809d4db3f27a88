import type { Border, BorderDescr } from "@odoo/o-spreadsheet";
import type { Address } from "./address.ts";
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

/** Draws the borders of a range; inner ones are where two of its cells meet. */
export function drawBorders(
  file: SpreadsheetFile,
  address: Address,
  wish: BorderWish,
  border: BorderDescr,
): void {
  const { zone } = address;
  file.arrange((apply) => {
    for (const position of positionsOf(address)) {
      const { col, row } = position;
      const wishes: Readonly<Record<keyof Border, boolean | null>> = {
        top: row === zone.top ? wish.top : wish.horizontal,
        bottom: row === zone.bottom ? wish.bottom : wish.horizontal,
        left: col === zone.left ? wish.left : wish.vertical,
        right: col === zone.right ? wish.right : wish.vertical,
      };
      const before = file.structure.getCellBorder(position) ?? {};
      const after: Border = { ...before };
      for (const side of ["top", "bottom", "left", "right"] as const) {
        if (wishes[side] === true) after[side] = border;
        if (wishes[side] === false) delete after[side];
      }
      apply({ type: "SET_BORDER", ...position, border: after });
    }
  });
}
