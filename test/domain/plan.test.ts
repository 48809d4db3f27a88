import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directionBetween, signOf, storedPlacesOf } from "../../src/domain/goal.ts";
import { targetAt, targetsOf } from "../../src/domain/plan.ts";
import { compared, round } from "../../src/domain/round.ts";
import type { Curve } from "../../src/domain/shape.ts";
import { vectors } from "../vectors.ts";
import { goalWith } from "./goals.ts";

const curves = fc.oneof(
  fc.constantFrom<Curve>({ kind: "even" }, { kind: "slow" }, { kind: "fast" }, { kind: "flat" }),
  fc.integer({ min: 1, max: 60 }).map((percent): Curve => ({ kind: "pace", step: percent / 100 })),
);

describe("targetAt", () => {
  it("gives the goal itself for the whole way, though adding it up makes noise", () => {
    expect(0.03 + (0.29 - 0.03)).toBeGreaterThan(0.29);
    expect(targetAt(0.03, 0.29, 1)).toBe(0.29);
  });
});

describe("targetsOf", () => {
  it.each(
    vectors.targets.filter(([[, , , shape, breaks]]) => (shape ?? "even") === "even" && !breaks?.length),
  )("plans %j", ([baseline, goal, weeks, , , decimals], targets) => {
    expect(targetsOf(goalWith({ baseline, goal, weeks, decimals: decimals ?? 1 }))).toEqual(targets);
  });

  it("rounds the slow and the fast shape in the team's favour", () => {
    expect(targetsOf(goalWith({ shape: { kind: "slow" } })).slice(0, 4)).toEqual([44.2, 46.5, 49.4, 52.8]);
    expect(targetsOf(goalWith({ shape: { kind: "fast" } })).slice(0, 3)).toEqual([48, 52.8, 57.1]);
  });

  it("stores a percent with two more digits than it shows", () => {
    const targets = targetsOf(goalWith({ unit: "percent", baseline: 0.43, goal: 0.71 }));
    expect(targets).toEqual([0.465, 0.5, 0.535, 0.57, 0.605, 0.64, 0.675, 0.71]);
  });

  it("adds a step a week and stops at the goal", () => {
    const [[[step, weeks], targets] = [[0, 0], []]] = vectors.pace;
    const plan = goalWith({
      unit: "percent",
      decimals: 0,
      baseline: 0,
      goal: 1,
      weeks,
      shape: { kind: "pace", step },
    });
    expect(targetsOf(plan)).toEqual(targets.map((target) => round(target, 2)));
  });

  it("reaches the goal in the last week even when the steps do not", () => {
    expect(
      targetsOf(goalWith({ baseline: 0, goal: 100, weeks: 3, shape: { kind: "pace", step: 0.1 } })),
    ).toEqual([10, 20, 100]);
  });

  it("asks for the goal every week of a flat shape and of kinds that are flat by definition", () => {
    expect(targetsOf(goalWith({ weeks: 3, shape: { kind: "flat" } }))).toEqual([71, 71, 71]);
    expect(targetsOf(goalWith({ kind: "hold", baseline: null, goal: 0.97, weeks: 2 }))).toEqual([0.97, 0.97]);
    expect(
      targetsOf(goalWith({ kind: "each person", bar: "pace", baseline: null, goal: 73, weeks: 2 })),
    ).toEqual([73, 73]);
  });

  it("keeps a goal with more digits than are shown as it is, in its last week and on a flat plan", () => {
    expect(targetsOf(goalWith({ weeks: 2, goal: 71.26 }))).toEqual([57.1, 71.26]);
    expect(targetsOf(goalWith({ weeks: 2, goal: 71.26, shape: { kind: "flat" } }))).toEqual([71.26, 71.26]);
    expect(targetsOf(goalWith({ kind: "hold", weeks: 2, goal: 71.26 }))).toEqual([71.26, 71.26]);
  });

  it("keeps typed targets as typed, with a blank where one is missing", () => {
    const shape = { kind: "typed", targets: [45.25, 60, 71] } as const;
    expect(targetsOf(goalWith({ weeks: 4, shape }))).toEqual([45.25, 60, 71, null]);
  });

  it("plans nothing without a goal or a baseline", () => {
    expect(targetsOf(goalWith({ weeks: 2, goal: null }))).toEqual([null, null]);
    expect(targetsOf(goalWith({ weeks: 2, baseline: null }))).toEqual([null, null]);
  });

  it("never turns back, ends at the goal, and is never harder than the exact plan", () => {
    const value = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(value, value, fc.integer({ min: 1, max: 52 }), curves, (baseline, goal, weeks, shape) => {
        const plan = goalWith({ baseline, goal, weeks, shape, decimals: 1 });
        const sign = signOf(directionBetween(baseline, goal));
        const gains = targetsOf(plan).map((target) => compared(sign * ((target ?? Number.NaN) - baseline)));
        expect(gains).toEqual([...gains].sort((a, b) => a - b));
        expect(targetsOf(plan)[weeks - 1]).toBe(goal);
        if (shape.kind !== "even") return;
        gains.forEach((gain, index) => {
          expect(gain).toBeLessThanOrEqual(compared((Math.abs(goal - baseline) * (index + 1)) / weeks));
        });
      }),
    );
  });

  it("holds no more digits than it stores", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 30 }),
        fc.nat(2),
        (goal, weeks, decimals) => {
          const plan = goalWith({ unit: "percent", baseline: 0, goal: goal / 100, weeks, decimals });
          for (const target of targetsOf(plan))
            expect(round(target ?? Number.NaN, storedPlacesOf(plan))).toBe(target);
        },
      ),
    );
  });
});
