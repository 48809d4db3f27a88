import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { looksLikeName } from "../../src/domain/code.ts";
import {
  countPeople,
  type PersonBar,
  peopleOnTrack,
  personTarget,
  standingOf,
} from "../../src/domain/person.ts";
import { COLUMNS, type GridLayout, gridLayout, ROWS } from "../../src/workbook/tabs/grid/layout.ts";
import { CHECK, DUE, STANDINGS } from "../../src/workbook/tabs/grid/standing.ts";
import { type Cell, sheetNamed, type TeamTab, type Workbook, weekRange, workbookOf } from "./workbook.ts";

const STUDENTS = 6;
const WEEKS = 4;
/** The Wednesday of week 3 of 4. */
const NOW = 3;

const header = ["Team", "Kind", "Unit", "N", "Goal", "Decimals", "Bar", "Need", "Of", "Start", "Weeks"];
const row = (bar: string, need: string, of: string) => [
  bar,
  "each person",
  "students",
  String(STUDENTS),
  "4",
  "0",
  bar,
  need,
  of,
  "2020-04-20",
  String(WEEKS),
];

let book: Workbook;
beforeAll(() => {
  book = workbookOf({
    cohort: [header, row("window", "41", "44"), row("pace", "40%", ""), row("level", "2", "")],
    asOf: "2020-05-06",
  });
}, 60_000);

const codes = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Cell>("F-01", "AB", "12", "S7", 1042, "") },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Cell>("Maria", "J. Lopez", "ANA DIAZ", "a@b.org", "José", "María 2"),
  },
);
const numbers: Readonly<Record<PersonBar["bar"], fc.Arbitrary<Cell>>> = {
  window: fc.integer({ min: 0, max: 46 }),
  pace: fc.integer({ min: 0, max: 24 }).map((twentieths) => twentieths / 20),
  level: fc.integer({ min: 0, max: 4 }),
};
const oddities = fc.constantFrom<Cell>("", "", "absent", -1, true);

const filled = (bar: PersonBar["bar"]) =>
  fc.record({
    codes: fc.array(codes, { minLength: STUDENTS, maxLength: STUDENTS }),
    held: fc.array(fc.constantFrom<Cell>("", 5, 20, 41, 43, 44, 45), { minLength: WEEKS, maxLength: WEEKS }),
    weeks: fc.array(
      fc.array(fc.oneof({ weight: 5, arbitrary: numbers[bar] }, { weight: 1, arbitrary: oddities }), {
        minLength: WEEKS,
        maxLength: WEEKS,
      }),
      { minLength: STUDENTS, maxLength: STUDENTS },
    ),
  });

const barOf = ({ goal }: TeamTab["team"]): PersonBar => ({
  bar: goal.bar ?? "level",
  need: goal.need ?? 0,
  of: goal.of,
});

const numberIn = (cell: Cell | undefined): number | null => (typeof cell === "number" ? cell : null);

/** The word beside a code, as the domain finds it. */
function wordFor(bar: PersonBar, code: Cell, cell: Cell, target: number | null): string {
  if (code === "") return "";
  if (cell === "") return DUE;
  if (typeof cell !== "number") return CHECK;
  if (target === null) return "";
  const standing = standingOf(bar, cell, target);
  return standing === null ? CHECK : STANDINGS[bar.bar][standing];
}

function fillIn(tab: TeamTab, grid: GridLayout, drawn: { codes: Cell[]; held: Cell[]; weeks: Cell[][] }) {
  const sheet = sheetNamed(book.spreadsheet, `${tab.team.name} students`);
  sheet.getRange(ROWS.first, COLUMNS.code, STUDENTS).setValues(drawn.codes.map((code) => [code]));
  sheet.getRange(ROWS.first, COLUMNS.firstWeek, STUDENTS, WEEKS).setValues(drawn.weeks);
  if (grid.bar === "window") sheet.getRange(ROWS.target, COLUMNS.firstWeek, 1, WEEKS).setValues([drawn.held]);
  return sheet;
}

test.each(["window", "pace", "level"] as const)(
  "a student grid with a %s bar counts and words every student as the domain does",
  (name) => {
    const tab = book.tabs.find(({ team }) => team.goal.bar === name);
    if (tab === undefined) throw new Error(`No team has the bar ${name}.`);
    const bar = barOf(tab.team);
    const grid = gridLayout(tab.team, null);
    fc.assert(
      fc.property(filled(name), (drawn) => {
        const sheet = fillIn(tab, grid, drawn);
        const targets = drawn.held.map((held, index) => personTarget(bar, index + 1, numberIn(held)));
        const people = targets.map((target, week) =>
          countPeople(
            bar,
            drawn.weeks.map((line) => numberIn(line[week])),
            target,
          ),
        );
        const rows = sheet.getRange(ROWS.met, COLUMNS.firstWeek, 3, WEEKS).getValues();
        expect(rows).toEqual(
          (["met", "possible", "lost"] as const).map((key) => people.map((count) => count?.[key] ?? "")),
        );
        const now = targets[NOW - 1] ?? null;
        expect(sheet.getRange(ROWS.first, COLUMNS.now, STUDENTS).getValues().flat()).toEqual(
          drawn.codes.map((code, student) => wordFor(bar, code, drawn.weeks[student]?.[NOW - 1] ?? "", now)),
        );
        expect(sheet.getRange(ROWS.first, grid.named, STUDENTS).getValues().flat()).toEqual(
          drawn.codes.map((code) => (looksLikeName(String(code)) ? 1 : 0)),
        );
        expect(weekRange(tab.sheet, tab.layout, "actual").getValues().flat()).toEqual(
          people.map((count) => (count === null ? "" : peopleOnTrack(bar.bar, count))),
        );
      }),
      { numRuns: 60, seed: 20_200_420 },
    );
  },
);
