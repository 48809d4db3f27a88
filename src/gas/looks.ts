import type { Rendering } from "../workbook/formula.ts";
import { FONT, GRID_LINE, HAIRLINE, INK, INK_3, type Style, WHITE } from "../workbook/style.ts";
import type { Border, Chart, TabDescription } from "../workbook/tab.ts";
import { rangeOf, setFormats, setValidations } from "./rules.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PROTECTION = "Made by Breakthrough Team Tracker: typing here replaces what it computes.";

/** Gives a tab its looks and rules. Whole grids are written with one call each; only sizes go run by run. */
export function dress(sheet: Sheet, description: TabDescription, rendering: Rendering, fresh: boolean): void {
  setStyles(sheet, description, fresh);
  for (const border of description.borders) setBorder(sheet, border);
  // People who make a column wider keep it so; the rows of a table that grows are given their height.
  if (fresh) {
    for (const { from, count, value } of runsOf(description.widths))
      sheet.setColumnWidths(from, count, value);
  }
  for (const { from, count, value } of runsOf(description.heights)) sheet.setRowHeights(from, count, value);
  sheet.setFrozenRows(description.frozen.rows);
  sheet.setFrozenColumns(description.frozen.columns);
  if (!description.gridlines) sheet.setHiddenGridlines(true);
  for (const { from, to } of description.hiddenColumns) sheet.hideColumns(from, to - from + 1);
  const { hiddenRows } = description;
  if (hiddenRows !== undefined) sheet.hideRows(hiddenRows.from, hiddenRows.to - hiddenRows.from + 1);
  setNotes(sheet, description, fresh);
  setFormats(sheet, description, rendering, fresh);
  setValidations(sheet, description, rendering);
  protect(sheet, description);
  if (description.chart !== null) setChart(sheet, description.chart);
}

/** Number formats and alignments are ours everywhere; fills and text styles of open cells are people's once they may have them. */
function setStyles(sheet: Sheet, { styles, contents }: TabDescription, fresh: boolean): void {
  const all = sheet.getRange(1, 1, styles.length, styles[0]?.length ?? 0);
  const grid = <Value>(pick: (style: Style) => Value) => styles.map((line) => line.map(pick));
  const kept = <Value>(ours: Value[][], present: () => Value[][]): Value[][] => {
    if (fresh) return ours;
    const theirs = present();
    return ours.map((line, row) =>
      line.map((value, column) =>
        contents[row]?.[column]?.kind === "open" ? (theirs[row]?.[column] ?? value) : value,
      ),
    );
  };
  const { OVERFLOW, WRAP } = SpreadsheetApp.WrapStrategy;
  all.setNumberFormats(grid(({ numberFormat }) => numberFormat));
  all.setBackgrounds(
    kept(
      grid(({ fill }) => fill ?? WHITE),
      () => all.getBackgrounds(),
    ),
  );
  all.setHorizontalAlignments(grid(({ across }) => across));
  all.setVerticalAlignments(grid(({ down }) => down));
  all.setWrapStrategies(grid(({ wrap }) => (wrap ? WRAP : OVERFLOW)));
  all.setTextStyles(kept(grid(textStyles()), () => all.getTextStyles()));
}

/** Text styles by what they say: a grid has thousands of cells and a handful of styles. */
function textStyles(): (style: Style) => GoogleAppsScript.Spreadsheet.TextStyle {
  const made = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>();
  return ({ size, bold, color }) => {
    const key = `${size} ${bold} ${color}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const builder = SpreadsheetApp.newTextStyle().setFontFamily(FONT).setFontSize(size);
    const style = builder.setBold(bold).setForegroundColor(color).build();
    made.set(key, style);
    return style;
  };
}

function setBorder(sheet: Sheet, { zones, sides, color }: Border): void {
  // `null` leaves a side as it is.
  const side = (name: Border["sides"][number]) => (sides.includes(name) ? true : null);
  sheet
    .getRangeList(zones.map((zone) => rangeOf(sheet, zone).getA1Notation()))
    .setBorder(
      side("top"),
      side("left"),
      side("bottom"),
      side("right"),
      side("columns"),
      side("rows"),
      color,
      SpreadsheetApp.BorderStyle.SOLID,
    );
}

interface Run {
  readonly from: number;
  readonly count: number;
  readonly value: number;
}

/** Neighbours of one size, so that each run is one call. */
function runsOf(sizes: readonly number[]): readonly Run[] {
  const runs: { from: number; count: number; value: number }[] = [];
  sizes.forEach((value, index) => {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.value === value) last.count += 1;
    else runs.push({ from: index + 1, count: 1, value });
  });
  return runs;
}

/** Our notes stand on one row, the header, and are written with one call; people's beside them stay. */
function setNotes(sheet: Sheet, { notes, widths }: TabDescription, fresh: boolean): void {
  const row = notes[0]?.row;
  if (row === undefined) return;
  const range = sheet.getRange(row, 1, 1, widths.length);
  const [present = []] = fresh ? [] : range.getNotes();
  const ours = new Map(notes.map(({ column, text }) => [column, text]));
  range.setNotes([widths.map((_, index) => ours.get(index + 1) ?? present[index] ?? "")]);
}

/** Warns before an edit outside the open cells; it never locks anybody out, so that a team can always mend. */
function protect(sheet: Sheet, { open }: TabDescription): void {
  if (open === null) return;
  const present = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  const protection = present.find((each) => each.getDescription() === PROTECTION) ?? sheet.protect();
  protection.setDescription(PROTECTION);
  protection.setWarningOnly(true);
  protection.setUnprotectedRanges(open.map((zone) => rangeOf(sheet, zone)));
}

/** A tab of ours has one chart, known by its first series, which is a column that only we draw; an older one gives way. */
function setChart(sheet: Sheet, chart: Chart): void {
  const ours = chart.series[0]?.zone.left ?? 0;
  for (const present of sheet.getCharts()) {
    const draws = present.getRanges();
    const isOurs = draws.some((range) => range.getColumn() <= ours && ours <= range.getLastColumn());
    if (isOurs) sheet.removeChart(present);
  }
  const builder = chart.kind === "line" ? sheet.newChart().asLineChart() : sheet.newChart().asBarChart();
  builder.addRange(rangeOf(sheet, chart.labels));
  for (const { zone } of chart.series) builder.addRange(rangeOf(sheet, zone));
  builder
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setPosition(chart.row, chart.column, chart.offset.x, chart.offset.y);
  for (const [name, value] of chartOptions(chart)) builder.setOption(name, value);
  sheet.insertChart(builder.build());
}

/** Colours go series by series: the list of all colours is an option that Sheets has been known to ignore. */
function chartOptions(chart: Chart): readonly (readonly [string, unknown])[] {
  const axis = { textStyle: { fontSize: 12, color: INK_3 } };
  const values = { ...axis, format: chart.valueFormat, gridlines: { color: GRID_LINE } };
  const labels = { ...axis, gridlines: { count: 0 } };
  const series = Object.fromEntries(
    chart.series.map(({ color, width, points }, index) => [
      index,
      { color, lineWidth: width, pointSize: points },
    ]),
  );
  return [
    ["title", chart.title],
    ["titleTextStyle", { fontName: FONT, fontSize: 14, bold: true, color: INK }],
    ["legend", { position: "top" }],
    ["width", chart.size.width],
    ["height", chart.size.height],
    ["useFirstColumnAsDomain", true],
    ["interpolateNulls", false],
    ["series", series],
    ["vAxis", chart.kind === "line" ? values : labels],
    ["hAxis", chart.kind === "line" ? labels : values],
    ["backgroundColor", { stroke: HAIRLINE }],
  ];
}
