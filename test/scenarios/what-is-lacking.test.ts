import { describe, expect, test } from "vitest";
import { given } from "./calls.ts";
import { shownHere } from "./place.ts";
import { tab, teams, types, type Workbook, workbookOf } from "./workbook.ts";

const WEDNESDAY = "2020-05-20";
const SUNDAY = "2020-05-24";

/** A team in week 5 of 8 that told its number in week 4. */
const inWeek5 = (asOf: string, more: object = {}): Workbook =>
  workbookOf(
    teams(["Algebra"], {
      asOf,
      readings: [
        ["Team", "Week", "Actual"],
        ["Algebra", "4", "58"],
      ],
      ...more,
    }),
  );

/** What rollup and mail count, without the asks. */
const counted = (workbook: Workbook) => [
  String(tab(workbook, "Rollup").values[1]?.[1]).replace("No open asks · ", ""),
  given(workbook, "mail", null).editions[0]?.text.split("\n")[1]?.replace(" · no open asks", ""),
];

const headline = (workbook: Workbook) => tab(workbook, "Algebra").values[2]?.[1];

describe.each([WEDNESDAY, SUNDAY])("on %s", (asOf) => {
  test("a week that says it was not measured is asked for nothing", () => {
    const workbook = inWeek5(asOf);
    types(workbook, "Algebra", "D13", "n/a");
    expect(headline(workbook)).toBe(shownHere("Week 5 of 8 · not measured · target 60.5% · week 4: 58%"));
  });

  test("a number that must be checked is said to need a look", () => {
    const workbook = inWeek5(asOf);
    types(workbook, "Algebra", "D13", "sixty");
    expect(headline(workbook)).toBe(
      shownHere("Week 5 of 8 · the number needs a look · target 60.5% · week 4: 58%"),
    );
  });
});

describe("a weekly target that is no number", () => {
  test("is named once its week has begun", () => {
    const workbook = inWeek5(SUNDAY);
    types(workbook, "Algebra", "C12", "57 ?");
    types(workbook, "Algebra", "C15", "later");
    expect(headline(workbook)).toMatch(/week 4 has no target$/);
  });

  test("leaves this week’s number told", () => {
    const workbook = inWeek5(WEDNESDAY);
    types(workbook, "Algebra", "C13", "60 ?");
    types(workbook, "Algebra", "D13", "61%");
    expect(headline(workbook)).toBe("Week 5 of 8 · 61% · week 4: 58% · week 5 has no target");
  });

  test("is not taken for a missing baseline, by rollup or mail", () => {
    const workbook = inWeek5(WEDNESDAY);
    types(workbook, "Algebra", "C12", "");
    expect(counted(workbook)).toEqual(["0 updated", "1 team, 0 updated"]);
  });
});

test("a team on a break in its first week has not started", () => {
  const breaks = [{ monday: "2020-04-20", reason: "Spring break" }];
  const { settings, ...handed } = teams(["Algebra"], { asOf: "2020-04-22" });
  const workbook = workbookOf({ ...handed, settings: { ...(settings as object), breaks } });
  expect(counted(workbook)).toEqual(["0 updated · 1 not started", "1 team, 0 updated · 1 not started"]);
});

test("a team that runs without its baseline is counted as one, in rollup and mail alike", () => {
  const { cohort, ...handed } = teams(["Algebra", "Geometry"], { asOf: WEDNESDAY });
  const [headers = [], algebra = [], geometry = []] = cohort;
  const without = algebra.map((cell, index) => (headers[index] === "Baseline" ? "" : cell));
  const workbook = workbookOf({ ...handed, cohort: [headers, without, geometry] });
  const counts = "0 updated · 1 no update · 1 baseline not recorded";
  expect(counted(workbook)).toEqual([counts, `2 teams, ${counts}`]);
});
