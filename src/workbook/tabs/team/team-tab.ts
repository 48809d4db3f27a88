import type { Team } from "../../../domain/cohort.ts";
import { type Goal, isFlatByDefinition } from "../../../domain/goal.ts";
import { isUnread } from "../../../domain/shape.ts";
import { type Canvas, canvas } from "../../canvas.ts";
import { f } from "../../formula.ts";
import { DAY } from "../../number-format.ts";
import { type Content, constant, namedDefault, OPEN, type TabDescription, zone } from "../../tab.ts";
import { valueInWords } from "../../words.ts";
import { COUNTED } from "../grid/layout.ts";
import { computedActual, countedOn, enrolled, participation, wantedSoFar } from "./actual.ts";
import { borders, heights, notes, paint, widths } from "./appearance.ts";
import { chart } from "./chart.ts";
import type { WeekColumnKey } from "./columns.ts";
import { FACTS, type FactKey } from "./fact-keys.ts";
import { factFormulas } from "./facts.ts";
import { teamFormats } from "./formats.ts";
import { headline } from "./headline.ts";
import { openZones, validations } from "./inputs.ts";
import { ROWS, type TeamLayout } from "./layout.ts";
import type { Step } from "./step-keys.ts";
import { startStep, step } from "./steps.ts";
import { plannedTarget } from "./target.ts";
import { tiles } from "./tiles.ts";
import { ahead, status, type WeekRow, week, weekOf, weekRow } from "./week-row.ts";

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
    made: layout.made,
    gridlines: false,
    frozen: { rows: ROWS.header, columns: 1 },
    contents: grid.contents,
    styles: grid.styles,
    widths: widths(layout),
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
  for (const key of layout.steps) {
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
  put("target", isUnread(team.goal.shape) ? OPEN : namedDefault("planned target", plannedTarget(line)));
  const actual = computedActual(line);
  put("actual", actual === null ? OPEN : namedDefault("computed actual", actual));
  put("status", status(line));
  put("ahead", ahead(line));
  putForm(put, line);
  for (const key of layout.steps) grid.put(row, layout.column(key), step(key, line));
}

/** What a form computes in the columns that it adds; a typed value wins over each but the participation itself. */
function putForm(put: (key: WeekColumnKey, content: Content) => void, line: WeekRow): void {
  const { layout } = line;
  if (layout.made.form === "participation") {
    put("participation", participation(line));
    put("enrolled", namedDefault("enrolled", enrolled(line)));
    put("participationTarget", namedDefault("participation target", wantedSoFar(line)));
  }
  for (const key of COUNTED) {
    const counts = layout.counts(key);
    if (counts !== null) put(key, namedDefault(key, countedOn(counts, line)));
  }
}

/** They are days by their own format: one that a formula only takes over is lost when the tab is archived. */
const DAYS: readonly FactKey[] = ["start", "as of", "goal date"];

function putFacts(grid: Canvas, team: Team, layout: TeamLayout): void {
  const formulas = factFormulas(team, layout);
  FACTS.forEach((key, index) => {
    grid.put(index + 1, layout.factLabels, constant(key));
    grid.put(index + 1, layout.factLabels + 1, formulas[key]);
    if (DAYS.includes(key)) grid.paint(zone(index + 1, layout.factLabels + 1), { numberFormat: DAY });
  });
  // Rows inserted into the table push the end of an older block down: what stands below the block is cleared.
  for (let row = FACTS.length + 1; row <= layout.rows; row++) {
    grid.put(row, layout.factLabels, constant(""));
    grid.put(row, layout.factLabels + 1, constant(""));
  }
  layout.steps.forEach((key) => {
    grid.put(ROWS.header, layout.column(key), stepHeader(key, team.goal, layout));
  });
}

/** The chart's legend reads the headers of the lines that it draws. */
function stepHeader(key: Step, goal: Goal, { fact }: TeamLayout): Content {
  switch (key) {
    case "goalLine":
      return constant("Goal");
    case "reference1":
      return f`IF(ISNUMBER(${fact("reference 1")});"Reference "&${valueInWords(goal, fact("reference 1"))};"")`;
    case "reference2":
      return f`IF(ISNUMBER(${fact("reference 2")});"Reference "&${valueInWords(goal, fact("reference 2"))};"")`;
    default:
      return constant(key);
  }
}
