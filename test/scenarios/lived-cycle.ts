import Papa from "papaparse";
import { round } from "../../src/domain/round.ts";
import type { Handed } from "../../src/rpc/contract.ts";
import type { NewEvent } from "../../src/rpc/journal.ts";
import type { Numbers, Words } from "../../src/rpc/week.ts";
import { columnLetters } from "../../src/workbook/reference.ts";
import { settingRow } from "../../src/workbook/tabs/settings.ts";
import { step } from "../../workbench/tracker/build-file.ts";
import { read } from "../bundle/shipped.ts";
import { given, idOf } from "./calls.ts";
import { asTyped } from "./place.ts";
import { lausdSouth, opened, reopened, tab, types, type Workbook } from "./workbook.ts";

/** Something that a person typed: the tab it was typed for, what its cell holds, and the cell, where that is known. */
interface Typed {
  readonly tab: string;
  readonly value: string | number | boolean;
  readonly at: readonly [row: number, column: number] | null;
}

/** A cohort that is lived through week by week, with all that was typed on the way. */
interface Cycle {
  readonly workbook: Workbook;
  readonly typed: Typed[];
}

const FINAL = "Final";
/** Where Banning’s team meets; neither the link nor its people are part of the published case. */
export const MEETING = "https://meet.example.org/banning";
const PEOPLE = "Ada <ada@s.org>; Ben <ben@s.org>; Cy <cy@s.org>";

/** The published cohort before anybody knows how it ends. */
function beforeTheEnd(asOf: string): Handed {
  const { cohort, ...others } = lausdSouth(asOf, "without readings");
  const final = cohort[0]?.indexOf(FINAL) ?? -1;
  const added = ([team = ""]: readonly string[], row: number) => {
    if (row === 0) return ["Members", "Meeting link"];
    return team.startsWith("Banning") ? [PEOPLE, MEETING] : ["", ""];
  };
  const rows = cohort.map((line, row) => [
    ...line.map((cell, place) => (row > 0 && place === final ? "" : cell)),
    ...added(line, row),
  ]);
  return { ...others, cohort: rows };
}

/** Builds the cohort on a slow day, so that it takes several steps, and opens the file again. */
export function begun(asOf: string): { readonly cycle: Cycle; readonly steps: number } {
  const slow = opened({ callTakes: 40 });
  const handed = beforeTheEnd(asOf);
  let reply = step(slow.addon, "build", handed);
  let steps = 1;
  while (reply.ok && reply.value.left.length > 0) {
    reply = step(slow.addon, "goOn", handed);
    steps += 1;
  }
  if (!reply.ok) throw new Error(reply.message);
  return { cycle: { workbook: reopened(slow), typed: [] }, steps };
}

/** It is another day: somebody types it on the Cohort tab. */
export const turnTo = ({ workbook }: Cycle, day: string): void =>
  void types(workbook, "Cohort", `B${settingRow("asOf")}`, day);

/** A person types into a cell, which then holds the text itself, or another value. */
export function writes(
  { workbook, typed }: Cycle,
  name: string,
  at: readonly [row: number, column: number],
  { text, value = text }: { readonly text: string; readonly value?: Typed["value"] },
): void {
  types(workbook, name, `${columnLetters(at[1])}${at[0]}`, text);
  typed.push({ tab: name, value, at });
}

/** Columns of the illustrative readings by their header on a team’s tab and their key in the sidebar. */
const NUMBERS = {
  Actual: ["Actual", "actual"],
  Enrolled: ["Enrolled", "enrolled"],
  "Took part": ["Took part", "took"],
  "Takers average": ["Their average", "average"],
} as const;
const WORDS = ["Success", "Challenge", "Plan", "Ask", "Breakthrough", "Strategy"] as const;

interface Line {
  readonly Team: string;
  readonly Week: string;
  readonly [column: string]: string;
}
const { data: LINES } = Papa.parse<Line>(read("examples/lausd-south/readings-illustrative.csv").trimEnd(), {
  header: true,
});
const linesOf = (week: number) => LINES.filter((line) => line.Week === String(week));

/** Where a column of a team’s tab stands in a working week of a cycle without breaks. */
function placing(
  { workbook }: Cycle,
  team: string,
): (week: number, header: string) => readonly [number, number] {
  const headers = tab(workbook, team).values[6] ?? [];
  return (week, header) => [week + 8, headers.indexOf(header) + 1];
}

/** Binary noise lies beyond these places. */
const PLACES = 9;

/** What a cell holds once a number was typed: all teams but Fremont measure in percent, people are whole. */
const held = (team: string, header: string, text: string): number =>
  team.startsWith("Fremont") || header === "Enrolled" || header === "Took part"
    ? Number(text)
    : round(Number(text) / 100, PLACES);

/** Every cell that a week’s reading fills: its header on the tab, the text, and what the cell then holds. */
function cellsOf(line: Line): readonly { header: string; text: string; value: string | number }[] {
  const team = line.Team;
  const numbers = Object.entries(NUMBERS).map(([column, [header]]) => {
    const text = line[column] ?? "";
    return { header, text, value: held(team, header, text) };
  });
  const words = WORDS.map((header) => ({ header, text: line[header] ?? "", value: line[header] ?? "" }));
  return [...numbers, ...words].filter(({ text }) => text !== "");
}

/** All teams’ readings of a week, typed into the cells of their tabs. */
export function weekByHand(cycle: Cycle, week: number): void {
  for (const line of linesOf(week)) {
    const team = line.Team;
    const placeOf = placing(cycle, team);
    for (const { header, text, value } of cellsOf(line)) {
      writes(cycle, team, placeOf(week, header), { text, value });
    }
  }
}

/** All teams’ readings of a week, recorded in the sidebar. */
export function weekBySidebar(cycle: Cycle, week: number): void {
  for (const line of linesOf(week)) {
    const team = line.Team;
    const filled = Object.entries(NUMBERS).filter(([column]) => (line[column] ?? "") !== "");
    const numbers: Numbers = Object.fromEntries(filled.map(([column, [, key]]) => [key, line[column]]));
    const words: Words = Object.fromEntries(WORDS.map((word) => [word.toLowerCase(), line[word] ?? ""]));
    recorded(cycle.workbook, team, week, { numbers, words });
    const placeOf = placing(cycle, team);
    for (const { header, value } of cellsOf(line)) {
      cycle.typed.push({ tab: team, value, at: placeOf(week, header) });
    }
  }
}

/** A week as the sidebar saves it. @throws Error where it is not saved */
export function recorded(
  workbook: Workbook,
  name: string,
  week: number,
  { numbers, words = {} }: { readonly numbers: Numbers; readonly words?: Words },
): void {
  const { team, seen, pivot } = given(workbook, "week", { team: idOf(workbook, name), week });
  const typed = Object.entries(numbers).map(([key, text]) => [key, asTyped(workbook, text)]);
  const saved = given(workbook, "record", {
    ...{ team, week, words, pivot, noMeasure: null, seen },
    numbers: Object.fromEntries(typed),
  });
  if (saved.kind !== "saved") throw new Error(`${name}, week ${week}: ${saved.kind}`);
}

type Event = Pick<NewEvent, "kind" | "text"> & Partial<NewEvent>;

/** What a meeting writes into the Journal. */
export function journals(cycle: Cycle, team: string, week: number, events: readonly Event[]): void {
  given(cycle.workbook, "journal", {
    team: idOf(cycle.workbook, team),
    week,
    events: events.map((event) => ({ owner: "", due: "", outcome: "", ...event })),
    settled: [],
  });
  for (const { text } of events) cycle.typed.push({ tab: "Journal", value: text, at: null });
}

/** What was typed and does not stand in the archive of its tab, each as a sentence. */
export function missing({ workbook, typed }: Cycle, number: number): readonly string[] {
  const { tabs } = workbook.file.snapshot();
  return typed.flatMap(({ tab: name, value, at }) => {
    const values = tabs.find((each) => each.name === `Cycle ${number} · ${name}`)?.values ?? [];
    const found = at === null ? values.flat() : [values[at[0] - 1]?.[at[1] - 1]];
    const stands = found.some((each) => (typeof each === "number" ? round(each, PLACES) : each) === value);
    return stands ? [] : [`${name}, ${at === null ? "anywhere" : at.join("/")}: ${String(value)}`];
  });
}
