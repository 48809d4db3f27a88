import { CHECK_INS } from "../../domain/check-in.ts";
import { shapeOfOurs } from "../align/shape.ts";
import { type Canvas, canvas } from "../canvas.ts";
import { type Formula, f } from "../formula.ts";
import { cell, fixedCell } from "../reference.ts";
import { HAIRLINE, HEADER, HEADER_LINE, INK_2, INK_3, LINK, PLANNED } from "../style.ts";
import { type Chart, type Content, constant, type TabDescription, zone } from "../tab.ts";
import { allTeams, type DataColumnKey } from "./data-columns.ts";
import { notYetAll } from "./data-for-rollup.ts";
import { COLUMNS, columnOf, type RollupColumn } from "./rollup-columns.ts";
import { COUNTS, type CountKey, type Counts, countFormulas } from "./rollup-counts.ts";
import { signalFormats, statusFormats } from "./team/formats.ts";

const ROWS = { week: 1, teams: 2, cohort: 3, legend: 4, header: 5, first: 6 } as const;

const VISIBLE = COLUMNS.length;
/** The bars' own columns: what the table shows of the gap gives way to words at the end. */
const CLOSED_COLUMN = VISIBLE + 1;
const PLANNED_COLUMN = VISIBLE + 2;
const PLACE_COLUMN = VISIBLE + 3;
const COUNT_LABELS = VISIBLE + 4;
const COUNT_VALUES = VISIBLE + 5;
const ROWS_BELOW_CHART = 4;

/** Where the teams stand, up to the last column of their rows. */
export const ROLLUP_TABLE = { first: ROWS.first, width: PLACE_COLUMN } as const;

/** What stands in place of the first team. */
export const INVITATION: readonly string[] = ["No team yet", "Menu Breakthrough Teams › New cohort"];

/** Headers that change when all teams have ended: the gap closed is then said in words. */
const ENDED_HEADERS: Readonly<Record<string, string>> = {
  values: "Result / goal",
  ending: "Gap closed",
  closed: "",
};

/** Describes the one page that sponsors open: the count, the legend, a row a team in the order of need, the bars. */
export function rollupTab(teams: number): TabDescription {
  const last = ROWS.first + Math.max(teams, 1) - 1;
  const chartHeight = 222 + 22 * Math.max(0, teams - 6);
  const below = Math.ceil(chartHeight / 21) + ROWS_BELOW_CHART;
  const rows = Math.max(last + 1 + below, COUNTS.length);
  const grid = canvas(rows, COUNT_VALUES);
  putTop(grid, teams);
  paintTable(grid, last);
  if (teams === 0) putInvitation(grid);
  putTeams(grid, teams);
  const status = zone(ROWS.first, columnOf("status"), last);
  const signal = zone(ROWS.first, columnOf("signal"), last);
  return {
    key: "rollup",
    kind: "rollup",
    name: "Rollup",
    hidden: false,
    weekRows: 0,
    made: null,
    gridlines: false,
    frozen: { rows: ROWS.header, columns: 1 },
    contents: grid.contents,
    styles: grid.styles,
    widths: [...COLUMNS.map((column) => column.width), 80, 80, 60, 140, 160],
    heights: [
      ...[32, 24, 20, 24, 36],
      ...new Array<number>(last - ROWS.header).fill(40),
      16,
      ...new Array<number>(rows - last - 1).fill(21),
    ],
    hiddenColumns: [{ from: CLOSED_COLUMN, to: COUNT_VALUES }],
    borders: [
      { zones: [zone(ROWS.first, 1, last, VISIBLE)], sides: ["rows", "bottom"], color: HAIRLINE },
      { zones: [zone(ROWS.header, 1, ROWS.header, VISIBLE)], sides: ["top"], color: HAIRLINE },
      { zones: [zone(ROWS.header, 1, ROWS.header, VISIBLE)], sides: ["bottom"], color: HEADER_LINE },
    ],
    notes: [],
    conditionalFormats: [...statusFormats([status]), ...signalFormats([signal])],
    validations: [],
    open: [],
    chart: teams === 0 ? null : chart(last, chartHeight),
  };
}

function putTop(grid: Canvas, teams: number): void {
  const counts: Counts = (key) => fixedCell("rollup", COUNTS.indexOf(key) + 1, COUNT_VALUES);
  const formulas = countFormulas(teams, counts);
  COUNTS.forEach((key: CountKey, index) => {
    grid.put(index + 1, COUNT_LABELS, constant(key));
    grid.put(index + 1, COUNT_VALUES, formulas[key]);
  });
  const lines = [
    {
      row: ROWS.week,
      left: f`${counts("week")}`,
      right: f`${counts("count line")}`,
      look: { size: 12, bold: true },
    },
    {
      row: ROWS.teams,
      left: f`${counts("teams in words")}`,
      right: f`${counts("updates")}`,
      look: { color: INK_2 },
    },
    { row: ROWS.cohort, left: f`"Cohort"`, right: f`${counts("cohort")}`, look: { size: 9, color: INK_3 } },
    { row: ROWS.legend, left: f`"Legend"`, right: f`${counts("legend")}`, look: { size: 9, color: INK_3 } },
  ];
  for (const { row, left, right: words, look } of lines) {
    grid.put(row, 1, left);
    grid.put(row, 2, words);
    grid.paint(zone(row, 1, row, 2), look);
  }
  COLUMNS.forEach(({ key, header }: RollupColumn, index) => {
    const ended = ENDED_HEADERS[key];
    const now = ended === undefined ? constant(header) : f`IF(${counts("all ended")}=1;${ended};${header})`;
    grid.put(ROWS.header, index + 1, now);
  });
  grid.put(ROWS.header, CLOSED_COLUMN, constant("Gap closed"));
  grid.put(ROWS.header, PLANNED_COLUMN, constant("Planned by now"));
}

function paintTable(grid: Canvas, last: number): void {
  COLUMNS.forEach(({ style }: RollupColumn, index) => {
    grid.paint(zone(ROWS.first, index + 1, last), style);
    grid.paint(zone(ROWS.header, index + 1), {
      fill: HEADER,
      size: 9,
      bold: true,
      color: INK_2,
      wrap: true,
      across: style.across ?? "left",
    });
  });
  grid.paint(zone(1, CLOSED_COLUMN, grid.contents.length, COUNT_VALUES), { size: 9, color: INK_3 });
  grid.paint(zone(ROWS.first, CLOSED_COLUMN, last, PLANNED_COLUMN), { numberFormat: "0%" });
}

function putInvitation(grid: Canvas): void {
  INVITATION.forEach((words, index) => {
    grid.put(ROWS.first, index + 1, constant(words));
  });
  grid.paint(zone(ROWS.first, 1, ROWS.first, INVITATION.length), { color: INK_2, wrap: false });
}

/** The formulas of a row of the table, by column. */
function teamRow(rank: number, teams: number): ReadonlyMap<number, Formula> {
  const row = ROWS.first + rank - 1;
  const place = cell("rollup", row, PLACE_COLUMN);
  const look = (key: DataColumnKey): Formula => f`INDEX(${allTeams(key, teams)};${place})`;
  const closed = cell("rollup", row, CLOSED_COLUMN);
  const ended = f`${fixedCell("rollup", COUNTS.indexOf("all ended") + 1, COUNT_VALUES)}=1`;
  const shown = COLUMNS.flatMap(({ shows }: RollupColumn, index) =>
    shows === null ? [] : [[index + 1, look(shows)] as const],
  );
  return new Map([
    ...shown,
    [columnOf("team"), f`HYPERLINK("#gid="&${look("sheet")};${look("team")})`],
    [columnOf("closed"), f`IF(ISNUMBER(${closed});IF(${ended};"";${notYetAll(closed)});"")`],
    [columnOf("week"), f`IF(${look("week")}="";"";${look("week")}&" of "&${look("weeks")})`],
    [columnOf("checkIns"), f`${look("checkIns")}&" of "&${CHECK_INS.length}`],
    [columnOf("oneOnOnes"), f`IF(${look("members")}=0;"";${look("oneOnOnes")}&" of "&${look("members")})`],
    [PLACE_COLUMN, f`MATCH(${rank};${allTeams("rank", teams)};0)`],
    [CLOSED_COLUMN, look("progress")],
    [PLANNED_COLUMN, look("planned")],
  ]);
}

function putTeams(grid: Canvas, teams: number): void {
  if (teams === 0) return;
  for (let rank = 1; ROWS.first + rank - 1 <= grid.contents.length; rank++) {
    for (const [column, formula] of teamRow(rank, teams)) {
      grid.put(ROWS.first + rank - 1, column, rank <= teams ? formula : left(column, formula));
    }
  }
}

/** What is left of teams that went is told from what people wrote below the table. */
const left = (column: number, formula: Formula): Content =>
  // The gap's formula begins as one of people's may.
  column === columnOf("closed")
    ? { kind: "stray", shapes: new Set([shapeOfOurs(formula)]) }
    : { kind: "vacated", formula };

function chart(last: number, height: number): Chart {
  const column = (place: number) => zone(ROWS.header, place, last);
  return {
    kind: "bar",
    title: "Gap closed, against the plan",
    labels: column(1),
    series: [
      { zone: column(CLOSED_COLUMN), color: LINK, width: 0, points: 0 },
      { zone: column(PLANNED_COLUMN), color: PLANNED, width: 0, points: 0 },
    ],
    mark: CLOSED_COLUMN,
    row: last + 2,
    column: 2,
    offset: { x: 8, y: 0 },
    size: { width: 620, height },
    valueFormat: "0%",
  };
}
