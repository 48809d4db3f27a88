import { type Chart, type ChartType, chartsIn } from "../engine/charts.ts";
import { emulated } from "../strict.ts";
import { addressOf, type Context, service } from "./context.ts";

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Container = GoogleAppsScript.Spreadsheet.ContainerInfo;
type Range = GoogleAppsScript.Spreadsheet.Range;

const charts = new WeakMap<object, Chart>();

class EmulatedContainerInfo extends emulated("ContainerInfo") implements Partial<Container> {
  readonly #anchor: Chart["anchor"];

  constructor(anchor: Chart["anchor"]) {
    super();
    this.#anchor = anchor;
  }

  getAnchorColumn(): number {
    return this.#anchor.column;
  }

  getAnchorRow(): number {
    return this.#anchor.row;
  }

  getOffsetX(): number {
    return this.#anchor.offsetX;
  }

  getOffsetY(): number {
    return this.#anchor.offsetY;
  }
}

/** Sheets numbers its charts; the engine names the charts of a copied sheet after the sheet and the original. */
function numberOf(id: string): number {
  if (/^\d+$/.test(id)) return Number(id);
  let hash = 0;
  for (const character of id) hash = (hash * 31 + character.charCodeAt(0)) % 2_000_000_011;
  return hash;
}

class EmulatedChart extends emulated("EmbeddedChart") implements Partial<EmbeddedChart> {
  readonly #context: Context;
  readonly #chart: Chart;

  constructor(context: Context, chart: Chart) {
    super();
    this.#context = context;
    this.#chart = chart;
    charts.set(this, chart);
  }

  getChartId(): number | null {
    return this.#chart.id === undefined ? null : numberOf(this.#chart.id);
  }

  getContainerInfo(): Container {
    return service<Container>(new EmulatedContainerInfo(this.#chart.anchor));
  }

  getNumHeaders(): number {
    return this.#chart.numHeaders;
  }

  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    const { options } = this.#chart;
    return { get: (option: string) => Reflect.get(options, option) ?? null };
  }

  getRanges(): Range[] {
    return this.#chart.ranges.map(this.#context.range);
  }

  modify(): Builder {
    return service<Builder>(new EmulatedChartBuilder(this.#context, this.#chart));
  }
}

const blank: Chart = {
  id: undefined,
  type: undefined,
  ranges: [],
  numHeaders: 0,
  options: {},
  anchor: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
};

/** The builders of all chart types in one: they share what is emulated. */
class EmulatedChartBuilder extends emulated("EmbeddedChartBuilder") implements Partial<Builder> {
  readonly #context: Context;
  #chart: Chart;

  constructor(context: Context, chart: Chart = blank) {
    super();
    this.#context = context;
    this.#chart = chart;
  }

  addRange(range: Range): Builder {
    return this.#with({ ranges: [...this.#chart.ranges, addressOf(range)] });
  }

  asBarChart(): GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder {
    return this.#as("BAR");
  }

  asColumnChart(): GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder {
    return this.#as("COLUMN");
  }

  asLineChart(): GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder {
    return this.#as("LINE");
  }

  build(): EmbeddedChart {
    return embeddedChart(this.#context, this.#chart);
  }

  clearRanges(): Builder {
    return this.#with({ ranges: [] });
  }

  getContainer(): Container {
    return service<Container>(new EmulatedContainerInfo(this.#chart.anchor));
  }

  getRanges(): Range[] {
    return this.#chart.ranges.map(this.#context.range);
  }

  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): Builder {
    return this.setOption("hiddenDimensionStrategy", strategy);
  }

  setNumHeaders(headers: number): Builder {
    if (headers > 1) throw new Error("A chart with more than one header row is not emulated.");
    return this.#with({ numHeaders: headers });
  }

  setOption(option: string, value: unknown): Builder {
    // Objects of a script's realm are copied, as the file keeps plain data only.
    const copied: unknown = value === undefined ? null : JSON.parse(JSON.stringify(value));
    return this.#with({ options: { ...this.#chart.options, [option]: copied } });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): Builder {
    return this.#with({ anchor: { row, column, offsetX, offsetY } });
  }

  setTitle(chartTitle: string): Builder {
    return this.setOption("title", chartTitle);
  }

  #as<Specific extends object>(type: ChartType): Specific {
    this.#chart = { ...this.#chart, type };
    const specific: Partial<Specific> = this as object;
    return service<Specific>(specific);
  }

  #with(change: Partial<Chart>): Builder {
    this.#chart = { ...this.#chart, ...change };
    return service<Builder>(this);
  }
}

const embeddedChart = (context: Context, chart: Chart) =>
  service<EmbeddedChart>(new EmulatedChart(context, chart));

export function newChart(context: Context): Builder {
  return service<Builder>(new EmulatedChartBuilder(context));
}

export function chartsOf(context: Context, sheetId: string): EmbeddedChart[] {
  return chartsIn(context.file, sheetId).map((chart) => embeddedChart(context, chart));
}

/** @throws Error where the value is not a built chart */
export function chartBehind(chart: EmbeddedChart): Chart {
  const known = charts.get(Object(chart));
  if (!known) throw new Error(`An EmbeddedChart was expected, not ${String(chart)}.`);
  return known;
}
