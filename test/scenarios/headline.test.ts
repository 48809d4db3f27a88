import { describe, expect, test } from "vitest";
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
