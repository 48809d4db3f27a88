import type { Canvas } from "../canvas.ts";
import { HEADER, INK_2, INK_3, type Style } from "../style.ts";
import { type Content, constant, OPEN, seed, zone } from "../tab.ts";
import { COLUMNS, type PlacedLine } from "./layout.ts";
import type { PageCell } from "./line.ts";

/** Puts a line of a page into its row. What it says is a value, also where it reads like a formula. */
export function putLine(grid: Canvas, { row, line }: PlacedLine): void {
  const put = (column: number, text: string) => grid.put(row, column, constant(text));
  const paint = (from: number, to: number, style: Partial<Style>) =>
    grid.paint(zone(row, from, row, to), style);
  switch (line.kind) {
    case "title":
      put(COLUMNS.about, line.text);
      paint(COLUMNS.about, COLUMNS.about, { size: 16, bold: true, down: "bottom" });
      break;
    case "sentence":
      put(COLUMNS.about, line.text);
      paint(COLUMNS.about, COLUMNS.about, line.quiet === true ? { color: INK_3, size: 9 } : { color: INK_2 });
      break;
    case "heading":
      put(COLUMNS.about, line.text);
      line.aside?.forEach((text, index) => {
        put(COLUMNS.aside + index, text);
      });
      paint(COLUMNS.about, COLUMNS.about, { size: 12, bold: true, down: "bottom" });
      paint(COLUMNS.aside, COLUMNS.end, { color: INK_3, size: 9, down: "bottom" });
      break;
    case "header":
      line.texts.forEach((text, index) => {
        put(COLUMNS.about + index, text);
      });
      paint(COLUMNS.about, COLUMNS.end, { fill: HEADER, color: INK_2, size: 9, bold: true });
      break;
    case "row":
      line.cells.forEach((cell, index) => {
        putCell(grid, row, COLUMNS.about + index, cell);
      });
      break;
    case "gap":
    case "chart":
      break;
  }
  if ((line.kind === "row" || line.kind === "header") && line.mark !== undefined)
    put(COLUMNS.marks, line.mark);
}

function putCell(grid: Canvas, row: number, column: number, cell: PageCell): void {
  grid.put(row, column, contentOf(cell));
  grid.paint(zone(row, column), { down: "top", ...cell.style });
}

function contentOf({ value, open }: PageCell): Content {
  if (open !== true) return { kind: "constant", value };
  return value.kind === "blank" ? OPEN : seed(value);
}
