import { registries } from "@odoo/o-spreadsheet";

/**
 * Functions younger than the file format: a file calls them by this name with a prefix, which Excel does not show.
 * Those that fill several cells are left out: Excel wants such formulas marked, and not every program reads the mark.
 */
const YOUNG = [
  "CEILING.MATH",
  "CONCAT",
  "DAYS",
  "DECIMAL",
  "FLOOR.MATH",
  "FORMULATEXT",
  "IFNA",
  "IFS",
  "ISFORMULA",
  "ISOWEEKNUM",
  "MAXIFS",
  "MINIFS",
  "PERCENTILE.EXC",
  "PERCENTILE.INC",
  "QUARTILE.EXC",
  "QUARTILE.INC",
  "STDEV.P",
  "STDEV.S",
  "SWITCH",
  "TEXTAFTER",
  "TEXTBEFORE",
  "TEXTJOIN",
  "VAR.P",
  "VAR.S",
  "XLOOKUP",
  "XOR",
] as const;

const young: ReadonlySet<string> = new Set(YOUNG);

/** The name by which a file calls a function. */
export const nameInFile = (name: string): string => (young.has(name) ? `_xlfn.${name}` : name);

/** Whether Excel and LibreOffice have a function: not one of a script, nor one that only Sheets has. */
export function isShared(name: string): boolean {
  const registry = registries.functionRegistry;
  return registry.contains(name) && registry.get(name).isExported === true;
}
