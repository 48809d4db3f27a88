import { expect, test } from "vitest";
import { parseDay } from "../../src/domain/day.ts";
import { type SmartGoal, smartParts } from "../../src/domain/smart.ts";
import { goalWith } from "./goals.ts";

const JUNE_12 = parseDay("2020-06-12");

const WHOLE = {
  metric: "CFA average",
  unit: "percent",
  group: "Algebra 1 students",
  groupSize: 59,
  baseline: 0.43,
  goal: 0.71,
  weeks: 8,
} as const;

const part = (
  name: string,
  goal: Parameters<typeof goalWith>[0],
  more: Partial<Omit<SmartGoal, "goal">> = {},
) => {
  const parts = smartParts({
    goal: goalWith({ ...WHOLE, ...goal }),
    priority: "Numeracy",
    by: JUNE_12,
    ...more,
  });
  const found = parts.find((each) => each.part === name);
  return [found?.says, found?.missing];
};

test("a goal has its five parts in the order of the word", () => {
  const parts = smartParts({ goal: goalWith(WHOLE), priority: "Numeracy", by: JUNE_12 });
  expect(parts.map(({ part: name }) => name[0]).join("")).toBe("SMART");
});

test.each([
  [{}, ["Algebra 1 students (59): CFA average", []]],
  [{ groupSize: null }, ["Algebra 1 students: CFA average", []]],
  [{ group: "" }, ["CFA average", ["group"]]],
  [{ metric: "" }, ["Algebra 1 students (59)", ["metric"]]],
])("it is specific by metric and group: %j", (goal, says) => {
  expect(part("Specific", goal)).toEqual(says);
});

test.each([
  [{}, ["43% → 71%", []]],
  [{ unit: "students", baseline: 0, goal: 73 }, ["0 → 73 students", []]],
  [{ unit: "", baseline: 0, goal: 73 }, ["0 → 73", ["unit"]]],
  [{ baseline: null }, ["71%", ["baseline"]]],
  [{ goal: null }, ["43%", ["goal"]]],
  [{ unit: "students", baseline: null, goal: null }, ["", ["baseline", "goal"]]],
  [{ kind: "hold", baseline: null } as const, ["71%", []]],
])("it is measurable by baseline, goal and unit: %j", (goal, says) => {
  expect(part("Measurable", goal)).toEqual(says);
});

test.each([
  [{}, ["3.5 points a week for 8 weeks", []]],
  [{ goal: 0.51 }, ["1 point a week for 8 weeks", []]],
  [{ unit: "schools", baseline: 0, goal: 10, weeks: 15 }, ["0.67 schools a week for 15 weeks", []]],
  [{ unit: "students", baseline: 0, goal: 73 }, ["9.1 students a week for 8 weeks", []]],
  [{ unit: "", baseline: 100, goal: 70 }, ["3.8 less a week for 8 weeks", []]],
  [{ kind: "hold", goal: 0.97 } as const, ["97% every week", []]],
  [{ goal: null }, ["", ["goal"]]],
  [{ baseline: null }, ["", ["baseline"]]],
])("it is aggressive yet attainable by the change a week: %j", (goal, says) => {
  expect(part("Aggressive yet attainable", goal)).toEqual(says);
});

test("it is relevant by the priority it serves, and time-bound by its date", () => {
  expect(part("Relevant", {})).toEqual(["Numeracy", []]);
  expect(part("Relevant", {}, { priority: "" })).toEqual(["", ["priority"]]);
  expect(part("Time-bound", {})).toEqual(["by Jun 12, 2020", []]);
  expect(part("Time-bound", {}, { by: null })).toEqual(["", ["goal date"]]);
});

test("its decimals are told as the file writes them", () => {
  const goal = { baseline: 0.435, goal: 0.71 };
  expect(part("Measurable", goal, { decimal: "," })).toEqual(["43,5% → 71%", []]);
  expect(part("Aggressive yet attainable", goal, { decimal: "," })).toEqual([
    "3,4 points a week for 8 weeks",
    [],
  ]);
});
