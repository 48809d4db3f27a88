import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { customFunctions, USAGES } from "../../src/functions/custom-functions.ts";
import type { TabRanges } from "../../src/functions/example.ts";
import { call, column } from "./calls.ts";

const TEN_WEEKS: TabRanges = {
  actuals: "D9:D18",
  targets: "C9:C18",
  baseline: "D8",
  goal: "C18",
  weeks: 10,
  separator: ";",
};

describe("a call with too little", () => {
  it.each([
    [
      "BTT_ONTRACK needs the actuals and the weekly targets, e.g. =BTT_ONTRACK(D9:D16, C9:C16, D8)",
      call.onTrack,
    ],
    [
      "BTT_TARGETS needs the baseline, the goal and the number of weeks, e.g. =BTT_TARGETS(D8, C16, 8)",
      call.targets,
    ],
    ["BTT_GAP needs the actuals and the weekly targets, e.g. =BTT_GAP(D9:D16, C9:C16)", call.gap],
    [
      "BTT_WEEKSAHEAD needs the baseline, the weekly targets and the actuals, e.g. =BTT_WEEKSAHEAD(D8, C9:C16, D9:D16)",
      call.weeksAhead,
    ],
    [
      "BTT_PROGRESS needs the baseline, the goal and the actuals, e.g. =BTT_PROGRESS(D8, C16, D9:D16)",
      call.progress,
    ],
    [
      "BTT_NEEDED needs the baseline, the goal, the actuals and the number of weeks, e.g. =BTT_NEEDED(D8, C16, D9:D16, 8)",
      call.needed,
    ],
    ["BTT_PACE needs the step and the number of weeks, e.g. =BTT_PACE(15%, 8)", call.pace],
    ["BTT_STREAK needs the actuals and the weekly targets, e.g. =BTT_STREAK(D9:D16, C9:C16)", call.streak],
    [
      "BTT_SIGNAL needs the baseline, the weekly targets and the actuals, e.g. =BTT_SIGNAL(D8, C9:C16, D9:D16)",
      call.signal,
    ],
    [
      "BTT_PROJECT needs the baseline, the goal, the actuals and the number of weeks, e.g. =BTT_PROJECT(D8, C16, D9:D16, 8)",
      call.project,
    ],
    [
      "BTT_OUTLOOK needs the baseline, the goal, the actuals and the number of weeks, e.g. =BTT_OUTLOOK(D8, C16, D9:D16, 8)",
      call.outlook,
    ],
    [
      "BTT_STATUS needs the baseline, the goal, the weekly targets and the actuals, e.g. =BTT_STATUS(D8, C16, C9:C16, D9:D16)",
      call.status,
    ],
    [
      "BTT_PARTICIPATION needs the scores and the number enrolled, e.g. =BTT_PARTICIPATION(B2:B60, 59)",
      call.participation,
    ],
    [
      "BTT_DRIVER needs participation and average of one week, and those of another, e.g. =BTT_DRIVER(50%, 62%, 85%, 70%)",
      call.driver,
    ],
    [
      "BTT_TAKERSNEED needs the goal and the participation, e.g. =BTT_TAKERSNEED(C16, 57/59)",
      call.takersNeed,
    ],
    ["BTT_COUNTMET needs the values and the bar, e.g. =BTT_COUNTMET(B2:B81, 2)", call.countMet],
    [
      "BTT_REACHABLE needs the days attended, the days held so far, the days needed and the days in all, e.g. =BTT_REACHABLE(B2:B48, 20, 41, 44)",
      call.reachable,
    ],
    [
      "BTT_CHANGE needs the counts of this period and those of the comparison period, e.g. =BTT_CHANGE(B2:B11, C2:C11)",
      call.change,
    ],
    ["BTT_WEEK needs the start date and the dates, e.g. =BTT_WEEK(A2, B2:B9)", call.week],
    [
      "BTT_RESULT needs the baseline, the goal and the final result, e.g. =BTT_RESULT(D8, C16, D16)",
      call.result,
    ],
    [
      'BTT_GOALTEXT needs the metric, the baseline, the goal and the goal date, e.g. =BTT_GOALTEXT("Algebra 1 average", D8, C16, "2020-06-12")',
      call.goalText,
    ],
  ])("explains itself: %s", (message, run) => {
    expect(() => run(undefined, undefined, undefined, undefined)).toThrow(message);
    expect(() => run(1, undefined, undefined, undefined)).toThrow(message);
  });

  it("explains itself where the one argument that it needs is left out", () => {
    expect(() => call.cohort(undefined)).toThrow(
      "BTT_COHORT needs the statuses of the teams, e.g. =BTT_COHORT(B6:B11)",
    );
  });

  it("shows the ranges and the separator of the tab that it stands on", () => {
    const { onTrack } = customFunctions(() => TEN_WEEKS);
    expect(() => onTrack(undefined, undefined)).toThrow("e.g. =BTT_ONTRACK(D9:D18; C9:C18; D8)");
  });

  it("asks for the tab's ranges only then", () => {
    const { onTrack } = customFunctions(() => {
      throw new Error("the tab was asked");
    });
    expect(onTrack(71, 71)).toBe("On track");
    expect(() => onTrack(71, undefined)).toThrow("the tab was asked");
  });
});

describe("the custom functions", () => {
  it("each have a name that no other add-on is likely to use", () => {
    expect(USAGES).toHaveLength(Object.keys(call).length);
    for (const { name } of USAGES) expect(name).toMatch(/^BTT_[A-Z]+$/);
  });

  it("never make an error of bad data, and keep the shape of the readings", () => {
    const cell = fc.oneof(
      fc.double(),
      fc.string(),
      fc.boolean(),
      fc.constantFrom("", null, undefined, "#REF!", "n/a", "break", new Date(0), Number.NaN),
    );
    const pair = fc.integer({ min: 1, max: 12 }).chain((length) => {
      const cells = fc.array(cell, { minLength: length, maxLength: length });
      return fc.tuple(cells, cells);
    });
    fc.assert(
      fc.property(
        pair,
        cell.filter((baseline) => baseline !== undefined),
        ([readings, targets], baseline) => {
          const [actuals, plan] = [column(readings), column(targets)];
          const answers = [
            call.change(actuals, plan),
            call.reachable(actuals, plan, 41, 44),
            call.result(baseline, plan, actuals),
            call.takersNeed(plan, actuals),
            call.week("2020-04-20", actuals),
            call.driver(actuals, plan, plan, actuals),
            call.onTrack(actuals, plan, baseline),
            call.gap(actuals, plan),
            call.weeksAhead(baseline, plan, actuals),
            call.progress(baseline, baseline, actuals),
          ];
          for (const answer of answers) {
            expect(answer).toHaveLength(readings.length);
            for (const [value] of Array.isArray(answer) ? answer : [])
              expect(["number", "string"]).toContain(typeof value);
          }
          expect(["number", "string"]).toContain(typeof call.streak(actuals, plan));
          expect(call.project(baseline, 71, actuals, 12)[0]).toHaveLength(3);
          expect(call.status(baseline, 71, plan, actuals)[0]).toHaveLength(9);
          expect(call.signal(baseline, plan, actuals)).toEqual(expect.any(String));
          expect(call.outlook(baseline, 71, actuals, 12)).toEqual(expect.any(String));
          expect(call.participation(actuals, 99)[0]).toHaveLength(4);
          expect(call.countMet(actuals, 2)).toEqual(expect.any(Number));
          expect(call.cohort(actuals)).toHaveLength(14);
        },
      ),
    );
  });

  it("never count a blank reading", () => {
    const blanks = column(["", null, "  "]);
    const plan = column([46.5, 50, 53.5]);
    const nothing = column(["", "", ""]);
    expect(call.onTrack(blanks, plan, 43)).toEqual(nothing);
    expect(call.gap(blanks, plan)).toEqual(nothing);
    expect(call.weeksAhead(43, plan, blanks)).toEqual(nothing);
    expect(call.progress(43, 71, blanks)).toEqual(nothing);
    expect(call.needed(43, 71, blanks, 8)).toBe("");
    expect(call.streak(blanks, plan)).toBe("");
    expect(call.signal(43, plan, blanks)).toBe("");
    expect(call.project(43, 71, blanks, 8)).toEqual([["", "", ""]]);
    expect(call.status(43, 71, plan, blanks)[0]?.every((cell) => cell === "")).toBe(true);
    expect(call.participation(blanks, 3)).toEqual([["", "", "", ""]]);
    expect(call.takersNeed(71, blanks)).toEqual(nothing);
    expect(call.reachable(blanks, 20, 41, 44)).toEqual(nothing);
    expect(call.change(blanks, plan)).toEqual(nothing);
    expect(call.week("2020-04-20", blanks)).toEqual(nothing);
    expect(call.result(43, 71, blanks)).toEqual(nothing);
  });

  it("change nothing that they are given", () => {
    const frozen = [Object.freeze([41]), Object.freeze([44])];
    const plan = Object.freeze([Object.freeze([46.5]), Object.freeze([50])]);
    expect(() => call.onTrack(Object.freeze(frozen), plan, 43)).not.toThrow();
    expect(() => call.needed(43, 71, frozen, 8)).not.toThrow();
  });
});
