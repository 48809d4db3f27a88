import { describe, expect, it } from "vitest";
import { gapOf } from "../../../src/domain/gap.ts";
import { directionOf } from "../../../src/domain/goal.ts";
import { neededPerWeek } from "../../../src/domain/needed.ts";
import { outlookOf } from "../../../src/domain/outlook.ts";
import { targetsOf } from "../../../src/domain/plan.ts";
import { progressOf } from "../../../src/domain/progress.ts";
import { projectionOf } from "../../../src/domain/projection.ts";
import { streakOf } from "../../../src/domain/streak.ts";
import { verdictOf } from "../../../src/domain/verdict.ts";
import { goalWith } from "../goals.ts";
import { typed } from "../typed-team.ts";

const BANNING = goalWith({});
const INCIDENTS = goalWith({ kind: "decrease", unit: "incidents", baseline: 100, goal: 70, weeks: 10 });
const FREMONT = goalWith({
  kind: "running count",
  unit: "students",
  decimals: 0,
  baseline: 0,
  goal: 73,
  groupSize: 80,
});

describe("goals of every direction", () => {
  it("B4.4: a goal below its baseline is a decrease whatever a setting says, judged in the same words", () => {
    expect(directionOf({ ...INCIDENTS, direction: "up" })).toBe("down");
    const team = typed({ ...INCIDENTS, direction: "up" }, [97, 95, 95, 70]);
    expect(team.statuses).toEqual(["on track", "close", "behind", "goal met"]);
    expect(team.ahead).toEqual([0, -0.333333333, -1.333333333, 6]);
  });

  it("B4.5: a goal equal to its baseline is a level to hold: on track or behind, and no number beside it", () => {
    const team = typed(goalWith({ baseline: 71 }), [71, 72, 70, 69, 68]);
    expect(team.statuses).toEqual(["on track", "on track", "behind", "behind", "behind"]);
    expect(team.ahead).toEqual([null, null, null, null, null]);
    expect(progressOf(71, 71, 72)).toBeNull();
    expect(neededPerWeek(71, 71, { value: 68, weeksLeft: 3 })).toBeNull();
    expect(projectionOf(team.course, team.measured)).toBeNull();
    expect(outlookOf(team.course, team.measured)).toBeNull();
  });

  it("B4.5: a decrease whose goal is its baseline is a level to hold from above", () => {
    const level = { ...INCIDENTS, goal: 100 };
    expect(typed(level, [100, 92, 101]).statuses).toEqual(["on track", "on track", "behind"]);
    expect(verdictOf(level, 92, null)).toBe("achieved");
    expect(verdictOf(level, 101, null)).toBe("not achieved");
  });

  it("B4.6: a number beyond the goal is kept, and is met only while the latest reading is", () => {
    expect(100 * (progressOf(0, 73, 74) ?? 0)).toBeCloseTo(101.4, 1);
    expect(verdictOf(FREMONT, 74, null)).toBe("achieved");
    expect(typed(BANNING, [46.5, 72, 66, 50]).statuses).toEqual([
      "on track",
      "goal met",
      "on track",
      "behind",
    ]);
    expect(neededPerWeek(43, 71, { value: 72, weeksLeft: 6 })).toBe(0);
  });

  it("B4.13: equal is on track, in status, signal, gap and verdict alike, in percents too", () => {
    const percents = goalWith({ unit: "percent", baseline: 0.43, goal: 0.71 });
    for (const goal of [BANNING, percents]) {
      const team = typed(goal, targetsOf(goal));
      expect(team.statuses).toEqual([...Array.from({ length: 7 }, () => "on track"), "goal met"]);
      expect(team.ahead).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
      expect(team.signal).toBe("share it");
      expect(verdictOf(goal, goal.goal, null)).toBe("achieved");
    }
    expect(gapOf(0.1 + 0.2, 0.3, "up")).toBe(0);
    expect(streakOf(typed(BANNING, [40, 40, 40, 57]).statuses)).toBe(1);
  });

  it("B4.17: a plan that dips judges by the week’s own target and counts weeks behind by the highest so far", () => {
    const shape = { kind: "typed", targets: [24, 30, 28, 36, 40] } as const;
    const team = typed(goalWith({ baseline: 20, goal: 40, weeks: 5, shape }), [25, 27, 28, 30, 41]);
    expect(team.plan.targets).toEqual([4, 10, 8, 16, 20]);
    expect(team.plan.highest).toEqual([0, 4, 10, 10, 16, 20]);
    expect(team.statuses).toEqual(["on track", "close", "on track", "close", "goal met"]);
    expect(team.ahead).toEqual([0.166666667, -0.5, 0, -1, 0]);
  });
});
