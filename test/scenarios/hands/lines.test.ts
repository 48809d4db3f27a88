import { describe, expect, test } from "vitest";
import { columnLetters } from "../../../src/workbook/reference.ts";
import { COLUMNS, ROWS } from "../../../src/workbook/tabs/grid/layout.ts";
import { calls } from "../calls.ts";
import { column, tab, teams, types, type Workbook, weeks, workbookOf } from "../workbook.ts";
import { cohort, expectMended, write } from "./damage.ts";

const GRID = "Algebra students";
const STUDENTS = ["F-01", "F-02", "F-03"];

/** Three students with a share in each of four weeks. */
function grid(): Workbook {
  const workbook = workbookOf({
    settings: teams([]).settings,
    asOf: "2020-05-20",
    cohort: [
      ["Team", "Kind", "Unit", "N", "Goal", "Decimals", "Bar", "Need", "Start", "Weeks"],
      ["Algebra", "each person", "students", "12", "11", "0", "pace", "15", "2020-04-20", "8"],
    ],
  });
  STUDENTS.forEach((code, index) => {
    const row = ROWS.first + index;
    types(workbook, GRID, `A${row}`, code);
    for (let week = 1; week <= 4; week++) {
      types(workbook, GRID, `${columnLetters(COLUMNS.firstWeek + week - 1)}${row}`, `${10 * week + index}%`);
    }
  });
  return workbook;
}

/** What stands under a week of the grid, student by student. */
const week = (workbook: Workbook, number: number) => {
  const { values } = tab(workbook, GRID);
  return STUDENTS.map((_, index) => values[ROWS.first - 1 + index]?.[COLUMNS.firstWeek + number - 2]);
};

const shares = (number: number) => STUDENTS.map((_, index) => (10 * number + index) / 100);

/** Repair says why it leaves a tab alone, and does so. */
function expectLeft(workbook: Workbook, name: string): void {
  const before = tab(workbook, name);
  const said = calls(workbook, "repair", null);
  expect(said).toMatchObject({ ok: false, message: expect.stringContaining(`On ${name}`) });
  expect(said).toMatchObject({ message: expect.stringContaining("Nothing was changed there.") });
  expect(calls(workbook, "checkUp", null)).toMatchObject({ ok: false });
  expect(tab(workbook, name)).toEqual(before);
}

describe("where the headers of a student grid were deleted", () => {
  test("one Repair brings them back", () => {
    const workbook = grid();
    workbook.person.deletesRows(GRID, ROWS.header);
    expectMended(workbook);
    expect([1, 2, 3, 4].map((number) => week(workbook, number))).toEqual([1, 2, 3, 4].map(shares));
  });

  test("a column of one’s own goes behind the weeks, and each share stays in its own", () => {
    const workbook = grid();
    workbook.person.insertsColumns(GRID, COLUMNS.firstWeek);
    const own = columnLetters(COLUMNS.firstWeek);
    types(workbook, GRID, `${own}1`, "Bus");
    types(workbook, GRID, `${own}${ROWS.first}`, "line 9");
    workbook.person.deletesRows(GRID, ROWS.header);
    expectMended(workbook);
    expect([1, 2, 3, 4].map((number) => week(workbook, number))).toEqual([1, 2, 3, 4].map(shares));
    expect(tab(workbook, GRID).values[ROWS.first - 1]?.at(-1)).toBe("line 9");
  });

  test("and a week with them, nothing is changed until that has an empty column again", () => {
    const workbook = grid();
    workbook.person.deletesColumns(GRID, COLUMNS.firstWeek + 1);
    workbook.person.deletesRows(GRID, ROWS.header);
    expectLeft(workbook, GRID);
    workbook.person.insertsColumns(GRID, COLUMNS.firstWeek + 1);
    expectMended(workbook);
    expect([1, 3, 4].map((number) => week(workbook, number))).toEqual([1, 3, 4].map(shares));
    expect(week(workbook, 2)).toEqual(["", "", ""]);
  });
});

test("a column of one’s own on a grid goes behind the weeks of a plan that has become longer", () => {
  const workbook = grid();
  const place = (tab(workbook, "Teams").values[0] ?? []).indexOf("Weeks") + 1;
  types(workbook, "Teams", `${columnLetters(place)}2`, "10");
  workbook.person.insertsColumns(GRID, COLUMNS.firstWeek + 1);
  types(workbook, GRID, `${columnLetters(COLUMNS.firstWeek + 1)}1`, "Bus");
  expectMended(workbook);
  expect([1, 2, 3, 4].map((number) => week(workbook, number))).toEqual([1, 2, 3, 4].map(shares));
  expect(tab(workbook, GRID).values[0]?.at(-1)).toBe("Bus");
});

describe("where the headers of a team’s tab were deleted", () => {
  const actuals = (workbook: Workbook) => weeks(workbook, "Algebra", "Actual").slice(0, 3);

  test("a column of one’s own among ours goes behind them", () => {
    const workbook = cohort();
    workbook.person.insertsColumns("Algebra", 3);
    types(workbook, "Algebra", "C9", "9");
    workbook.person.deletesRows("Algebra", 7);
    expectMended(workbook);
    expect(actuals(workbook)).toEqual([0.44, 0.46, 0.52]);
    expect(weeks(workbook, "Algebra", "Success").slice(0, 3)).toEqual(["first", "second", "third"]);
  });

  test("one among the words cannot be told from them, and Repair waits until it is deleted", () => {
    const workbook = cohort();
    workbook.person.insertsColumns("Algebra", 7);
    types(workbook, "Algebra", "G9", "Ben");
    workbook.person.deletesRows("Algebra", 7);
    expectLeft(workbook, "Algebra");
    workbook.person.deletesColumns("Algebra", 7);
    expectMended(workbook);
    expect(actuals(workbook)).toEqual([0.44, 0.46, 0.52]);
    expect(weeks(workbook, "Algebra", "Success").slice(0, 3)).toEqual(["first", "second", "third"]);
  });
});

test.each([12, 44])(
  "the header row of a team’s tab comes back from row %i, and each week keeps its own",
  (to) => {
    const workbook = cohort();
    workbook.person.dragsRows("Algebra", 7, to);
    expectMended(workbook);
    expect(weeks(workbook, "Algebra", "Actual").slice(0, 3)).toEqual([0.44, 0.46, 0.52]);
    expect(weeks(workbook, "Algebra", "Success").slice(0, 3)).toEqual(["first", "second", "third"]);
  },
);

test("what was put back of the tables before another tab stops Repair is told", () => {
  const workbook = grid();
  types(workbook, "Members", "A1", "Wer");
  workbook.person.deletesColumns(GRID, COLUMNS.firstWeek + 1);
  workbook.person.deletesRows(GRID, ROWS.header);
  expect(calls(workbook, "repair", null)).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^Rows, columns or headers were put back\. The rest waits\.\n\nOn /),
  });
  expect(tab(workbook, "Members").values[0]?.[0]).toBe("Team");
});

test("the headers of a table that were dragged among its rows go back, and the rows stay", () => {
  const workbook = cohort();
  workbook.person.dragsRows("Journal", 1, 4);
  expectMended(workbook);
  expect(column(tab(workbook, "Journal"), "What").slice(0, 2)).toEqual(["A quiet room", "Call home"]);
});

describe("of two columns of the Journal that are headed Who", () => {
  /** Ours holds Ms Lee; one of a person’s own is inserted in front of a column, and holds Ben and Dana. */
  function twins(before: number): Workbook {
    const workbook = cohort();
    write(workbook, "Journal", 2, { Who: "Ms Lee" });
    workbook.person.insertsColumns("Journal", before);
    const own = columnLetters(before);
    types(workbook, "Journal", `${own}1`, "Who");
    types(workbook, "Journal", `${own}2`, "Ben");
    types(workbook, "Journal", `${own}3`, "Dana");
    return workbook;
  }

  test("ours is the one between its neighbours", () => {
    const workbook = twins(4);
    expectMended(workbook);
    expect(column(tab(workbook, "Journal"), "Who")[0]).toBe("Ms Lee");
    expect(tab(workbook, "Journal").values[1]?.at(-1)).toBe("Ben");
  });

  test("ours cannot be told where they stand side by side, until one has another header", () => {
    const workbook = twins(6);
    expectLeft(workbook, "Journal");
    types(workbook, "Journal", "F1", "Helper");
    expectMended(workbook);
    expect(column(tab(workbook, "Journal"), "Who")[0]).toBe("Ms Lee");
    expect(column(tab(workbook, "Journal"), "Helper").slice(0, 2)).toEqual(["Ben", "Dana"]);
  });
});

test("no words of ours are left standing where a student’s row was inserted among them", () => {
  const workbook = grid();
  const said = () => {
    const { values } = tab(workbook, GRID);
    const words = values[0]?.indexOf(GRID) ?? -1;
    return values.map((line) => line[words]).filter((text) => text !== "");
  };
  const before = said();
  workbook.person.insertsRows(GRID, ROWS.first + 4);
  types(workbook, GRID, `A${ROWS.first + 4}`, "F-99");
  expectMended(workbook);
  expect(said()).toHaveLength(before.length);
  expect(new Set(said()).size).toBe(before.length);
});
