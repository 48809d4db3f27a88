import { describe, expect, it } from "vitest";
import type { Goal } from "../../src/domain/goal.ts";
import { plausibleReadings } from "../../src/domain/plausible.ts";
import { type Reading, readingOf } from "../../src/domain/reading.ts";
import { goalWith } from "./goals.ts";

const PERCENT = { unit: "percent", baseline: 0.43, goal: 0.71 } as const;

function shown(reading: Reading): string {
  switch (reading.kind) {
    case "number":
      return String(reading.value);
    case "check":
      return reading.reason;
    case "blank":
    case "not measured":
      return reading.kind;
  }
}

/** What becomes of cells under a goal: numbers stay, others say why not. */
function taken(goal: Partial<Goal>, ...cells: readonly unknown[]): readonly string[] {
  return plausibleReadings(goalWith(goal), cells.map(readingOf)).map(shown);
}

describe("plausibleReadings", () => {
  it("keeps blanks, words and what is already to be checked", () => {
    expect(taken({}, "", "n/a", "soon", 57)).toEqual(["blank", "not measured", "text", "57"]);
  });

  it("has percents on the other scale checked, and converts none (B4.12)", () => {
    expect(taken(PERCENT, 57, 0.57, 1.5, 1.51)).toEqual(["other scale", "0.57", "1.5", "other scale"]);
    expect(taken({ ...PERCENT, baseline: 43, goal: 71 }, 0.57, 57, 0)).toEqual(["other scale", "57", "0"]);
    expect(taken({ ...PERCENT, baseline: null }, 57)).toEqual(["other scale"]);
    expect(taken({ ...PERCENT, baseline: null, goal: null }, 57)).toEqual(["57"]);
  });

  it("takes a whole as 1 on one scale, and as the other scale on that of 100 (B4.12)", () => {
    expect(taken({ ...PERCENT, baseline: 0, goal: 1 }, 1, 57)).toEqual(["1", "other scale"]);
    expect(taken({ ...PERCENT, baseline: 43, goal: 71 }, 1, 1.1)).toEqual(["other scale", "1.1"]);
  });

  it("takes no scale for the other where baseline and goal are on neither (B4.12)", () => {
    expect(taken({ ...PERCENT, baseline: 0.43, goal: 71 }, 57, 0.57)).toEqual(["57", "0.57"]);
    expect(taken({ ...PERCENT, baseline: 1.2, goal: 1.5 }, 57, 0.9)).toEqual(["57", "0.9"]);
    expect(taken({ ...PERCENT, baseline: 1.5, goal: 1.5 }, 57, 0.9)).toEqual(["57", "0.9"]);
  });

  it("has negative percents and counts checked, but no negative scores (B4.15)", () => {
    expect(taken(PERCENT, -0.1)).toEqual(["below zero"]);
    expect(taken({ kind: "weekly count" }, -1)).toEqual(["below zero"]);
    expect(taken({ kind: "decrease", unit: "incidents", baseline: 20, goal: 0 }, 0, -1)).toEqual([
      "0",
      "below zero",
    ]);
    expect(taken({ kind: "average" }, -1)).toEqual(["-1"]);
  });

  it("takes a change against last year below zero", () => {
    const decrease = {
      kind: "decrease",
      unit: "percent",
      baseline: null,
      goal: -0.3,
      shape: { kind: "flat" },
    } as const;
    expect(taken(decrease, -0.25, -30)).toEqual(["-0.25", "other scale"]);
  });

  it("has counts of people above the group checked (B4.15)", () => {
    const count = { kind: "running count", baseline: 0, goal: 73, groupSize: 80 } as const;
    expect(taken(count, 80, 81)).toEqual(["80", "above the group"]);
    expect(taken({ ...count, groupSize: null }, 81)).toEqual(["81"]);
    expect(taken({ ...PERCENT, kind: "rate" }, 1, 1.2)).toEqual(["1", "above the group"]);
    expect(taken({ kind: "each person", baseline: null, goal: 32, groupSize: 47 }, 47, 48)).toEqual([
      "47",
      "above the group",
    ]);
    expect(taken({ kind: "milestones", baseline: 0, goal: 10, groupSize: 6 }, 7)).toEqual(["7"]);
    expect(taken({ groupSize: 59 }, 60)).toEqual(["60"]);
  });

  it("queries a running total that falls below the highest so far (B4.15)", () => {
    const count = { kind: "running count", baseline: 0, goal: 73, groupSize: 80 } as const;
    expect(taken(count, 9, 18, 17, "", 18, 90, 27)).toEqual([
      "9",
      "18",
      "falling total",
      "blank",
      "18",
      "above the group",
      "27",
    ]);
    expect(taken({ kind: "milestones", baseline: 0, goal: 10 }, 3, "", "n/a", 2)).toEqual([
      "3",
      "blank",
      "not measured",
      "falling total",
    ]);
    expect(taken({ kind: "weekly count", baseline: 24, goal: 35 }, 30, 26)).toEqual(["30", "26"]);
  });

  it("lets a running total fall whose goal lies below its baseline", () => {
    const falling = { kind: "milestones", baseline: 12, goal: 0 } as const;
    expect(taken(falling, 10, 8, 9)).toEqual(["10", "8", "9"]);
    expect(taken({ ...falling, goal: 12 }, 14, 13)).toEqual(["14", "falling total"]);
    expect(taken({ ...falling, goal: null }, 10, 8)).toEqual(["10", "falling total"]);
  });
});
