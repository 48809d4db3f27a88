import { describe, expect, test } from "vitest";
import { checkedUp, expectMended, settled, write } from "./hands/damage.ts";
import { column, repaired, tab, types, type Workbook, weeks, workbookOf } from "./workbook.ts";

const left = (workbook: Workbook) => checkedUp(workbook).left;

describe("a plan that cannot be read", () => {
  const planned = () =>
    workbookOf({
      cohort: [
        ["Team", "Unit", "Baseline", "Goal", "Start", "Weeks", "Shape"],
        ["Algebra", "percent", "43", "71", "2020-04-20", "8", "44.5; 50; 53; 56; 60; 64; 68; 71"],
      ],
      settings: { start: "2020-04-20", weeks: 8 },
      asOf: "2020-05-22",
    });
  const TYPED = [0.445, 0.5, 0.53, 0.56, 0.6, 0.64, 0.68, 0.71];
  const typo = "44.5%; 5o%; 53%; 56%; 60%; 64%; 68%; 71%";

  test("leaves the weekly targets as they are, and is told", () => {
    const workbook = planned();
    repaired(workbook);
    types(workbook, "Algebra", "C11", "54%");
    write(workbook, "Teams", 2, { Shape: typo });
    expect(left(workbook)).toEqual([
      `Shape of Algebra on Teams (Y2) cannot be read: found “${typo}”, expected even, slow, fast, flat, pace 15%, or the weekly targets separated by ;. Its weekly targets stay as they are.`,
    ]);
    expectMended(workbook);
    expect(workbook.alerts.at(-1)).toContain("Shape of Algebra on Teams (Y2) cannot be read");
    expect(weeks(workbook, "Algebra", "Weekly target")).toEqual(TYPED.with(2, 0.54));
    expect(column(tab(workbook, "Teams"), "Shape")[0]).toBe(typo);
  });

  test("counts again once it is typed right", () => {
    const workbook = planned();
    write(workbook, "Teams", 2, { Shape: typo });
    repaired(workbook);
    write(workbook, "Teams", 2, { Shape: "flat" });
    expectMended(workbook);
    expect(weeks(workbook, "Algebra", "Weekly target")).toEqual(TYPED.map(() => 0.71));
    expect(left(workbook)).toEqual([]);
  });

  test("is an even one where nothing is typed", () => {
    const workbook = planned();
    write(workbook, "Teams", 2, { Shape: "" });
    expectMended(workbook);
    expect(weeks(workbook, "Algebra", "Weekly target")[3]).toBe(0.57);
    expect(left(workbook)).toEqual([]);
  });
});

describe("words in Retired", () => {
  test("take no team out of the cohort, and are told", () => {
    const workbook = settled();
    const before = tab(workbook, "Rollup").values;
    write(workbook, "Teams", 2, { Retired: "no" });
    expectMended(workbook);
    expect(tab(workbook, "Rollup").values).toEqual(before);
    expect(left(workbook)).toEqual([
      "Retired of Algebra on Teams (AH2) cannot be read: found “no”, expected a day. It counts as blank.",
    ]);
  });
});

test.each([
  [
    "Kind",
    "mean",
    "one of average, rate, running count, weekly count, decrease, milestones, each person, hold",
    "average",
  ],
  ["Bar", "high", "one of window, pace, level", "blank"],
  ["Start", "after Easter", "a day", "blank"],
  ["Same group", "nope", "one of yes, no", "yes"],
  ["Goal", "about 70", "a number", "blank"],
  ["Weeks", "60", "a whole number from 1 to 52", "blank"],
])("%s on Teams that cannot be read is told with what it counts as", (header, text, expected, as) => {
  const workbook = settled();
  write(workbook, "Teams", 2, { [header]: text });
  const [said = "", ...more] = left(workbook);
  expect(said).toContain(`${header} of Algebra on Teams (`);
  expect(said).toContain(`found “${text}”, expected ${expected}. It counts as ${as}.`);
  expect(more).toEqual([]);
});

test("Same group is read in any case", () => {
  const workbook = settled();
  const isInTrend = () => column(tab(workbook, "Algebra"), "fit")[0];
  expect(isInTrend()).toBe(1);
  write(workbook, "Teams", 2, { "Same group": "No" });
  expect(left(workbook)).toEqual([]);
  repaired(workbook);
  expect(isInTrend()).toBe(0);
});

test("settings and breaks that cannot be read are told with their place", () => {
  const workbook = settled();
  types(workbook, "Cohort", "B8", "Mon");
  types(workbook, "Cohort", "E2", "spring break");
  expect(left(workbook)).toEqual([
    "Meeting weekday on Cohort (B8) cannot be read: found “Mon”, expected one of Monday, Tuesday, Wednesday, Thursday, Friday. It counts as Thursday.",
    "A break on Cohort (E2) cannot be read: found “spring break”, expected a day. It counts as blank.",
  ]);
});
