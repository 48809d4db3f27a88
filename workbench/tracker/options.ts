import { parseArgs } from "node:util";

/** What the command is asked to do; files are paths as typed. */
export interface TrackerOptions {
  readonly cohort: string;
  readonly readings: string | null;
  readonly settings: string | null;
  readonly asOf: string | null;
  readonly locale: string;
  readonly timeZone: string;
  readonly json: string | null;
  readonly xlsx: string | null;
}

export const USAGE = `npm run tracker -- --cohort FILE.csv [--readings FILE.csv] [--settings FILE.json]
                  [--as-of YYYY-MM-DD] [--locale xx_YY] [--timezone ZONE]
                  [--json OUT.json] [--xlsx OUT.xlsx]`;

/** Reads the command line. Throws with a sentence where it does not understand it. */
export function readOptions(args: readonly string[]): TrackerOptions {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      cohort: text,
      readings: text,
      settings: text,
      "as-of": text,
      locale: text,
      timezone: text,
      json: text,
      xlsx: text,
    },
    strict: true,
    allowPositionals: false,
  });
  if (values.cohort === undefined) throw new Error("--cohort FILE.csv is missing.");
  return {
    cohort: values.cohort,
    readings: values.readings ?? null,
    settings: values.settings ?? null,
    asOf: values["as-of"] ?? null,
    locale: values.locale ?? "en_US",
    timeZone: values.timezone ?? "America/Los_Angeles",
    json: values.json ?? null,
    xlsx: values.xlsx ?? null,
  };
}
