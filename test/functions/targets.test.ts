import { describe, expect, it } from "vitest";
import { vectors } from "../vectors.ts";
import { call, column } from "./calls.ts";

function listed(...given: Parameters<typeof call.targets>): readonly unknown[] {
  return call.targets(...given).map(([target]) => target);
}

describe("BTT_TARGETS", () => {
  it.each(vectors.targets)(
    "of %j is as worked out",
    ([baseline, goal, weeks, shape, breaks, decimals], targets) => {
      const found = listed(baseline, goal, weeks, shape, breaks, decimals);
      expect(found).toHaveLength(targets.length);
      targets.forEach((target, row) => {
        if (target === "") expect(found[row]).toBe("");
        else expect(found[row]).toBeCloseTo(target, 9);
      });
    },
  );

  it("is a column, even of one week", () => {
    expect(call.targets(43, 71, 1)).toEqual([[71]]);
  });

  it.each([4, [[4]], "4", [[""], [4]]])("takes the break weeks %j", (breaks) => {
    expect(listed(43, 71, 9, "", breaks)).toEqual([46.5, 50, 53.5, "", 57, 60.5, 64, 67.5, 71]);
  });

  it.each(["2,4", "2; 4", "2 4", [[2], [4]], [[2, 4]]])("takes several break weeks, %j", (breaks) => {
    expect(listed(0, 2, 4, "even", breaks)).toEqual([1, "", 2, ""]);
  });

  it("rounds in the team's favour when asked, and leaves the goal as it was given", () => {
    expect(listed("43%", "71%", 4, "slow", "", 2)).toEqual([0.46, 0.52, 0.61, 0.71]);
    expect(listed(100, 70.5, 4, "even", "", 0)).toEqual([93, 86, 78, 70.5]);
  });

  it("takes a range with the share of the way after each week", () => {
    expect(listed(0, 10, 3, column([0.1, "50%", 1]))).toEqual([1, 5, 10]);
    expect(listed(0, 10, 4, column([0.1, 0.5, "", 1]), 3)).toEqual([1, 5, "", 10]);
  });

  it("is blank without a baseline or a goal that can be read", () => {
    expect(listed("", 71, 2)).toEqual(["", ""]);
    expect(listed(43, "soon", 2)).toEqual(["", ""]);
  });

  it.each<[string, Parameters<typeof call.targets>]>([
    ["weeks must be a whole number from 1 to 52, found 60", [43, 71, 60]],
    ["weeks must be a whole number from 1 to 52, found nothing", [43, 71, ""]],
    ["weeks must be a whole number from 1 to 52, found 2.5", [43, 71, 2.5]],
    ["baseline must be one cell, found 2 rows by 1 column", [[[1], [2]], 71, 8]],
    ['shape must be "even", "slow", "fast" or a range of shares, found "steep"', [43, 71, 8, "steep"]],
    [
      "a shape of shares needs 3 numbers, one a week, the last of them 1, found 2 cells, the last 1",
      [43, 71, 3, [[0.5, 1]]],
    ],
    [
      "a shape of shares needs 2 numbers, one a week, the last of them 1, found 2 cells, the last 0.9",
      [43, 71, 2, [[0.5, 0.9]]],
    ],
    ["each break week must be a whole number from 1 to 8, found 9", [43, 71, 8, "", 9]],
    ['each break week must be a whole number from 1 to 8, found "May"', [43, 71, 8, "", "May"]],
    ["every week is a break, none is left for the goal", [43, 71, 2, "", "1,2"]],
    ["decimals must be a whole number from 0 to 9, found 1.5", [43, 71, 8, "", "", 1.5]],
  ])("explains: %s", (message, given) => {
    expect(() => call.targets(...given)).toThrow(`BTT_TARGETS: ${message}`);
  });
});
