import { describe, expect, test } from "vitest";
import { settingRow } from "../../src/workbook/tabs/settings.ts";
import { given } from "./calls.ts";
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

test("a team whose result is its last week’s number is told how far behind that was", () => {
  const last = [
    ["Team", "Week", "Actual"],
    ["Algebra", "8", "64"],
  ];
  const workbook = over({ Algebra: "64" }, { readings: last });
  expect(tile(workbook, "Weeks ahead")).toEqual(["2 weeks behind", "first number"]);
  expect(column(tab(workbook, "Rollup"), "Weeks ahead")[0]).toBe(-2);
});

describe("a cohort of which some teams have ended and one has not begun", () => {
  const base = { Unit: "percent", Baseline: "43", Goal: "71", Start: "2020-04-20", Weeks: "4", Final: "" };
  const rows = [
    { ...base, Team: "Over", Final: "72" },
    { ...base, Team: "Missed", Final: "60" },
    { ...base, Team: "Goalless", Goal: "" },
    { ...base, Team: "Running", Weeks: "8" },
    { ...base, Team: "Later", Start: "2020-06-01" },
  ];
  const workbook = workbookOf({
    settings: { start: "2020-04-20", weeks: 8 },
    asOf: "2020-05-22",
    cohort: [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))],
    readings: [
      ["Team", "Week", "Actual"],
      ["Running", "5", "61"],
    ],
  });
  const mail = given(workbook, "mail", null).editions[0];

  test("counts each team once, in rollup and mail alike", () => {
    const counts = "1 updated · 1 goal not recorded · 1 not started · 2 ended";
    expect(tab(workbook, "Rollup").values[1]?.[1]).toBe(`No open asks · ${counts}`);
    expect(mail?.text).toContain(`\n5 teams, ${counts} · no open asks\n`);
  });

  test("says in the mail’s subject how many of the running teams are on track", () => {
    expect(mail?.subject).toBe("Breakthrough teams: week 5 of 8, 1 of 1 running on track");
  });

  test("is told who has not started", () => {
    expect(mail?.text).toContain("\nLater, not started\n");
  });
});

test("the result of a small group is counted, though its numbers stay on its own tab", () => {
  const workbook = workbookOf({
    settings: { start: "2020-04-20", weeks: 4 },
    asOf: AFTER_THE_END,
    cohort: [
      ["Team", "Unit", "N", "Baseline", "Goal", "Final"],
      ["Algebra", "percent", "5", "43", "71", "72"],
      ["Geometry", "percent", "50", "43", "71", "60"],
      ["Biology", "percent", "50", "43", "71", ""],
    ],
  });
  const [first, second] = tab(workbook, "Rollup").values;
  expect([first?.[1], second?.[1]]).toEqual(["1 of 3 achieved", "No open asks · 2 final results"]);
  expect(given(workbook, "mail", null).editions[0]?.text).toContain(
    "1 of 3 achieved\n3 teams · 2 final results · 1 no result · no open asks\n",
  );
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
