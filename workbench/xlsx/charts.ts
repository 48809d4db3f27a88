import type { SheetChart } from "hucre/xlsx";
import type { Address } from "../emulation/engine/address.ts";
import { sizeOf } from "../emulation/engine/chart-options.ts";
import { type Chart, chartsIn } from "../emulation/engine/charts.ts";
import type { SpreadsheetFile } from "../emulation/engine/file.ts";
import type { ChartData } from "./chart-data.ts";
import { axesOf, labelOf, look, seriesLook } from "./chart-looks.ts";
import { heightOf, widthOf } from "./sizes.ts";
import { absolute } from "./tab-names.ts";

const kinds = { LINE: "line", BAR: "bar", COLUMN: "column" } as const;

/** The charts of a sheet, drawn from the same cells. */
export function sheetCharts(
  file: SpreadsheetFile,
  sheetId: string,
  tab: string,
  data: ChartData,
): SheetChart[] {
  return chartsIn(file, sheetId).flatMap((chart) => {
    const [labels, ...series] = chart.ranges.flatMap(columnsOf);
    if (chart.type === undefined || labels === undefined) return [];
    const body = (column: Address): Address => belowHeader(column, chart.numHeaders);
    const categories = absolute(tab, body(labels).zone);
    return [
      {
        type: kinds[chart.type],
        ...look(chart.options),
        anchor: anchorOf(file, sheetId, chart),
        axes: axesOf(chart),
        series: series.map((column, index) => ({
          ...seriesLook(chart, index),
          name: labelOf(chart, index) ?? headerOf(file, column, chart),
          categories,
          values: data.source(body(column), chart.type),
        })),
      },
    ];
  });
}

/** Sheets takes the first column of a chart's ranges as labels, each other as a series. */
function columnsOf({ sheetId, zone }: Address): readonly Address[] {
  return Array.from({ length: zone.right - zone.left + 1 }, (_, index) => {
    const col = zone.left + index;
    return { sheetId, zone: { ...zone, left: col, right: col } };
  });
}

const belowHeader = ({ sheetId, zone }: Address, headers: number): Address => ({
  sheetId,
  zone: { ...zone, top: zone.top + headers },
});

function headerOf(file: SpreadsheetFile, { sheetId, zone }: Address, { numHeaders }: Chart): string {
  if (numHeaders === 0) return "";
  return file.evaluated({ sheetId, col: zone.left, row: zone.top }).formattedValue;
}

/** Files hang a chart between two cells: the second is the one that its far corner comes nearest to. */
function anchorOf(file: SpreadsheetFile, sheetId: string, { anchor, options }: Chart): SheetChart["anchor"] {
  const { width, height } = sizeOf(options);
  const from = { row: anchor.row - 1, col: anchor.column - 1 };
  return {
    from,
    to: {
      col: reach(from.col, width, (col) => widthOf(file, sheetId, col)),
      row: reach(from.row, height, (row) => heightOf(file, sheetId, row)),
    },
  };
}

/** The first line, from a place on, that so many pixels do not go beyond by more than half of it. */
function reach(from: number, pixels: number, sizeAt: (at: number) => number): number {
  let at = from;
  for (let left = pixels; left > sizeAt(at) / 2; at += 1) left -= sizeAt(at);
  return at;
}
