import { describe, expect, it } from "vitest";
import { directionOf, isFlatByDefinition, planStateOf, storedPlacesOf } from "../../src/domain/goal.ts";
import { goalWith } from "./goals.ts";

const FLAT = { kind: "flat" } as const;

describe("directionOf", () => {
  it("follows from baseline and goal, never from a setting that can disagree (B4.4)", () => {
    expect(directionOf(goalWith({ baseline: 43, goal: 71 }))).toBe("up");
    expect(directionOf(goalWith({ baseline: 100, goal: 70 }))).toBe("down");
    expect(directionOf(goalWith({ baseline: 100, goal: 70, direction: "up" }))).toBe("down");
  });

  it("is up where goal and baseline are the same, or no baseline is recorded", () => {
    expect(directionOf(goalWith({ baseline: 5, goal: 5 }))).toBe("up");
    expect(directionOf(goalWith({ baseline: null }))).toBe("up");
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
    expect(isFlatByDefinition(goalWith({ shape: FLAT }))).toBe(false);
  });
});

describe("planStateOf", () => {
  it("names what is missing, the goal first", () => {
    expect(planStateOf(goalWith({}))).toBe("complete");
    expect(planStateOf(goalWith({ goal: null, baseline: null }))).toBe("goal not recorded");
    expect(planStateOf(goalWith({ baseline: null }))).toBe("baseline not recorded");
    expect(planStateOf(goalWith({ kind: "hold", baseline: null }))).toBe("complete");
  });
});

describe("storedPlacesOf", () => {
  it("counts two more digits for a percent than it shows", () => {
    expect(storedPlacesOf({ unit: "percent", decimals: 1 })).toBe(3);
    expect(storedPlacesOf({ unit: "students", decimals: 0 })).toBe(0);
  });
});
