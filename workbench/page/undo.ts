import { coreTypes, registries } from "@odoo/o-spreadsheet";

/** Lets commands that the emulation adds to the engine be undone: the engine looks each up by its name. */
export function undoAll(): void {
  const registry = registries.inverseCommandRegistry;
  for (const type of coreTypes) {
    if (!registry.contains(type)) registry.add(type, (command) => [command]);
  }
}
