import { describe, expect, test } from "vitest";
import { settingRow } from "../../src/workbook/tabs/settings.ts";
import { shownHere } from "./place.ts";
import { column, tab, teams, types, type Workbook, workbookOf } from "./workbook.ts";

const AFTER_THE_END = "2020-06-20";
const READINGS = [
  ["Team", "Week", "Actual"],
  ...["50", "54", "58", "62"].map((actual, index) => ["Algebra", String(index + 4), actual]),
];

/** Teams whose goal is 71%, after the end, each with its final result. */
function over(finals: Readonly<Record<string, string>>, more: object = {}): Workbook {
  const { cohort, ...handed } = teams(Object.keys(finals), { asOf: AFTER_THE_END, ...more });
  const [headers = [], ...rows] = cohort;
  return workbookOf({
    ...handed,
    cohort: [[...headers, "Final"], ...rows.map((row) => [...row, finals[row[0] ?? ""] ?? ""])],
  });
}

const tile = (workbook: Workbook, label: string): readonly unknown[] => {
  const { values } = tab(workbook, "Algebra");
  const place = values[3]?.indexOf(label) ?? -1;
  return [values[4]?.[place], values[5]?.[place]];
};

describe("a team that has ended without a number in its last week", () => {
  const workbook = over({ Algebra: "72" }, { readings: READINGS });

  test("is told by its result, and no longer as ahead or behind", () => {
    expect(tile(workbook, "Status")).toEqual(["★ Achieved", "final result"]);
    expect(tile(workbook, "Weeks ahead")).toEqual(["–", ""]);
    expect(column(tab(workbook, "Rollup"), "Weeks ahead")[0]).toBe("");
    expect(column(tab(workbook, "Data"), "Weeks ahead")[0]).toBe("");
  });

  test("has nothing foreseen of it", () => {
    expect(tile(workbook, "Outlook for Jun 12")).toEqual(["–", ""]);
    for (const header of ["Projected", "Projected low", "Projected high"]) {
      expect(column(tab(workbook, "Data"), header)[0]).toBe("");
    }
    expect(column(tab(workbook, "Rollup"), "Gap closed")[0]).toBe(shownHere("104% of the gap"));
  });
});

test("a result that just misses the goal has not closed all of the gap", () => {
  const workbook = over({ Algebra: "70.96", Geometry: "71", Biology: "71.2" });
  const rollup = tab(workbook, "Rollup").values.slice(5, 8);
  expect(rollup.map(([team, status, , , , , , gap]) => [team, status, gap])).toEqual([
    ["Algebra", "▽ Not achieved", "99% of the gap"],
    ["Biology", "★ Achieved", "101% of the gap"],
    ["Geometry", "★ Achieved", "100% of the gap"],
  ]);
  types(workbook, "Cohort", `B${settingRow("asOf")}`, "2020-06-10");
  types(workbook, "Algebra", "D14", "70.96%");
  expect(column(tab(workbook, "Rollup"), "Gap closed")).toContain(0.99);
});
