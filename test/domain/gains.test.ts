import { describe, expect, it } from "vitest";
import { gainOf, gainsOf, gainsOfGoal, gainsWithoutBaseline } from "../../src/domain/gains.ts";
import { targetsOf } from "../../src/domain/plan.ts";
import { goalWith } from "./goals.ts";

describe("gainsOf", () => {
  it("counts a decrease as a gain", () => {
    const plan = gainsOf([97, 94, 91], 100, null);
    expect(plan).toEqual({
      direction: "down",
      baseline: 100,
      targets: [3, 6, 9],
      highest: [0, 3, 6, 9],
      goal: 9,
      flat: false,
    });
    expect(gainOf(plan, 92)).toBe(8);
  });

  it("keeps the highest target of a plan that dips (B4.17)", () => {
    expect(gainsOf([24, 30, 28, 36, 40], 20, null).highest).toEqual([0, 4, 10, 10, 16, 20]);
  });

  it("carries the highest target over a week without one, and takes the last target as the goal", () => {
    const plan = gainsOf([46.5, null, 53.5, null], 43, null);
    expect(plan.targets).toEqual([3.5, null, 10.5, null]);
    expect(plan.highest).toEqual([0, 3.5, 3.5, 10.5, 10.5]);
    expect(plan.goal).toBe(10.5);
  });

  it("is flat where no target asks for a gain", () => {
    expect(gainsOf([70, 70], 70, null).flat).toBe(true);
    expect(gainsOf([], 70, null).flat).toBe(true);
    expect(gainsOf([71, 70], 70, null).flat).toBe(false);
  });

  it("frees percents from binary noise", () => {
    const plan = gainsOf([0.465, 0.605], 0.43, null);
    expect(plan.targets).toEqual([0.035, 0.175]);
    expect(gainOf(plan, 0.57)).toBe(0.14);
  });

  it("follows a direction that is given", () => {
    expect(gainsOf([71], 43, "down").targets).toEqual([-28]);
  });
});

describe("gainsWithoutBaseline", () => {
  it("starts one step before the first target", () => {
    expect(gainsWithoutBaseline([46.5, 50, 53.5], null)).toEqual(gainsOf([46.5, 50, 53.5], 43, null));
    expect(gainsWithoutBaseline([97, 94, 91], null)).toEqual(gainsOf([97, 94, 91], 100, null));
  });

  it("is not turned around by a dip after the first week", () => {
    expect(gainsWithoutBaseline([30, 28, 36], null)).toEqual(gainsOf([30, 28, 36], 28, "up"));
  });

  it("looks past weeks without a target", () => {
    expect(gainsWithoutBaseline([null, 46.5, null, 50], null)).toEqual(
      gainsOf([null, 46.5, null, 50], 43, null),
    );
  });

  it("has no plan for a single target, and takes up as better", () => {
    expect(gainsWithoutBaseline([70], null)).toMatchObject({ flat: true, direction: "up", targets: [0] });
    expect(gainsWithoutBaseline([70], "down")).toMatchObject({ flat: true, direction: "down" });
    expect(gainsWithoutBaseline([], null)).toMatchObject({ flat: true, targets: [] });
  });
});

describe("gainsOfGoal", () => {
  it("starts from the baseline", () => {
    const goal = goalWith({});
    expect(gainsOfGoal(goal, targetsOf(goal))?.highest).toEqual([0, 3.5, 7, 10.5, 14, 17.5, 21, 24.5, 28]);
  });

  it("has its goal as its baseline where a kind is flat by definition", () => {
    const hold = goalWith({ kind: "hold", baseline: 0.9, goal: 0.97, weeks: 2 });
    expect(gainsOfGoal(hold, targetsOf(hold))).toMatchObject({ baseline: 0.97, direction: "up", flat: true });
    expect(gainsOfGoal(hold, [0.96, 0.98])).toMatchObject({ targets: [-0.01, 0.01], flat: true });
  });

  it("is down for a decrease held every week and for a level to hold from above", () => {
    const decrease = goalWith({ kind: "decrease", shape: { kind: "flat" }, baseline: null, goal: -0.3 });
    expect(gainsOfGoal(decrease, targetsOf(decrease))?.direction).toBe("down");
    const ceiling = goalWith({ kind: "hold", direction: "down", goal: 5 });
    expect(gainsOfGoal(ceiling, targetsOf(ceiling))?.direction).toBe("down");
  });

  it("is down for a decrease whose last target is its baseline", () => {
    const level = goalWith({ kind: "decrease", baseline: 10, goal: 10, weeks: 2 });
    const plan = gainsOfGoal(level, targetsOf(level));
    expect(plan).toMatchObject({ direction: "down", targets: [0, 0], flat: true });
    expect(gainsOfGoal(level, [8, 10])).toMatchObject({ direction: "down", targets: [2, 0], flat: false });
  });

  it("is nothing without a goal or a baseline", () => {
    expect(gainsOfGoal(goalWith({ goal: null }), [46.5])).toBeNull();
    expect(gainsOfGoal(goalWith({ baseline: null }), [46.5])).toBeNull();
  });
});
