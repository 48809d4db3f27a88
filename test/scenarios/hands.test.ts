import { describe, expect, test } from "vitest";
import { columnLetters } from "../../src/workbook/reference.ts";
import { teamColumn } from "../../src/workbook/tabs/teams.ts";
import {
  beside,
  built,
  column,
  errors,
  repaired,
  spreadsheetIn,
  tab,
  tabNames,
  teams,
  types,
  type Workbook,
  weeks,
  workbookOf,
} from "./workbook.ts";

const READINGS = [
  ["Team", "Week", "Actual", "Success"],
  ["Algebra", "1", "44", "first"],
  ["Algebra", "2", "46", "second"],
  ["Algebra", "3", "52", "third"],
];

const algebra = (more: readonly string[] = []): Workbook =>
  workbookOf(teams(["Algebra", ...more], { readings: READINGS, asOf: "2020-05-22" }));

const onTeams = (key: Parameters<typeof teamColumn>[0], row: number): string =>
  `${columnLetters(teamColumn(key))}${row}`;

describe("a team's row on Teams", () => {
  test("that gets a group size later leaves the columns of the tab as they were made", () => {
    const workbook = algebra();
    const before = weeks(workbook, "Algebra", "Success");
    types(workbook, "Teams", onTeams("groupSize", 2), "59");
    repaired(workbook);
    built(workbook, teams(["Geometry"]));
    expect(weeks(workbook, "Algebra", "Success")).toEqual(before);
    expect(errors(workbook)).toEqual([]);
  });

  test("that is deleted leaves the other teams on the rollup, and Repair names the tab that is left", () => {
    const workbook = algebra(["Geometry"]);
    workbook.person.deletesRows("Teams", 2, 1);
    expect(errors(workbook)).toEqual([]);
    expect(column(tab(workbook, "Rollup"), "Team")).toContain("Geometry");
    repaired(workbook);
    expect(workbook.alerts.at(-1)).toContain(
      "Algebra is no longer on the Teams tab; its tab was left as it was.",
    );
    expect(column(tab(workbook, "Rollup"), "Team").filter((name) => name !== "")).toEqual(["Geometry"]);
  });

  test("with another name is still known by its first one", () => {
    const workbook = algebra();
    types(workbook, "Teams", onTeams("name", 2), "Stars");
    expect(built(workbook, teams(["Algebra"])).teams).toEqual([]);
    expect(tabNames(workbook)).toEqual(tabNames(algebra()));
  });

  test("takes no weeks that a calendar cannot have", () => {
    const workbook = algebra();
    for (const typed of ["2.5", "60", "0", "many"]) {
      types(workbook, "Teams", onTeams("weeks", 2), typed);
      expect(tab(workbook, "Algebra").values[2]?.[1]).toContain("of 8");
      expect(errors(workbook)).toEqual([]);
    }
  });
});

test("settings that cannot be read count as their defaults, and show no error anywhere", () => {
  const workbook = algebra();
  const settings = tab(workbook, "Cohort").values.map((line) => line[0]);
  const cell = (label: string) => `B${settings.indexOf(label) + 1}`;
  for (const label of [
    "Grace days",
    "Close band",
    "Smallest group shown",
    "Weeks",
    "Start",
    "Meeting weekday",
  ]) {
    types(workbook, "Cohort", cell(label), "soon");
  }
  expect(errors(workbook)).toEqual([]);
  types(workbook, "Cohort", cell("As of"), "today");
  expect(errors(workbook)).toEqual([]);
  expect(beside(tab(workbook, "Cohort"), "Judged by")).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test("in a comma locale a whole number in Close band does not hide the separator", () => {
  const workbook = workbookOf(teams(["Algebra"]), { locale: "de_DE" });
  const row = tab(workbook, "Cohort").values.findIndex((line) => line[0] === "Close band") + 1;
  spreadsheetIn(workbook.file).getSheetByName("Cohort")?.getRange(row, 2).setNumberFormat("0");
  built(workbook, teams(["Geometry"]));
  expect(errors(workbook)).toEqual([]);
});

test("Repair leaves people's notes, and their fills in cells that are theirs", () => {
  const workbook = algebra();
  const sheet = spreadsheetIn(workbook.file).getSheetByName("Algebra");
  sheet?.getRange("G7").setNote("ask Ada");
  sheet?.getRange("G10").setBackground("#ff0000");
  repaired(workbook);
  expect(sheet?.getRange("G7").getNote()).toBe("ask Ada");
  expect(sheet?.getRange("G10").getBackground()).toBe("#ff0000");
});

test("Repair leaves a chart of people's, though it draws our columns along", () => {
  const workbook = algebra();
  const sheet = spreadsheetIn(workbook.file).getSheetByName("Algebra");
  const wide = sheet?.getRange(9, 1, 8, sheet.getMaxColumns());
  if (sheet === null || sheet === undefined || wide === undefined) throw new Error("Algebra has no tab.");
  sheet.insertChart(sheet.newChart().asBarChart().addRange(wide).setPosition(40, 1, 0, 0).build());
  const [ours, theirs] = sheet.getCharts().map((each) => each.getRanges().length);
  sheet.getRange("A1:J5").clearFormat();
  repaired(workbook);
  const drawn = sheet.getCharts().map((each) => each.getRanges().length);
  expect(drawn).toEqual([theirs, ours]);
});

test("Repair leaves the pivots that are ticked", () => {
  const workbook = algebra();
  const place = tab(workbook, "Algebra").values[6]?.indexOf("Pivot") ?? -1;
  types(workbook, "Algebra", `${columnLetters(place + 1)}10`, "TRUE");
  repaired(workbook);
  expect(weeks(workbook, "Algebra", "Pivot").slice(0, 3)).toEqual(["", true, ""]);
});

test("a vacant tab of a person's is not taken for one of ours, whatever its case", () => {
  const workbook = algebra();
  spreadsheetIn(workbook.file).insertSheet("geometry", 0);
  built(workbook, teams(["Geometry"]));
  expect(tabNames(workbook)).toEqual(expect.arrayContaining(["geometry", "Geometry 2"]));
});
