import type { EvaluatedCell } from "@odoo/o-spreadsheet";

/** The engine's error codes that Sheets spells otherwise; the rest are the same in both. */
const googles: Readonly<Record<string, string>> = {
  "#ERROR": "#ERROR!",
  "#BAD_EXPR": "#ERROR!",
  "#REF": "#REF!",
  "#CYCLE": "#REF!",
  "#SPILL!": "#REF!",
};

/** The code that Sheets shows for an error the engine calls `code`. */
export function googleError(code: string): string {
  return googles[code] ?? code;
}

/** Why the cell is an error, as its tooltip says; undefined where it is none. */
export function messageOf(cell: EvaluatedCell): string | undefined {
  return cell.type === "error" ? cell.message : undefined;
}
