import { describe, expect, it } from "vitest";
import { vectors } from "../vectors.ts";
import { call, column, padded } from "./calls.ts";

const { targets, actuals } = vectors.illustrative;
const TARGETS = column(targets);

describe("BTT_GAP", () => {
  it("is signed, plus is good, and down when said so", () => {
    expect(call.gap(67, 78)).toBe(-11);
    expect(call.gap(68, 70, "down")).toBe(2);
  });

  it("works the direction out from the first and the last target", () => {
    expect(call.gap(column([98, 93, ""]), column([97, 94, 91]))).toEqual(column([-1, 1, ""]));
    expect(call.gap(column([41, "soon", "n/a"]), column([46.5, 50, 53.5]))).toEqual(column([-5.5, "", ""]));
  });

  it("is blank where the target is, and free from binary noise", () => {
    expect(call.gap([[0.57, 0.6]], [[0.605, "break"]])).toEqual([[-0.035, ""]]);
  });

  it("uses one cell, one row or one column of targets again", () => {
    expect(call.gap(column([1, 3]), 2)).toEqual(column([-1, 1]));
    expect(
      call.gap(
        [
          [1, 3],
          [4, ""],
        ],
        [[2, 3]],
      ),
    ).toEqual([
      [-1, 0],
      [2, ""],
    ]);
    expect(
      call.gap(
        [
          [1, 3],
          [4, ""],
        ],
        column([2, 5]),
      ),
    ).toEqual([
      [-1, 1],
      [-1, ""],
    ]);
  });

  it("refuses sizes that differ", () => {
    expect(() => call.gap(column([1, 2]), column([1, 2, 3]))).toThrow(
      "BTT_GAP: actuals has 2 rows, targets has 3",
    );
  });
});

describe("BTT_WEEKSAHEAD", () => {
  it.each(vectors.weeksAhead)("of %j is as worked out", ([baseline, plan, readings], weeks) => {
    expect(call.weeksAhead(baseline, column(plan), column(padded(readings, plan.length)))).toEqual(
      column(weeks),
    );
  });

  it.each([
    [50, 4, -2],
    [60.5, 4, 1],
    [40, 1, -1.857142857],
  ])("of %d in week %i of the Banning plan is %d", (actual, week, weeks) => {
    const readings = targets.map((_, row) => (row === week - 1 ? actual : ""));
    const answer = call.weeksAhead(43, TARGETS, column(readings));
    expect(answer).toEqual(column(readings.map((reading) => (reading === "" ? "" : weeks))));
  });

  it("is blank on a flat plan, for a single target, and for what is no number", () => {
    expect(call.weeksAhead(70, column([70, 70]), column([71, 60]))).toEqual(column(["", ""]));
    expect(call.weeksAhead(43, 70, 71)).toBe("");
    expect(call.weeksAhead(43, column([46.5, "?"]), column(["soon", 50]))).toEqual(column(["", ""]));
    expect(call.weeksAhead("soon", column([46.5, 50]), column([46.5, 50]))).toEqual(column(["", ""]));
  });

  it("does not count breaks as weeks", () => {
    const plan = column([46.5, "break", 50, 53.5]);
    expect(call.weeksAhead(43, plan, column([43, "", 43, 43]))).toEqual(column([-1, "", -2, -3]));
    expect(call.weeksAhead(43, column([46.5, "?", 50]), column([43, 43, 43]))).toEqual(column([-1, "", -3]));
  });

  it("takes a block with a team in each row", () => {
    expect(
      call.weeksAhead(
        column([43, 100]),
        [
          [46.5, 50],
          [97, 94],
        ],
        [
          [43, ""],
          [97, 97],
        ],
      ),
    ).toEqual([
      [-1, ""],
      [0, -1],
    ]);
  });
});

describe("BTT_PROGRESS", () => {
  it.each(vectors.progress)("of %j is %j", ([baseline, goal, actual], share) => {
    expect(call.progress(baseline, goal, actual)).toBe(share);
  });

  it("takes percents as text for single values", () => {
    expect(call.progress("92%", "95 %", "95%")).toBe(1);
    expect(call.progress("46,5%", "56.5%", 0.565)).toBe(1);
  });

  it("takes one baseline and goal for all readings, or one for each", () => {
    expect(call.progress(0, 10, column([5, "", "n/a", 12]))).toEqual(column([0.5, "", "", 1.2]));
    const { teams } = vectors.seeds;
    const answer = call.progress(
      column(teams.map(({ baseline }) => baseline)),
      column(teams.map(({ goal }) => goal ?? "")),
      column(teams.map(({ final }) => final)),
    );
    expect(answer).toEqual(column([74 / 73, 1, "", "", "", 0.75]));
  });
});

describe("BTT_NEEDED", () => {
  it("spreads what is missing over the weeks after the latest reading", () => {
    const toWeek5 = column(padded(actuals.slice(0, 5), 8));
    expect(call.needed(43, 71, toWeek5, 8)).toBeCloseTo(4.667, 3);
    expect(call.needed(43, 71, column([50, "", "n/a", "soon"]), 8)).toBe(3);
  });

  it("leaves break rows out of the count", () => {
    const withBreak = column([45, 49, 50, "", 57]);
    expect(call.needed(43, 71, withBreak, 8, 4)).toBe(3.5);
    expect(call.needed(43, 71, withBreak, 8)).toBeCloseTo(14 / 3, 9);
  });

  it("is 0 once the goal is met, and blank when nothing is left to do or to know", () => {
    expect(call.needed(43, 71, column([72]), 8)).toBe(0);
    expect(call.needed(43, 71, column(actuals), 8)).toBe("");
    expect(call.needed(5, 5, column([4]), 8)).toBe("");
    expect(call.needed(43, 71, column(["", ""]), 8)).toBe("");
    expect(call.needed(43, "", column([50]), 8)).toBe("");
  });

  it("gives one result for each team of a block", () => {
    expect(
      call.needed(
        column([43, 100]),
        column([71, 70]),
        [
          [50, ""],
          [97, 91],
        ],
        column([8, 9]),
      ),
    ).toEqual(column([3, -3]));
  });

  it("refuses weeks that no plan has", () => {
    expect(() => call.needed(43, 71, column([50]), 0)).toThrow(
      "BTT_NEEDED: weeks must be a whole number from 1 to 52, found 0",
    );
  });
});
