import { describe, expect, test } from "vitest";
import { stateOf } from "./state.ts";
import {
  built,
  lastRun,
  lausdSouth,
  ourTabs,
  repaired,
  tabNames,
  teams,
  workbookOf,
  writes,
} from "./workbook.ts";

describe("building again what was built", () => {
  const handed = lausdSouth("2020-05-22", "with readings");
  const workbook = workbookOf(handed);
  const before = stateOf(workbook);
  const reply = built(workbook, handed);

  test("writes nothing", () => {
    expect(writes(lastRun(workbook))).toEqual([]);
    expect(reply.teams).toEqual([]);
  });

  test("leaves the same workbook", () => {
    expect(stateOf(workbook)).toEqual(before);
  });

  test("and so does Repair, which sets all looks anew", () => {
    repaired(workbook);
    expect(workbook.alerts).toEqual([
      expect.stringMatching(/^All \d+ tabs are as the tracker made them\./),
      "0 cells were restored. What people typed in their own cells is as it was.",
    ]);
    expect(stateOf(workbook)).toEqual(before);
  });
});

describe("a team that joins later", () => {
  const first = workbookOf(teams(["Algebra"]));
  built(first, teams(["Geometry"]));

  test("makes the workbook that both teams at once make", () => {
    expect(stateOf(first)).toEqual(stateOf(workbookOf(teams(["Algebra", "Geometry"]))));
  });

  test("stands behind the teams before it", () => {
    expect(tabNames(first).slice(0, 3)).toEqual(["Rollup", "Algebra", "Geometry"]);
  });

  test("is known by its name, in whatever case", () => {
    expect(built(first, teams(["ALGEBRA ", "geometry"])).teams).toEqual([]);
    expect(ourTabs(first)).toHaveLength(12);
  });
});

test("two cohorts built alike are alike but for the ids that each file draws", () => {
  expect(stateOf(workbookOf(teams(["Algebra"])))).toEqual(stateOf(workbookOf(teams(["Algebra"]))));
});

test("readings for weeks that are filled already are not counted as taken in", () => {
  const roster = [
    ["Team", "Baseline", "Goal", "Weeks", "Start"],
    ["Algebra", "43", "71", "8", "2020-04-20"],
  ];
  const weeksOf = (...weeks: readonly (readonly [string, string])[]) => [
    ["Team", "Week", "Actual"],
    ...weeks.map(([week, actual]) => ["Algebra", week, actual]),
  ];
  const workbook = workbookOf({ cohort: roster, readings: weeksOf(["1", "44"]), asOf: "2020-05-22" });
  expect(built(workbook, { cohort: roster, readings: weeksOf(["1", "50"], ["3", "52"]) }).readings).toBe(1);
});
