import * as z from "zod/mini";
import type { CallName, Calls } from "./contract.ts";

/** A pasted table beyond this is no roster: 1,000 teams with a year of weeks and all columns fit. */
const MOST_ROWS = 100_000;
const MOST_CELLS = 300;
/** What one cell of a sheet can hold. */
const MOST_CHARACTERS = 50_000;

const text = () => z.string().check(z.maxLength(MOST_CHARACTERS));
const team = () => text();

function handed() {
  const table = z.array(z.array(z.string()).check(z.maxLength(MOST_CELLS))).check(z.maxLength(MOST_ROWS));
  return z.strictObject({
    cohort: table,
    readings: z.optional(table),
    settings: z.optional(z.unknown()),
    asOf: z.optional(z.string()),
  });
}

const asked = () => ({ team: team(), after: text(), goal: text(), weeks: text(), shape: text() });

/**
 * What each call must bring. Each schema is made on first use: every call of a custom function loads the whole script,
 * and none of them needs one.
 */
export const SCHEMAS: { readonly [Name in CallName]: () => z.ZodMiniType } = {
  home: () => z.null(),
  preview: handed,
  build: handed,
  plan: () => z.strictObject({ team: team() }),
  drawPlan: () => z.strictObject(asked()),
  rePlan: () =>
    z.strictObject({ ...asked(), version: z.int(), reason: text(), by: text(), agreedWith: text() }),
};

/** What an argument is as the call takes it, or `null` where it is something else. */
export function parsedFor<Name extends CallName>(
  name: Name,
  argument: unknown,
): { readonly taken: Calls[Name]["takes"] } | null {
  const parsed = SCHEMAS[name]().safeParse(argument);
  return parsed.success ? { taken: parsed.data as Calls[Name]["takes"] } : null;
}
