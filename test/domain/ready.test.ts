import { describe, expect, test } from "vitest";
import { LAUNCH_OUTPUTS, type Launch, missingIn, readyInWords, stillToCome } from "../../src/domain/ready.ts";
import { goalWith } from "./goals.ts";

const LAUNCHED: Launch = { goal: goalWith({}), rootCause: "No one asks", firstActions: "", hasAction: true };
const missing = (more: Partial<Launch>) => stillToCome({ ...LAUNCHED, ...more }).map(({ words }) => words);

describe("a team is ready to start", () => {
  test("with a root cause, a goal with its metric, and first actions", () => {
    expect(missing({})).toEqual([]);
    expect(readyInWords([])).toBe("✓ Ready to start");
  });

  test("with first actions that stand on its charter or in the Journal", () => {
    expect(missing({ hasAction: false, firstActions: "Call families" })).toEqual([]);
    expect(missing({ hasAction: false })).toEqual(["first actions"]);
  });

  test.each([
    ["no goal", { goal: null }],
    ["no baseline", { baseline: null }],
    ["no metric", { metric: " " }],
  ])("not with %s", (_, goal) => {
    expect(missing({ goal: goalWith(goal) })).toEqual(["goal and weekly metric"]);
  });

  test.each([
    { kind: "hold" },
    { kind: "each person", bar: "window" },
    { kind: "each person", bar: "pace" },
    { kind: "decrease", shape: { kind: "flat" } },
  ] as const)("without a baseline where the goal asks for the same every week: %j", (goal) => {
    expect(missing({ goal: goalWith({ ...goal, baseline: null }) })).toEqual([]);
  });

  test("not with blanks for a root cause", () => {
    expect(missing({ rootCause: "  " })).toEqual(["root cause"]);
  });
});

test("what is still to come is named in the order of the launch, and read back from its words", () => {
  expect(readyInWords(LAUNCH_OUTPUTS)).toBe(
    "Still to come: root cause, goal and weekly metric, first actions",
  );
  for (let some = 0; some < 8; some++) {
    const outputs = LAUNCH_OUTPUTS.filter((_, place) => (some >> place) % 2 === 1);
    expect(missingIn(readyInWords(outputs))).toEqual(outputs);
  }
  for (const text of ["", "Still to come: ", "Still to come: first actions, root cause", "first actions"]) {
    expect(missingIn(text)).toBeNull();
  }
});
