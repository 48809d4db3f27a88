import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATUSES, type StatusKey, type WeekStatus } from "../../src/domain/status.ts";
import { streakOf } from "../../src/domain/streak.ts";
import { isJudged } from "../../src/domain/week-status.ts";

const isOfAWeek = (key: StatusKey): key is WeekStatus =>
  !["achieved", "not achieved", "no result", "goal not recorded"].some((word) => key.startsWith(word));
const WEEK_STATUSES = STATUSES.map(({ key }) => key).filter(isOfAWeek);
const anyWeeks = fc.array(fc.option(fc.constantFrom(...WEEK_STATUSES)));

describe("streakOf", () => {
  it("counts the latest weeks on or above target as plus, those below as minus", () => {
    expect(streakOf(["behind", "on track", "on track", "goal met", "on track"])).toBe(4);
    expect(streakOf(["on track", "behind", "close", "behind"])).toBe(-3);
    expect(streakOf(["close"])).toBe(-1);
  });

  it("is neither longer nor shorter for weeks without a measurement (B4.1)", () => {
    expect(streakOf(["behind", null, "break", "behind", "not measured", "check", "behind"])).toBe(-3);
    expect(streakOf(["on track", "no update", "on track", "due"])).toBe(2);
  });

  it("is blank before the first measured week", () => {
    expect(streakOf([])).toBeNull();
    expect(streakOf([null, "not measured", "check", "break"])).toBeNull();
  });

  it("has the sign of the last measured week, and at most as many weeks as were measured", () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        const measured = weeks.filter(isJudged);
        const last = measured[measured.length - 1];
        const streak = streakOf(weeks) ?? 0;
        const isAbove = last === "goal met" || last === "on track";
        expect(Math.sign(streak)).toBe(last === undefined ? 0 : isAbove ? 1 : -1);
        expect(Math.abs(streak)).toBeLessThanOrEqual(measured.length);
      }),
    );
  });

  it("grows by one with a week that agrees with it, and starts again with one that does not", () => {
    fc.assert(
      fc.property(anyWeeks, fc.boolean(), (weeks, above) => {
        const before = streakOf(weeks) ?? 0;
        const after = streakOf([...weeks, above ? "on track" : "close"]);
        const step = above ? 1 : -1;
        expect(after).toBe(Math.sign(before) === step ? before + step : step);
      }),
    );
  });
});
