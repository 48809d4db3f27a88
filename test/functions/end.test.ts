import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vectors } from "../vectors.ts";
import { call, column, padded } from "./calls.ts";

const { actuals, byWeek, week6FromPivot3 } = vectors.illustrative;
const walkTo = (week: number) => column(padded(actuals.slice(0, week), 8));
const rounded = (answer: readonly (readonly unknown[])[]) =>
  answer.map((row) => row.map((cell) => (typeof cell === "number" ? Math.round(cell * 10) / 10 : cell)));
const NOTHING = [["", "", ""]];

describe("BTT_PROJECT", () => {
  it("is 66.6 (60.7 to 72.5) for the Banning walk at week 6, and 72.8 (67.7 to 77.9) from week 3 on", () => {
    expect(rounded(call.project(43, 71, walkTo(6), 8))).toEqual([[66.6, 60.7, 72.5]]);
    expect(rounded(call.project(43, 71, walkTo(6), 8, 3))).toEqual([[72.8, 67.7, 77.9]]);
  });

  it("is blank with fewer than three points in the fit, and where there is no way to go", () => {
    expect(call.project(43, 71, walkTo(1), 8)).toEqual(NOTHING);
    expect(call.project(43, 71, walkTo(6), 8, 5)).toEqual(NOTHING);
    expect(call.project("", 71, walkTo(2), 8)).toEqual(NOTHING);
    expect(call.project(43, 43, walkTo(6), 8)).toEqual(NOTHING);
    expect(call.project(43, "", walkTo(6), 8)).toEqual(NOTHING);
    expect(call.project("soon", 71, walkTo(6), 8)).toEqual(NOTHING);
  });

  it("goes by the readings alone where the baseline is blank", () => {
    expect(rounded(call.project("", 71, column([50, 52, 54]), 8))[0]?.[0]).toBe(64);
  });

  it("stays within min and max, and takes them as percents", () => {
    const [[value, low, high] = []] = call.project(
      "43%",
      "71%",
      column([0.6, 0.5, 0.9]),
      8,
      "",
      "0%",
      "100%",
    );
    expect([value, high]).toEqual([1, 1]);
    expect(low).toBeLessThan(1);
  });

  it("leaves break rows out of the weeks", () => {
    const withBreak = column([41, 44, 46, "", 52, 57, 62]);
    expect(call.project(43, 71, withBreak, 8, "", "", "", 4)).toEqual(call.project(43, 71, walkTo(6), 8));
  });

  it("gives a row for each team of a block", () => {
    const teams = [actuals.slice(0, 6), [41, "", "", "", "", ""]];
    const answer = call.project(column([43, 43]), column([71, 71]), teams, 8, column(["", 3]));
    expect(rounded(answer)).toEqual([[66.6, 60.7, 72.5], ...NOTHING]);
  });

  it("explains a wrong call", () => {
    expect(() => call.project(43, 71, walkTo(6), 53)).toThrow(
      "BTT_PROJECT: weeks must be a whole number from 1 to 52, found 53",
    );
    expect(() => call.project(43, 71, walkTo(6), 8, 0)).toThrow(
      "BTT_PROJECT: from week must be a whole number from 1 to 52, found 0",
    );
    expect(() => call.project(43, 71, walkTo(6), 8, "", 100, 0)).toThrow(
      "BTT_PROJECT: min must not be above max, found 100 and 0",
    );
    expect(() => call.project(43, 71, walkTo(6), 8, "", "low")).toThrow(
      'BTT_PROJECT: min must be a number, found "low"',
    );
  });
});

describe("BTT_OUTLOOK", () => {
  it.each(byWeek)("of the Banning walk in week $k is $projection.outlook", ({ k, projection }) => {
    expect(call.outlook(43, 71, walkTo(k), 8)).toBe(projection.outlook);
  });

  it("restarts at a pivot", () => {
    expect(call.outlook(43, 71, walkTo(6), 8, 3)).toBe(week6FromPivot3.outlook);
    expect(call.outlook(43, 71, walkTo(6), 8, 4)).toBe("Too early");
  });

  it("is blank without a goal, and where there is no way to go", () => {
    expect(call.outlook(43, "", walkTo(6), 8)).toBe("");
    expect(call.outlook(43, 43, walkTo(6), 8)).toBe("");
  });

  it("gives one word for each team of a block, falling goals too", () => {
    const teams = [
      [50, 57, 64, 71],
      [98, 98, 98, 97],
    ];
    expect(call.outlook(column([43, 100]), column([71, 70]), teams, column([8, 10]))).toEqual(
      column(["Likely", "Unlikely"]),
    );
  });

  it("follows the range of BTT_PROJECT", () => {
    const readings = fc.array(fc.integer({ min: 30, max: 90 }), { minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(readings, (cells) => {
        const [[, low = "", high = ""] = []] = call.project(43, 71, column(cells), 8);
        const word = Number(high) < 71 ? "Unlikely" : Number(low) >= 71 ? "Likely" : "Too close to call";
        expect(call.outlook(43, 71, column(cells), 8)).toBe(word);
      }),
    );
  });
});
