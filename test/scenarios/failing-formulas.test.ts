import { describe, expect, test } from "vitest";
import { columnLetters } from "../../src/workbook/reference.ts";
import { journalColumn } from "../../src/workbook/tabs/journal.ts";
import { settingRow } from "../../src/workbook/tabs/settings.ts";
import { teamColumn } from "../../src/workbook/tabs/teams.ts";
import { calls, idOf } from "./calls.ts";
import { column, errors, tab, teams, types, type Workbook, workbookOf } from "./workbook.ts";

const AS_OF = "2020-05-20";
const NAMES = ["Algebra", "Geometry", "Biology"];

const cohort = () => workbookOf(teams(NAMES, { asOf: AS_OF }));

/** What the rollup says of a team. */
const rowOf = (workbook: Workbook, team: string) =>
  tab(workbook, "Rollup")
    .values.find(([first]) => first === team)
    ?.slice(0, 12);

const tabsWithErrors = (workbook: Workbook) =>
  [...new Set(errors(workbook).map((error) => error.split(",")[0]))].sort();

describe("a formula of people’s that fails", () => {
  test.each(["team", "kind", "state", "date"] as const)(
    "under %s on the Journal shows its error there and nowhere else",
    (key) => {
      const workbook = workbookOf(teams(["Algebra"], { asOf: AS_OF }));
      for (const row of [2, 3]) {
        types(workbook, "Journal", `A${row}`, "2020-05-04");
        types(workbook, "Journal", `B${row}`, "Algebra");
        types(workbook, "Journal", `D${row}`, "ask");
      }
      types(workbook, "Journal", `${columnLetters(journalColumn(key))}3`, "=1/0");
      expect(errors(workbook)).toEqual([`Journal, row 3, column ${journalColumn(key)}: #DIV/0!`]);
      expect(String(tab(workbook, "Rollup").values[1]?.[1])).toMatch(/^[12] open asks?, oldest 16 days /);
    },
  );

  test.each([
    "name",
    "meetingDay",
    "graceDays",
    "closeBand",
    "smallestGroup",
    "weeks",
    "start",
    "note",
  ] as const)("in a setting shows its error there and nowhere else, and the default holds: %s", (key) => {
    const workbook = cohort();
    const before = rowOf(workbook, "Geometry");
    types(workbook, "Cohort", `B${settingRow(key)}`, "=1/0");
    expect(errors(workbook)).toEqual([`Cohort, row ${settingRow(key)}, column 2: #DIV/0!`]);
    if (key !== "start") expect(rowOf(workbook, "Geometry")).toEqual(before);
  });

  test.each(["name", "school", "priority", "coach", "metric", "kind", "unit", "baseline", "goal"] as const)(
    "on Teams, under %s, is that team’s alone",
    (key) => {
      const workbook = cohort();
      const before = ["Algebra", "Biology"].map((name) => rowOf(workbook, name));
      types(workbook, "Teams", `${columnLetters(teamColumn(key))}3`, "=1/0");
      expect(["Algebra", "Biology"].map((name) => rowOf(workbook, name))).toEqual(before);
      expect(tabsWithErrors(workbook)).not.toContain("Rollup");
      expect(tabsWithErrors(workbook)).not.toContain("Data");
    },
  );

  test("over a team’s status leaves the rollup whole, that team to be checked", () => {
    const workbook = cohort();
    types(workbook, "Geometry", "E12", "=1/0");
    expect(tabsWithErrors(workbook)).toEqual(["Geometry"]);
    expect(column(tab(workbook, "Rollup"), "Status").slice(0, 3)).toEqual([
      "– No update",
      "– No update",
      "? Check",
    ]);
    expect(rowOf(workbook, "Geometry")?.[1]).toBe("? Check");
  });

  test("among the breaks shows its error there and nowhere else", () => {
    const workbook = cohort();
    const before = rowOf(workbook, "Geometry");
    types(workbook, "Cohort", "E3", "=1/0");
    expect(errors(workbook)).toEqual(["Cohort, row 3, column 5: #DIV/0!"]);
    expect(rowOf(workbook, "Geometry")).toEqual(before);
  });

  test("because a team’s tab was deleted, leaves its row on Data, and all others as they were", () => {
    const workbook = cohort();
    const before = ["Geometry", "Biology"].map((name) => rowOf(workbook, name));
    const id = idOf(workbook, "Algebra");
    workbook.person.deletesSheet("Algebra");
    expect(tab(workbook, "Data").values[1]?.slice(2, 4)).toEqual([id, "Name cannot be read"]);
    expect(["Geometry", "Biology"].map((name) => rowOf(workbook, name))).toEqual(before);
    expect(rowOf(workbook, "Name cannot be read")?.[1]).toBe("? Check");
    expect(tabsWithErrors(workbook)).toEqual(["Teams"]);
  });

  test("on the tab of a team that was deleted is not taken for a day that cannot be read", () => {
    const workbook = workbookOf(teams(["Algebra"], { asOf: AS_OF }));
    workbook.person.deletesSheet("Algebra");
    expect(tab(workbook, "Rollup").values[0]?.[1]).toBe("0 on track · 0 close · 0 behind");
  });

  test("in As of is told on the rollup, where nothing can be judged", () => {
    const workbook = cohort();
    types(workbook, "Cohort", `B${settingRow("asOf")}`, "=1/0");
    expect(
      tab(workbook, "Rollup")
        .values.slice(0, 2)
        .map((line) => line.slice(0, 2)),
    ).toEqual([
      ["Not judged", "As of on the Cohort tab cannot be read"],
      ["3 teams", "Type a day in As of, or clear it; until then no team is judged."],
    ]);
    expect(rowOf(workbook, "Geometry")?.filter((value) => value !== "")).toEqual(["Geometry", "? Check"]);
    workbook.person.selects("Rollup", "A1");
    expect(calls(workbook, "home", null)).toMatchObject({
      ok: true,
      value: { kind: "rollup", signals: null },
    });
    expect(tabsWithErrors(workbook)).not.toContain("Data");
    expect(calls(workbook, "week", { team: idOf(workbook, "Algebra") })).toMatchObject({
      ok: false,
      message: expect.stringContaining("Look at As of on the Cohort tab"),
    });
    expect(calls(workbook, "makeCheckIn", { number: 1 })).toMatchObject({
      ok: false,
      message: expect.stringContaining("Look at As of on the Cohort tab"),
    });
  });
});
