import { describe, expect, test } from "vitest";
import { columnLetters } from "../../../src/workbook/reference.ts";
import { beside, column, errors, tab, type Workbook, weeks } from "../workbook.ts";
import { expectMended, settled, write } from "./damage.ts";

/** Sorts the rows of a register that hold something by one of its columns. */
function sorts(
  workbook: Workbook,
  name: string,
  header: string,
  rows: number,
  order: "ascending" | "descending",
) {
  const [headers = []] = tab(workbook, name).values;
  const last = columnLetters(headers.length);
  const by = columnLetters(headers.indexOf(header) + 1);
  workbook.person.sorts(name, `A2:${last}${rows + 1}`, by, order);
}

test("Teams by name, from the last: each tab finds its row", () => {
  const workbook = settled();
  write(workbook, "Teams", 3, { School: "East", Goal: "80%" });
  sorts(workbook, "Teams", "Team", 2, "descending");
  expect(errors(workbook)).toEqual([]);
  expect(column(tab(workbook, "Teams"), "Team").slice(0, 2)).toEqual(["Geometry", "Algebra"]);
  expect(beside(tab(workbook, "Geometry"), "goal")).toBe(0.8);
  expect(beside(tab(workbook, "Algebra"), "goal")).toBe(0.71);
  expectMended(workbook);
  expect(column(tab(workbook, "Teams"), "School").slice(0, 2)).toEqual(["East", ""]);
  expect(weeks(workbook, "Algebra", "Actual").slice(0, 3)).toEqual([0.44, 0.46, 0.52]);
});

test("the Journal by date, from the latest: each event keeps its words and its age", () => {
  const workbook = settled();
  const ask = () => beside(tab(workbook, "Algebra"), "open asks");
  const before = ask();
  sorts(workbook, "Journal", "Date", 2, "descending");
  expect(ask()).toBe(before);
  expectMended(workbook);
  const journal = tab(workbook, "Journal");
  expect(column(journal, "What").slice(0, 2)).toEqual(["Call home", "A quiet room"]);
  expect(column(journal, "Team").slice(0, 2)).toEqual(["Geometry", "Algebra"]);
  expect(ask()).toBe(before);
});

test("Members by person: each stays in the team", () => {
  const workbook = settled();
  write(workbook, "Members", 2, { Team: "Algebra", Person: "Zoe" });
  write(workbook, "Members", 3, { Team: "Geometry", Person: "Ana" });
  sorts(workbook, "Members", "Person", 2, "ascending");
  expectMended(workbook);
  expect(column(tab(workbook, "Members"), "Person").slice(0, 2)).toEqual(["Ana", "Zoe"]);
  expect(column(tab(workbook, "Members"), "Team").slice(0, 2)).toEqual(["Geometry", "Algebra"]);
  expect(beside(tab(workbook, "Algebra"), "members")).toBe(1);
});

test("Charters by team: each charter is its team’s", () => {
  const workbook = settled();
  sorts(workbook, "Charters", "Root cause", 2, "descending");
  expectMended(workbook);
  const charters = tab(workbook, "Charters");
  const causes = column(charters, "Team").map((team, row) => [team, column(charters, "Root cause")[row]]);
  expect(causes).toContainEqual(["Algebra", "Nobody signs in"]);
});

describe("the rollup", () => {
  test.each(["A", "B", "D"])("by its column %s tells the teams in its own order again", (by) => {
    const workbook = settled();
    const before = tab(workbook, "Rollup").values;
    workbook.person.sorts("Rollup", "A6:H7", by, "descending");
    expectMended(workbook);
    expect(tab(workbook, "Rollup").values).toEqual(before);
  });
});
