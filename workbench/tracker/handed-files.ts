import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Papa from "papaparse";
import type { Handed, Table } from "../../src/rpc/contract.ts";
import type { TrackerOptions } from "./options.ts";

/** Reads the files that the command names. Throws with a sentence naming the file that cannot be read. */
export function handedFiles(options: TrackerOptions): Handed {
  const beside = join(dirname(options.cohort), "settings.json");
  const settings = options.settings ?? (existsSync(beside) ? beside : null);
  return {
    cohort: readTable(options.cohort),
    // Files have a point in every locale.
    decimal: ".",
    ...(options.readings === null ? {} : { readings: readTable(options.readings) }),
    ...(settings === null ? {} : { settings: readSettings(settings) }),
    ...(options.asOf === null ? {} : { asOf: options.asOf }),
  };
}

function readText(file: string): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
    return text.replace(/^\uFEFF/, "");
  } catch (error) {
    const reason = error instanceof TypeError ? "it is not UTF-8 text" : "it cannot be read";
    throw new Error(`${file}: ${reason}.`);
  }
}

function readTable(file: string): Table {
  return Papa.parse<string[]>(readText(file), { skipEmptyLines: false }).data;
}

function readSettings(file: string): unknown {
  try {
    return JSON.parse(readText(file));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Error(`${file}: it is not JSON (${error.message}).`);
    throw error;
  }
}
