import { expect, test } from "vitest";
import { columnLetters } from "../../../src/workbook/reference.ts";
import { column, tab, types, type Workbook, weeks } from "../workbook.ts";
import { cohort, expectMended } from "./damage.ts";

const placeOf = (workbook: Workbook, name: string, row: number, header: string): number =>
  (tab(workbook, name).values[row - 1] ?? []).indexOf(header) + 1;

test("words in a column of one’s own on the rollup stay, wherever it was inserted", () => {
  for (const before of [2, 4, 8]) {
    const workbook = cohort();
    workbook.person.insertsColumns("Rollup", before);
    types(workbook, "Rollup", `${columnLetters(before)}6`, "call on Monday");
    expectMended(workbook);
    expect(tab(workbook, "Rollup").values[5]?.at(-1)).toBe("call on Monday");
  }
});

test("the last column comes back in front of one of one’s own when it was deleted", () => {
  const workbook = cohort();
  const last = placeOf(workbook, "Teams", 1, "Verdict");
  workbook.person.insertsColumns("Teams", last);
  workbook.person.dragsColumns("Teams", last, last + 2);
  types(workbook, "Teams", `${columnLetters(last + 1)}1`, "Phone");
  types(workbook, "Teams", `${columnLetters(last + 1)}2`, "555 0100");
  workbook.person.deletesColumns("Teams", last);
  expectMended(workbook);
  expect(column(tab(workbook, "Teams"), "Phone")[0]).toBe("555 0100");
  expect(placeOf(workbook, "Teams", 1, "Verdict")).toBe(last);
});

test("a column of formulas does not come back over words that took its place", () => {
  const workbook = cohort();
  const place = placeOf(workbook, "Algebra", 7, "Weeks ahead");
  workbook.person.deletesColumns("Algebra", place);
  workbook.person.insertsColumns("Algebra", place);
  types(workbook, "Algebra", `${columnLetters(place)}7`, "Our notes");
  types(workbook, "Algebra", `${columnLetters(place)}9`, "rain day");
  expectMended(workbook);
  expect(tab(workbook, "Algebra").values[8]?.at(-1)).toBe("rain day");
  expect(weeks(workbook, "Algebra", "Weeks ahead")[0]).toEqual(expect.any(Number));
});

test("headers in another language are not taken for a team", () => {
  const workbook = cohort();
  const [headers = []] = tab(workbook, "Teams").values;
  headers.forEach((header, index) => {
    types(workbook, "Teams", `${columnLetters(index + 1)}1`, `${header} (de)`);
  });
  const names = column(tab(workbook, "Rollup"), "Team");
  expectMended(
    workbook,
    headers.map((header) => `${header} (de)`),
  );
  expect(column(tab(workbook, "Rollup"), "Team")).toEqual(names);
  expect(tab(workbook, "Teams").values[0]?.slice(0, headers.length)).toEqual(headers);
});
