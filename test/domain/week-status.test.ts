import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gainOf, gainsOf, gainsOfGoal } from "../../src/domain/gains.ts";
import { targetsOf } from "../../src/domain/plan.ts";
import { readingOf } from "../../src/domain/reading.ts";
import { statusNamed } from "../../src/domain/status.ts";
import { judge, statusOfWeek, type WeekFacts } from "../../src/domain/week-status.ts";
import { weeksAhead } from "../../src/domain/weeks-ahead.ts";
import { vectors } from "../vectors.ts";
import { goalWith } from "./goals.ts";
import { anyPlan, gainsAround } from "./plans.ts";

const BANNING = gainsOf(vectors.illustrative.targets, 43, null);
const PAST_DUE: WeekFacts = {
  week: 4,
  begun: true,
  pastDue: true,
  plan: BANNING,
  reading: readingOf(57),
  band: 1,
};

function status(changes: Partial<WeekFacts>, ...cell: readonly unknown[]) {
  const reading = cell.length === 0 ? PAST_DUE.reading : readingOf(cell[0]);
  return statusOfWeek({ ...PAST_DUE, reading, ...changes });
}

describe("the status of a week", () => {
  it.each([
    [71, "goal met"],
    [72, "goal met"],
    [57, "on track"],
    [70.9, "on track"],
    [56.9, "close"],
    [53.5, "close"],
    [53.4, "behind"],
    [0, "behind"],
  ])("with a reading of %d against 57 is %s", (value, expected) => {
    expect(status({}, value)).toBe(expected);
  });

  it.each([
    ["a break before anything else", { week: null, begun: false, plan: null }, "n/a", "break"],
    ["blank before the week begins, whatever is typed", { begun: false, pastDue: false }, 71, null],
    ["blank before the week begins, even with nonsense", { begun: false, pastDue: false }, "soon", null],
    ["blank without a plan, whatever is typed", { plan: null }, "n/a", null],
    ["blank without a plan, even when late", { plan: null }, "", null],
    ["not measured", {}, "n/a", "not measured"],
    ["check", {}, "soon", "check"],
    ["due until it is late", { pastDue: false }, "", "due"],
    ["no update once it is late", {}, "", "no update"],
    ["judged although it is late", {}, 57, "on track"],
    ["judged before it is due", { pastDue: false }, 57, "on track"],
  ] as const)("is %s", (_, changes, cell, expected) => {
    expect(status(changes, cell)).toBe(expected);
  });

  it("is blank for a reading in a week without a target, and still due or late for none", () => {
    const plan = gainsOf([46.5, null, 53.5], 43, null);
    expect(status({ plan, week: 2 }, 50)).toBeNull();
    expect(status({ plan, week: 2 }, "")).toBe("no update");
    expect(status({ plan, week: 2 }, "n/a")).toBe("not measured");
    expect(status({ plan, week: 9 }, 50)).toBeNull();
  });

  it("keeps a missing week apart from a zero (B4.1, B4.3)", () => {
    expect(status({}, "")).toBe("no update");
    expect(status({}, 0)).toBe("behind");
  });

  it("counts exactly one week behind as close, in percents too", () => {
    const percents = gainsOf([0.465, 0.5, 0.535, 0.57, 0.605, 0.64, 0.675, 0.71], 0.43, null);
    expect(status({ plan: percents, week: 5 }, 0.57)).toBe("close");
    expect(status({ plan: percents, week: 5 }, 0.5699)).toBe("behind");
  });

  it("widens and narrows Close with the cohort's band", () => {
    expect(status({ band: 2 }, 50)).toBe("close");
    expect(status({ band: 2 }, 49.9)).toBe("behind");
    expect(status({ band: 0 }, 56.9)).toBe("behind");
    expect(status({ band: 0 }, 57)).toBe("on track");
  });

  it("takes equal as on track (B4.13)", () => {
    expect(status({ week: 1 }, 46.5)).toBe("on track");
  });

  it("judges a level that fell back under the goal by its week again (B4.6)", () => {
    expect(status({ week: 6 }, 71)).toBe("goal met");
    expect(status({ week: 7 }, 68)).toBe("on track");
  });

  it("uses the week's own target where a plan dips (B4.17)", () => {
    const dip = gainsOf([24, 30, 28, 36, 40], 20, null);
    expect(status({ plan: dip, week: 3 }, 28)).toBe("on track");
    expect(status({ plan: dip, week: 3 }, 27)).toBe("behind");
  });

  it("judges a decrease by the same words (B4.4)", () => {
    const fall = gainsOf([97, 94, 91, 88, 85, 82, 79, 76, 73, 70], 100, null);
    expect(status({ plan: fall }, 85)).toBe("on track");
    expect(status({ plan: fall }, 91)).toBe("close");
    expect(status({ plan: fall }, 91.1)).toBe("behind");
    expect(status({ plan: fall }, 70)).toBe("goal met");
  });

  it("knows only On track and Behind on a flat plan (B4.5)", () => {
    const hold = goalWith({ kind: "hold", unit: "percent", baseline: 0.9, goal: 0.97 });
    const plan = gainsOfGoal(hold, targetsOf(hold));
    expect(status({ plan }, 0.97)).toBe("on track");
    expect(status({ plan }, 1)).toBe("on track");
    expect(status({ plan }, 0.969)).toBe("behind");
  });

  it("does not put a milestone team behind in its first week", () => {
    const backups = goalWith({ kind: "milestones", baseline: 0, goal: 10, weeks: 15, decimals: 0 });
    const plan = gainsOfGoal(backups, targetsOf(backups));
    expect(status({ plan, week: 1 }, 0)).toBe("on track");
    expect(status({ plan, week: 3 }, 1)).toBe("close");
  });

  it.each(vectors.ontrack.columns)(
    "of every week of %j is as worked out",
    ([baseline, targets, actuals], words) => {
      const plan = gainsOf(
        targets.filter((target) => target !== ""),
        baseline,
        null,
      );
      let week = 0;
      const found = targets.map((target, row) => {
        if (target === "") return "";
        week += 1;
        const actual = actuals[row] ?? "";
        const judged = actual === "" ? null : judge(plan, week, actual, 1);
        return judged === null ? "" : statusNamed(judged).word;
      });
      expect(found).toEqual(words);
    },
  );

  it("follows the weeks ahead and the target, for every plan", () => {
    const cases = anyPlan.chain((plan) => fc.tuple(fc.constant(plan), gainsAround(plan)));
    fc.assert(
      fc.property(
        cases,
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: 0, max: 3 }),
        ([plan, gain], week, band) => {
          const value = plan.baseline + (plan.direction === "up" ? gain : -gain);
          const target = plan.targets[week - 1] ?? null;
          const judged = judge(plan, week, value, band);
          const ahead = weeksAhead(plan, gainOf(plan, value), week);
          if (target === null) expect(judged).toBeNull();
          if (judged === "on track") expect(gainOf(plan, value)).toBeGreaterThanOrEqual(target ?? Number.NaN);
          if (judged === "goal met") expect(gainOf(plan, value)).toBeGreaterThanOrEqual(plan.goal);
          if (judged === "close") expect(ahead).toBeGreaterThanOrEqual(-band);
          if (judged === "behind" && !plan.flat) expect(ahead).toBeLessThan(-band);
        },
      ),
      { numRuns: 500 },
    );
  });
});
