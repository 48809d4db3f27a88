import type { customFunctions } from "../../functions/custom-functions.ts";
import type { Result } from "../../functions/grid.ts";

/** The custom functions as Sheets calls them. */
export type Functions = ReturnType<typeof customFunctions>;

/** The function behind a name that people type: `BTT_WEEKSAHEAD` is `weeksAhead`. */
export function functionNamed(
  functions: Functions,
  name: string,
): ((...given: readonly unknown[]) => Result | Result[][]) | undefined {
  const entry = Object.entries(functions).find(([key]) => `BTT_${key.toUpperCase()}` === name);
  return entry?.[1] as ReturnType<typeof functionNamed>;
}
