import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { customFunctions, USAGES } from "../../src/functions/custom-functions.ts";
import type { TabRanges } from "../../src/functions/example.ts";
import { call, column } from "./calls.ts";

/** Ten weeks and a break, in a file that puts semicolons between arguments. */
const WITH_BREAK: TabRanges = {
  actuals: "D9:D19",
  targets: "C9:C19",
  baseline: "D8",
  goal: "C19",
  statuses: "E9:E19",
  days: "B9:B19",
  start: "B9",
  rows: 11,
  breaks: [4],
  isCeiling: false,
  turnout: null,
  counts: null,
  separator: ";",
};

/** What a wrong call says on a tab. */
const saidOn = (tab: TabRanges, run: (on: typeof call) => unknown): string => {
  try {
    return String(run(customFunctions({ tabRanges: () => tab, decimal: () => "." })));
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
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
    ["BTT_COUNTMET needs the values and the bar, e.g. =BTT_COUNTMET(D9:D16, C16)", call.countMet],
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
    expect(saidOn(WITH_BREAK, (on) => on.onTrack(undefined, undefined))).toContain(
      "e.g. =BTT_ONTRACK(D9:D19; C9:C19; D8)",
    );
  });

  it("counts the tab's working weeks, and names its breaks", () => {
    const said = saidOn(WITH_BREAK, (on) => on.project(undefined, undefined, undefined, undefined));
    expect(said).toContain("=BTT_PROJECT(D8; C19; D9:D19; 10; ; ; ; 4)");
    const twice = { ...WITH_BREAK, breaks: [4, 7] };
    expect(saidOn(twice, (on) => on.needed(undefined, undefined, undefined, undefined))).toContain(
      '=BTT_NEEDED(D8; C19; D9:D19; 9; "4 7")',
    );
    expect(saidOn(twice, (on) => on.targets(undefined, undefined, undefined))).toContain(
      '=BTT_TARGETS(D8; C19; 11; ; "4 7")',
    );
  });

  it("says down on a tab whose targets are a ceiling", () => {
    const ceiling = { ...WITH_BREAK, isCeiling: true };
    expect(saidOn(ceiling, (on) => on.onTrack(undefined, undefined))).toContain(
      '=BTT_ONTRACK(D9:D19; C9:C19; D8; "down")',
    );
    expect(saidOn(ceiling, (on) => on.signal(undefined, undefined, undefined))).toContain(
      '=BTT_SIGNAL(D8; C9:C19; D9:D19; ; "down")',
    );
    expect(saidOn(ceiling, (on) => on.status(undefined, undefined, undefined, undefined))).toContain(
      '=BTT_STATUS(D8; C19; C9:C19; D9:D19; ; ; ; ; "down")',
    );
  });

  it("takes participation and last year's counts from the tabs that have them", () => {
    const tab = {
      ...WITH_BREAK,
      turnout: { share: "J9:J19", average: "I9:I19" },
      counts: { now: "G9:G19", before: "H9:H19" },
    };
    expect(saidOn(tab, (on) => on.driver(undefined, 1, 1, 1))).toContain("=BTT_DRIVER(J9; I9; J19; I19)");
    expect(saidOn(tab, (on) => on.takersNeed(undefined, undefined))).toContain(
      "=BTT_TAKERSNEED(C19; J9:J19)",
    );
    expect(saidOn(tab, (on) => on.change(undefined, undefined))).toContain("=BTT_CHANGE(G9:G19; H9:H19)");
  });

  it("goes on with the example after any other fault", () => {
    expect(saidOn(WITH_BREAK, (on) => on.gap(column([1, 2]), column([1, 2, 3])))).toBe(
      "BTT_GAP: actuals has 2 rows, targets has 3; e.g. =BTT_GAP(D9:D19; C9:C19)",
    );
    expect(saidOn(WITH_BREAK, (on) => on.targets(43, 71, 60))).toBe(
      "BTT_TARGETS: weeks must be a whole number from 1 to 52, found 60; e.g. =BTT_TARGETS(D8; C19; 11; ; 4)",
    );
  });

  it("asks for the tab's ranges only then", () => {
    const { onTrack } = customFunctions({
      tabRanges() {
        throw new Error("the tab was asked");
      },
      decimal: () => ".",
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
