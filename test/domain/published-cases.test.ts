import { describe, expect, it } from "vitest";
import { runningChanges } from "../../src/domain/change.ts";
import { gainOf, gainsOf } from "../../src/domain/gains.ts";
import { paceAt } from "../../src/domain/pace.ts";
import { targetsOf } from "../../src/domain/plan.ts";
import { progressOf } from "../../src/domain/progress.ts";
import { reachOf } from "../../src/domain/reachable.ts";
import { resultOf } from "../../src/domain/verdict.ts";
import { judge } from "../../src/domain/week-status.ts";
import { weeksAhead } from "../../src/domain/weeks-ahead.ts";
import { goalWith } from "./goals.ts";

// The published numbers of the method's two case studies.

describe("plans of the published teams", () => {
  it.each([
    ["Fremont", { baseline: 0, goal: 73, weeks: 8 }, [9, 18, 27, 36, 45, 54, 63, 73]],
    ["backups", { baseline: 0, goal: 10, weeks: 15 }, [0, 1, 2, 2, 3, 4, 4, 5, 6, 6, 7, 8, 8, 9, 10]],
    ["full attendance", { baseline: 24, goal: 35, weeks: 10 }, [25, 26, 27, 28, 29, 30, 31, 32, 33, 35]],
  ])("are in whole numbers, in the team's favour: %s", (_, changes, targets) => {
    expect(targetsOf(goalWith({ kind: "running count", decimals: 0, ...changes }))).toEqual(targets);
  });

  it("hold one decimal for an average", () => {
    expect(targetsOf(goalWith({}))).toEqual([46.5, 50, 53.5, 57, 60.5, 64, 67.5, 71]);
  });

  it("bring each Fremont student to 100 % in week 7, not before", () => {
    const pace = Array.from({ length: 8 }, (_, week) => paceAt({ start: 0, step: 0.15, cap: 1 }, week + 1));
    expect(pace.indexOf(1)).toBe(6);
  });
});

describe("results of the published teams", () => {
  it("Fremont's 74 of 73 is past its goal", () => {
    const gains = gainsOf([9, 18, 27, 36, 45, 54, 63, 73], 0, null);
    expect(judge(gains, 8, 74, 1)).toBe("goal met");
    expect(progressOf(0, 73, 74)).toBeCloseTo(1.0137, 4);
    expect(resultOf(74, 73, "up")).toBe("achieved");
  });

  it("Bethune's 67 of 78 is two weeks behind and three quarters of the way", () => {
    const gains = gainsOf([39.5, 45, 50.5, 56, 61.5, 67, 72.5, 78], 34, null);
    expect(weeksAhead(gains, gainOf(gains, 67), 8)).toBe(-2);
    expect(progressOf(34, 78, 67)).toBe(0.75);
    expect(resultOf(67, 78, "up")).toBe("not achieved");
  });

  it("incidents fell by 30 % against the same ten weeks of last year", () => {
    const weeks = (count: number) => Array.from({ length: 10 }, () => count);
    expect(runningChanges(weeks(14), weeks(20)).at(-1)).toBe(-0.3);
  });

  it.each([
    [18, 20, "Possible"],
    [16, 20, "Lost"],
    [38, 41, "Possible"],
    [37, 41, "Lost"],
    [41, 43, "Met"],
  ])("%i of %i days attended of 44, of which 41 are needed, is %s", (attended, held, word) => {
    expect(reachOf({ attended, held, need: 41, total: 44 })).toBe(word);
  });
});
