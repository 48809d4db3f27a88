import { beforeAll, describe, expect, test } from "vitest";
import { USAGES } from "../../src/functions/custom-functions.ts";
import type { Handed } from "../../src/rpc/contract.ts";
import { built, opened, spreadsheetIn, type Workbook } from "./workbook.ts";

const ROSTER: Handed = {
  cohort: [
    ["Team", "Metric", "Kind", "Unit", "N", "Baseline", "Goal", "Shape", "Direction"],
    ["Banning", "Average", "average", "percent", "59", "43", "71", "even", ""],
    ["Incidents", "Incidents", "decrease", "percent", "", "", "-30", "flat", ""],
    ["Absences", "Days absent", "hold", "days", "", "", "4", "even", "down"],
  ],
  settings: { start: "2020-04-20", weeks: 8, breaks: [{ monday: "2020-05-11", reason: "Break" }] },
  asOf: "2020-05-22",
};

/** Below the table of eight weeks and a break there is room for whatever a function answers. */
const FREE = "A20";

const workbooks = {
  en_US: opened({ locale: "en_US" }),
  de_DE: opened({ locale: "de_DE" }),
};

beforeAll(() => {
  for (const workbook of Object.values(workbooks)) {
    built(workbook, ROSTER);
    spreadsheetIn(workbook.file).insertSheet("Notes");
  }
});

/** What a cell says of the formula that stands in it: its value, or the sentence of its error. */
function said({ file, person }: Workbook, tab: string, formula: string): string {
  const sheet = spreadsheetIn(file).getSheetByName(tab);
  if (sheet === null) throw new Error(`There is no tab ${tab}.`);
  person.selects(tab, FREE);
  sheet.activate();
  sheet.getRange(FREE).setFormula(formula);
  const value = String(sheet.getRange(FREE).getValue());
  const told = value === "#ERROR!" ? (file.errorMessage(tab, FREE) ?? "") : value;
  sheet.getRange(FREE).clearContent();
  return told;
}

const exampleIn = (sentence: string): string => /e\.g\. (=.*)$/.exec(sentence)?.[1] ?? "";

const BANNING: Readonly<Record<string, string>> = {
  BTT_ONTRACK: "=BTT_ONTRACK(D9:D17, C9:C17, D8)",
  BTT_TARGETS: "=BTT_TARGETS(D8, C17, 9, , 4)",
  BTT_PACE: "=BTT_PACE(15%, 9)",
  BTT_GAP: "=BTT_GAP(D9:D17, C9:C17)",
  BTT_WEEKSAHEAD: "=BTT_WEEKSAHEAD(D8, C9:C17, D9:D17)",
  BTT_PROGRESS: "=BTT_PROGRESS(D8, C17, D9:D17)",
  BTT_STREAK: "=BTT_STREAK(D9:D17, C9:C17)",
  BTT_SIGNAL: "=BTT_SIGNAL(D8, C9:C17, D9:D17)",
  BTT_NEEDED: "=BTT_NEEDED(D8, C17, D9:D17, 8, 4)",
  BTT_PROJECT: "=BTT_PROJECT(D8, C17, D9:D17, 8, , , , 4)",
  BTT_OUTLOOK: "=BTT_OUTLOOK(D8, C17, D9:D17, 8, , , , 4)",
  BTT_STATUS: "=BTT_STATUS(D8, C17, C9:C17, D9:D17)",
  BTT_PARTICIPATION: "=BTT_PARTICIPATION(B2:B60, 59)",
  BTT_DRIVER: "=BTT_DRIVER(J9, I9, J17, I17)",
  BTT_TAKERSNEED: "=BTT_TAKERSNEED(C17, J9:J17)",
  BTT_COUNTMET: "=BTT_COUNTMET(D9:D17, C17)",
  BTT_REACHABLE: "=BTT_REACHABLE(B2:B48, 20, 41, 44)",
  BTT_CHANGE: "=BTT_CHANGE(B2:B11, C2:C11)",
  BTT_WEEK: "=BTT_WEEK(B9, B9:B17)",
  BTT_RESULT: "=BTT_RESULT(D8, C17, D17)",
  BTT_COHORT: "=BTT_COHORT(E9:E17)",
  BTT_GOALTEXT: '=BTT_GOALTEXT("Algebra 1 average", D8, C17, "2020-06-12")',
};

describe.each(USAGES)("$name without arguments", ({ name, needs }) => {
  test("says on a team's tab what it needs, with that tab's own ranges", () => {
    const sentence = said(workbooks.en_US, "Banning", `=${name}()`);
    expect(sentence).toBe(`${name} needs ${needs}, e.g. ${BANNING[name]}`);
  });

  test("separates arguments as the file does", () => {
    const sentence = said(workbooks.de_DE, "Banning", `=${name}()`);
    expect(exampleIn(sentence)).toBe(BANNING[name]?.replaceAll(", ", "; "));
  });

  test("gives an example on any other tab, too", () => {
    for (const tab of ["Notes", "Teams"]) {
      expect(said(workbooks.en_US, tab, `=${name}()`)).toMatch(
        new RegExp(`^${name} needs .*=${name}\\(.+\\)$`),
      );
    }
  });
});

/** What reads people's own lists cannot find them on a team's tab. */
const ELSEWHERE = ["BTT_PARTICIPATION", "BTT_REACHABLE", "BTT_CHANGE"];

test.each(USAGES.map(({ name }) => name).filter((name) => !ELSEWHERE.includes(name)))(
  "%s answers its own example, typed where it was asked for",
  (name) => {
    for (const tab of ["Banning", "Absences"]) {
      const example = exampleIn(said(workbooks.en_US, tab, `=${name}()`));
      expect(said(workbooks.en_US, tab, example)).not.toMatch(/^#|BTT_/);
    }
  },
);

test.each([
  ["BTT_ONTRACK", '=BTT_ONTRACK(D9:D17, C9:C17, D8, "down")'],
  ["BTT_GAP", '=BTT_GAP(D9:D17, C9:C17, "down")'],
  ["BTT_STREAK", '=BTT_STREAK(D9:D17, C9:C17, "down")'],
  ["BTT_SIGNAL", '=BTT_SIGNAL(D8, C9:C17, D9:D17, , "down")'],
  ["BTT_STATUS", '=BTT_STATUS(D8, C17, C9:C17, D9:D17, , , , , "down")'],
  ["BTT_RESULT", '=BTT_RESULT(D8, C17, D17, "down")'],
])("%s says down on tabs whose target is one level to stay under", (name, example) => {
  for (const tab of ["Incidents", "Absences"]) {
    expect(exampleIn(said(workbooks.en_US, tab, `=${name}()`))).toBe(example);
  }
});

test("the counts of this year and last are taken from the tab that has them", () => {
  expect(exampleIn(said(workbooks.en_US, "Incidents", "=BTT_CHANGE()"))).toBe("=BTT_CHANGE(G9:G17, H9:H17)");
});

test.each([
  [
    "=BTT_ONTRACK(D9:D16, C9:C17)",
    "BTT_ONTRACK: actuals has 8 rows, targets has 9; e.g. =BTT_ONTRACK(D9:D17, C9:C17, D8)",
  ],
  [
    "=BTT_NEEDED(D8, C17, D9:D17, 60)",
    "BTT_NEEDED: weeks must be a whole number from 1 to 52, found 60; e.g. =BTT_NEEDED(D8, C17, D9:D17, 8, 4)",
  ],
  [
    "=BTT_PARTICIPATION(C9:C17, 2)",
    "BTT_PARTICIPATION: 2 are enrolled, but 8 took part; e.g. =BTT_PARTICIPATION(B2:B60, 59)",
  ],
])("%s says what is wrong, and what would be right", (formula, sentence) => {
  expect(said(workbooks.en_US, "Banning", formula)).toBe(sentence);
});

test("columns that people inserted move along in the example", () => {
  const workbook = opened({ locale: "en_US" });
  built(workbook, ROSTER);
  workbook.person.insertsColumns("Banning", 3);
  expect(exampleIn(said(workbook, "Banning", "=BTT_GAP()"))).toBe("=BTT_GAP(E9:E17, D9:D17)");
});

test("a sentence with decimals has those of its file", () => {
  const german = '=BTT_GOALTEXT("attendance"; 0,925; 0,9725; ""; ""; ""; "percent")';
  expect(said(workbooks.de_DE, "Notes", german)).toBe("The team raises attendance from 92,5% to 97,25%.");
  const american = '=BTT_GOALTEXT("attendance", 0.925, 0.9725, "", "", "", "percent")';
  expect(said(workbooks.en_US, "Notes", american)).toBe("The team raises attendance from 92.5% to 97.25%.");
});
