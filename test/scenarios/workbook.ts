import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import type { Handed, Reply, Table } from "../../src/rpc/contract.ts";
import type { TabKey } from "../../src/workbook/reference.ts";
import { readTag, TAG_KEY, type Tag } from "../../src/workbook/tag.ts";
import { SpreadsheetFile } from "../../workbench/emulation/engine/file.ts";
import { type Edit, type Person, personIn } from "../../workbench/emulation/engine/person.ts";
import type { TabSnapshot } from "../../workbench/emulation/engine/snapshot.ts";
import { Execution } from "../../workbench/emulation/execution.ts";
import { type Addon, installAddon } from "../../workbench/emulation/realm/addon.ts";
import type { Ended } from "../../workbench/emulation/realm/executor.ts";
import { readProject } from "../../workbench/emulation/realm/node-project.ts";
import { compileInNode } from "../../workbench/emulation/realm/node-realm.ts";
import { createSpreadsheetApp } from "../../workbench/emulation/spreadsheet/spreadsheet-app.ts";
import { build, type Whole } from "../../workbench/tracker/build-file.ts";
import { asTyped, HERE } from "./place.ts";

export const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const example = new URL("../../examples/lausd-south/", import.meta.url);

const project = readProject(dist, "Breakthrough Team Tracker");

/** A file with the shipped add-on, a person who works in it, and what the add-on showed that person. */
export interface Workbook {
  readonly file: SpreadsheetFile;
  readonly addon: Addon;
  readonly person: Person;
  readonly alerts: readonly string[];
}

export interface Opening {
  readonly locale?: string;
  readonly timeZone?: string;
  readonly beforeCall?: (method: string) => void;
  readonly afterCall?: (method: string) => void;
  readonly usedBefore?: boolean;
  readonly heldElsewhere?: () => number;
  /** Milliseconds that each service call takes by the script's clock; no time passes if left out. */
  readonly callTakes?: number;
}

/** Opens a file, a new one if none is given: where the opening says, or else where all of them are opened. */
export function opened(opening: Opening = {}, stored?: SpreadsheetFile): Workbook {
  const { usedBefore = true, heldElsewhere = () => 0, callTakes = 0, ...options } = opening;
  const { beforeCall: told = () => {}, afterCall, ...place } = options;
  let clock = Date.now();
  const beforeCall = (method: string) => {
    clock += callTakes;
    told(method);
  };
  const file = stored ?? SpreadsheetFile.create({ ...HERE, ...place });
  const alerts: string[] = [];
  const addon = installAddon({
    project,
    compile: (code) => compileInNode(code, () => clock),
    file,
    usedBefore,
    heldElsewhere,
    beforeCall,
    ...(afterCall === undefined ? {} : { afterCall }),
    desk: {
      press: ({ text }) => {
        alerts.push(text);
        return "OK";
      },
      type: () => ({ button: "CANCEL", text: "" }),
      openSidebar: () => {},
      openDialog: () => {},
    },
  });
  addon.open();
  return { file, addon, person: personIn(file), alerts };
}

/** The same file, stored and opened again. */
export const reopened = ({ file }: Workbook, opening: Opening = {}): Workbook =>
  opened(opening, SpreadsheetFile.fromJSON(JSON.parse(JSON.stringify(file))));

/** Made when it is first asked for; whoever changes it opens it again. */
export function shared<State>(make: () => State): () => State {
  let made: State | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Builds a cohort, or adds to it. @throws Error where it is refused */
export function built({ addon }: Workbook, handed: Handed): Whole {
  const reply: Reply<Whole> = build(addon, handed);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** A new file with a cohort built in it. */
export function workbookOf(handed: Handed, opening: Opening = {}): Workbook {
  const key = JSON.stringify([handed, opening]);
  const stored = builds.get(key);
  if (stored !== undefined) return opened(opening, SpreadsheetFile.fromJSON(JSON.parse(stored)));
  const workbook = opened(opening);
  built(workbook, handed);
  builds.set(key, JSON.stringify(workbook.file));
  return workbook;
}

/** What was built before is opened again: the same cohort takes most tests of a file, and building it most of their time. */
const builds = new Map<string, string>();

export function repaired({ addon }: Workbook): void {
  addon.choose("Breakthrough Team Tracker", "Repair");
}

/** The last run of the add-on. */
export function lastRun({ addon }: Workbook): Ended {
  const run = addon.ended.at(-1);
  if (run === undefined) throw new Error("The add-on has not run yet.");
  return run;
}

/** The calls of a run that change the file, as opposed to reading it or taking the lock. */
export const writes = ({ calls }: Ended): readonly string[] =>
  calls.filter((call) => /\.(?:set|insert|add|delete|remove|hide|show|protect|clear|copy|move)/.test(call));

/** A person types, decimals as people write them there, and the add-on's trigger hears of it. */
export function types(workbook: Workbook, tab: string, a1: string, text: string): Edit {
  const edit = workbook.person.types(tab, a1, asTyped(workbook, text));
  workbook.addon.edited(edit);
  return edit;
}

const read = (name: string): string => readFileSync(new URL(name, example), "utf8");
const table = (name: string): Table => Papa.parse<string[]>(read(name).trimEnd()).data;

/** The cohort of the example, as of a day, with its illustrative readings or without. */
export function lausdSouth(asOf: string, readings: "with readings" | "without readings"): Handed {
  return {
    cohort: table("cohort.csv"),
    settings: JSON.parse(read("settings.json")),
    asOf,
    ...(readings === "with readings" ? { readings: table("readings-illustrative.csv") } : {}),
  };
}

/** Teams that raise an average from 43% to 71% in eight weeks from April 20, 2020. */
export function teams(names: readonly string[], more: Partial<Handed> = {}): Handed {
  return {
    cohort: [
      ["Team", "Metric", "Unit", "Baseline", "Goal", "Start", "Weeks"],
      ...names.map((name) => [name, "Average", "percent", "43", "71", "2020-04-20", "8"]),
    ],
    settings: { start: "2020-04-20", weeks: 8 },
    asOf: "2020-05-22",
    ...more,
  };
}

export function tab({ file }: Workbook, name: string): TabSnapshot {
  const found = file.snapshot().tabs.find((each) => each.name === name);
  if (found === undefined) throw new Error(`The file has no tab ${name}.`);
  return found;
}

export const tabNames = ({ file }: Workbook): readonly string[] =>
  file.structure.getSheetIds().map((sheetId) => file.structure.getSheetName(sheetId));

/** The column under a header, from the row below it down. */
export function column(from: TabSnapshot, header: string): readonly (string | number | boolean)[] {
  const row = from.values.findIndex((line) => line.includes(header));
  const place = from.values[row]?.indexOf(header) ?? -1;
  return from.values.slice(row + 1).map((line) => line[place] ?? "");
}

/** The cell beside a label: a setting of the Cohort tab, or a fact of a team's. */
export function beside(from: TabSnapshot, label: string): string | number | boolean {
  for (const line of from.values) {
    const place = line.lastIndexOf(label);
    if (place !== -1) return line[place + 1] ?? "";
  }
  throw new Error(`${from.name} has no ${label}.`);
}

/** The week table of a team's tab, a header at a time: weeks 1 to the last, breaks included. */
export function weeks(
  workbook: Workbook,
  team: string,
  header: string,
): readonly (string | number | boolean)[] {
  const { values } = tab(workbook, team);
  const { weekRows } = tagNamed(workbook, team);
  const top = values.findIndex((line) => line.includes("Weekly target"));
  const place = values[top]?.indexOf(header) ?? -1;
  return values.slice(top + 2, top + 2 + weekRows).map((line) => line[place] ?? "");
}

/** The file as a script of its own would see it, for what a snapshot does not tell. */
export const spreadsheetIn = (file: SpreadsheetFile) =>
  createSpreadsheetApp(file, new Execution("FULL"), null).getActiveSpreadsheet();

/** The tags of a file's tabs, ours and copies, by the id of the sheet that each hangs on. */
function tags({ file }: Workbook): ReadonlyMap<string, Tag> {
  const found = new Map<string, Tag>();
  for (const metadata of spreadsheetIn(file).createDeveloperMetadataFinder().withKey(TAG_KEY).find()) {
    const tag = readTag(metadata.getValue() ?? "");
    const sheet = metadata.getLocation().getSheet();
    if (tag !== null && sheet !== null) found.set(String(sheet.getSheetId()), tag);
  }
  return found;
}

function tagNamed(workbook: Workbook, name: string): Tag {
  const tag = tags(workbook).get(workbook.file.structure.getSheetIdByName(name) ?? "");
  if (tag === undefined) throw new Error(`${name} is no tab of ours.`);
  return tag;
}

/** The keys of our tabs in the order in which they stand. */
export const ourTabs = (workbook: Workbook): readonly TabKey[] => {
  const known = tags(workbook);
  return workbook.file.structure.getSheetIds().flatMap((sheetId) => {
    const tag = known.get(sheetId);
    return tag?.sheetId === Number(sheetId) ? [tag.key] : [];
  });
};

/** Cells that show an error, by tab and place. */
export const errors = ({ file }: Workbook): readonly string[] =>
  file
    .snapshot()
    .tabs.flatMap(({ name, values }) =>
      values.flatMap((line, row) =>
        line.flatMap((value, place) =>
          typeof value === "string" &&
          /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|ERROR!|NULL!|SPILL)/.test(value)
            ? [`${name}, row ${row + 1}, column ${place + 1}: ${value}`]
            : [],
        ),
      ),
    );
