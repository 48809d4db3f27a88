import { describe, expect, test } from "vitest";
import {
  built,
  column,
  errors,
  lastRun,
  opened,
  ourTabs,
  repaired,
  spreadsheetIn,
  tab,
  tabNames,
  teams,
  types,
  weeks,
  workbookOf,
} from "./workbook.ts";

const HANDED = teams(["Algebra", "Geometry"], {
  readings: [
    ["Team", "Week", "Actual"],
    ["Algebra", "1", "44"],
    ["Algebra", "2", "47"],
  ],
});

const formula = (workbook: Parameters<typeof tab>[0], name: string, row: number, column: number) =>
  tab(workbook, name).formulas[row - 1]?.[column - 1];
const value = (workbook: Parameters<typeof tab>[0], name: string, row: number, column: number) =>
  tab(workbook, name).values[row - 1]?.[column - 1];

describe("what people typed is as it was, after building again and after Repair", () => {
  const workbook = workbookOf(HANDED);
  types(workbook, "Algebra", "C11", "55%");
  types(workbook, "Algebra", "C12", "=C11+1%");
  types(workbook, "Algebra", "D9", "43.5%");
  types(workbook, "Algebra", "D11", "n/a");
  types(workbook, "Algebra", "G9", "All can sign in");
  types(workbook, "Algebra", "C30", "a note below the table");
  types(workbook, "Cohort", "B2", "Autumn");
  types(workbook, "Teams", "D2", "Mathematics");
  types(workbook, "Members", "B9", "Somebody");
  types(workbook, "Rollup", "H12", "seen on Monday");
  workbook.person.renamesSheet("Geometry", "Geo / period 3".replace("/", "-"));
  const algebra = spreadsheetIn(workbook.file).getSheetByName("Algebra");
  const rules = algebra?.getConditionalFormatRules() ?? [];
  const [first] = rules;
  if (algebra === null || first === undefined) throw new Error("no rule to copy");
  algebra.setConditionalFormatRules([...rules, first.copy().whenTextContains("theirs").build()]);
  const before = workbook.file.snapshot();

  const ruleTexts = () =>
    algebra
      .getConditionalFormatRules()
      .map((rule) => String(rule.getBooleanCondition()?.getCriteriaValues()[0]));

  for (const [way, work] of [
    ["building again", () => void built(workbook, HANDED)],
    ["Repair", () => repaired(workbook)],
  ] as const) {
    test(`cells and names after ${way}`, () => {
      work();
      expect(workbook.file.snapshot()).toEqual(before);
    });

    test(`a rule of their own after ${way}, and each of ours once`, () => {
      expect(ruleTexts().filter((text) => text === "theirs")).toHaveLength(1);
      expect(algebra.getConditionalFormatRules()).toHaveLength(rules.length + 1);
    });
  }

  test("a typed target is judged by", () => {
    expect(weeks(workbook, "Algebra", "Weekly target").slice(2, 4)).toEqual([0.55, 0.56]);
    expect(errors(workbook)).toEqual([]);
  });
});

describe("Repair", () => {
  const workbook = workbookOf(HANDED);

  test("restores a formula that was pasted over, and says how many cells it restored", () => {
    const wanted = formula(workbook, "Algebra", 10, 5);
    workbook.person.pastes("Algebra", "E9", [["▲ On track"], ["▲ On track"]]);
    repaired(workbook);
    expect(formula(workbook, "Algebra", 10, 5)).toBe(wanted);
    expect(workbook.alerts.at(-1)).toContain("2 cells were restored.");
  });

  test("restores a header that was typed over", () => {
    types(workbook, "Algebra", "E7", "How we feel");
    repaired(workbook);
    expect(value(workbook, "Algebra", 7, 5)).toBe("Status");
  });

  test("brings back a target that was cleared", () => {
    workbook.person.clears("Algebra", "C9:C10");
    repaired(workbook);
    expect(weeks(workbook, "Algebra", "Weekly target").slice(0, 2)).toEqual([0.465, 0.5]);
  });

  test("makes a tab that was deleted, in its place, with all its formulas", () => {
    const keys = ourTabs(workbook);
    const told = () => ["Team", "Status", "Rank"].map((header) => column(tab(workbook, "Data"), header));
    const before = told();
    for (const name of ["Data", "Geometry", "Charters"]) workbook.person.deletesSheet(name);
    repaired(workbook);
    expect(ourTabs(workbook)).toEqual(keys);
    expect(told()).toEqual(before);
    expect(errors(workbook)).toEqual([]);
  });

  test("in a file without a cohort says what to do, and changes nothing", () => {
    const empty = workbookOf(HANDED);
    for (const name of tabNames(empty).slice(1)) empty.person.deletesSheet(name);
    repaired(empty);
    expect(empty.alerts).toEqual(["This file has no cohort yet. Choose New cohort in the menu."]);
    expect(lastRun(empty).calls.filter((call) => call.startsWith("Range.set"))).toEqual([]);
  });
});

describe("a copied team's tab", () => {
  const workbook = workbookOf(HANDED);
  const copy = workbook.person.duplicatesSheet("Algebra");
  const before = tab(workbook, copy);

  test("is not ours: neither built upon nor repaired", () => {
    types(workbook, copy, "E9", "mine");
    const mine = tab(workbook, copy);
    built(workbook, HANDED);
    repaired(workbook);
    expect(tab(workbook, copy)).toEqual(mine);
    expect(ourTabs(workbook)).toHaveLength(12);
  });

  test("leaves the original ours, and Data reads the original", () => {
    expect(before.values[0]?.[1]).toBe("Algebra");
    expect(formula(workbook, "Data", 2, 3)).toContain("Algebra!");
    expect(formula(workbook, "Data", 2, 3)).not.toContain("Copy");
  });

  test("is not stamped when it is edited", () => {
    types(workbook, copy, "D10", "50%");
    expect(lastRun(workbook).calls.filter((call) => call.includes(".set"))).toEqual([]);
  });
});

test("tabs that were in the file before are left alone, also those with names that ours would have", () => {
  const workbook = opened();
  const spreadsheet = spreadsheetIn(workbook.file);
  for (const name of ["Data", "algebra"]) {
    spreadsheet.insertSheet(name);
    workbook.person.types(name, "B2", "theirs");
  }
  const theirs = ["Data", "algebra", "Sheet1"].map((name) => tab(workbook, name));
  built(workbook, HANDED);
  expect(["Data", "algebra", "Sheet1"].map((name) => tab(workbook, name))).toEqual(theirs);
  expect(tabNames(workbook)).toEqual(expect.arrayContaining(["Algebra 2", "Data 2", "Rollup"]));
  expect(errors(workbook)).toEqual([]);
});
