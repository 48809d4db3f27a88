/** How a cell looks. Every tab's grid of styles is painted from these; conditional formats stand apart. */
export interface Style {
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly color: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly across: "left" | "center" | "right";
  readonly down: "top" | "middle" | "bottom";
  readonly wrap: boolean;
}

/** The colours of the grid, with the contrast of each text colour on white. */
export const INK = "#202124"; // 16.1
export const INK_2 = "#3C4043"; // 10.3
export const INK_3 = "#5F6368"; // 6.0
export const LINK = "#0B5394"; // 7.8
export const HAIRLINE = "#E3E6E8";
export const HEADER_LINE = "#9AA0A6";
export const HEADER = "#F1F3F4";
export const STRIP = "#F6F8FA";
export const BAND = "#E4EAF1";
export const PIN = "#3C4043";
export const GREY_LINE = "#80868B";
export const REFERENCE_LINE = "#BDC1C6";
export const COMPARISON_LINE = "#B06000";
export const GRID_LINE = "#ECEEF0";
export const PLANNED = "#8A9199";
export const WHITE = "#FFFFFF";
/** A student’s number at or over its target: paler than a status, for a grid has hundreds. 10.4 */
export const FINE = { fill: "#EAF4FD", text: "#0B3C5D" } as const;
/** Words that ask to mend something. 7.9 */
export const WARNING = "#8A3A07";

export const FONT = "Arial";

/** Shows a number or a text as it is. */
const GENERAL = "General";

export const PLAIN: Style = {
  numberFormat: GENERAL,
  fill: null,
  color: INK,
  size: 10,
  bold: false,
  across: "left",
  down: "middle",
  wrap: false,
};
