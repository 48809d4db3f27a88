import { describe, expect, test } from "vitest";
import { stateOf } from "../state.ts";
import { column, repaired, tab, types, type Workbook, weeks } from "../workbook.ts";
import { checkedUp, cohort, expectMended } from "./damage.ts";

type Hand = (workbook: Workbook) => void;

const actuals = (workbook: Workbook) => weeks(workbook, "Algebra", "Actual").slice(0, 3);

describe("on a team’s tab Repair puts back", () => {
  test.each<[string, Hand]>([
    ["a column inserted in front of all", ({ person }) => person.insertsColumns("Algebra", 1)],
    ["a column inserted between target and actual", ({ person }) => person.insertsColumns("Algebra", 4)],
    ["three columns inserted among the words", ({ person }) => person.insertsColumns("Algebra", 8, 3)],
    ["a row inserted above the headline", ({ person }) => person.insertsRows("Algebra", 2)],
    ["a row inserted above the headers", ({ person }) => person.insertsRows("Algebra", 7)],
    ["two rows inserted between the weeks", ({ person }) => person.insertsRows("Algebra", 11, 2)],
    ["the column of the actuals dragged away", ({ person }) => person.dragsColumns("Algebra", 4, 9)],
    ["the column of the status dragged to the left", ({ person }) => person.dragsColumns("Algebra", 5, 3)],
    ["a week dragged to the end", ({ person }) => person.dragsRows("Algebra", 9, 17)],
    ["the last week dragged to the front", ({ person }) => person.dragsRows("Algebra", 16, 9)],
  ])("%s", (_, hand) => {
    const workbook = cohort();
    hand(workbook);
    expect(checkedUp(workbook).findings).toMatchObject([{ tab: "Algebra", kind: "moved" }]);
    expectMended(workbook);
    expect(actuals(workbook)).toEqual([0.44, 0.46, 0.52]);
    expect(weeks(workbook, "Algebra", "Success").slice(0, 3)).toEqual(["first", "second", "third"]);
  });

  test.each<[string, Hand]>([
    ["a week", ({ person }) => person.deletesRows("Algebra", 13)],
    ["the row of the headers", ({ person }) => person.deletesRows("Algebra", 7)],
    ["the row of the tiles' values", ({ person }) => person.deletesRows("Algebra", 5)],
    ["the column of the status", ({ person }) => person.deletesColumns("Algebra", 5)],
    ["the column of the weeks", ({ person }) => person.deletesColumns("Algebra", 1)],
    ["the column of the asks", ({ person }) => person.deletesColumns("Algebra", 10)],
    ["two hidden columns", ({ person }) => person.deletesColumns("Algebra", 20, 2)],
  ])("what was deleted: %s", (_, hand) => {
    const workbook = cohort();
    hand(workbook);
    expectMended(workbook);
    expect(actuals(workbook)).toEqual([0.44, 0.46, 0.52]);
  });

  test("an inserted column with words of the team’s own, which stand behind ours from then on", () => {
    const workbook = cohort();
    workbook.person.insertsColumns("Algebra", 7);
    types(workbook, "Algebra", "G7", "Who was away");
    types(workbook, "Algebra", "G9", "Ben, Dana");
    expectMended(workbook);
    const { values } = tab(workbook, "Algebra");
    expect(values[6]?.at(-1)).toBe("Who was away");
    expect(values[8]?.at(-1)).toBe("Ben, Dana");
  });

  test("an inserted row with words of the team’s own, which stand below ours from then on", () => {
    const workbook = cohort();
    workbook.person.insertsRows("Algebra", 12);
    types(workbook, "Algebra", "G12", "A guest came");
    expectMended(workbook);
    expect(tab(workbook, "Algebra").values.at(-1)?.[6]).toBe("A guest came");
  });

  test("weeks that were sorted as whole rows, each with its own words", () => {
    const workbook = cohort();
    const { values } = tab(workbook, "Algebra");
    const last = values[0]?.length ?? 0;
    const letters = (place: number): string =>
      place <= 26
        ? String.fromCharCode(64 + place)
        : letters(Math.floor((place - 1) / 26)) + letters(((place - 1) % 26) + 1);
    workbook.person.sorts("Algebra", `A9:${letters(last)}16`, "D", "descending");
    expectMended(workbook);
    expect(actuals(workbook)).toEqual([0.44, 0.46, 0.52]);
  });
});

describe("on the tables Repair puts back", () => {
  test.each<[string, Hand]>([
    ["a column inserted on Teams", ({ person }) => person.insertsColumns("Teams", 3)],
    ["a column dragged on Teams", ({ person }) => person.dragsColumns("Teams", 8, 3)],
    ["a row inserted above the headers of Teams", ({ person }) => person.insertsRows("Teams", 1)],
    ["a column inserted on the Journal", ({ person }) => person.insertsColumns("Journal", 5)],
    ["a row inserted above the headers of the Journal", ({ person }) => person.insertsRows("Journal", 1)],
    ["a column dragged on Members", ({ person }) => person.dragsColumns("Members", 3, 1)],
    ["a column inserted on Charters", ({ person }) => person.insertsColumns("Charters", 2)],
    ["a column inserted on Plans", ({ person }) => person.insertsColumns("Plans", 4)],
    ["a column inserted on Data", ({ person }) => person.insertsColumns("Data", 6)],
    ["a row inserted on Data", ({ person }) => person.insertsRows("Data", 1)],
    ["a column inserted on the rollup", ({ person }) => person.insertsColumns("Rollup", 3)],
    ["a column dragged on the rollup", ({ person }) => person.dragsColumns("Rollup", 2, 6)],
    ["a row inserted on the rollup", ({ person }) => person.insertsRows("Rollup", 3)],
  ])("%s", (_, hand) => {
    const workbook = cohort();
    const shown = column(tab(workbook, "Rollup"), "Team");
    hand(workbook);
    expectMended(workbook);
    expect(column(tab(workbook, "Rollup"), "Team").filter((name) => name !== "")).toEqual(
      shown.filter((name) => name !== ""),
    );
    expect(column(tab(workbook, "Journal"), "What").slice(0, 2)).toEqual(["A quiet room", "Call home"]);
    expect(column(tab(workbook, "Charters"), "Root cause")[0]).toBe("Nobody signs in");
  });

  test.each<[string, Hand]>([
    ["the column of coaches on Teams", ({ person }) => person.deletesColumns("Teams", 6)],
    ["the headers of the Journal", ({ person }) => person.deletesRows("Journal", 1)],
    ["the headers of Teams", ({ person }) => person.deletesRows("Teams", 1)],
    ["the status on the rollup", ({ person }) => person.deletesColumns("Rollup", 2)],
    ["a team’s row on Data", ({ person }) => person.deletesRows("Data", 2)],
    ["the count line of the rollup", ({ person }) => person.deletesRows("Rollup", 1)],
  ])("what was deleted: %s", (_, hand) => {
    const workbook = cohort();
    hand(workbook);
    expectMended(workbook);
    expect(column(tab(workbook, "Rollup"), "Team")).toContain("Geometry");
  });

  test("an inserted column of a district’s own on Teams, which stands behind ours from then on", () => {
    const workbook = cohort();
    workbook.person.insertsColumns("Teams", 4);
    types(workbook, "Teams", "D1", "Bus line");
    types(workbook, "Teams", "D2", "42");
    expectMended(workbook);
    const { values } = tab(workbook, "Teams");
    expect([values[0]?.at(-1), values[1]?.at(-1)]).toEqual(["Bus line", 42]);
  });
});

test("a column inserted and brought back leaves the file as it was, but for the column behind", () => {
  const workbook = cohort();
  repaired(workbook);
  const wanted = stateOf(workbook);
  workbook.person.insertsColumns("Journal", 4);
  repaired(workbook);
  const journal = (state: typeof wanted) => state.tabs.find(({ name }) => name === "Journal");
  const width = (tab(cohort(), "Journal").values[0] ?? []).length;
  const cut = (values: unknown) =>
    (values as readonly (readonly unknown[])[]).map((line) => line.slice(0, width));
  expect(cut(journal(stateOf(workbook))?.values)).toEqual(cut(journal(wanted)?.values));
  expect(cut(journal(stateOf(workbook))?.formulas)).toEqual(cut(journal(wanted)?.formulas));
});

describe("on tabs that a break makes longer, Repair first puts back", () => {
  test.each<[string, Hand]>([
    ["a row inserted between the weeks", ({ person }) => person.insertsRows("Algebra", 11)],
    ["a column inserted between target and actual", ({ person }) => person.insertsColumns("Algebra", 4)],
    ["a week that was deleted", ({ person }) => person.deletesRows("Algebra", 13)],
  ])("%s", (_, hand) => {
    const workbook = cohort();
    hand(workbook);
    types(workbook, "Cohort", "E2", "2020-05-18");
    expect(checkedUp(workbook).findings).toMatchObject([
      { tab: "Algebra", kind: "longer" },
      { tab: "Geometry", kind: "longer" },
      { tab: "Algebra", kind: "moved" },
    ]);
    expectMended(workbook);
    expect(actuals(workbook)).toEqual([0.44, 0.46, 0.52]);
    expect(weeks(workbook, "Algebra", "Week").slice(3, 9)).toEqual([4, "", 5, 6, 7, 8]);
  });
});
