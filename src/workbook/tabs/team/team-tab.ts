import type { Team } from "../../../domain/cohort.ts";
import { f } from "../../formula.ts";
import { metricFormat } from "../../number-format.ts";
import { GREY_LINE, HAIRLINE, HEADER, HEADER_LINE, INK, INK_2, INK_3, LINK, STRIP } from "../../style.ts";
import {
  type Border,
  type Canvas,
  type Chart,
  canvas,
  constant,
  type Note,
  OPEN,
  type TabDescription,
  type Validation,
  withDefault,
  zone,
} from "../../tab.ts";
import { STEPS, type WeekColumnKey } from "./columns.ts";
import { FACTS } from "./fact-keys.ts";
import { factFormulas } from "./facts.ts";
import { teamFormats } from "./formats.ts";
import { ROWS, type TeamLayout } from "./layout.ts";
import { headline, tiles } from "./tiles.ts";
import {
  ahead,
  computedActual,
  participation,
  plannedTarget,
  startStep,
  status,
  step,
  week,
  weekOf,
  weekRow,
} from "./week-row.ts";

/** Describes a team's tab: what a team must read on top, then one row a week, then the chart. */
export function teamTab(team: Team, name: string, layout: TeamLayout): TabDescription {
  const grid = canvas(layout.rows, layout.width);
  paint(grid, layout);
  putTop(grid, team, layout);
  putStart(grid, team, layout);
  for (let row = ROWS.firstWeek; row <= layout.lastWeek; row++) putWeek(grid, team, layout, row);
  putFacts(grid, team, layout);
  return {
    key: layout.key,
    kind: "team",
    name,
    hidden: false,
    weekRows: layout.lastWeek - ROWS.start,
    gridlines: false,
    frozen: { rows: ROWS.header, columns: 1 },
    contents: grid.contents,
    styles: grid.styles,
    widths: [...layout.columns.map((column) => column.width), ...STEPS.map(() => 80), 160, 160],
    heights: heights(layout),
    hiddenColumns: [{ from: layout.columns.length + 1, to: layout.width }],
    borders: borders(layout),
    notes: notes(layout),
    conditionalFormats: teamFormats(layout, team.goal),
    validations: validations(team, layout),
    open: openZones(layout),
    chart: chart(team, layout),
  };
}

/** People's cells: what is typed each week, with the targets and actuals over which a typed value wins. */
const isOpen = (key: WeekColumnKey, typed: boolean): boolean => typed || key === "target" || key === "actual";

function openZones(layout: TeamLayout) {
  return layout.columns
    .filter(({ key, typed }) => isOpen(key, typed) || key === "updated")
    .map(({ key }) => zone(ROWS.firstWeek, layout.column(key), layout.lastWeek));
}

function paint(grid: Canvas, layout: TeamLayout): void {
  const visible = layout.columns.length;
  grid.paint(zone(ROWS.name, 2), { size: 16, bold: true, down: "bottom" });
  grid.paint(zone(ROWS.sentence, 2), { color: INK_2 });
  grid.paint(zone(ROWS.headline, 2), { size: 11, bold: true, down: "top" });
  grid.paint(zone(ROWS.tileLabels, 2, ROWS.tileNotes, visible), { fill: STRIP });
  grid.paint(zone(ROWS.tileLabels, 2, ROWS.tileLabels, visible), { size: 9, color: INK_3, down: "bottom" });
  grid.paint(zone(ROWS.tileValues, 2, ROWS.tileValues, visible), { size: 13, bold: true });
  grid.paint(zone(ROWS.tileNotes, 2, ROWS.tileNotes, visible), { size: 9, color: INK_3, down: "top" });
  for (const column of layout.columns) {
    const place = layout.column(column.key);
    grid.paint(zone(ROWS.start, place, layout.lastWeek), column.style);
    grid.paint(zone(ROWS.start, place), { color: INK_3, bold: false });
    grid.paint(zone(ROWS.header, place), {
      fill: HEADER,
      size: 9,
      wrap: true,
      bold: column.typed,
      color: column.typed ? INK : INK_3,
      across: column.style.across ?? "left",
    });
  }
  grid.paint(zone(1, visible + 1, layout.rows, layout.width), { size: 9, color: INK_3 });
}

function putTop(grid: Canvas, team: Team, layout: TeamLayout): void {
  const { fact } = layout;
  grid.put(ROWS.name, 2, f`${fact("team")}`);
  grid.put(ROWS.sentence, 2, f`${fact("sentence")}&IF(${fact("note")}="";"";" "&${fact("note")})`);
  grid.put(ROWS.headline, 2, headline(team.goal, layout));
  for (const tile of tiles(team.goal, layout)) {
    const column = layout.column(tile.anchor);
    grid.put(ROWS.tileLabels, column, tile.label);
    grid.put(ROWS.tileValues, column, tile.value);
    grid.put(ROWS.tileNotes, column, tile.note);
  }
  for (const column of layout.columns) {
    grid.put(ROWS.header, layout.column(column.key), constant(column.header));
  }
}

/** Week 0: the baseline, where the plan starts from one. */
function putStart(grid: Canvas, team: Team, layout: TeamLayout): void {
  grid.put(ROWS.start, layout.column("week"), constant(0));
  grid.put(
    ROWS.start,
    layout.column("actual"),
    f`IF(${layout.fact("base")}=${layout.fact("baseline")};${layout.fact("baseline")};"")`,
  );
  for (const key of STEPS) {
    const formula = startStep(key, layout, team.goal);
    if (formula !== null) grid.put(ROWS.start, layout.column(key), formula);
  }
}

function putWeek(grid: Canvas, team: Team, layout: TeamLayout, row: number): void {
  const line = weekRow(layout, team.goal, row);
  const put = (key: WeekColumnKey, content: Parameters<Canvas["put"]>[2]) =>
    grid.put(row, layout.column(key), content);
  put("week", week(line));
  put("weekOf", weekOf(line));
  put("target", withDefault(plannedTarget(line)));
  const actual = computedActual(line);
  put("actual", actual === null ? OPEN : withDefault(actual));
  put("status", status(line));
  put("ahead", ahead(line));
  if (layout.has("participation")) put("participation", participation(line));
  for (const key of STEPS) grid.put(row, layout.column(key), step(key, line));
}

function putFacts(grid: Canvas, team: Team, layout: TeamLayout): void {
  const formulas = factFormulas(team, layout);
  FACTS.forEach((key, index) => {
    grid.put(index + 1, layout.factLabels, constant(key));
    grid.put(index + 1, layout.factLabels + 1, formulas[key]);
  });
  // Rows inserted into the table push the end of an older block down: what stands below the block is cleared.
  for (let row = FACTS.length + 1; row <= layout.rows; row++) {
    grid.put(row, layout.factLabels, constant(""));
    grid.put(row, layout.factLabels + 1, constant(""));
  }
  STEPS.forEach((key) => {
    // The chart's legend reads the header.
    grid.put(ROWS.header, layout.column(key), constant(key === "goalLine" ? "Goal" : key));
  });
}

function heights(layout: TeamLayout): readonly number[] {
  const top = [34, 22, 26, 20, 27, 26, 38, 26];
  const weeks = new Array<number>(layout.lastWeek - ROWS.start).fill(30);
  const below = new Array<number>(layout.rows - layout.lastWeek - 1).fill(21);
  return [...top, ...weeks, 16, ...below];
}

function borders(layout: TeamLayout): readonly Border[] {
  const visible = layout.columns.length;
  const inputs = layout.columns
    .filter((column) => column.typed)
    .map(({ key }) => zone(ROWS.firstWeek, layout.column(key), layout.lastWeek));
  return [
    { zones: [zone(ROWS.tileLabels, 2, ROWS.tileLabels, visible)], sides: ["top"], color: HAIRLINE },
    { zones: [zone(ROWS.start, 1, layout.lastWeek, visible)], sides: ["rows", "bottom"], color: HAIRLINE },
    { zones: inputs, sides: ["left", "right"], color: HAIRLINE },
    { zones: [zone(ROWS.header, 1, ROWS.header, visible)], sides: ["bottom"], color: HEADER_LINE },
  ];
}

function notes(layout: TeamLayout): readonly Note[] {
  return layout.columns.flatMap(({ key, note }) =>
    note === undefined ? [] : [{ row: ROWS.header, column: layout.column(key), text: note }],
  );
}

function validations(team: Team, layout: TeamLayout): readonly Validation[] {
  const weeks = (key: WeekColumnKey) => zone(ROWS.firstWeek, layout.column(key), layout.lastWeek);
  const reading = f`${layout.at("state", ROWS.firstWeek)}<>"?"`;
  const example = team.goal.unit === "percent" ? "43%" : "43";
  return [
    {
      zone: weeks("actual"),
      rule: { kind: "formula", formula: reading },
      help: `A number such as ${example}, on the scale of the baseline and the goal; n/a where it was not measured.`,
    },
    { zone: weeks("pivot"), rule: { kind: "check box" }, help: "" },
  ];
}

function chart(team: Team, layout: TeamLayout): Chart {
  const series = (key: Parameters<TeamLayout["column"]>[0]) =>
    zone(ROWS.header, layout.column(key), layout.lastWeek);
  return {
    kind: "line",
    title: `${team.goal.metric === "" ? team.name : team.goal.metric}, week by week`,
    labels: series("label"),
    series: [
      { zone: series("goalLine"), color: INK, width: 1, points: 0 },
      { zone: series("target"), color: GREY_LINE, width: 2, points: 0 },
      { zone: series("actual"), color: LINK, width: 3, points: 7 },
    ],
    row: layout.lastWeek + 2,
    column: 2,
    offset: { x: 8, y: 0 },
    size: { width: 810, height: 260 },
    valueFormat: metricFormat(team.goal),
  };
}
