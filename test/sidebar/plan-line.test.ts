import { describe, expect, test } from "vitest";
import { planLine, SIZE } from "../../sidebar/plan/plan-line.ts";

const open = {
  baseline: 0,
  targets: [10, 20, 30, 40],
  actuals: [10, null, 20, null],
  isFlat: false,
  weekNow: 4,
};
const LEFT = 6;
const RIGHT = SIZE.width - 6;
const BOTTOM = SIZE.height - 6;
const TOP = 6;

/** Where a path goes, and whether it draws on its way there. */
const steps = (path: string) =>
  [...path.matchAll(/([ML])([\d.]+) ([\d.]+)/g)].map(([, pen, x, y]) => ({
    pen,
    x: Number(x),
    y: Number(y),
  }));

describe("the line of a plan", () => {
  test("leads from the baseline at the left to the goal at the right", () => {
    const path = steps(planLine(open, null).targets);
    expect(path).toHaveLength(5);
    expect(path[0]).toEqual({ pen: "M", x: LEFT, y: BOTTOM });
    expect(path[4]).toEqual({ pen: "L", x: RIGHT, y: TOP });
  });

  test("leaves a gap where a week has no number", () => {
    const { actuals, reached } = planLine(open, null);
    expect(steps(actuals).map(({ pen }) => pen)).toEqual(["M", "L", "M"]);
    expect(reached).toHaveLength(3);
  });

  test("shows no reading of a week that has not begun", () => {
    expect(planLine({ ...open, weekNow: 1 }, null).reached).toHaveLength(2);
  });

  test("has the new plan begin at what was reached in its last kept week", () => {
    const { next, reached } = planLine(open, { after: 3, targets: [10, 20, 30, 30] });
    expect(steps(next)[0]).toMatchObject({ pen: "M", x: reached[2]?.x, y: reached[2]?.y });
    expect(steps(next)).toHaveLength(2);
  });

  test("has the new plan begin at the target of a week without a number", () => {
    const { next, targets } = planLine(open, { after: 2, targets: [10, 20, 25, 30] });
    expect(steps(next)[0]).toMatchObject({ x: steps(targets)[2]?.x, y: steps(targets)[2]?.y });
  });

  test("makes room for a plan that is longer and ends higher", () => {
    const { targets, next } = planLine(open, { after: 0, targets: [10, 20, 30, 40, 50, 60] });
    expect(steps(next).at(-1)).toEqual({ pen: "L", x: RIGHT, y: TOP });
    expect(steps(targets).at(-1)?.x).toBeLessThan(RIGHT);
  });

  test("runs level through the middle where every week asks for the same", () => {
    const level = { ...open, baseline: 5, targets: [8, 8], actuals: [null, null], isFlat: true };
    const { targets } = planLine(level, null);
    expect(steps(targets).map(({ y }) => y)).toEqual([SIZE.height / 2, SIZE.height / 2]);
  });

  test("is empty where nothing is known", () => {
    const nothing = { ...open, baseline: null, targets: [null], actuals: [null] };
    expect(planLine(nothing, null)).toEqual({ targets: "", actuals: "", reached: [], next: "" });
  });
});
