import { describe, expect, test } from "vitest";
import { columnLetters } from "../../src/workbook/reference.ts";
import { COLUMNS, ROWS } from "../../src/workbook/tabs/grid/layout.ts";
import {
  beside,
  column,
  errors,
  repaired,
  tab,
  teams,
  types,
  type Workbook,
  weeks,
  workbookOf,
} from "./workbook.ts";

const HANDED = {
  settings: teams([]).settings,
  asOf: "2020-05-20",
  cohort: [
    ["Team", "Kind", "Unit", "N", "Goal", "Decimals", "Bar", "Need", "Start", "Weeks"],
    ["Algebra", "each person", "students", "12", "11", "0", "pace", "15", "2020-04-20", "8"],
  ],
};
const GRID = "Algebra students";
/** Eight weeks from this column on. */
const { firstWeek: FIRST } = COLUMNS;

/** Three students in week 1: done at once, on pace, behind. */
function filled(): Workbook {
  const workbook = workbookOf(HANDED);
  for (const [index, share] of ["100%", "15%", "10%"].entries()) {
    types(workbook, GRID, `A${ROWS.first + index}`, `F-0${index + 1}`);
    types(workbook, GRID, `${columnLetters(FIRST)}${ROWS.first + index}`, share);
  }
  return workbook;
}

describe("a student grid", () => {
  test("gives the team's tab its counts", () => {
    const workbook = filled();
    expect(weeks(workbook, "Algebra", "Met")[0]).toBe(1);
    expect(weeks(workbook, "Algebra", "Possible")[0]).toBe(1);
    expect(weeks(workbook, "Algebra", "Lost")[0]).toBe(1);
    expect(weeks(workbook, "Algebra", "Actual")[0]).toBe(2);
  });

  test("is mended where the first student's row was deleted", () => {
    const workbook = filled();
    workbook.person.deletesRows(GRID, ROWS.first, 1);
    repaired(workbook);
    expect(workbook.alerts.at(-1)).toContain("What people typed in their own cells is as it was.");
    expect(weeks(workbook, "Algebra", "Actual")[0]).toBe(1);
    expect(errors(workbook)).toEqual([]);
  });

  test("shows no error on the team's tab where its last week was deleted", () => {
    const workbook = filled();
    workbook.person.deletesColumns(GRID, FIRST + 7, 1);
    expect(errors(workbook)).toEqual([]);
  });
});

test("an ask that is repeated from week to week is one ask", () => {
  const workbook = workbookOf(teams(["Algebra"], { asOf: "2020-05-20" }));
  const ask = columnLetters((tab(workbook, "Algebra").values[6]?.indexOf("Ask") ?? -2) + 1);
  types(workbook, "Algebra", `${ask}11`, "Need a room");
  types(workbook, "Algebra", `${ask}12`, "Need a room");
  expect(beside(tab(workbook, "Algebra"), "open asks")).toBe(1);
  // From the Monday of week 3, in which it was first asked.
  expect(beside(tab(workbook, "Algebra"), "oldest ask")).toBe(16);
  expect(column(tab(workbook, "Rollup"), "Oldest ask")[0]).toBe(16);
});
