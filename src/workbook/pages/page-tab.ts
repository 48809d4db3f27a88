import type { Day } from "../../domain/day.ts";
import { canvas } from "../canvas.ts";
import { DAY } from "../number-format.ts";
import type { TabKey } from "../reference.ts";
import { constant, type TabDescription, type Validation, zone } from "../tab.ts";
import { dayValue } from "../value.ts";
import { COLUMNS, HEIGHTS, MARKS_LABEL, PAPER, type PlacedLine, placedLines, rowsOf } from "./layout.ts";
import type { PageChart, PageLine } from "./line.ts";
import { pageBorders, runsOf } from "./page-borders.ts";
import { barChart, putBars, widthWith } from "./page-chart.ts";
import { putLine } from "./put-line.ts";

const HIDDEN_WIDTH = 90;

export interface Page {
  readonly key: TabKey;
  readonly name: string;
  /** The day whose numbers it tells. */
  readonly asOf: Day;
  readonly lines: readonly PageLine[];
  /** What may be typed into the last column of the rows that are marked so. */
  readonly choice?: { readonly mark: string; readonly words: readonly string[]; readonly help: string };
}

/**
 * Describes a page: values that were true when it was made, to be printed and written on. Nothing is computed on it, and
 * it is no part of what Repair restores.
 */
export function pageTab({ key, name, asOf, lines, choice }: Page): TabDescription {
  const placed = placedLines(lines);
  const [drawn] = placed.flatMap(({ row, line }) =>
    line.kind === "chart" ? [{ row, chart: line.chart }] : [],
  );
  const width = widthWith(drawn?.chart);
  const grid = canvas(rowsNeeded(placed, drawn?.chart), width);
  grid.put(1, COLUMNS.marks, constant(MARKS_LABEL));
  grid.put(2, COLUMNS.marks, { kind: "constant", value: dayValue(asOf) });
  grid.paint(zone(2, COLUMNS.marks), { numberFormat: DAY });
  for (const each of placed) putLine(grid, each);
  if (drawn !== undefined) putBars(grid, drawn.chart);
  return {
    key,
    kind: "page",
    name,
    hidden: false,
    weekRows: 0,
    made: null,
    gridlines: false,
    frozen: { rows: 0, columns: 0 },
    contents: grid.contents,
    styles: grid.styles,
    widths: [...PAPER, ...new Array<number>(width - PAPER.length).fill(HIDDEN_WIDTH)],
    heights: grid.contents.map((_, index) => (index === 0 ? HEIGHTS.title : HEIGHTS.line)),
    hiddenColumns: [{ from: COLUMNS.marks, to: width }],
    borders: pageBorders(placed),
    notes: [],
    conditionalFormats: [],
    validations: choice === undefined ? [] : choices(placed, choice),
    // A page is people's from the moment it is made.
    open: null,
    chart: drawn === undefined ? null : barChart(drawn.chart, drawn.row),
  };
}

/** Down to the end of the last line, and of what the chart draws; the second row holds the day. */
function rowsNeeded(placed: readonly PlacedLine[], chart: PageChart | undefined): number {
  const last = placed[placed.length - 1];
  const lines = last === undefined ? 0 : last.row + rowsOf(last.line) - 1;
  return Math.max(lines, (chart?.bars.length ?? 0) + 1, 2);
}

function choices(
  placed: readonly PlacedLine[],
  { mark, words, help }: NonNullable<Page["choice"]>,
): readonly Validation[] {
  const rows = placed.flatMap(({ row, line }) =>
    line.kind === "row" && line.mark?.startsWith(mark) === true ? [row] : [],
  );
  return runsOf(rows).map(({ from, to }) => ({
    zone: zone(from, COLUMNS.end, to),
    rule: { kind: "one of", words },
    help,
  }));
}
