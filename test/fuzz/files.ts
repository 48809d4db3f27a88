import fc from "fast-check";
import { COHORT_COLUMNS, READINGS_COLUMNS } from "../../src/app/intake/columns.ts";
import { takeIn } from "../../src/app/intake/take-in.ts";
import type { Fault, Handed, Reply } from "../../src/rpc/contract.ts";
import { build } from "../../workbench/tracker/build-file.ts";
import { day } from "../domain/goals.ts";
import { lastRun, opened, tabNames, type Workbook, writes } from "../scenarios/workbook.ts";
import { errorsOfOurs, formulasOfPeople } from "./book.ts";
import { anything, hostile, hostileOrLong, isInWords } from "./texts.ts";

/** What usually stands in a column of a file. */
const USUAL: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    Team: ["Algebra", "Geometry", "Biology"],
    Members: ["Ada <ada@s.org>; Ben <ben@s.org>"],
    Kind: [
      "average",
      "rate",
      "running count",
      "weekly count",
      "decrease",
      "milestones",
      "each person",
      "hold",
    ],
    Unit: ["percent", "points", "students"],
    N: ["59", ""],
    Baseline: ["43", ""],
    Goal: ["71", "60"],
    "Same group": ["yes", "no", ""],
    Entry: ["level", "total", "new this week", ""],
    Zeroes: ["with", "without", ""],
    Bar: ["window", "pace", "level", ""],
    Need: ["41", "15", ""],
    Of: ["44", ""],
    Direction: ["up", "down", ""],
    Start: ["2020-04-20", ""],
    Weeks: ["8", "3", ""],
    Shape: ["even", "slow", "fast", "flat", "pace 15%", "50; 60; 71"],
    Decimals: ["1", "0", ""],
    Week: ["1", "2", "3"],
    Actual: ["44", "n/a", "51"],
    Pivot: ["yes", ""],
  }),
);

const cellUnder = (header: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 14, arbitrary: fc.constantFrom(...(USUAL.get(header) ?? ["", "Some words"])) },
    { weight: 1, arbitrary: hostileOrLong },
  );

/** A table of which most fits: a few of the columns, sometimes one that is none, rows that may be too short. */
const table = (columns: readonly string[], needed: readonly string[]): fc.Arbitrary<string[][]> =>
  fc
    .tuple(fc.subarray([...columns], { maxLength: 9 }), fc.option(hostile, { freq: 12 }))
    .chain(([some, odd]) => {
      const header = [...new Set([...needed, ...some, ...(odd === null ? [] : [odd])])];
      const row = fc.tuple(...header.map(cellUnder)).map((cells) => cells.slice(0, header.length));
      return fc.array(row, { minLength: 1, maxLength: 5 }).map((rows) => [header, ...rows]);
    });

const settings = fc.oneof(
  fc.constant({ start: "2020-04-20", weeks: 8 }),
  fc.record(
    {
      name: hostile,
      cycle: fc.oneof(fc.constant(2), anything),
      executiveSponsor: hostile,
      sponsorshipTeam: fc.array(hostile, { maxLength: 3 }),
      start: fc.oneof(fc.constant("2020-04-20"), hostile),
      weeks: fc.oneof(fc.constant(8), anything),
      meetingDay: fc.oneof(fc.constant("Thursday"), anything),
      graceDays: fc.oneof(fc.constant(2), anything),
      breaks: fc.array(fc.record({ monday: fc.oneof(fc.constant("2020-05-04"), hostile), reason: hostile }), {
        maxLength: 2,
      }),
      checkInWeeks: anything,
      closeBand: anything,
      smallestGroup: anything,
      note: hostileOrLong,
    },
    { requiredKeys: [] },
  ),
  anything,
);

/** Files as they come from the tracker’s options, or as they are pasted into the sidebar. */
export const handed: fc.Arbitrary<Handed> = fc.record(
  {
    cohort: fc.oneof(
      { weight: 12, arbitrary: table(COHORT_COLUMNS, ["Team"]) },
      { weight: 1, arbitrary: fc.array(fc.array(hostile, { maxLength: 4 }), { maxLength: 4 }) },
    ),
    readings: table(READINGS_COLUMNS, ["Team", "Week"]),
    settings,
    asOf: fc.oneof(fc.constant("2020-05-20"), hostile),
  },
  { requiredKeys: ["cohort"] },
);

const areInWords = (faults: readonly Fault[]): boolean =>
  faults.length > 0 && faults.every(({ expected }) => isInWords(expected));

/** Whether what was handed in is taken in whole, or every fault in it is told in words. */
export function isTakenInOrExplained(files: Handed): boolean {
  let ids = 0;
  const taken = takeIn(files, { newId: () => `t${ids++}`, today: day("2020-05-20") });
  return taken.ok ? taken.teams.length > 0 : areInWords(taken.faults);
}

/** One new file for all previews: they write nothing. */
let previews: Workbook | null = null;

/** What is wrong with the preview of what was handed in; nothing if all is well. */
export function previewedWrongly(files: Handed): string | null {
  previews ??= opened();
  const outcome = previews.addon.serve("bttCall", ["preview", files]);
  if (!outcome.ok)
    return outcome.message.startsWith("google.script.run cannot carry") ? null : outcome.message;
  const reply = outcome.value as Reply<unknown>;
  const written = writes(lastRun(previews));
  if (written.length > 0) return `it wrote: ${written.join(", ")}`;
  return reply.ok || isInWords(reply.message) ? null : `it said: ${JSON.stringify(reply)}`;
}

/** Builds what was handed in; what is wrong with the answer or the file. Refused files leave the new file as it was. */
export function builtWrongly(files: Handed): readonly string[] {
  const workbook = opened();
  const reply = build(workbook.addon, files);
  if (reply.ok) return [...formulasOfPeople(workbook), ...errorsOfOurs(workbook)];
  const isNew = tabNames(workbook).join() === "Sheet1";
  return [
    ...(isNew ? [] : [`“${reply.message}” after writing`]),
    ...(isInWords(reply.message) || reply.message.startsWith("google.script.run cannot carry")
      ? []
      : [`it said: ${JSON.stringify(reply)}`]),
  ];
}
