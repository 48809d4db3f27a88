import type { ChartDefinition } from "@odoo/o-spreadsheet";
import { a1Of, addressOfA1 } from "./a1-notation.ts";
import type { Address, Zone } from "./address.ts";
import { type ChartOptions, drawnOptions, type OptionedTitle, sizeOf } from "./chart-options.ts";
import type { SpreadsheetFile } from "./file.ts";

export type ChartType = "LINE" | "BAR" | "COLUMN";

/** A chart in the terms of Apps Script. */
export type Chart = {
  /** The engine's id; undefined before the chart is inserted. */
  readonly id: string | undefined;
  readonly type: ChartType | undefined;
  readonly ranges: readonly Address[];
  readonly numHeaders: number;
  readonly options: ChartOptions;
  /** Where its corner stands: row and column counted from one, and pixels from there. */
  readonly anchor: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
};

/** The columns of all ranges from left to right: Sheets takes the first as labels, each other as a series. */
function columnsOf(ranges: readonly Address[]): readonly Address[] {
  return ranges.flatMap(({ sheetId, zone }) =>
    Array.from({ length: zone.right - zone.left + 1 }, (_, index) => ({
      sheetId,
      zone: { ...zone, left: zone.left + index, right: zone.left + index },
    })),
  );
}

function nameOf(file: SpreadsheetFile, { sheetId, zone }: Address): string {
  return `'${file.structure.getSheetName(sheetId)}'!${a1Of(zone)}`;
}

function definitionOf(file: SpreadsheetFile, chart: Chart): ChartDefinition {
  const [labels, ...series] = columnsOf(chart.ranges).map((column) => nameOf(file, column));
  if (chart.type === undefined || labels === undefined || series.length === 0) {
    throw new Error("A chart needs a type, a column of labels and at least one series.");
  }
  const dataSource = {
    type: "range" as const,
    labelRange: labels,
    dataSets: series.map((dataRange, index) => ({ dataSetId: String(index), dataRange })),
    dataSetsHaveTitle: chart.numHeaders > 0,
  };
  const common = { ...drawnOptions(chart.options, series.length), dataSource };
  if (chart.type === "LINE") {
    return { ...common, type: "line", labelsAsText: true, cumulative: false, aggregated: false };
  }
  return { ...common, type: "bar", horizontal: chart.type === "BAR", aggregated: false };
}

function placeOf({ anchor, options }: Chart) {
  return {
    col: anchor.column - 1,
    row: anchor.row - 1,
    offset: { x: anchor.offsetX, y: anchor.offsetY },
    size: sizeOf(options),
  };
}

export function insertChart(file: SpreadsheetFile, sheetId: string, chart: Chart): void {
  const definition = definitionOf(file, chart);
  const id = file.newId();
  file.arrange((apply) =>
    apply({ type: "CREATE_CHART", sheetId, chartId: id, figureId: id, definition, ...placeOf(chart) }),
  );
}

function figureOf(file: SpreadsheetFile, { id }: Chart): string {
  const figure = id === undefined ? undefined : file.structure.getFigureIdFromChartId(id);
  if (figure === undefined) throw new Error("The chart is not on this sheet.");
  return figure;
}

export function updateChart(file: SpreadsheetFile, sheetId: string, chart: Chart): void {
  const figureId = figureOf(file, chart);
  const definition = definitionOf(file, chart);
  const { size, ...place } = placeOf(chart);
  file.arrange((apply) => {
    apply({ type: "UPDATE_CHART", sheetId, chartId: chart.id ?? "", figureId, definition });
    apply({ type: "UPDATE_FIGURE", sheetId, figureId, ...place, ...size });
  });
}

export function removeChart(file: SpreadsheetFile, sheetId: string, chart: Chart): void {
  const figureId = figureOf(file, chart);
  file.arrange((apply) => apply({ type: "DELETE_FIGURE", sheetId, figureId }));
}

const neighbours = (one: Address, other: Address) =>
  one.sheetId === other.sheetId &&
  one.zone.top === other.zone.top &&
  one.zone.bottom === other.zone.bottom &&
  one.zone.right + 1 === other.zone.left;

/** Columns side by side as the ranges that they make up. */
function joined(columns: readonly Address[]): readonly Address[] {
  const ranges: Address[] = [];
  for (const column of columns) {
    const last = ranges.at(-1);
    if (last && neighbours(last, column)) {
      const zone: Zone = { ...last.zone, right: column.zone.right };
      ranges[ranges.length - 1] = { sheetId: last.sheetId, zone };
    } else ranges.push(column);
  }
  return ranges;
}

function typeOf(definition: ChartDefinition): ChartType | undefined {
  if (definition.type === "line") return "LINE";
  if (definition.type === "bar") return definition.horizontal ? "BAR" : "COLUMN";
  return undefined;
}

/** The charts of a sheet, the oldest first. */
export function chartsIn(file: SpreadsheetFile, sheetId: string): readonly Chart[] {
  const { structure } = file;
  return structure.getChartIds(sheetId).map((id) => {
    const definition = structure.getChartDefinition(id);
    const figure = structure.getFigure(sheetId, structure.getFigureIdFromChartId(id));
    const source = "dataSource" in definition ? definition.dataSource : undefined;
    const names =
      source?.type === "range"
        ? [source.labelRange, ...source.dataSets.map(({ dataRange }) => dataRange)]
        : [];
    const columns = names
      .filter((name) => name !== undefined)
      .map((name) => addressOfA1(file, name, sheetId));
    const title: OptionedTitle | undefined = definition.title;
    return {
      id,
      type: typeOf(definition),
      ranges: joined(columns),
      numHeaders: source?.type === "range" && source.dataSetsHaveTitle ? 1 : 0,
      options: title?.options ?? { title: title?.text ?? "" },
      anchor: {
        row: (figure?.row ?? 0) + 1,
        column: (figure?.col ?? 0) + 1,
        offsetX: figure?.offset.x ?? 0,
        offsetY: figure?.offset.y ?? 0,
      },
    };
  });
}
