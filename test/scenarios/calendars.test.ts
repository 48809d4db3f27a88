import { describe, expect, test } from "vitest";
import { shownHere } from "./place.ts";
import {
  beside,
  column,
  errors,
  lausdSouth,
  repaired,
  tab,
  teams,
  types,
  weeks,
  workbookOf,
} from "./workbook.ts";

const READINGS = [
  ["Team", "Week", "Actual"],
  ["Algebra", "1", "44"],
  ["Algebra", "2", "46"],
  ["Algebra", "3", "50"],
  ["Algebra", "4", "57"],
];

describe("a cohort with a break", () => {
  const workbook = workbookOf(
    teams(["Algebra"], {
      readings: READINGS,
      settings: { start: "2020-04-20", weeks: 8, breaks: [{ monday: "2020-05-04", reason: "Spring break" }] },
    }),
  );

  test("keeps a row for it that says Break, and moves the weeks behind it", () => {
    expect(weeks(workbook, "Algebra", "Week")).toEqual([1, 2, "", 3, 4, 5, 6, 7, 8]);
    expect(weeks(workbook, "Algebra", "Week of").slice(1, 4)).toEqual([
      "2020-04-27",
      "2020-05-04",
      "2020-05-11",
    ]);
    expect(weeks(workbook, "Algebra", "Status")[2]).toBe("· Break");
    expect(weeks(workbook, "Algebra", "Weekly target").slice(0, 4)).toEqual([0.465, 0.5, "", 0.535]);
    expect(weeks(workbook, "Algebra", "Actual").slice(0, 5)).toEqual([0.44, 0.46, "", 0.5, 0.57]);
  });

  test("ends a week later", () => {
    expect(beside(tab(workbook, "Algebra"), "goal date")).toBe("2020-06-19");
  });
});

describe("a break that is typed on the Cohort tab later", () => {
  const workbook = workbookOf(teams(["Algebra"], { readings: READINGS }));
  types(workbook, "Algebra", "G11", "kept");
  types(workbook, "Cohort", "E2", "2020-05-04");

  test("is said in the headline until Repair adds the missing row", () => {
    expect(tab(workbook, "Algebra").values[2]?.[1]).toContain(
      "the calendar has changed: choose Repair in the menu",
    );
    repaired(workbook);
    expect(tab(workbook, "Algebra").values[2]?.[1]).not.toContain("Repair");
    expect(weeks(workbook, "Algebra", "Week")).toEqual([1, 2, "", 3, 4, 5, 6, 7, 8]);
    expect(errors(workbook)).toEqual([]);
  });

  test("leaves each reading and note in the calendar week in which it was typed", () => {
    expect(weeks(workbook, "Algebra", "Week of").slice(0, 4)).toEqual([
      "2020-04-20",
      "2020-04-27",
      "2020-05-04",
      "2020-05-11",
    ]);
    expect(weeks(workbook, "Algebra", "Actual").slice(0, 4)).toEqual([0.44, 0.46, 0.5, 0.57]);
    expect(weeks(workbook, "Algebra", "Success")[2]).toBe("kept");
  });

  test("repaired again, changes nothing", () => {
    const before = workbook.file.snapshot();
    repaired(workbook);
    expect(workbook.file.snapshot()).toEqual(before);
  });
});

describe("in every time zone the days are the same", () => {
  const days = (timeZone: string) => {
    const workbook = workbookOf(lausdSouth("2020-05-22", "without readings"), { timeZone });
    return [
      weeks(workbook, "Banning Algebra 1", "Week of"),
      beside(tab(workbook, "Cohort"), "As of"),
      beside(tab(workbook, "Cohort"), "Start"),
      column(tab(workbook, "Data"), "Goal date"),
    ];
  };
  const here = days("America/Los_Angeles");

  test("as in Los Angeles", () => {
    expect(here.slice(0, 3)).toEqual([
      [
        "2020-04-20",
        "2020-04-27",
        "2020-05-04",
        "2020-05-11",
        "2020-05-18",
        "2020-05-25",
        "2020-06-01",
        "2020-06-08",
      ],
      "2020-05-22",
      "2020-04-20",
    ]);
  });

  test.each(["Pacific/Auckland", "America/Sao_Paulo"])("in %s", (timeZone) => {
    expect(days(timeZone)).toEqual(here);
  });
});

test("the numbers of a group smaller than ten stay off the rollup and Data; its words do not", () => {
  const team = (name: string, size: string) => [
    name,
    "average",
    "percent",
    "points",
    size,
    "43",
    "71",
    "2020-04-20",
    "8",
  ];
  const workbook = workbookOf({
    cohort: [
      ["Team", "Kind", "Unit", "Group", "N", "Baseline", "Goal", "Start", "Weeks"],
      team("Nine", "9"),
      team("Ten", "10"),
    ],
    readings: [
      ["Team", "Week", "Actual"],
      ["Nine", "5", "57.7"],
      ["Ten", "5", "57.8"],
    ],
    settings: { start: "2020-04-20", weeks: 8 },
    asOf: "2020-05-22",
  });
  const data = tab(workbook, "Data");
  expect(column(data, "Actual").slice(0, 2)).toEqual(["", 0.578]);
  expect(column(data, "Status").slice(0, 2)).toEqual(["Close", "Close"]);
  for (const header of ["Weeks ahead", "Gap", "Progress", "Needed a week"])
    expect(column(data, header)[0], header).toBe("");
  const shared = [...data.values.slice(0, 2), ...tab(workbook, "Rollup").values].flat().map(String).join(" ");
  expect(shared).not.toMatch(/0\.577|57[.,]7/);
  expect(shared).toContain(shownHere("57.8"));
  expect(weeks(workbook, "Nine", "Actual")[4]).toBe(0.577);
});
