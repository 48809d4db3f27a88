import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapOf } from "../../src/domain/gap.ts";
import { neededPerWeek } from "../../src/domain/needed.ts";
import { progressOf } from "../../src/domain/progress.ts";
import { verdictOf } from "../../src/domain/verdict.ts";
import { vectors } from "../vectors.ts";
import { goalWith } from "./goals.ts";

describe("gapOf", () => {
  it("is plus when better, whichever way the goal leads", () => {
    expect(gapOf(67, 78, "up")).toBe(-11);
    expect(gapOf(68, 70, "down")).toBe(2);
    expect(gapOf(0.57, 0.605, "up")).toBe(-0.035);
  });
});

describe("progressOf", () => {
  it.each(vectors.progress)("of %j is %j", ([baseline, goal, actual], share) => {
    expect(progressOf(baseline, goal, actual) ?? "").toBe(share);
  });

  it("is not clamped at either end (B4.6)", () => {
    expect(progressOf(0, 73, 74)).toBeCloseTo(1.0137, 4);
    expect(progressOf(43, 71, 36)).toBe(-0.25);
  });

  it("is blank where goal and baseline differ by noise alone (B4.5)", () => {
    expect(progressOf(0.3, 0.1 + 0.2, 0.4)).toBeNull();
  });
});

describe("neededPerWeek", () => {
  it("spreads what is missing over the weeks left", () => {
    expect(neededPerWeek(43, 71, { value: 57, weeksLeft: 3 })).toBeCloseTo(4.667, 3);
    expect(neededPerWeek(100, 70, { value: 91, weeksLeft: 6 })).toBe(-3.5);
  });

  it("is 0 once the goal is met", () => {
    expect(neededPerWeek(43, 71, { value: 71, weeksLeft: 3 })).toBe(0);
    expect(neededPerWeek(100, 70, { value: 65, weeksLeft: 1 })).toBe(0);
    expect(0.1 + 0.2).toBeGreaterThan(0.3);
    expect(neededPerWeek(0, 0.3, { value: 0.1 + 0.2, weeksLeft: 3 })).toBe(0);
    expect(neededPerWeek(1, 0.1 + 0.2, { value: 0.3, weeksLeft: 3 })).toBe(0);
  });

  it("is blank when no week is left, even with the goal met", () => {
    expect(neededPerWeek(43, 71, { value: 71, weeksLeft: 0 })).toBeNull();
    expect(neededPerWeek(43, 71, { value: 50, weeksLeft: -1 })).toBeNull();
  });

  it("is blank where goal and baseline are the same (B4.5)", () => {
    expect(neededPerWeek(5, 5, { value: 4, weeksLeft: 3 })).toBeNull();
    expect(neededPerWeek(5, 5, { value: 6, weeksLeft: 3 })).toBeNull();
  });

  it("leads to the goal when every week brings it", () => {
    const value = fc.integer({ min: 0, max: 70 });
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 51 }), (from, weeksLeft) => {
        const step = neededPerWeek(-1, 71, { value: from, weeksLeft }) ?? Number.NaN;
        expect(from + step * weeksLeft).toBeCloseTo(71, 9);
      }),
    );
  });
});

describe("verdictOf", () => {
  it.each(vectors.seeds.teams)("$team: final $final of $goal", ({ baseline, goal, final, achieved }) => {
    const verdict = verdictOf(goalWith({ baseline, goal }), final, achieved ? "Achieved" : "Not achieved");
    const judged = achieved ? "achieved" : "not achieved";
    expect(verdict).toBe(goal === null ? `${judged} as reported` : judged);
  });

  it("ignores a reported verdict where a goal is recorded", () => {
    expect(verdictOf(goalWith({}), 70.9, "Achieved")).toBe("not achieved");
    expect(verdictOf(goalWith({}), null, "Achieved")).toBe("no result");
  });

  it("has no result without a final number or a report", () => {
    expect(verdictOf(goalWith({ goal: null }), 74, null)).toBe("no result");
    expect(verdictOf(goalWith({ goal: null }), null, "Not achieved")).toBe("not achieved as reported");
  });

  it("counts equal as achieved, downwards too, and up without a baseline", () => {
    expect(verdictOf(goalWith({ baseline: 0.92, goal: 0.95 }), 0.95, null)).toBe("achieved");
    expect(verdictOf(goalWith({ baseline: 100, goal: 70 }), 70, null)).toBe("achieved");
    expect(verdictOf(goalWith({ baseline: 100, goal: 70 }), 71, null)).toBe("not achieved");
    expect(verdictOf(goalWith({ baseline: null }), 80, null)).toBe("achieved");
  });
});
