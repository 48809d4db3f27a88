import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { call, column } from "./calls.ts";

describe("BTT_WEEK", () => {
  it("numbers the weeks of a plan that starts on Monday, April 20, 2020", () => {
    const dates = ["2020-04-19", "2020-04-20", "2020-04-26", "2020-04-27", "2020-06-12", "2020-06-15"];
    expect(call.week("2020-04-20", column(dates), "", 8)).toEqual(column([0, 1, 1, 2, 8, 9]));
    expect(call.week("2020-04-20", "2020-06-12")).toBe(8);
  });

  it("counts from the Monday on or before the start (B4.11)", () => {
    expect(call.week("2020-04-23", "2020-04-20")).toBe(1);
  });

  it("is blank in a break, and counts working weeks after it (B4.7)", () => {
    const dates = column(["2020-05-08", "2020-05-11", "2020-05-18", "2020-06-19", "2020-06-22"]);
    expect(call.week("2020-04-20", dates, 4, 8)).toEqual(column([3, "", 4, 8, 9]));
  });

  it("is blank where there is no date, or no start", () => {
    expect(call.week("2020-04-20", column(["", "soon", true, "2020-02-30", Number.NaN]))).toEqual(
      column(["", "", "", "", ""]),
    );
    expect(call.week("", column(["2020-06-12"]))).toEqual(column([""]));
  });

  it("takes dates as serial numbers too", () => {
    expect(call.week(43941, [[43994, 43940]])).toEqual([[8, 0]]);
  });

  it.each([
    ["Hawaii", -10],
    ["Los Angeles", -7],
    ["London", 1],
    ["New Zealand in summer", 13],
  ])("finds the day of a date cell in %s, whatever the zone of the script", (_, hours) => {
    const midnight = (day: string) => new Date(Date.parse(day) - hours * 3_600_000);
    expect(call.week(midnight("2020-04-20"), "2020-04-20")).toBe(1);
    expect(call.week(midnight("2020-04-20"), "2020-04-19")).toBe(0);
    expect(call.week("2020-04-20", column(["2020-04-19", "2020-04-20"].map(midnight)))).toEqual(
      column([0, 1]),
    );
  });

  it("does not mind a time of day beside the date, nor clocks that change", () => {
    // Los Angeles: midnight is 08:00 UTC until March 8, 2020, and 07:00 UTC from then on.
    const start = new Date("2020-03-02T08:00:00Z");
    const sundayNight = new Date("2020-03-09T05:30:00Z");
    const monday = new Date("2020-03-09T07:00:00Z");
    expect(call.week(start, column([sundayNight, monday]))).toEqual(column([1, 2]));
    const beforeAutumn = new Date("2020-10-26T07:00:00Z");
    expect(call.week(beforeAutumn, column([new Date("2020-11-02T08:00:00Z")]))).toEqual(column([2]));
  });

  it("knows the dates of another realm", () => {
    const date = runInNewContext('new Date("2020-06-12T07:00:00Z")');
    expect(call.week("2020-04-20", date)).toBe(8);
  });

  it("refuses a start that is no date, and weeks and breaks that no plan has", () => {
    expect(() => call.week("April", "2020-06-12")).toThrow(
      'BTT_WEEK: start date must be a date, or text such as "2020-04-20", found "April"',
    );
    expect(() => call.week("2020-04-20", "2020-06-12", 0)).toThrow("each break week");
    expect(() => call.week("2020-04-20", "2020-06-12", "", 53)).toThrow("weeks must be a whole number");
  });

  it("never falls from one day to the next", () => {
    const serial = fc.integer({ min: 43_900, max: 44_100 });
    fc.assert(
      fc.property(serial, serial, fc.integer({ min: 1, max: 20 }), (one, other, weeks) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        const [first = 0, second = 0] = [call.week(43941, [[early, late]], "", weeks)].flat(2);
        expect(Number(first)).toBeLessThanOrEqual(Number(second));
        expect(Number(second)).toBeLessThanOrEqual(weeks + 1);
      }),
    );
  });
});
