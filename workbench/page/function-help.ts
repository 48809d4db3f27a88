import { registries } from "@odoo/o-spreadsheet";
import type { CustomFunction } from "../emulation/realm/declarations.ts";

/** Shows a custom function's own help while its call is typed. */
export function showHelp(functions: readonly CustomFunction[]): void {
  for (const { name, help } of functions) {
    const known = registries.functionRegistry.get(name);
    registries.functionRegistry.replace(name, { ...known, description: help });
  }
}
