import type { Border, BorderDescr } from "@odoo/o-spreadsheet";
import type { CellStyle as XlsxStyle } from "hucre/xlsx";
import type { CellStyle } from "../emulation/engine/write-queue.ts";

type Fill = NonNullable<XlsxStyle["fill"]>;
type Font = NonNullable<XlsxStyle["font"]>;
type BorderSides = NonNullable<XlsxStyle["border"]>;

/** What Sheets writes in where nothing else is said. */
export const DEFAULT_FONT = { name: "Arial", size: 10, color: { rgb: "000000" } } as const;

const BLANK_PAPER = "#ffffff";

/** A colour such as `#0b5394` as files write it. */
export const rgb = (color: string): string => color.replace(/^#/, "").toUpperCase();

/** Sheets' white is no fill: it leaves gridlines as they are. */
function fillOf({ fillColor }: CellStyle): Fill | undefined {
  if (fillColor === undefined || fillColor.toLowerCase() === BLANK_PAPER) return undefined;
  return solid(fillColor);
}

/** In a rule Excel takes the back colour, elsewhere the front one. */
function solid(color: string): Fill {
  const both = { rgb: rgb(color) };
  return { type: "pattern", pattern: "solid", fgColor: both, bgColor: both };
}

function fontOf({
  bold,
  italic,
  underline,
  strikethrough,
  textColor,
  fontSize,
  fontFamily,
}: CellStyle): Font {
  return {
    ...DEFAULT_FONT,
    ...(fontFamily !== undefined && { name: fontFamily }),
    ...(fontSize !== undefined && { size: fontSize }),
    ...(textColor !== undefined && { color: { rgb: rgb(textColor) } }),
    ...marks({ bold, italic, underline, strikethrough }),
  };
}

interface Marks {
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly underline: boolean | undefined;
  readonly strikethrough: boolean | undefined;
}

const marks = ({ bold, italic, underline, strikethrough }: Marks): Font => ({
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(underline && { underline }),
  ...(strikethrough && { strikethrough }),
});

const lines = { thin: "thin", medium: "medium", thick: "thick", dashed: "dashed", dotted: "dotted" } as const;

function bordersOf(border: Border): BorderSides {
  const line = (side: BorderDescr | undefined) =>
    side && { style: lines[side.style], color: { rgb: rgb(side.color) } };
  const { top, left, bottom, right } = border;
  return {
    ...(top && { top: line(top) }),
    ...(left && { left: line(left) }),
    ...(bottom && { bottom: line(bottom) }),
    ...(right && { right: line(right) }),
  } as BorderSides;
}

const verticals = { top: "top", middle: "center", bottom: "bottom" } as const;

/** Dates and times, whose patterns the engine writes in its own way; Excel marks the half of the day otherwise. */
const numberFormatOf = (format: string): string => format.replace(/ a$/, " AM/PM");

/** How a cell looks: its style, borders and number format. */
export function styleOf(style: CellStyle, border: Border | null, format: string | undefined): XlsxStyle {
  const { align, verticalAlign, wrapping } = style;
  const fill = fillOf(style);
  return {
    font: fontOf(style),
    alignment: {
      vertical: verticals[verticalAlign ?? "bottom"],
      ...(align !== undefined && { horizontal: align }),
      ...(wrapping === "wrap" && { wrapText: true }),
    },
    ...(fill && { fill }),
    ...(border && { border: bordersOf(border) }),
    ...(format !== undefined && { numFmt: numberFormatOf(format) }),
  };
}

/** What a rule changes of the look of a cell. */
export function changeOf({
  fillColor,
  textColor,
  bold,
  italic,
  underline,
  strikethrough,
}: CellStyle): XlsxStyle {
  const font = {
    ...(textColor !== undefined && { color: { rgb: rgb(textColor) } }),
    ...marks({ bold, italic, underline, strikethrough }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fillColor !== undefined && { fill: solid(fillColor) }),
  };
}
