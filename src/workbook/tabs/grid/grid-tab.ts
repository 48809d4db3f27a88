import type { Team } from "../../../domain/cohort.ts";
import { shapeOfOurs } from "../../align/shape.ts";
import { type Canvas, canvas } from "../../canvas.ts";
import { f } from "../../formula.ts";
import { HAIRLINE, HEADER, HEADER_LINE, INK_2, INK_3 } from "../../style.ts";
import { constant, type TabDescription, type Zone, zone } from "../../tab.ts";
import type { TeamLayout } from "../team/layout.ts";
import { gridFormats } from "./formats.ts";
import { COLUMNS, COUNTED, type GridLayout, ROWS } from "./layout.ts";
import { counted, looksNamed, standing, target, valueShown } from "./standing.ts";
import { lines } from "./words.ts";

/** What a team's student grid is called. */
export const gridName = (team: string): string => `${team} students`;

/** Describes a team's student grid: codes down, weeks across, each number coloured against its week. */
export function gridTab(team: Team, grid: GridLayout, teamLayout: TeamLayout): TabDescription {
  const cells = canvas(grid.rows, grid.width);
  paint(cells, grid);
  putTop(cells, grid, teamLayout);
  putStudents(cells, grid);
  putWords(cells, grid, teamLayout);
  const table = zone(ROWS.first, 1, grid.rows, grid.lastWeek);
  return {
    key: grid.key,
    kind: "grid",
    name: gridName(team.name),
    hidden: false,
    weekRows: grid.weeks,
    made: null,
    gridlines: false,
    frozen: { rows: ROWS.lost, columns: COLUMNS.now },
    contents: cells.contents,
    styles: cells.styles,
    widths: [72, 92, ...new Array<number>(grid.weeks).fill(66), 28, 470, 80, 80],
    heights: [30, 26, 26, 21, 21, 21, ...new Array<number>(grid.rows - ROWS.lost).fill(26)],
    hiddenColumns: [{ from: grid.value, to: grid.width }],
    hiddenRows: { from: ROWS.met, to: ROWS.lost },
    borders: [
      { zones: [table], sides: ["rows", "columns", "bottom", "right"], color: HAIRLINE },
      { zones: [zone(ROWS.shown, 1, ROWS.shown, grid.lastWeek)], sides: ["bottom"], color: HEADER_LINE },
    ],
    notes: [{ row: ROWS.header, column: COLUMNS.code, text: "A code of the school’s own, never a name." }],
    conditionalFormats: gridFormats(grid),
    validations: [
      {
        zone: zone(ROWS.first, COLUMNS.code, grid.rows),
        rule: { kind: "formula", formula: f`${grid.beside(ROWS.first, grid.named)}<>1` },
        help: "A code, never a name or an e-mail address: everyone with the link can open this file.",
      },
    ],
    open: open(grid),
    chart: null,
  };
}

function open(grid: GridLayout): readonly Zone[] {
  const codes = zone(ROWS.first, COLUMNS.code, grid.rows);
  const numbers = zone(ROWS.first, COLUMNS.firstWeek, grid.rows, grid.lastWeek);
  const held = zone(ROWS.target, COLUMNS.firstWeek, ROWS.target, grid.lastWeek);
  return grid.bar === "window" ? [codes, numbers, held] : [codes, numbers];
}

function putTop(cells: Canvas, grid: GridLayout, team: TeamLayout): void {
  const labels = { window: "Can meet it", pace: "On pace", level: "At the level" };
  const rows: readonly (readonly [number, string, string])[] = [
    [ROWS.header, "Code", "Now"],
    [ROWS.target, grid.bar === "window" ? "Days held" : "Target", ""],
    [ROWS.shown, labels[grid.bar], ""],
    [ROWS.met, "Met", ""],
    [ROWS.possible, "Possible", ""],
    [ROWS.lost, "Lost", ""],
  ];
  for (const [row, code, now] of rows) {
    cells.put(row, COLUMNS.code, constant(code));
    if (now !== "") cells.put(row, COLUMNS.now, constant(now));
  }
  const { fact } = team;
  const week = f`MIN(${fact("week now")};${fact("weeks")})`;
  cells.put(ROWS.met, COLUMNS.now, f`IF(${fact("week now")}=0;"";${week})`);
  // Passed on with its blank: in an archive the cell that shows nothing is truly blank, and would read as 0.
  const passedOn = (key: "need" | "of") => f`IF(${fact(key)}="";"";${fact(key)})`;
  cells.put(ROWS.possible, COLUMNS.now, passedOn("need"));
  cells.put(ROWS.lost, COLUMNS.now, passedOn("of"));
  const students = f`COUNTA(${grid.all(COLUMNS.code)})`;
  for (let week = 1; week <= grid.weeks; week++) {
    const column = COLUMNS.firstWeek + week - 1;
    const [met, possible] = [grid.at(ROWS.met, column), grid.at(ROWS.possible, column)];
    const fine = grid.bar === "level" ? f`${met}` : f`(${met}+${possible})`;
    cells.put(ROWS.header, column, constant(week));
    if (grid.bar !== "window") cells.put(ROWS.target, column, target(grid, column));
    cells.put(ROWS.shown, column, f`IF(ISNUMBER(${met});${fine}&" of "&${students};"")`);
    for (const key of COUNTED) cells.put(ROWS[key], column, counted(key, grid, column));
  }
}

function putStudents(cells: Canvas, grid: GridLayout): void {
  for (let row = ROWS.first; row <= grid.rows; row++) {
    cells.put(row, COLUMNS.now, standing(grid, row));
    cells.put(row, grid.value, valueShown(grid, row));
    cells.put(row, grid.named, looksNamed(grid, row));
  }
}

/** Students may be inserted between these lines; one that was pushed down is not left standing there. */
function putWords(cells: Canvas, grid: GridLayout, teamLayout: TeamLayout): void {
  const words = lines(grid, teamLayout);
  const shapes = new Set(words.map(({ text }) => shapeOfOurs(text)));
  for (let row = ROWS.first; row <= grid.rows; row++) cells.put(row, grid.words, { kind: "stray", shapes });
  for (const { row, text, style } of words) {
    cells.put(row, grid.words, text);
    cells.paint(zone(row, grid.words), style);
  }
}

function paint(cells: Canvas, grid: GridLayout): void {
  const wide = grid.lastWeek;
  const number = { window: "0", pace: "0%", level: "General" }[grid.bar];
  cells.paint(zone(1, COLUMNS.firstWeek, grid.rows, wide), { across: "center", numberFormat: number });
  cells.paint(zone(ROWS.header, 1, ROWS.header, wide), { size: 9, bold: true, color: INK_2, fill: HEADER });
  cells.paint(zone(ROWS.header, COLUMNS.firstWeek, ROWS.header, wide), { numberFormat: '"Week "0' });
  cells.paint(zone(ROWS.target, 1, ROWS.target, wide), { bold: true });
  cells.paint(zone(ROWS.shown, 1, ROWS.shown, wide), { size: 9, color: INK_3 });
  cells.paint(zone(ROWS.met, 1, ROWS.lost, wide), { size: 9, color: INK_3, numberFormat: "0" });
  cells.paint(zone(1, grid.value, grid.rows, grid.width), { size: 9, color: INK_3 });
}
