import fc from "fast-check";
import { expect, test } from "vitest";
import { readyInWords, stillToCome } from "../../src/domain/ready.ts";
import { render } from "../../src/workbook/formula.ts";
import { FIRST_ROW } from "../../src/workbook/register.ts";
import { CHARTER_COLUMNS, charterColumn, chartersTab } from "../../src/workbook/tabs/charters.ts";
import { JOURNAL_COLUMNS } from "../../src/workbook/tabs/journal.ts";
import { TEAM_COLUMNS } from "../../src/workbook/tabs/teams.ts";
import { SpreadsheetFile } from "../../workbench/emulation/engine/file.ts";
import { goalWith } from "../domain/goals.ts";
import { spreadsheetIn } from "../scenarios/workbook.ts";

const CASES = 400;
const SEED = 43;

/** What people may type, and what it means. */
const KINDS = [
  ["average", "average"],
  ["", "average"],
  ["neither", "average"],
  [" Hold", "hold"],
  ["each person", "each person"],
  ["DECREASE", "decrease"],
] as const;
const BARS = [
  ["window", "window"],
  ["Pace ", "pace"],
  ["level", "level"],
  ["", null],
] as const;
const SHAPES = [
  ["flat", "flat"],
  ["Flat", "flat"],
  ["even", "even"],
  ["", "even"],
] as const;

const text = fc.constantFrom("", " ", "=1+1", "Nobody asks", "0");
const number = fc.constantFrom("", 0, 0.43, 71, -3, "soon");

const caseOf = fc.record({
  metric: text,
  kind: fc.constantFrom(...KINDS),
  bar: fc.constantFrom(...BARS),
  shape: fc.constantFrom(...SHAPES),
  baseline: number,
  goal: number,
  rootCause: text,
  firstActions: text,
  /** What the Journal has of the team. */
  journal: fc.constantFrom("", "action", "Action", "ask"),
});
type Case = typeof caseOf extends fc.Arbitrary<infer Some> ? Some : never;

const isNumber = (typed: number | string): number | null => (typeof typed === "number" ? typed : null);

function domainSays({ metric, kind, bar, shape, baseline, goal, ...said }: Case): string {
  const measured = { metric, kind: kind[1], bar: bar[1], shape: { kind: shape[1] } };
  return readyInWords(
    stillToCome({
      goal: goalWith({ ...measured, baseline: isNumber(baseline), goal: isNumber(goal) }),
      rootCause: said.rootCause,
      firstActions: said.firstActions,
      hasAction: said.journal.toLowerCase() === "action",
    }),
  );
}

type Register = readonly { readonly key: string }[];

/** A file with the three tabs that tell of a launch, and no other: Charters with its own formulas. */
function launchFile(rows: number) {
  const spreadsheet = spreadsheetIn(SpreadsheetFile.create());
  const names = [
    ["teams", "Teams"],
    ["charters", "Charters"],
    ["journal", "Journal"],
  ] as const;
  const tabs = new Map(names.map(([key, name], sheetId) => [key, { name, sheetId }]));
  const sheets = new Map(names.map(([key, name]) => [key, spreadsheet.insertSheet(name)]));
  for (const sheet of sheets.values()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 20);
  chartersTab(Array.from({ length: rows }, (_, index) => FIRST_ROW + index)).contents.forEach((line, row) => {
    line.forEach((content, place) => {
      if (content.kind !== "formula") return;
      const text = render(content, "charters", { separator: ",", tabs });
      sheets
        .get("charters")
        ?.getRange(row + 1, place + 1)
        .setFormula(text ?? "");
    });
  });
  /** Fills columns of a tab from its first row down; texts stay texts. */
  const fill = (tab: (typeof names)[number][0], columns: Register, cells: Columns) => {
    for (const [key, values] of Object.entries(cells)) {
      const place = columns.findIndex((each) => each.key === key) + 1;
      const typed = values.map((value) => [typeof value === "string" && value !== "" ? `'${value}` : value]);
      sheets.get(tab)?.getRange(FIRST_ROW, place, values.length, 1).setValues(typed);
    }
  };
  const shown = (key: string): readonly unknown[] =>
    sheets.get("charters")?.getRange(FIRST_ROW, charterColumn(key), rows, 1).getValues().flat() ?? [];
  return { fill, shown };
}
type Columns = Readonly<Record<string, readonly (number | string)[]>>;

test("what Charters says of the start is what the domain says", () => {
  const cases = fc.sample(caseOf, { numRuns: CASES, seed: SEED });
  const { fill, shown } = launchFile(CASES);
  const of = (pick: (each: Case) => number | string) => cases.map(pick);
  const ids = cases.map((_, index) => `t${index}`);
  const names = cases.map((_, index) => `Team ${index}`);
  fill("teams", TEAM_COLUMNS, {
    id: ids,
    name: names,
    metric: of(({ metric }) => metric),
    kind: of(({ kind }) => kind[0]),
    bar: of(({ bar }) => bar[0]),
    shape: of(({ shape }) => shape[0]),
    baseline: of(({ baseline }) => baseline),
    goal: of(({ goal }) => goal),
  });
  fill("journal", JOURNAL_COLUMNS, { team: names, kind: of(({ journal }) => journal) });
  fill("charters", CHARTER_COLUMNS, {
    id: ids,
    rootCause: of(({ rootCause }) => rootCause),
    firstActions: of(({ firstActions }) => firstActions),
  });
  expect(shown("ready")).toEqual(cases.map(domainSays));
  // Each of the answers is among them.
  expect(new Set(shown("ready")).size).toBe(8);
});

test("a row without a team, or of one that is no longer on Teams, says nothing of the start", () => {
  const { fill, shown } = launchFile(2);
  fill("teams", TEAM_COLUMNS, { id: ["t1"], name: ["Algebra"] });
  fill("charters", CHARTER_COLUMNS, { id: ["", "t0"], rootCause: ["Ours", "Ours"] });
  expect(shown("ready")).toEqual(["", ""]);
  expect(shown("team")).toEqual(["", "No longer on the Teams tab"]);
});
