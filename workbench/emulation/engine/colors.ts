import { helpers } from "@odoo/o-spreadsheet";

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#ffffff",
  red: "#ff0000",
  green: "#008000",
  blue: "#0000ff",
  gray: "#808080",
  grey: "#808080",
  yellow: "#ffff00",
  orange: "#ffa500",
};

/**
 * A colour as Sheets gives it back: `#rrggbb` in lower case.
 *
 * @throws Error for what is no colour
 */
export function colorOf(color: string): string {
  const known = named[color.toLowerCase()];
  if (known) return known;
  if (!/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(color))
    throw new Error(`The color "${color}" is not emulated.`);
  return helpers.rgbaToHex(helpers.colorToRGBA(color)).toLowerCase();
}
