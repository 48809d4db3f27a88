import type { Model } from "@odoo/o-spreadsheet";
import type { ChartOptions, OptionedTitle } from "../emulation/engine/chart-options.ts";

type Runtime = ReturnType<Model["getters"]["getChartRuntime"]>;
type Config = Extract<Runtime, { readonly chartJsConfig: unknown }>["chartJsConfig"];

/** An object of options, with whatever it holds; empty where there is none. */
const within = (options: unknown, ...path: readonly string[]): ChartOptions =>
  path.reduce<ChartOptions>((found, name) => Object(found[name]), Object(options));

/** Writes into nested settings of the drawing library, whose types know only some of them. */
function put(target: object, path: readonly string[], value: unknown): void {
  const [name = "", ...rest] = path;
  if (value === undefined) return;
  if (rest.length === 0) Reflect.set(target, name, value);
  else {
    if (typeof Reflect.get(target, name) !== "object") Reflect.set(target, name, {});
    put(Reflect.get(target, name), rest, value);
  }
}

function drawAxis(settings: object, axis: string, options: ChartOptions): void {
  const { fontSize: size, color } = within(options, "textStyle");
  put(settings, ["scales", axis, "ticks", "font", "size"], size);
  put(settings, ["scales", axis, "ticks", "color"], color);
  const { color: line } = within(options, "gridlines");
  put(settings, ["scales", axis, "grid", "color"], line);
  put(settings, ["scales", axis, "border", "display"], false);
}

/** The first series is drawn first, as in Sheets: the drawing library puts it on top. */
function drawSeries(config: Config, options: ChartOptions): void {
  const count = config.data.datasets.length;
  config.data.datasets.forEach((series, index) => {
    const { lineWidth, pointSize } = within(options, "series", String(index));
    put(series, ["borderRadius"], 0);
    if (config.type === "line") {
      put(series, ["borderWidth"], lineWidth);
      put(series, ["pointRadius"], Number(pointSize ?? 0) / 2);
      put(series, ["order"], count - index);
    }
  });
}

/** What the options of a chart ask for and the engine leaves out: fonts, lines, points, grid lines. */
function drawAsAsked(config: Config, options: ChartOptions): void {
  config.options ??= {};
  const settings = config.options;
  const { fontSize: size, bold, color } = within(options, "titleTextStyle");
  put(settings, ["plugins", "title", "font", "size"], size);
  put(settings, ["plugins", "title", "font", "weight"], bold === true ? "bold" : undefined);
  put(settings, ["plugins", "title", "color"], color);
  const horizontal = Reflect.get(settings, "indexAxis") === "y";
  drawAxis(settings, "x", within(options, "hAxis"));
  drawAxis(settings, "y", within(options, "vAxis"));
  if (horizontal) put(settings, ["scales", "x", "ticks", "maxTicksLimit"], 5);
  drawSeries(config, options);
}

/** Has charts drawn as the add-on asked for them. */
export function drawChartsAsAsked(model: Model): void {
  const { getters } = model;
  const runtimeOf = getters.getChartRuntime;
  const drawn = new WeakSet<Runtime>();
  getters.getChartRuntime = (chartId) => {
    const runtime = runtimeOf(chartId);
    const title: OptionedTitle | undefined = getters.getChartDefinition(chartId).title;
    if (!drawn.has(runtime) && title?.options && "chartJsConfig" in runtime) {
      drawAsAsked(runtime.chartJsConfig, title.options);
    }
    drawn.add(runtime);
    return runtime;
  };
}
