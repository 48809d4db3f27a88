import { STATUSES } from "../../domain/status.ts";
import type { Canvas } from "../canvas.ts";
import type { Formula } from "../formula.ts";
import { f } from "../formula.ts";
import { cell, type PORTFOLIO_TABS } from "../reference.ts";
import { HAIRLINE, HEADER, HEADER_LINE, INK_2, STRIP } from "../style.ts";
import { type ConditionalFormat, constant, type TabDescription, zone } from "../tab.ts";
import type { TallyKey } from "./tallies.ts";
import { BEHIND, NAME_STYLE, TALLY_COLUMNS } from "./tally-columns.ts";

/** A table of counts: its first columns say what is counted, and then come the counts. */
export interface TallyTable {
  readonly tab: (typeof PORTFOLIO_TABS)[number];
  readonly header: number;
  readonly last: number;
  /** The columns left of the counts; their first is the name. */
  readonly names: readonly { readonly header: string; readonly width: number }[];
}

/** Writes and paints the headers, and the look of the rows. */
export function putHeaders(grid: Canvas, { header, last, names }: TallyTable): void {
  [...names, ...TALLY_COLUMNS].forEach(({ header: words }, index) => {
    grid.put(header, index + 1, constant(words));
  });
  grid.paint(zone(header, 1, header, widthOf(names)), {
    fill: HEADER,
    size: 9,
    bold: true,
    color: INK_2,
    wrap: true,
  });
  grid.paint(zone(header + 1, 1, last), NAME_STYLE);
  grid.paint(zone(header + 1, 2, last, names.length), { color: INK_2, wrap: true });
  TALLY_COLUMNS.forEach(({ style }, index) => {
    const column = names.length + index + 1;
    grid.paint(zone(header + 1, column, last), style);
    grid.paint(zone(header, column), { across: style.across ?? "left" });
  });
}

/** The counts of a row; a row that stands for nothing stays blank. */
export function putTallies(
  grid: Canvas,
  { names }: TallyTable,
  row: number,
  tally: (key: TallyKey) => Formula,
  isThere: Formula | null = null,
): void {
  TALLY_COLUMNS.forEach(({ shows }, index) => {
    const shown = shows(tally);
    grid.put(row, names.length + index + 1, isThere === null ? shown : f`IF(${isThere};${shown};"")`);
  });
}

/** The row that sums the others up. */
export function paintTotal(grid: Canvas, { names }: TallyTable, row: number): void {
  grid.paint(zone(row, 1, row, widthOf(names)), { bold: true, fill: STRIP });
}

const widthOf = (names: TallyTable["names"]): number => names.length + TALLY_COLUMNS.length;

/** A count of teams that are behind takes the colours of that status, where there is one. */
function behindFormat({ tab, header, last, names }: TallyTable): ConditionalFormat {
  const column = names.length + BEHIND + 1;
  const status = STATUSES.find(({ key }) => key === "behind");
  return {
    condition: { kind: "formula", formula: f`ISNUMBER(${cell(tab, header + 1, column)})` },
    zones: [zone(header + 1, column, last)],
    fill: status?.fill ?? null,
    color: status?.text ?? null,
    bold: false,
  };
}

/** The tab that such a table stands on. */
export function tallyTab(
  table: TallyTable,
  name: string,
  grid: Canvas,
  top: readonly number[],
): TabDescription {
  const { tab, header, last, names } = table;
  const rows = grid.contents.length;
  const all = zone(header + 1, 1, last, widthOf(names));
  return {
    key: tab,
    kind: tab,
    name,
    hidden: false,
    weekRows: 0,
    made: null,
    gridlines: false,
    frozen: { rows: header, columns: 1 },
    contents: grid.contents,
    styles: grid.styles,
    widths: [...names, ...TALLY_COLUMNS].map(({ width }) => width),
    heights: [...top, 36, ...new Array<number>(rows - header).fill(34)],
    hiddenColumns: [],
    borders: [
      { zones: [all], sides: ["rows", "bottom"], color: HAIRLINE },
      { zones: [zone(header, 1, header, widthOf(names))], sides: ["bottom"], color: HEADER_LINE },
    ],
    notes: [],
    conditionalFormats: [behindFormat(table)],
    validations: [],
    open: [],
    chart: null,
  };
}
