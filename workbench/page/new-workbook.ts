import Papa from "papaparse";
import type { Built, Handed, Reply, Table } from "../../src/rpc/contract.ts";
import { faultText } from "../../src/rpc/fault-text.ts";
import { SpreadsheetFile } from "../emulation/engine/file.ts";
import { installAddon } from "../emulation/realm/addon.ts";
import type { Project } from "../emulation/realm/project.ts";
import type { Compile } from "../emulation/realm/realm.ts";
import { STORED_VERSION, type StoredWorkbook } from "../stored-workbook.ts";

/** The project, and how this platform compiles it. */
export interface Shipped {
  readonly project: Project;
  readonly compile: Compile;
}

/** What a new workbook begins with. */
export type Beginning =
  | { readonly kind: "empty" }
  | { readonly kind: "cohort"; readonly name: string; readonly timeZone: string; readonly handed: Handed };

/** The day of the example that shows most: its fifth week of eight. */
const EXAMPLE_DAY = "2020-05-22";

const tableOf = (text: string): Table => Papa.parse<string[]>(text.replace(/^\uFEFF/, "")).data;

async function exampleFile(name: string): Promise<string> {
  const response = await fetch(`/example/${name}`);
  if (!response.ok) throw new Error(`The example's ${name} cannot be read.`);
  return response.text();
}

/** LAUSD South, spring 2020: six teams in week 5 of 8. */
export async function example(): Promise<Beginning> {
  const [cohort, readings, settings] = await Promise.all(
    ["cohort.csv", "readings.csv", "settings.json"].map(exampleFile),
  );
  const parsed: { readonly name: string } = JSON.parse(settings ?? "");
  const handed = {
    cohort: tableOf(cohort ?? ""),
    readings: tableOf(readings ?? ""),
    settings: parsed,
    asOf: EXAMPLE_DAY,
  };
  return { kind: "cohort", name: parsed.name, timeZone: "America/Los_Angeles", handed };
}

/** A person's own cohort: files as they chose them. */
export async function own(
  cohort: File,
  readings: File | undefined,
  settings: File | undefined,
): Promise<Beginning> {
  const handed = {
    cohort: tableOf(await cohort.text()),
    ...(readings && { readings: tableOf(await readings.text()) }),
    ...(settings && { settings: JSON.parse(await settings.text()) as unknown }),
  };
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { kind: "cohort", name: cohort.name.replace(/\.[^.]*$/, ""), timeZone, handed };
}

/**
 * Makes a new workbook; a cohort is built by the shipped add-on, in the call that its sidebar makes.
 *
 * @throws Error whose message holds a line for each fault in what was handed in
 */
export function newWorkbook({ project, compile }: Shipped, beginning: Beginning): StoredWorkbook {
  const isEmpty = beginning.kind === "empty";
  const file = SpreadsheetFile.create(isEmpty ? {} : { name: beginning.name, timeZone: beginning.timeZone });
  const properties = new Map<string, string>();
  if (!isEmpty) {
    const addon = installAddon({ project, compile, file, usedBefore: true, properties });
    const outcome = addon.serve("bttCall", ["build", beginning.handed]);
    if (!outcome.ok) throw new Error(outcome.message);
    // The sidebar's contract says what this call gives.
    const reply = outcome.value as Reply<Built>;
    if (!reply.ok) throw new Error(reply.faults.map(faultText).join("\n") || reply.message);
  }
  return {
    breakthroughWorkbench: STORED_VERSION,
    file: file.toJSON(),
    properties: Object.fromEntries(properties),
  };
}
