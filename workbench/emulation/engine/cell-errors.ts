/**
 * The engine's error codes that Sheets spells otherwise; the rest are the same in both. The engine has one code
 * for all that its functions object to, where Sheets mostly says #VALUE!, and #NUM! of some numbers.
 */
const googles: Readonly<Record<string, string>> = {
  "#ERROR": "#VALUE!",
  "#BAD_EXPR": "#ERROR!",
  "#REF": "#REF!",
  "#CYCLE": "#REF!",
  "#SPILL!": "#REF!",
};

/** The code that Sheets shows for an error the engine calls `code`. */
export function googleError(code: string): string {
  return googles[code] ?? code;
}
