import { describe, expect, it } from "vitest";
import {
  directionOf,
  isAgainstLastYear,
  isFlatByDefinition,
  planStateOf,
  startOf,
  storedPlacesOf,
} from "../../src/domain/goal.ts";
import { goalWith } from "./goals.ts";

const FLAT = { kind: "flat" } as const;

describe("directionOf", () => {
  it("follows from baseline and goal, never from a setting that can disagree (B4.4)", () => {
    expect(directionOf(goalWith({ baseline: 43, goal: 71 }))).toBe("up");
    expect(directionOf(goalWith({ baseline: 100, goal: 70 }))).toBe("down");
    expect(directionOf(goalWith({ baseline: 100, goal: 70, direction: "up" }))).toBe("down");
  });

  it("is up where goal and baseline are the same, or one of them is not recorded", () => {
    expect(directionOf(goalWith({ baseline: 5, goal: 5 }))).toBe("up");
    expect(directionOf(goalWith({ baseline: null, goal: -5 }))).toBe("up");
    expect(directionOf(goalWith({ goal: null }))).toBe("up");
  });

  it("is down for a decrease that asks for its baseline: fewer is still better", () => {
    expect(directionOf(goalWith({ kind: "decrease", baseline: 10, goal: 10 }))).toBe("down");
  });

  it("is what a hold says, else up", () => {
    expect(directionOf(goalWith({ kind: "hold", direction: "down" }))).toBe("down");
    expect(directionOf(goalWith({ kind: "hold", direction: null }))).toBe("up");
  });

  it("is down for a decrease without a baseline", () => {
    expect(directionOf(goalWith({ kind: "decrease", shape: FLAT, baseline: null, goal: -0.3 }))).toBe("down");
    expect(directionOf(goalWith({ kind: "decrease", baseline: null, goal: 70 }))).toBe("down");
  });
});

describe("isFlatByDefinition", () => {
  it("holds for levels to hold, for window and pace bars, and for a decrease held every week", () => {
    expect(isFlatByDefinition(goalWith({ kind: "hold" }))).toBe(true);
    expect(isFlatByDefinition(goalWith({ kind: "each person", bar: "window" }))).toBe(true);
    expect(isFlatByDefinition(goalWith({ kind: "each person", bar: "pace" }))).toBe(true);
    expect(isFlatByDefinition(goalWith({ kind: "decrease", shape: FLAT }))).toBe(true);
  });

  it("does not hold for a level bar, a falling decrease, or a flat shape of another kind", () => {
    expect(isFlatByDefinition(goalWith({ kind: "each person", bar: "level" }))).toBe(false);
    expect(isFlatByDefinition(goalWith({ kind: "decrease" }))).toBe(false);
    for (const kind of ["average", "rate", "running count", "weekly count", "milestones"] as const) {
      expect(isFlatByDefinition(goalWith({ kind, shape: FLAT }))).toBe(false);
    }
  });
});

describe("isAgainstLastYear", () => {
  const change = goalWith({ kind: "decrease", unit: "percent", baseline: null, goal: -0.3 });

  it("is a decrease in percent with a goal below zero", () => {
    expect(isAgainstLastYear(change)).toBe(true);
    expect(isAgainstLastYear({ ...change, goal: 0 })).toBe(false);
    expect(isAgainstLastYear({ ...change, goal: 0.2 })).toBe(false);
  });

  it("is known by its flat shape while no goal is recorded", () => {
    expect(isAgainstLastYear({ ...change, goal: null, shape: FLAT })).toBe(true);
    expect(isAgainstLastYear({ ...change, goal: null })).toBe(false);
    expect(isAgainstLastYear({ ...change, goal: 0.2, shape: FLAT })).toBe(false);
  });

  it("is neither a decrease of counts nor another kind in percent", () => {
    expect(isAgainstLastYear({ ...change, unit: "incidents" })).toBe(false);
    expect(isAgainstLastYear({ ...change, kind: "average" })).toBe(false);
  });
});

describe("startOf", () => {
  it("is the baseline, and the goal of a plan that is flat by definition", () => {
    expect(startOf(goalWith({ baseline: 43, goal: 71 }))).toBe(43);
    expect(startOf(goalWith({ kind: "hold", baseline: 43, goal: 71 }))).toBe(71);
    expect(startOf(goalWith({ baseline: null }))).toBeNull();
  });
});

describe("planStateOf", () => {
  it("names what is missing, the goal first", () => {
    expect(planStateOf(goalWith({}))).toBe("complete");
    expect(planStateOf(goalWith({ goal: null, baseline: null }))).toBe("goal not recorded");
    expect(planStateOf(goalWith({ baseline: null }))).toBe("baseline not recorded");
    expect(planStateOf(goalWith({ kind: "hold", baseline: null }))).toBe("complete");
    expect(planStateOf(goalWith({ kind: "hold", goal: null }))).toBe("goal not recorded");
  });
});

describe("storedPlacesOf", () => {
  it("counts two more digits for a percent than it shows", () => {
    expect(storedPlacesOf({ unit: "percent", decimals: 1 })).toBe(3);
    expect(storedPlacesOf({ unit: "students", decimals: 0 })).toBe(0);
  });
});
