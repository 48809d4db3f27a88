import { describe, expect, test } from "vitest";
import { ProtectionType } from "../../../workbench/emulation/spreadsheet/enums.ts";
import {
  beside,
  column,
  errors,
  repaired,
  spreadsheetIn,
  tab,
  tabNames,
  type Workbook,
  weeks,
} from "../workbook.ts";
import { checkedUp, expectMended, settled, typed } from "./damage.ts";

type Hand = (workbook: Workbook) => void;

const shownTeams = (workbook: Workbook) =>
  column(tab(workbook, rollupIn(workbook)), "Team").filter((name) => name !== "");

const OVERVIEW = "Übersicht";
const rollupIn = (workbook: Workbook) => (tabNames(workbook).includes(OVERVIEW) ? OVERVIEW : "Rollup");

describe("tabs that a person only arranges need no mending", () => {
  test.each<[string, Hand]>([
    ["a team’s tab with another name", ({ person }) => person.renamesSheet("Algebra", "Room 12")],
    [
      "Rollup, Data and Journal with other names",
      ({ person }) => {
        person.renamesSheet("Rollup", OVERVIEW);
        person.renamesSheet("Data", "It’s data, 2020");
        person.renamesSheet("Journal", "Diary");
      },
    ],
    [
      "tabs in another order",
      ({ person }) => {
        person.movesSheet("Teams", 1);
        person.movesSheet("Rollup", 6);
      },
    ],
    [
      "tabs out of sight",
      ({ person }) => {
        person.hidesSheet("Algebra");
        person.hidesSheet("Cohort");
      },
    ],
    ["Data in sight", ({ person }) => person.showsSheet("Data")],
  ])("%s", (_, hand) => {
    const workbook = settled();
    hand(workbook);
    const before = tabNames(workbook);
    expect(checkedUp(workbook).findings).toEqual([]);
    expectMended(workbook);
    expect(tabNames(workbook)).toEqual(before);
    expect([...shownTeams(workbook)].sort()).toEqual(["Algebra", "Geometry"]);
  });
});

describe("a copy of a tab within the file", () => {
  test.each(["Algebra", "Rollup", "Teams", "Cohort", "Data"])(
    "of %s is a person’s, and stays as it is",
    (name) => {
      const workbook = settled();
      const copy = workbook.person.duplicatesSheet(name);
      const before = tab(workbook, copy).values;
      expect(checkedUp(workbook).findings).toEqual([]);
      expectMended(workbook);
      expect(tab(workbook, copy).values).toEqual(before);
      expect(shownTeams(workbook)).toHaveLength(2);
    },
  );

  test("does not take the place of its original that is deleted", () => {
    const workbook = settled();
    const copy = workbook.person.duplicatesSheet("Algebra");
    workbook.person.deletesSheet("Algebra");
    expectMended(workbook);
    expect(tabNames(workbook)).toEqual(expect.arrayContaining(["Algebra", copy]));
    expect(weeks(workbook, "Algebra", "Actual").slice(0, 3)).toEqual(["", "", ""]);
    expect(tab(workbook, copy).values[8]?.[3]).toBe(0.44);
  });
});

test("a tab that people have locked whole stays locked, and one that warns keeps warning", () => {
  const workbook = settled();
  const sheets = () => spreadsheetIn(workbook.file);
  const protectionOf = (name: string) =>
    sheets().getSheetByName(name)?.getProtections(ProtectionType.SHEET).at(0);
  protectionOf("Rollup")?.setWarningOnly(false);
  protectionOf("Data")?.remove();
  sheets().getSheetByName("Data")?.protect().setDescription("The office only");
  expectMended(workbook);
  const warns = ["Rollup", "Data", "Teams"].map((name) => protectionOf(name)?.isWarningOnly());
  expect(warns).toEqual([false, false, true]);
  expect(protectionOf("Data")?.getDescription()).toBe("The office only");
});

describe("a tab that was deleted", () => {
  test.each(["Rollup", "Data"])("comes back whole where it only tells of others: %s", (name) => {
    const workbook = settled();
    const before = tab(workbook, name).values;
    workbook.person.deletesSheet(name);
    expect(checkedUp(workbook).findings).toContainEqual(
      expect.objectContaining({ tab: name, kind: "missing" }),
    );
    expectMended(workbook);
    expect(tab(workbook, name).values).toEqual(before);
  });

  test("of a team comes back with its plan; what was typed on it alone is gone", () => {
    const workbook = settled();
    const before = weeks(workbook, "Algebra", "Week of");
    workbook.person.deletesSheet("Algebra");
    expectMended(workbook);
    expect(weeks(workbook, "Algebra", "Week of")).toEqual(before);
    expect(weeks(workbook, "Algebra", "Weekly target")[1]).toBe(0.5);
    expect(weeks(workbook, "Algebra", "Actual").join("")).toBe("");
    expect(column(tab(workbook, "Charters"), "Root cause")[0]).toBe("Nobody signs in");
  });

  test.each([
    ["Journal", "What"],
    ["Charters", "Root cause"],
    ["Members", "Person"],
    ["Plans", "Version"],
  ])("of people’s words comes back without them: %s", (name, header) => {
    const workbook = settled();
    workbook.person.deletesSheet(name);
    expectMended(workbook);
    expect(tab(workbook, name).values[0]).toContain(header);
    expect(typed(workbook)).toContain("first");
  });

  test("Teams comes back empty: the teams’ tabs keep all that was typed on them, and Repair says that they are left", () => {
    const workbook = settled();
    const before = weeks(workbook, "Algebra", "Actual");
    workbook.person.deletesSheet("Teams");
    expect(checkedUp(workbook).findings).toContainEqual(
      expect.objectContaining({ tab: "Teams", kind: "missing" }),
    );
    expectMended(workbook);
    expect(workbook.alerts.at(-1)).toContain("Algebra is no longer on the Teams tab");
    expect(weeks(workbook, "Algebra", "Actual")).toEqual(before);
    expect(column(tab(workbook, "Teams"), "Team").join("")).toBe("");
    expect(tab(workbook, "Rollup").values.flat()).toContain("No team yet");
  });

  test("Teams has its teams again once their rows are pasted back and Repair is chosen", () => {
    const workbook = settled();
    const before = weeks(workbook, "Algebra", "Weekly target");
    const rows = spreadsheetIn(workbook.file).getSheetByName("Teams")?.getDataRange().getValues() ?? [];
    workbook.person.deletesSheet("Teams");
    repaired(workbook);
    const sheet = spreadsheetIn(workbook.file).getSheetByName("Teams");
    const formulas = sheet?.getRange(1, 1, rows.length, rows[0]?.length ?? 1).getFormulas() ?? [];
    rows.forEach((line, row) => {
      line.forEach((value, column) => {
        if (formulas[row]?.[column] === "") sheet?.getRange(row + 1, column + 1).setValue(value);
      });
    });
    repaired(workbook);
    expect(errors(workbook)).toEqual([]);
    expect(weeks(workbook, "Algebra", "Weekly target")).toEqual(before);
    expect(shownTeams(workbook)).toHaveLength(2);
  });

  test("Cohort comes back with its defaults; weeks and readings stay where they are", () => {
    const workbook = settled();
    const before = weeks(workbook, "Algebra", "Actual");
    workbook.person.deletesSheet("Cohort");
    expect(errors(workbook).length).toBeGreaterThan(0);
    expectMended(workbook);
    expect(weeks(workbook, "Algebra", "Actual")).toEqual(before);
    expect(weeks(workbook, "Algebra", "Week of")[0]).toBe("2020-04-20");
    expect(beside(tab(workbook, "Cohort"), "Meeting weekday")).toBe("Thursday");
  });
});
