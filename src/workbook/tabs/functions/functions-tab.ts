import { STATUSES } from "../../../domain/status.ts";
import { canvas } from "../../canvas.ts";
import type { Rendering } from "../../formula.ts";
import { HAIRLINE, HEADER_LINE } from "../../style.ts";
import { type TabDescription, type Zone, zone } from "../../tab.ts";
import { signalFormats } from "../team/formats.ts";
import { addressesIn, COLUMNS, type Line, type Placed, placedLines, ROWS, rowsOf } from "./layout.ts";
import { putLine, putTop } from "./lines.ts";

const { name: NAME, start: START, first: FIRST, last: LAST } = COLUMNS;
const HEIGHTS = { line: 24, call: 36, chapter: 34, spill: 21 } as const;

/**
 * Describes the tab on which every custom function is at work: the numbers of a published case, and below them each
 * function with its question, its formula as text and its answer. It is the only tab that our functions stand on.
 */
export function functionsTab(separator: Rendering["separator"]): TabDescription {
  const placed = placedLines();
  const rows = placed.reduce((last, { row, line }) => Math.max(last, row + rowsOf(line) - 1), 0);
  const grid = canvas(rows + 1, LAST);
  putTop(grid);
  const spelling = { at: addressesIn(placed), separator };
  for (const each of placed) putLine(grid, each, spelling);
  return {
    key: "functions",
    kind: "functions",
    name: "Functions",
    hidden: false,
    weekRows: 0,
    made: null,
    gridlines: false,
    frozen: { rows: 0, columns: 0 },
    contents: grid.contents,
    styles: grid.styles,
    widths: [138, 232, 244, ...new Array<number>(LAST - START).fill(68)],
    heights: heights(placed, rows + 1),
    hiddenColumns: [],
    borders: borders(placed),
    notes: [],
    conditionalFormats: formats(placed),
    validations: [],
    open: placed.flatMap(({ row, line }) =>
      line.kind === "numbers" && line.numbers.ours !== true
        ? [zone(row, START, row + rowsOf(line) - 1, LAST)]
        : [],
    ),
    chart: null,
  };
}

function heights(placed: readonly Placed[], rows: number): readonly number[] {
  const found = new Array<number>(rows).fill(HEIGHTS.spill);
  found.splice(0, ROWS.weeks, 34, 22, 22, 12, HEIGHTS.line);
  for (const { row, line } of placed) found[row - 1] = heightOf(line);
  return found;
}

function heightOf(line: Line): number {
  switch (line.kind) {
    case "gap":
      return 16;
    case "header":
      return HEIGHTS.line;
    case "chapter":
      return HEIGHTS.chapter;
    case "call":
      return HEIGHTS.call;
    case "numbers":
      return line.numbers.height ?? HEIGHTS.line;
  }
}

function borders(placed: readonly Placed[]): TabDescription["borders"] {
  const across = (row: number): Zone => zone(row, NAME, row, LAST);
  const headers = placed.filter(({ line }) => line.kind === "header").map(({ row }) => across(row));
  const lines = placed.flatMap(({ row, line }) =>
    line.kind === "gap" || line.kind === "header" ? [] : [across(row + rowsOf(line) - 1)],
  );
  return [
    { zones: lines, sides: ["bottom"], color: HAIRLINE },
    { zones: [across(ROWS.weeks), ...headers], sides: ["bottom"], color: HEADER_LINE },
  ];
}

/** Our functions say the words of the statuses without their symbols, and here they wear the same colours. */
function formats(placed: readonly Placed[]): TabDescription["conditionalFormats"] {
  const answers = placed.flatMap(({ row, line }) =>
    line.kind === "call" && line.call.rows === undefined ? [zone(row, FIRST, row, LAST)] : [],
  );
  return [
    ...STATUSES.filter(({ fill }) => fill !== null).map(({ word, fill, text }) => ({
      condition: { kind: "text is", text: word } as const,
      zones: answers,
      fill,
      color: text,
      bold: false,
    })),
    ...signalFormats(answers),
  ];
}
