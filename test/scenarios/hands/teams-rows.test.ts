import { describe, expect, test } from "vitest";
import { calls, given, idOf } from "../calls.ts";
import {
  beside,
  built,
  column,
  errors,
  repaired,
  tab,
  tabNames,
  teams,
  type Workbook,
  weeks,
} from "../workbook.ts";
import { checkedUp, expectMended, settled, typed, write } from "./damage.ts";

const onRollup = (workbook: Workbook) =>
  column(tab(workbook, "Rollup"), "Team").filter((name) => name !== "");
const copied = (workbook: Workbook, row: number, to: number) =>
  workbook.person.copies(
    { sheetName: "Teams", a1: `A${row}:AI${row}` },
    { sheetName: "Teams", a1: `A${to}:AI${to}` },
  );
const NEW = "add it in the sidebar with New cohort or more teams, then delete the row.";

describe("a row of Teams that was copied", () => {
  test("is no second team: the first row counts, and the other is told", () => {
    const workbook = settled();
    copied(workbook, 2, 5);
    write(workbook, "Teams", 5, { Team: "Biology", Weeks: "12" });
    expectMended(workbook);
    expect(checkedUp(workbook).left).toEqual([
      `Algebra stands twice on Teams, in rows 2 and 5: row 2 counts. If row 5 is a team, ${NEW}`,
    ]);
    expect(onRollup(workbook).toSorted()).toEqual(["Algebra", "Geometry"]);
    expect(column(tab(workbook, "Data"), "Team").filter((name) => name !== "")).toEqual([
      "Algebra",
      "Geometry",
    ]);
    expect(weeks(workbook, "Algebra", "Week")).toHaveLength(8);
    const roster = given(workbook, "roster", null);
    expect(roster.teams.map(({ name }) => name)).toEqual(["Algebra", "Geometry"]);
    expect(roster.left).toEqual(checkedUp(workbook).left);
  });
});

describe("a row of Teams that was typed without the sidebar", () => {
  test("is told, and does not keep others from joining", () => {
    const workbook = settled();
    write(workbook, "Teams", 5, { Team: "Biology", Goal: "80%" });
    expect(checkedUp(workbook).left).toEqual([
      `Biology in row 5 of Teams has no tab. If row 5 is a team, ${NEW}`,
    ]);
    built(workbook, teams(["Biology"]));
    workbook.person.deletesRows("Teams", 5);
    expectMended(workbook);
    expect(checkedUp(workbook).left).toEqual([]);
    expect(onRollup(workbook).toSorted()).toEqual(["Algebra", "Biology", "Geometry"]);
    expect(errors(workbook)).toEqual([]);
  });
});

describe("Teams sorted without its hidden Ids", () => {
  const sorted = () => {
    const workbook = settled();
    workbook.person.sorts("Teams", "B2:AI3", "B", "descending");
    return workbook;
  };
  const told = (workbook: Workbook) =>
    `On Teams the rows of Algebra, Geometry bear each other’s hidden Ids, as after a sort without column A. Nothing was changed. Undo it, or show column A and type the Ids back: ${idOf(workbook, "Algebra")} in A3, ${idOf(workbook, "Geometry")} in A2. If these teams did change names, rename their tabs, too. Then try again.`;

  test("is refused with the way back, and nothing is changed", () => {
    const workbook = sorted();
    const before = typed(workbook);
    expect(calls(workbook, "checkUp", null)).toMatchObject({ ok: false, message: told(workbook) });
    repaired(workbook);
    expect(workbook.alerts.at(-1)).toContain(told(workbook));
    expect(() => built(workbook, teams(["Biology"]))).toThrow("hidden Ids");
    expect(calls(workbook, "retire", { team: idOf(workbook, "Algebra") })).toMatchObject({ ok: false });
    expect(typed(workbook)).toEqual(before);
  });

  test("is right again once the Ids are typed back as the sentence says", () => {
    const workbook = sorted();
    const [algebra, geometry] = [idOf(workbook, "Algebra"), idOf(workbook, "Geometry")];
    write(workbook, "Teams", 2, { Id: geometry });
    write(workbook, "Teams", 3, { Id: algebra });
    expectMended(workbook);
    expect(beside(tab(workbook, "Algebra"), "team")).toBe("Algebra");
    expect(weeks(workbook, "Algebra", "Actual").slice(0, 3)).toEqual([0.44, 0.46, 0.52]);
  });

  test("is taken for names that were changed once a tab has its new name", () => {
    const workbook = sorted();
    workbook.person.renamesSheet("Algebra", "Algebra before");
    workbook.person.renamesSheet("Geometry", "Algebra");
    expectMended(workbook);
  });

  test("is not taken for teams that took each other’s names in the sidebar", () => {
    const workbook = settled();
    const [algebra, geometry] = [idOf(workbook, "Algebra"), idOf(workbook, "Geometry")];
    given(workbook, "rename", { team: algebra, name: "Stars" });
    given(workbook, "rename", { team: geometry, name: "Algebra" });
    given(workbook, "rename", { team: algebra, name: "Geometry" });
    expect(checkedUp(workbook).left).toEqual([]);
    expect(beside(tab(workbook, "Algebra"), "team id")).toBe(geometry);
  });
});

describe("a team whose name was typed over on Teams", () => {
  const over = () => {
    const workbook = settled();
    write(workbook, "Members", 2, { Team: "Algebra", Person: "Zoe" });
    write(workbook, "Teams", 2, { Team: "Stars" });
    return workbook;
  };

  test("is told with the rows that name it no more", () => {
    const workbook = over();
    expect(checkedUp(workbook).left).toEqual([
      "No team on Teams is called Algebra, though rows name it: 1 on Journal, 1 on Members. If it has another name now, type Algebra back on Teams and rename it in the sidebar.",
    ]);
  });

  test("has its rows and its tab again once it is renamed", () => {
    const workbook = over();
    given(workbook, "rename", { team: idOf(workbook, "Algebra"), name: "Stars" });
    expect(column(tab(workbook, "Journal"), "Team").slice(0, 2)).toEqual(["Stars", "Geometry"]);
    expect(column(tab(workbook, "Members"), "Team")[0]).toBe("Stars");
    expect(tabNames(workbook)).toContain("Stars");
    expect(beside(tab(workbook, "Stars"), "open asks")).toBe(1);
    expect(checkedUp(workbook).left).toEqual([]);
  });
});

test("a coach of all teams on Members is told of no team’s row", () => {
  const workbook = settled();
  write(workbook, "Members", 2, { Team: "All teams", Person: "Dana Cole", Role: "coach" });
  expect(checkedUp(workbook).left).toEqual([]);
});
