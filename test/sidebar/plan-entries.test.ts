import { describe, expect, test } from "vitest";
import {
  asked,
  consequence,
  entriesOf,
  shownEntries,
  shownText,
  targetShown,
  typedText,
  typedWeeks,
} from "../../sidebar/plan/plan-entries.ts";
import type { OpenPlan } from "../../src/rpc/plan.ts";

const open: OpenPlan = {
  team: "t1",
  name: "Algebra",
  version: 1,
  percent: true,
  unit: "percent",
  decimals: 1,
  decimal: ".",
  baseline: 0.43,
  goal: 0.71,
  weeks: 8,
  weekNow: 5,
  shape: "even",
  isFlat: false,
  targets: [0.465, 0.5, 0.535, 0.57, 0.605, 0.64, 0.675, 0.71],
  actuals: [0.44, 0.46, 0.48, 0.5, null, null, null, null],
};
const curve = [0.465, 0.5, 0.535, 0.57, 0.605, 0.57, 0.585, 0.6];

describe("the entries of the plan editor", () => {
  test("begin with the plan as it stands, changed after the latest week that has begun", () => {
    expect(entriesOf(open)).toMatchObject({ after: "5", goal: "71", weeks: "8", curve: "even", own: {} });
  });

  test("leave a plan that has ended its last week", () => {
    expect(entriesOf({ ...open, weekNow: 9 }).after).toBe("7");
  });

  test("take up a pace, and even steps in place of typed targets", () => {
    expect(entriesOf({ ...open, shape: "pace 15%" }).curve).toBe("pace 15%");
    expect(entriesOf({ ...open, shape: "46.5; 50; 71" }).curve).toBe("even");
  });

  test("ask for the goal every week where there are no steps to choose", () => {
    expect(entriesOf({ ...open, isFlat: true }).curve).toBe("flat");
  });

  test("leave the goal blank where none is recorded", () => {
    expect(entriesOf({ ...open, goal: null }).goal).toBe("");
  });
});

test("a plan that somebody else has changed meanwhile is shown, but for what was touched", () => {
  const theirs = { ...open, version: 2, goal: 0.6, weeks: 10, shape: "slow" };
  expect(shownEntries(theirs, { reason: "The group is larger" })).toEqual({
    ...entriesOf(theirs),
    reason: "The group is larger",
  });
  expect(shownEntries(theirs, { goal: "65" })).toMatchObject({ goal: "65", weeks: "10", curve: "slow" });
});

describe("a value", () => {
  test("of a percent metric is typed as 60.5 and shown as 60.5%", () => {
    expect(typedText(0.605, open)).toBe("60.5");
    expect(shownText(0.605, open)).toBe("60.5%");
  });

  test("of any other is shown in its unit, and a missing one is not shown as zero", () => {
    const students = { percent: false, unit: "students", decimal: "." as const };
    expect(shownText(47, students)).toBe("47 students");
    expect(shownText(null, students)).toBe("");
  });
});

describe("the fields of the weeks to come", () => {
  const entries = { ...entriesOf(open), goal: "60" };

  test("are those between the kept weeks and the last, whose target is the goal", () => {
    expect(typedWeeks(entries)).toEqual([6, 7]);
    expect(typedWeeks({ ...entries, weeks: "10" })).toEqual([6, 7, 8, 9]);
    expect(typedWeeks({ ...entries, weeks: "5" })).toEqual([]);
    expect(typedWeeks({ ...entries, weeks: "many" })).toEqual([]);
  });

  test("show what the curve gives until something is typed", () => {
    expect(targetShown(entries, curve, 6, open)).toBe("57");
    expect(targetShown({ ...entries, own: { 6: "" } }, curve, 6, open)).toBe("");
  });

  test("go as the name of the curve while nothing is typed", () => {
    expect(asked(open, entries, null)).toEqual({
      team: "t1",
      after: "5",
      goal: "60",
      weeks: "8",
      shape: "even",
    });
  });

  test("go as a list once something is typed: curve, typed, goal", () => {
    const typed = { ...entries, own: { 7: " 59 " } };
    expect(asked(open, typed, curve)?.shape).toBe("57%;  59 ; 60");
  });

  test("are shown and go with a comma where the file writes one", () => {
    const there = { ...open, decimal: "," as const };
    const typed = { ...entriesOf({ ...there, goal: 0.605 }), own: { 7: "58,5" } };
    expect(targetShown(typed, curve, 8, there)).toBe("60");
    expect(targetShown(typed, [...curve.slice(0, 5), 0.575], 6, there)).toBe("57,5");
    expect(asked(there, typed, [...curve.slice(0, 5), 0.575])?.shape).toBe("57,5%; 58,5; 60,5");
  });

  test("wait for the curve", () => {
    expect(asked(open, { ...entries, own: { 7: "59" } }, null)).toBeNull();
  });

  test("forget a target of a week that is kept now", () => {
    expect(asked(open, { ...entries, own: { 3: "59" } }, curve)?.shape).toBe("even");
  });
});

test.each([
  ["4", 5, "Weeks 1–4 keep their targets. The result will still be judged against the first plan."],
  ["1", 5, "Week 1 keeps its target. The result will still be judged against the first plan."],
  ["0", 5, "The targets of all weeks change. The result will still be judged against the first plan."],
  ["0", 0, "The team has not begun yet: its plan is replaced, and nothing is kept of it."],
])("a change after week %s in week %i says what it does", (after, weekNow, words) => {
  expect(consequence({ ...open, weekNow }, { ...entriesOf(open), after })).toBe(words);
});
