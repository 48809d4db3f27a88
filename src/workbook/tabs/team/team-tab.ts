import type { Team } from "../../../domain/cohort.ts";
import { isFlatByDefinition } from "../../../domain/goal.ts";
import { f } from "../../formula.ts";
import { type Canvas, canvas, constant, namedDefault, OPEN, type TabDescription } from "../../tab.ts";
import { computedActual, participation } from "./actual.ts";
import { borders, heights, notes, paint } from "./appearance.ts";
import { chart } from "./chart.ts";
import { STEPS, type WeekColumnKey } from "./columns.ts";
import { FACTS } from "./fact-keys.ts";
import { factFormulas } from "./facts.ts";
import { teamFormats } from "./formats.ts";
import { openZones, validations } from "./inputs.ts";
import { ROWS, type TeamLayout } from "./layout.ts";
import { startStep, step } from "./steps.ts";
import { plannedTarget } from "./target.ts";
import { headline, tiles } from "./tiles.ts";
import { ahead, status, week, weekOf, weekRow } from "./week-row.ts";

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
    form: layout.form,
    gridlines: false,
    frozen: { rows: ROWS.header, columns: 1 },
    contents: grid.contents,
    styles: grid.styles,
    widths: [...layout.columns.map((column) => column.width), ...STEPS.map(() => 80), 160, 160],
    heights: heights(layout),
    hiddenColumns: [{ from: layout.columns.length + 1, to: layout.width }],
    borders: borders(layout),
    notes: notes(layout),
    conditionalFormats: teamFormats(layout),
    validations: validations(team, layout),
    open: openZones(layout),
    chart: chart(team, layout),
  };
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
  if (!isFlatByDefinition(team.goal)) {
    grid.put(ROWS.start, layout.column("actual"), f`${layout.fact("baseline")}`);
  }
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
  put("target", namedDefault("planned target", plannedTarget(line)));
  const actual = computedActual(line);
  put("actual", actual === null ? OPEN : namedDefault("computed actual", actual));
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
