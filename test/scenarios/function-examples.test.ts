import { describe, expect, test } from "vitest";
import { gainOf, gainsOf } from "../../src/domain/gains.ts";
import { projectionOf } from "../../src/domain/projection.ts";
import { statusNamed } from "../../src/domain/status.ts";
import { judge } from "../../src/domain/week-status.ts";
import { weeksAhead } from "../../src/domain/weeks-ahead.ts";
import { vectors } from "../vectors.ts";
import { stateOf } from "./state.ts";
import {
  built,
  errors,
  lastRun,
  opened,
  ourTabs,
  reopened,
  repaired,
  spreadsheetIn,
  tab,
  tabNames,
  teams,
  types,
  type Workbook,
  workbookOf,
  writes,
} from "./workbook.ts";

const TAB = "Functions";
const choose = ({ addon }: Workbook) => addon.choose("Breakthrough Team Tracker", "Function examples");

function shown(workbook: Workbook): Workbook {
  choose(workbook);
  return workbook;
}

/** What stands right of a function's formula, up to the last cell that says something. */
function answerOf(workbook: Workbook, name: string): readonly unknown[] {
  const { values } = tab(workbook, TAB);
  const cells = values.find(([first]) => first === name)?.slice(3) ?? [];
  const last = cells.findLastIndex((cell) => cell !== "");
  return cells.slice(0, last + 1);
}

/** What stands below a function's answer, it included. */
function columnOf(workbook: Workbook, name: string, column: number, rows: number): readonly unknown[] {
  const { values } = tab(workbook, TAB);
  const row = values.findIndex(([first]) => first === name);
  return values.slice(row, row + rows).map((line) => line[column]);
}

const cellBeside = (workbook: Workbook, label: string): string =>
  `D${tab(workbook, TAB).values.findIndex(([first]) => first === label) + 1}`;

const close = (numbers: readonly number[]) => numbers.map((number) => expect.closeTo(number, 6));

describe("Function examples, in a file that holds nothing", () => {
  const workbook = shown(opened());

  test("makes the tab and brings it before the person", () => {
    expect(tabNames(workbook)).toEqual([TAB]);
    expect(spreadsheetIn(workbook.file).getActiveSheet().getName()).toBe(TAB);
    expect(workbook.alerts).toEqual([]);
  });

  test("has room for every answer", () => {
    expect(errors(workbook)).toEqual([]);
  });

  const { targets, actuals, byWeek } = vectors.illustrative;
  const gains = gainsOf(targets, 43, null);

  test("says of Banning’s weeks what the domain says", () => {
    const judged = actuals.map(
      (actual, week) => statusNamed(judge(gains, week + 1, actual, 1) ?? "check").word,
    );
    expect(answerOf(workbook, "BTT_ONTRACK")).toEqual(judged);
    const ahead = actuals.map((actual, week) => weeksAhead(gains, gainOf(gains, actual), week + 1));
    expect(answerOf(workbook, "BTT_WEEKSAHEAD")).toEqual(ahead);
    expect(answerOf(workbook, "BTT_GAP")).toEqual(
      actuals.map((actual, week) => actual - (targets[week] ?? 0)),
    );
    expect(answerOf(workbook, "BTT_PROGRESS")).toEqual(close(actuals.map((actual) => (actual - 43) / 28)));
  });

  test("sees the end from week 6 as the domain does", () => {
    const week6 = byWeek.find(({ k }) => k === 6);
    const end = projectionOf(
      {
        baseline: 43,
        sameGroup: true,
        goal: 71,
        weeks: 8,
        restart: null,
        bounds: { least: null, most: null },
      },
      actuals.slice(0, 6).map((value, index) => ({ week: index + 1, value })),
    );
    const projected = [end?.value ?? 0, end?.low ?? 0, end?.high ?? 0];
    expect(answerOf(workbook, "BTT_PROJECT")).toEqual(close(projected));
    expect(answerOf(workbook, "BTT_STATUS")).toEqual([
      ...["Close", 6, 62, 64, expect.closeTo(-2 / 3.5, 6), week6?.signal],
      ...close(projected),
    ]);
    expect(answerOf(workbook, "BTT_STREAK")).toEqual([-6]);
    expect(answerOf(workbook, "BTT_SIGNAL")).toEqual([week6?.signal]);
    expect(answerOf(workbook, "BTT_OUTLOOK")).toEqual([week6?.projection.outlook]);
    expect(answerOf(workbook, "BTT_NEEDED")).toEqual([4.5]);
  });

  test("shows the published numbers of people and of the other teams", () => {
    expect(answerOf(workbook, "BTT_PARTICIPATION")).toEqual(close([57, 57 / 59, 4189 / 57, 71]));
    expect(answerOf(workbook, "BTT_TAKERSNEED").at(-1)).toBeCloseTo(73.5, 1);
    expect(answerOf(workbook, "BTT_REACHABLE")).toEqual(["Possible", "Lost", "Possible", "Lost", "Met"]);
    expect(answerOf(workbook, "BTT_CHANGE").at(-1)).toBe(-0.3);
    expect(answerOf(workbook, "BTT_RESULT")).toEqual(["Achieved", "Achieved", "", "", "", "Not achieved"]);
    expect(answerOf(workbook, "BTT_WEEK")).toEqual([0, 1, 5, 8, 9]);
    expect(answerOf(workbook, "BTT_GOALTEXT")).toEqual([
      "By Jun 12, 2020, Algebra 1 students (59) raise Linear Functions CFA average from 43% to 71%.",
    ]);
    const [total, turnout, score] = answerOf(workbook, "BTT_DRIVER").map(Number);
    expect(total).toBeCloseTo((turnout ?? 0) + (score ?? 0), 9);
    const [met, toGo] = answerOf(workbook, "BTT_COUNTMET").map(Number);
    expect((met ?? 0) + (toGo ?? 0)).toBe(45);
  });

  test("answers down the column where a function does", () => {
    expect(columnOf(workbook, "BTT_TARGETS", 3, 8)).toEqual(targets);
    expect(columnOf(workbook, "BTT_PACE", 3, 8)).toEqual(close([0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1, 1]));
    const words = columnOf(workbook, "BTT_COHORT", 1, 15).slice(1);
    const counts = columnOf(workbook, "BTT_COHORT", 2, 15).slice(1);
    expect(words).toHaveLength(14);
    const count = (word: string) => counts[words.indexOf(word)];
    expect(["Achieved", "Achieved (as reported)", "Not achieved"].map(count)).toEqual([2, 3, 1]);
  });

  test("leaves the file ready for a cohort, which comes before it", () => {
    const later = reopened(workbook);
    built(later, teams(["Algebra"]));
    expect(tabNames(later)[0]).toBe("Rollup");
    expect(tabNames(later).at(-1)).toBe(TAB);
    expect(errors(later)).toEqual([]);
  });
});

describe("Function examples, in the file of a cohort", () => {
  test("stands last of the tabs that show, before Data and Digests", () => {
    const workbook = shown(workbookOf(teams(["Algebra"])));
    expect(tabNames(workbook).slice(-4)).toEqual(["Cohort", TAB, "Data", "Digests"]);
    expect(errors(workbook)).toEqual([]);
  });

  test("is no part of what is built, nor of what Repair makes", () => {
    const workbook = workbookOf(teams(["Algebra"]));
    repaired(workbook);
    expect(tabNames(workbook)).not.toContain(TAB);
  });

  test("that is right already is brought before the person, and nothing else", () => {
    const workbook = shown(workbookOf(teams(["Algebra"])));
    const before = stateOf(workbook);
    workbook.person.selects("Rollup", "A1");
    choose(workbook);
    expect(stateOf(workbook)).toEqual(before);
    expect(spreadsheetIn(workbook.file).getActiveSheet().getName()).toBe(TAB);
    expect(writes(lastRun(workbook)).filter((call) => call.includes("setValues"))).toEqual([]);
  });

  test.each(["Function examples", "Repair"])(
    "%s restores what is ours, and leaves the readings that people try",
    (item) => {
      const workbook = shown(workbookOf(teams(["Algebra"])));
      const before = answerOf(workbook, "BTT_GAP");
      types(workbook, TAB, cellBeside(workbook, "BTT_GAP"), "gone");
      types(workbook, TAB, cellBeside(workbook, "Weekly target"), "soon");
      types(workbook, TAB, cellBeside(workbook, "Actual"), "47");
      workbook.addon.choose("Breakthrough Team Tracker", item);
      expect(answerOf(workbook, "BTT_GAP")).toEqual([0.5, ...before.slice(1)]);
      expect(answerOf(workbook, "BTT_ONTRACK")[0]).toBe("On track");
      expect(errors(workbook)).toEqual([]);
    },
  );

  test("whose rows people moved is left as it is, until Repair puts them back", () => {
    const workbook = shown(workbookOf(teams(["Algebra"])));
    workbook.person.insertsRows(TAB, 3);
    const before = stateOf(workbook);
    choose(workbook);
    expect(workbook.alerts).toEqual([
      "Nothing was changed. On Functions rows or columns were inserted, moved or deleted. Undo that, or choose Repair in the menu, and try again.",
    ]);
    expect(stateOf(workbook)).toEqual(before);
    repaired(workbook);
    choose(workbook);
    expect(answerOf(workbook, "BTT_ONTRACK").length).toBeGreaterThan(0);
    expect(errors(workbook)).toEqual([]);
  });

  test("takes another name where a person has a tab of this one", () => {
    const workbook = workbookOf(teams(["Algebra"]));
    spreadsheetIn(workbook.file).insertSheet(TAB);
    choose(workbook);
    expect(tabNames(workbook)).toContain("Functions 2");
    expect(ourTabs(workbook)).toContain("functions");
  });
});

test("in a file with decimal commas arguments stand between semicolons, in the formulas and in their texts", () => {
  const workbook = shown(opened({ locale: "de_DE" }));
  expect(errors(workbook)).toEqual([]);
  const { values } = tab(workbook, TAB);
  expect(values.find(([name]) => name === "BTT_GAP")?.[2]).toBe("=BTT_GAP(D7:K7; D6:K6)");
  expect(answerOf(workbook, "BTT_STATUS").slice(0, 3)).toEqual(["Close", 6, 62]);
});

describe("a run that was stopped", () => {
  const wanted = stateOf(shown(opened()));
  const calls = lastRun(shown(opened())).calls.length;
  const points = Array.from({ length: Math.ceil(calls / 7) }, (_, index) => index * 7);

  test.each(points)("at service call %i and is run again ends in the same tab", (call) => {
    let made = 0;
    const stopped = opened({
      beforeCall: () => {
        made += 1;
        if (made > call) throw new Error("Exceeded maximum execution time");
      },
    });
    choose(stopped);
    expect(stopped.alerts).toEqual([expect.stringContaining("“Exceeded maximum execution time”")]);
    expect(stateOf(shown(reopened(stopped)))).toEqual(wanted);
  });
});
