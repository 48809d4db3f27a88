import * as z from "zod/mini";
import { MOST_CHARACTERS } from "./cell-limit.ts";
import type { Fault } from "./contract.ts";

/** The settings of a cohort as their file holds them: days and weekdays are text still. */
export type Settings = z.infer<ReturnType<typeof settingsSchema>>;

export type CheckedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Built on first use: each call of a custom function loads the whole bundle, and few calls read settings. */
let schema: ReturnType<typeof settingsSchema> | undefined;

/** Checks the form of a settings file's JSON. `undefined` is a file that was not handed in. */
export function checkSettings(json: unknown): CheckedSettings {
  schema ??= settingsSchema();
  const result = schema.safeParse(json ?? {});
  return result.success
    ? { ok: true, settings: result.data }
    : { ok: false, faults: result.error.issues.flatMap((issue) => settingFaults(json, issue)) };
}

function settingsSchema() {
  const name = z
    .string({ error: "text" })
    .check(z.maxLength(MOST_CHARACTERS, { error: "at most 50,000 characters" }));
  const day = z.string({ error: "a day written YYYY-MM-DD" });
  const week = whole(1, 52);
  return z.strictObject(
    {
      name: z.optional(name),
      cycle: z.optional(whole(1, 1000)),
      executiveSponsor: z.optional(name),
      sponsorshipTeam: z.optional(z.array(name, { error: "a list of names" })),
      start: z.optional(day),
      weeks: z.optional(week),
      meetingDay: z.optional(z.string({ error: "a weekday such as Thursday" })),
      graceDays: z.optional(whole(0, 14)),
      breaks: z.optional(
        z.array(
          z.strictObject(
            { monday: day, reason: z.optional(name) },
            { error: "an object with monday and reason" },
          ),
          { error: "a list of breaks" },
        ),
      ),
      checkInWeeks: z.optional(
        z.array(week, { error: "a list of three weeks" }).check(z.length(3, { error: "three weeks" })),
      ),
      closeBand: z.optional(between(0, 52)),
      smallestGroup: z.optional(whole(1, 1000)),
      note: z.optional(name),
    },
    { error: "an object of settings" },
  );
}

function between(least: number, most: number) {
  const error = `a number from ${least} to ${most}`;
  return z.number({ error }).check(z.gte(least, { error }), z.lte(most, { error }));
}

function whole(least: number, most: number) {
  const error = `a whole number from ${least} to ${most}`;
  return z.int({ error }).check(z.gte(least, { error }), z.lte(most, { error }));
}

const SETTINGS =
  "name, cycle, executiveSponsor, sponsorshipTeam, start, weeks, meetingDay, graceDays, breaks, checkInWeeks, " +
  "closeBand, smallestGroup, note";

function settingFaults(json: unknown, issue: z.core.$ZodIssue): readonly Fault[] {
  if (issue.code !== "unrecognized_keys") return [settingFault(json, issue.path, issue.message)];
  const expected = issue.path.length === 0 ? `one of the settings ${SETTINGS}` : "monday and reason";
  return issue.keys.map((key) => ({ ...settingFault(json, [...issue.path, key], expected), found: key }));
}

function settingFault(json: unknown, path: readonly PropertyKey[], expected: string): Fault {
  const found = path.reduce<unknown>((value, key) => member(value, key), json);
  const text = typeof found === "string" ? found : (JSON.stringify(found) ?? "");
  return {
    source: "settings",
    row: null,
    column: path.length === 0 ? null : pathText(path),
    found: text,
    expected,
  };
}

function member(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

/** Such as `breaks[0].monday`. */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "");
}
