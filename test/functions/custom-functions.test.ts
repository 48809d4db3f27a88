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
  ])("explains itself: %s", (message, run) => {
    expect(() => run(undefined, undefined, undefined, undefined)).toThrow(message);
    expect(() => run(1, undefined, undefined, undefined)).toThrow(message);
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
  });

  it("change nothing that they are given", () => {
    const frozen = [Object.freeze([41]), Object.freeze([44])];
    const plan = Object.freeze([Object.freeze([46.5]), Object.freeze([50])]);
    expect(() => call.onTrack(Object.freeze(frozen), plan, 43)).not.toThrow();
    expect(() => call.needed(43, 71, frozen, 8)).not.toThrow();
  });
});
