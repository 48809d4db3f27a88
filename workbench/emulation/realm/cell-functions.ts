import type { SpreadsheetFile } from "../engine/file.ts";
import { Execution } from "../execution.ts";
import { type CustomFunction, customFunctions } from "./declarations.ts";
import type { Surroundings } from "./executor.ts";
import type { Realm, Script } from "./realm.ts";

export interface CellFunctions {
  readonly described: readonly CustomFunction[];
  /** How often cells have called one. */
  readonly calls: () => number;
}

/**
 * Lets the cells of a file call the script's custom functions. Apps Script loads the script anew for every call;
 * here all calls share one loading, as a recalculation makes thousands. That is the same only for functions that
 * keep nothing between calls, which a test of the shipped bundle holds them to.
 */
export function registerCellFunctions(
  code: string,
  script: Script,
  file: SpreadsheetFile,
  surroundings: Surroundings,
): CellFunctions {
  let calls = 0;
  let realm: Realm | null = null;
  const load = () => script.load(surroundings.globals(new Execution("CUSTOM_FUNCTION"), false));
  const described = customFunctions(code);
  for (const { name, parameters } of described) {
    const named = parameters.map(({ name, help }) => ({ name, description: help }));
    file.registerFunction(name, named, (...values) => {
      calls += 1;
      realm ??= load();
      return realm.call(name, values);
    });
  }
  return { described, calls: () => calls };
}
