import type { ChartDefinition, TitleDesign } from "@odoo/o-spreadsheet";

/** The options of a chart as `setOption` was given them, e.g. "title" or "vAxis.title". */
export type ChartOptions = Readonly<Record<string, unknown>>;

/** The engine keeps what else a title holds: here all options, as it draws only some of them. */
export type OptionedTitle = TitleDesign & { readonly options?: ChartOptions };

/** The value of an option, given by itself or within an object: `"legend.position"` or `legend: {position}`. */
function optionOf(options: ChartOptions, path: string): unknown {
  if (path in options) return options[path];
  const dot = path.lastIndexOf(".");
  if (dot === -1) return undefined;
  const outer: unknown = optionOf(options, path.slice(0, dot));
  return Object(outer)[path.slice(dot + 1)];
}

const textOption = (options: ChartOptions, path: string) => {
  const value = optionOf(options, path);
  return typeof value === "string" ? value : undefined;
};
const numberOption = (options: ChartOptions, path: string) => {
  const value = optionOf(options, path);
  return typeof value === "number" ? value : undefined;
};

type LegendPosition = Extract<ChartDefinition, { type: "line" }>["legendPosition"];

function legendOf(options: ChartOptions): LegendPosition {
  const wish = textOption(options, "legend.position") ?? textOption(options, "legend");
  const positions: readonly LegendPosition[] = ["top", "bottom", "left", "right", "none"];
  return positions.find((position) => position === wish) ?? "right";
}

function axisOf(options: ChartOptions, name: "hAxis" | "vAxis") {
  const title = textOption(options, `${name}.title`);
  const min = numberOption(options, `${name}.viewWindow.min`) ?? numberOption(options, `${name}.minValue`);
  const max = numberOption(options, `${name}.viewWindow.max`) ?? numberOption(options, `${name}.maxValue`);
  return {
    ...(title !== undefined && { title: { text: title } }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}

function colorOfSeries(options: ChartOptions, index: number): string | undefined {
  const colors = optionOf(options, "colors");
  const ofList: unknown = Array.isArray(colors) ? colors[index] : undefined;
  return textOption(options, `series.${index}.color`) ?? (typeof ofList === "string" ? ofList : undefined);
}

/** The figure's width and height in pixels; Sheets makes a chart 600 × 371. */
export function sizeOf(options: ChartOptions) {
  return { width: numberOption(options, "width") ?? 600, height: numberOption(options, "height") ?? 371 };
}

/** What of the options the engine draws, for so many series. */
export function drawnOptions(options: ChartOptions, series: number) {
  const background = textOption(options, "backgroundColor");
  const title: OptionedTitle = { text: textOption(options, "title") ?? "", options };
  const styles = Array.from({ length: series }, (_, index) => {
    const color = colorOfSeries(options, index);
    const label = textOption(options, `series.${index}.labelInLegend`);
    return [String(index), { ...(color && { backgroundColor: color }), ...(label && { label }) }] as const;
  });
  return {
    title,
    dataSetStyles: Object.fromEntries(styles),
    legendPosition: legendOf(options),
    axesDesign: { x: axisOf(options, "hAxis"), y: axisOf(options, "vAxis") },
    stacked: optionOf(options, "isStacked") === true,
    ...(background && { background }),
  };
}
