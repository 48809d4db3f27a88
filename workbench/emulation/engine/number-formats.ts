import { helpers } from "@odoo/o-spreadsheet";
import { localeOf } from "./locales.ts";

/** What Sheets calls the format of a cell that has none. */
export const automatic = "General";

const isDatePattern = (format: string) => /[ydhs]/i.test(format.replace(/"[^"]*"|\\./g, ""));

/** The engine writes date patterns in lower case and knows only two-digit hours. */
function engineForm(format: string): string {
  if (!isDatePattern(format) || format.includes("[$")) return format;
  return format
    .split(/("[^"]*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part
            .toLowerCase()
            .replace(/\bh\b/g, "hh")
            .replace(/am\/pm/g, "a"),
    )
    .join("");
}

/**
 * The engine's form of a number format; "" for the automatic one.
 *
 * @throws Error for a format that the engine cannot show
 */
export function engineFormat(format: string): string {
  if (format === "" || format === automatic) return "";
  if (format === "@") return format;
  const form = engineForm(format);
  try {
    helpers.formatValue(1, { format: form, locale: localeOf("en_US") });
  } catch {
    throw new Error(`The number format "${format}" is not emulated.`);
  }
  return form;
}
