import type { SheetChart } from "hucre/xlsx";
import type { ChartOptions } from "../emulation/engine/chart-options.ts";
import type { Chart } from "../emulation/engine/charts.ts";
import { points } from "./sizes.ts";
import { rgb } from "./style.ts";

type Series = SheetChart["series"][number];
type Axis = NonNullable<NonNullable<SheetChart["axes"]>["y"]>;

/** An object of options, with whatever it holds; empty where there is none. */
const within = (options: ChartOptions, ...path: readonly string[]): ChartOptions =>
  path.reduce<ChartOptions>((found, name) => Object(found[name]), options);

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
const number = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);
const color = (value: unknown): string | undefined => (typeof value === "string" ? rgb(value) : undefined);

/** What is defined of an object: files leave out what is not said. */
function said<Wish extends object>(wish: Wish): { [Key in keyof Wish]: Exclude<Wish[Key], undefined> } {
  const entries = Object.entries(wish).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Wish]: Exclude<Wish[Key], undefined> };
}

const titleOf = ({ title }: ChartOptions): string | undefined => text(title);

/** Title, legend and frame; and how blank and hidden cells are drawn. */
export function look(options: ChartOptions) {
  const { interpolateNulls, hiddenDimensionStrategy } = options;
  const { fontSize, bold, color: ink, fontName } = within(options, "titleTextStyle");
  const { stroke } = within(options, "backgroundColor");
  const title = titleOf(options);
  const size = number(fontSize);
  return said({
    title,
    altText: title,
    titleFontSize: size && points(size),
    titleBold: bold === true || undefined,
    titleColor: color(ink),
    titleFontFamily: text(fontName),
    legend: legendOf(options),
    legendFontSize: 9,
    chartSpaceBorderColor: color(stroke),
    dispBlanksAs: interpolateNulls === true ? ("span" as const) : ("gap" as const),
    plotVisOnly: hiddenDimensionStrategy !== "SHOW_BOTH",
    roundedCorners: false,
  });
}

function legendOf(options: ChartOptions): NonNullable<SheetChart["legend"]> {
  const { legend } = options;
  const { position } = within(options, "legend");
  const wish = text(legend) ?? text(position);
  if (wish === "none") return false;
  const places = ["top", "bottom", "left", "right"] as const;
  return places.find((place) => place === wish) ?? "right";
}

/** What a series is called in the legend, where not by its header. */
export function labelOf({ options }: Chart, index: number): string | undefined {
  const { labelInLegend } = within(options, "series", String(index));
  return text(labelInLegend);
}

/** Colours, widths and points of a series. */
export function seriesLook(
  { type, options }: Chart,
  index: number,
): Pick<Series, "color" | "stroke" | "marker"> {
  const { color: ink, lineWidth, pointSize, lineDashStyle } = within(options, "series", String(index));
  const fill = color(ink);
  if (type !== "LINE") return said({ color: fill });
  const size = number(pointSize) ?? 0;
  return said({
    color: fill,
    stroke: said({
      width: points(number(lineWidth) ?? 2),
      dash: Array.isArray(lineDashStyle) ? ("dash" as const) : undefined,
    }),
    marker:
      size > 0 ? said({ symbol: "circle" as const, size, fill, line: fill }) : { symbol: "none" as const },
  });
}

/** Files name axes by what they show, Sheets by how they lie: the values of bars lie along the bottom. */
export function axesOf({ type, options }: Chart): NonNullable<SheetChart["axes"]> {
  const across = within(options, "hAxis");
  const up = within(options, "vAxis");
  if (type !== "BAR") return { x: labelAxis(across), y: valueAxis(up) };
  // Sheets draws the first bar on top, Excel at the bottom unless the axis is turned, and then the values on top.
  return { x: { ...labelAxis(up), reverse: true }, y: { ...valueAxis(across), crosses: "max" } };
}

function labelAxis(options: ChartOptions): Axis {
  const { fontSize, color: ink } = within(options, "textStyle");
  const size = number(fontSize);
  return said({
    title: titleOf(options),
    labelFontSize: size && points(size),
    labelColor: color(ink),
    majorTickMark: "none" as const,
    minorTickMark: "none" as const,
  });
}

/** Without gridlines: a file's are as dark as its series, as the writer cannot colour them. */
function valueAxis(options: ChartOptions): Axis {
  const { format } = options;
  const { min, max } = within(options, "viewWindow");
  const scale = said({ min: number(min), max: number(max) });
  return {
    ...labelAxis(options),
    ...(Object.keys(scale).length > 0 && { scale }),
    ...(typeof format === "string" && { numberFormat: { formatCode: format, sourceLinked: false } }),
  };
}
