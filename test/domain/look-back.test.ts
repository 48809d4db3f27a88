import { describe, expect, test } from "vitest";
import {
  biggestRise,
  changeInWords,
  firstAndLast,
  onOneScale,
  weeksOnPlan,
} from "../../src/domain/look-back.ts";
import { goalWith } from "./goals.ts";

describe("the biggest rise", () => {
  const up = { baseline: 43, direction: "up" } as const;

  test("is the biggest step between neighbouring weeks, with the week it led to", () => {
    expect(biggestRise([41, 44, 46, 52, 57], up)).toEqual({ week: 4, from: 46, to: 52 });
  });

  test("may be the one from the baseline, where that was measured on the same group", () => {
    expect(biggestRise([50, 52], up)).toEqual({ week: 1, from: 43, to: 50 });
    expect(biggestRise([50, 52], { ...up, baseline: null })).toEqual({ week: 2, from: 50, to: 52 });
  });

  test("is never reckoned over a week that was not measured", () => {
    expect(biggestRise([44, null, 60, 61], up)).toEqual({ week: 1, from: 43, to: 44 });
    expect(biggestRise([null, 60, null, 70], up)).toBeNull();
  });

  test("is a fall where less is better, and none where every week was worse", () => {
    expect(biggestRise([10, 6, 5], { baseline: 12, direction: "down" })).toEqual({
      week: 2,
      from: 10,
      to: 6,
    });
    expect(biggestRise([42, 41], up)).toBeNull();
    expect(biggestRise([43, 43], up)).toBeNull();
  });

  test("is the first of equal ones, binary noise aside", () => {
    expect(biggestRise([0.1, 0.2, 0.3], { baseline: 0, direction: "up" })).toEqual({
      week: 1,
      from: 0,
      to: 0.1,
    });
  });
});

test("weeks on plan are those on track or past the goal, of all weeks", () => {
  expect(weeksOnPlan(["behind", "close", "on track", "goal met", "no update", null])).toEqual({
    on: 2,
    of: 6,
  });
});

test("the first and the last number are told with their weeks, and only where there are two", () => {
  expect(firstAndLast([null, 0.61, null, 0.97, null])).toEqual([
    { week: 2, value: 0.61 },
    { week: 4, value: 0.97 },
  ]);
  expect(firstAndLast([null, 0.61])).toBeNull();
  expect(firstAndLast([])).toBeNull();
});

test.each([
  [0.05, "percent", 1, "+5 points"],
  [-0.014, "percent", 1, "−1.4 points"],
  [11, "students", 0, "+11 students"],
  [1, "students", 0, "+1 student"],
  [-3, "incidents", 0, "−3 incidents"],
  [0.5, "", 1, "+0.5"],
])("a change of %s %s with %s decimals reads %s", (change, unit, decimals, words) => {
  expect(changeInWords(change, { unit, decimals })).toBe(words);
});

describe("values on one scale", () => {
  const values = { before: 0, target: 73, after: 74 };

  test("are percents as they are", () => {
    const goal = goalWith({ unit: "percent", baseline: 0.43, goal: 0.71 });
    const percents = { before: 0.43, target: 0.71, after: 0.71 };
    expect(onOneScale(goal, percents)).toEqual(percents);
  });

  test("are counts as shares of their group", () => {
    const goal = goalWith({ kind: "running count", unit: "students", groupSize: 80, baseline: 0, goal: 73 });
    expect(onOneScale(goal, values)).toEqual({ before: 0, target: 0.9125, after: 0.925 });
    expect(onOneScale({ ...goal, groupSize: null }, values)).toBeNull();
    expect(onOneScale({ ...goal, groupSize: 0 }, values)).toBeNull();
  });

  test("leave a goal that is not recorded blank, and need both ends", () => {
    const goal = goalWith({ unit: "percent", baseline: 0.26, goal: null });
    expect(onOneScale(goal, { before: 0.26, target: null, after: 0.74 })).toEqual({
      before: 0.26,
      target: null,
      after: 0.74,
    });
    expect(onOneScale(goal, { before: 0.26, target: null, after: null })).toBeNull();
  });

  test("are none for an average that is no percent, nor for a change against last year", () => {
    expect(onOneScale(goalWith({ kind: "average", unit: "points", groupSize: 80 }), values)).toBeNull();
    const decrease = goalWith({ kind: "decrease", unit: "percent", baseline: 0, goal: -0.3 });
    expect(onOneScale(decrease, { before: 0, target: -0.3, after: -0.35 })).toBeNull();
  });
});
