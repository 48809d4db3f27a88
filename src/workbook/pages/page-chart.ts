import type { Canvas } from "../canvas.ts";
import { LINK, PLANNED, REFERENCE_LINE } from "../style.ts";
import { type Chart, constant, type Zone, zone } from "../tab.ts";
import { numberValue, textValue } from "../value.ts";
import { CHART_OFFSET, COLUMNS, chartHeight } from "./layout.ts";
import type { PageChart } from "./line.ts";

const HEADERS = ["", "Before", "Target", "After"] as const;
const COLORS = [REFERENCE_LINE, PLANNED, LINK] as const;
const WIDTH = 700;

/** The columns of a page with a chart and of one without. */
export const widthWith = (chart: PageChart | undefined): number =>
  chart === undefined ? COLUMNS.marks : COLUMNS.chart + HEADERS.length - 1;

/** Puts what a chart draws into the hidden columns: labels, and a column for each colour of bars. */
export function putBars(grid: Canvas, { bars, valueFormat }: PageChart): void {
  HEADERS.forEach((header, index) => {
    if (header !== "") grid.put(1, COLUMNS.chart + index, constant(header));
  });
  bars.forEach(({ label, before, target, after }, index) => {
    const values = [textValue(label), ...[before, target, after].map(numberValue)];
    values.forEach((value, across) => {
      grid.put(index + 2, COLUMNS.chart + across, { kind: "constant", value });
    });
  });
  grid.paint(zone(2, COLUMNS.chart + 1, bars.length + 1, COLUMNS.chart + 3), { numberFormat: valueFormat });
}

export function barChart(chart: PageChart, row: number): Chart {
  const labels = chart.bars.length;
  const column = (index: number): Zone => zone(1, COLUMNS.chart + index, labels + 1);
  return {
    kind: "bar",
    title: chart.title,
    labels: column(0),
    series: COLORS.map((color, index) => ({ zone: column(index + 1), color, width: 1, points: 0 })),
    mark: COLUMNS.chart + 1,
    row,
    column: COLUMNS.about,
    offset: { x: CHART_OFFSET, y: CHART_OFFSET },
    size: { width: WIDTH, height: chartHeight(labels) },
    valueFormat: chart.valueFormat,
  };
}
