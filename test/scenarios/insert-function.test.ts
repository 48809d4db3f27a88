import { describe, expect, test } from "vitest";
import type { Reply } from "../../src/rpc/contract.ts";
import type { Inserted } from "../../src/rpc/functions.ts";
import { calls, given, idOf } from "./calls.ts";
import {
  errors,
  lastRun,
  reopened,
  repaired,
  spreadsheetIn,
  tab,
  teams,
  types,
  type Workbook,
  workbookOf,
  writes,
} from "./workbook.ts";

const TEAM = "Algebra";
const NOTES = "My notes";

const READINGS = [
  ["Team", "Week", "Actual"],
  ["Algebra", "1", "46.5"],
  ["Algebra", "2", "48"],
  ["Algebra", "3", "48"],
];

/** With the separators of one locale in its formulas, whichever place this runs in. */
const base = (locale = "en_US"): Workbook => {
  const handed = teams([TEAM, "Geometry"], { readings: READINGS, asOf: "2020-05-20" });
  const workbook = workbookOf(handed, { locale });
  spreadsheetIn(workbook.file).insertSheet(NOTES);
  return workbook;
};
const workbooks = base();

/** A workbook in which a person has selected a cell. */
function at(sheet: string, a1: string, from: Workbook = workbooks): Workbook {
  const workbook = reopened(from);
  select(workbook, sheet, a1);
  return workbook;
}

function select({ file }: Workbook, sheet: string, a1: string): void {
  const found = spreadsheetIn(file).getSheetByName(sheet);
  found?.setActiveRange(found.getRange(a1));
}

const insert = (workbook: Workbook, name = "BTT_GAP"): Reply<Inserted> =>
  calls(workbook, "insertFunction", { team: idOf(workbook, TEAM), name });

const formulaIn = ({ file }: Workbook, sheet: string, a1: string): string =>
  spreadsheetIn(file).getSheetByName(sheet)?.getRange(a1).getFormula() ?? "";

const offered = (workbook: Workbook) =>
  given(workbook, "functions", { team: idOf(workbook, TEAM) }).chapters.flatMap(({ functions }) => functions);

describe("the functions that are offered for a team", () => {
  const all = offered(workbooks);
  const named = (name: string) => all.find((each) => each.name === name);

  test("are all 22, each with a question and a formula", () => {
    expect(all).toHaveLength(22);
    for (const { name, answers, needs, formula } of all) {
      expect(formula).toMatch(new RegExp(`^=${name}\\(.+\\)$`));
      expect(`${answers}${needs}`).not.toMatch(/week 8|Fremont|\b71\b/);
    }
  });

  test("read the team’s own ranges, and say what they answer now", () => {
    expect(named("BTT_ONTRACK")).toMatchObject({
      formula: "=BTT_ONTRACK(D9:D16, C9:C16, D8)",
      isOwn: true,
      says: "On track · Close · Behind",
    });
    expect(named("BTT_GAP")?.says).toBe("0 · -0.02 · -0.055");
  });

  test("tell where a person has to put cells of their own", () => {
    const foreign = all.filter(({ isOwn }) => !isOwn).map(({ name }) => name);
    expect(foreign).toEqual([
      "BTT_PARTICIPATION",
      "BTT_DRIVER",
      "BTT_TAKERSNEED",
      "BTT_REACHABLE",
      "BTT_CHANGE",
      "BTT_GOALTEXT",
      "BTT_PACE",
    ]);
    expect(all.filter(({ isOwn, says }) => !isOwn && says !== "")).toEqual([]);
  });

  test("are shown without a write", () => {
    offered(workbooks);
    expect(writes(lastRun(workbooks))).toEqual([]);
  });

  test("have the separators of the file", () => {
    const german = base("de_DE");
    expect(offered(german)[0]?.formula).toBe("=BTT_ONTRACK(D9:D16; C9:C16; D8)");
    select(german, NOTES, "B2");
    expect(insert(german)).toMatchObject({ ok: true, value: { cell: "B2" } });
    expect(formulaIn(german, NOTES, "B2")).toBe("=BTT_GAP(Algebra!D9:D16;Algebra!C9:C16)");
    expect(errors(german)).toEqual([]);
  });
});

describe("a function that is inserted", () => {
  test("stands in the selected cell of a tab of one’s own, and reads the team’s tab from there", () => {
    const workbook = at(NOTES, "P9");
    expect(insert(workbook, "BTT_ONTRACK")).toEqual({
      ok: true,
      value: {
        cell: "P9",
        formula: "=BTT_ONTRACK('Algebra'!D9:D16, 'Algebra'!C9:C16, 'Algebra'!D8)",
      },
    });
    const { values } = tab(workbook, NOTES);
    expect([8, 9, 10].map((row) => values[row]?.[15])).toEqual(["On track", "Close", "Behind"]);
    expect(errors(workbook)).toEqual([]);
  });

  test("is one write of one cell", () => {
    const workbook = at(NOTES, "P9");
    insert(workbook);
    expect(writes(lastRun(workbook))).toEqual(["Range.setFormula"]);
  });

  test("may stand below the chart of the team’s own tab, and is left alone by Repair", () => {
    const workbook = at(TEAM, "B34");
    expect(insert(workbook, "BTT_STREAK")).toMatchObject({
      ok: true,
      value: { cell: "B34", formula: "=BTT_STREAK(D9:D16, C9:C16)" },
    });
    repaired(workbook);
    expect(formulaIn(workbook, TEAM, "B34")).toBe("=BTT_STREAK(D9:D16,C9:C16)");
    expect(tab(workbook, TEAM).values[33]?.[1]).toBe(-2);
  });

  test("reads the team’s tab under the name that people gave it", () => {
    const workbook = at(NOTES, "A1");
    spreadsheetIn(workbook.file).getSheetByName(TEAM)?.setName("Algebra 1, period 2");
    const team = idOf(workbook, "Algebra 1, period 2");
    expect(calls(workbook, "insertFunction", { team, name: "BTT_STREAK" })).toMatchObject({ ok: true });
    expect(tab(workbook, NOTES).values[0]?.[0]).toBe(-2);
  });

  test("can be each of the 22, and none of them ends in an error", () => {
    const workbook = at(NOTES, "A1");
    for (const [index, { name }] of offered(workbooks).entries()) {
      // Two columns of answers, each with the room of the longest.
      select(workbook, NOTES, `${index % 2 === 0 ? "E" : "P"}${60 + 48 * Math.floor(index / 2)}`);
      expect([name, insert(workbook, name).ok]).toEqual([name, true]);
    }
    expect(errors(workbook)).toEqual([]);
  });
});

describe("a function is not inserted, and nothing is changed,", () => {
  const refusedAt = (sheet: string, a1: string, name?: string, from = workbooks) => {
    const workbook = at(sheet, a1, from);
    const before = workbook.file.snapshot();
    const reply = insert(workbook, name);
    expect(workbook.file.snapshot()).toEqual(before);
    expect(writes(lastRun(workbook))).toEqual([]);
    return reply.ok ? "" : reply.message;
  };

  test("into a cell that holds something", () => {
    const noted = reopened(workbooks);
    types(noted, NOTES, "B2", "mine");
    types(noted, NOTES, "C2", '=""');
    expect(refusedAt(NOTES, "B2", "BTT_STREAK", noted)).toBe(
      "B2 holds something already. Select a blank cell. Nothing was changed.",
    );
    expect(refusedAt(NOTES, "C2", "BTT_STREAK", noted)).toContain("C2 holds something already.");
  });

  test("where its answer would run into what is there, or over the edge", () => {
    const noted = reopened(workbooks);
    types(noted, NOTES, "B5", "mine");
    expect(refusedAt(NOTES, "B2", "BTT_GAP", noted)).toBe(
      "The answer takes 8 rows from B2 on, and B5 holds something. Select a cell with more room. Nothing was changed.",
    );
    expect(refusedAt(NOTES, "B999")).toContain(
      "The answer takes 8 rows from B999 on, and the tab ends before",
    );
    expect(refusedAt(NOTES, "Z2", "BTT_COHORT")).toContain("14 rows and 2 columns from Z2 on");
  });

  test("where it would read its own answer", () => {
    expect(refusedAt(NOTES, "B5", "BTT_REACHABLE")).toContain("The formula reads B2:B48");
  });

  test.each([
    ["an Actual that is still blank", TEAM, "D14"],
    ["a target", TEAM, "C14"],
    ["the chart", TEAM, "C22"],
  ])("over the team’s table or its chart: %s", (_, sheet, a1) => {
    expect(refusedAt(sheet, a1, "BTT_STREAK")).toBe(
      `${a1} is among the tracker’s own cells. Select one below the chart, from row 33 on, or one on a tab of your own. Nothing was changed.`,
    );
  });

  test.each(["Rollup", "Teams", "Journal", "Cohort"])("on the tab %s, which the tracker keeps", (sheet) => {
    expect(refusedAt(sheet, "F20", "BTT_STREAK")).toContain("The tracker keeps this tab.");
  });

  test("that is no function of ours, whatever the name says", () => {
    for (const name of ["SUM", "=1+1", "BTT_GAP(A1)", "constructor", "btt_gap"]) {
      expect(refusedAt(NOTES, "B2", name)).toContain("no such function");
    }
  });

  test("for a team that is gone", () => {
    const workbook = at(NOTES, "B2");
    const reply = calls(workbook, "insertFunction", { team: "nobody", name: "BTT_GAP" });
    expect(reply.ok ? "" : reply.message).toContain("This team has no tab");
  });

  test("from a call that brings a formula of its own", () => {
    const workbook = at(NOTES, "B2");
    const argument = { team: idOf(workbook, TEAM), name: "BTT_GAP", formula: "=1+1" };
    expect(calls(workbook, "insertFunction", argument)).toMatchObject({ ok: false });
    expect(formulaIn(workbook, NOTES, "B2")).toBe("");
  });
});
