import { FONT, GRID_LINE, HAIRLINE, INK, INK_3 } from "../workbook/style.ts";
import type { Chart } from "../workbook/tab.ts";
import { rangeOf } from "./rules.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of ours has one chart; an older one gives way, and the charts of people stay. */
export function setChart(sheet: Sheet, chart: Chart, isFirst: boolean): void {
  for (const present of isFirst ? [] : sheet.getCharts()) {
    if (present.getRanges().some((range) => isMark(range, chart))) sheet.removeChart(present);
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

/** Ours draws the marked column by itself, or with its neighbours among the series; people draw it with whole rows. */
function isMark(range: GoogleAppsScript.Spreadsheet.Range, { mark, series }: Chart): boolean {
  const [from, to] = [range.getColumn(), range.getLastColumn()];
  return from <= mark && mark <= to && to - from <= series.length;
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
