import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Gains, gainOf, gainsOf } from "../../src/domain/gains.ts";
import { weeksAhead } from "../../src/domain/weeks-ahead.ts";
import { vectors } from "../vectors.ts";
import { anyPlan, gainsAround } from "./plans.ts";

/** The rule as it is written, without shortcuts. */
function byTheRule(plan: Gains, gain: number, week: number): number | null {
  const onHighest = byTheHighest(plan, gain, week);
  const own = plan.targets[week - 1];
  const isOnTrack = gain >= plan.goal || (typeof own === "number" && gain >= own);
  return onHighest !== null && onHighest < 0 && isOnTrack ? 0 : onHighest;
}

function byTheHighest({ highest, flat }: Gains, gain: number, week: number): number | null {
  if (flat) return null;
  const reached = Math.min(gain, Math.max(...highest));
  const first = highest.findIndex((level) => level > 0);
  if (reached < 0) return reached / ((highest[first] ?? 0) / first) - week;
  const [p, q] = [highest.indexOf(reached), highest.lastIndexOf(reached)];
  if (p >= 0) return week < p ? p - week : week > q ? q - week : 0;
  const j = highest.findIndex((level) => level > reached) - 1;
  const [from = 0, to = 0] = highest.slice(j);
  return j + (reached - from) / (to - from) - week;
}

describe("weeksAhead", () => {
  it.each(vectors.weeksAhead)("of %j is as worked out", ([baseline, targets, actuals], expected) => {
    const weeks = targets.filter((target) => target !== "");
    const plan = gainsOf(weeks, baseline, null);
    let week = 0;
    const found = targets.map((target, row) => {
      if (target === "") return "";
      week += 1;
      const actual = actuals[row] ?? "";
      return actual === "" ? "" : weeksAhead(plan, gainOf(plan, actual), week);
    });
    expect(found).toEqual(expected);
  });

  it("is blank on a flat plan", () => {
    expect(weeksAhead(gainsOf([70, 70], 70, null), -3, 1)).toBeNull();
  });

  it("is not late on a pace plan finished in an earlier week", () => {
    const pace = gainsOf([0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1, 1], 0, null);
    expect(weeksAhead(pace, 1, 7)).toBe(0);
    expect(weeksAhead(pace, 1, 8)).toBe(0);
    expect(weeksAhead(pace, 1, 6)).toBe(1);
    expect(weeksAhead(pace, 0.95, 7)).toBe(-0.5);
    expect(weeksAhead(pace, 0.4, 3)).toBe(-0.333333333);
  });

  it("counts a reading below the baseline at the plan's first pace", () => {
    expect(weeksAhead(gainsOf([46.5, 50], 43, null), -3, 1)).toBe(-1.857142857);
    expect(weeksAhead(gainsOf([43, 44], 43, null), -1, 1)).toBe(-3);
  });

  it("stops at the highest target for a reading beyond it (B4.6)", () => {
    expect(weeksAhead(gainsOf([46.5, 50], 43, null), 100, 1)).toBe(1);
  });

  it("is on time where a reading equals the plan so far, for every plan", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        fc.pre(!plan.flat);
        plan.highest.forEach((gain, week) => {
          expect(weeksAhead(plan, gain, week)).toBe(0);
        });
      }),
    );
  });

  it("is behind nothing on its week’s own target, where the plan asked for more before (B4.17)", () => {
    const lowered = gainsOf([46.5, 50, 53.5, 57, 52.5, 55, 57.5, 60], 43, null);
    expect(weeksAhead(lowered, 9.5, 5)).toBe(0);
    expect(weeksAhead(lowered, 9.4, 5)).toBe(-2.314285714);
    expect(weeksAhead(lowered, 17, 8)).toBe(0);
  });

  it("never contradicts the word of its week, for every plan", () => {
    const cases = anyPlan.chain((plan) => fc.tuple(fc.constant(plan), gainsAround(plan)));
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 15 }), ([plan, gain], week) => {
        const target = plan.targets[week - 1] ?? null;
        fc.pre(!plan.flat && target !== null);
        const isOnTrack = gain >= Math.min(target ?? 0, plan.goal);
        const ahead = weeksAhead(plan, gain, week) ?? Number.NaN;
        if (isOnTrack) expect(ahead).toBeGreaterThanOrEqual(0);
        else expect(ahead).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("never falls when the reading rises", () => {
    const cases = anyPlan.chain((plan) => fc.tuple(fc.constant(plan), gainsAround(plan), gainsAround(plan)));
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 15 }), ([plan, one, other], week) => {
        fc.pre(!plan.flat);
        const lower = weeksAhead(plan, Math.min(one, other), week);
        const higher = weeksAhead(plan, Math.max(one, other), week);
        expect(higher).toBeGreaterThanOrEqual(lower ?? Number.NaN);
      }),
    );
  });

  it("agrees with the rule read word by word", () => {
    const cases = anyPlan.chain((plan) => fc.tuple(fc.constant(plan), gainsAround(plan)));
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 15 }), ([plan, gain], week) => {
        const expected = byTheRule(plan, gain, week);
        const found = weeksAhead(plan, gain, week);
        if (expected === null) expect(found).toBeNull();
        else expect(found).toBeCloseTo(expected, 8);
      }),
      { numRuns: 1000 },
    );
  });
});
