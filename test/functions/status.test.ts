import { describe, expect, it } from "vitest";
import { vectors } from "../vectors.ts";
import { call, column, padded } from "./calls.ts";

const { targets, actuals, byWeek, status, weeksAhead } = vectors.illustrative;
const TARGETS = column(targets);
const walkTo = (week: number) => column(padded(actuals.slice(0, week), 8));
const BLANK = ["", "", "", "", "", "", "", "", ""];

describe("BTT_STATUS", () => {
  it.each(byWeek)("shows the Banning walk in week $k as the rollup does", ({ k, signal, projection }) => {
    const [row = []] = call.status(43, 71, TARGETS, walkTo(k));
    const facts = [status[k - 1], k, actuals[k - 1], targets[k - 1], weeksAhead[k - 1], signal];
    expect(row.slice(0, 6)).toEqual(facts);
    const { value, low, high } = projection;
    const shown = projection.outlook === "Too early" ? ["", "", ""] : [value, low, high];
    shown.forEach((cell, index) => {
      if (typeof cell === "number") expect(row[6 + index]).toBeCloseTo(cell, 9);
      else expect(row[6 + index]).toBe(cell);
    });
  });

  it("has no projection once the last week is measured", () => {
    expect(call.status(43, 71, TARGETS, column(actuals))).toEqual([
      ["Goal met", 8, 71, 71, 0, "", "", "", ""],
    ]);
  });

  it("looks back at an earlier week as if nothing had come after it", () => {
    expect(call.status(43, 71, TARGETS, column(actuals), 5)).toEqual(call.status(43, 71, TARGETS, walkTo(5)));
  });

  it("is No update for an as-of week without a reading, and keeps the last numbers", () => {
    const [five = []] = call.status(43, 71, TARGETS, walkTo(5));
    expect(call.status(43, 71, TARGETS, walkTo(5), 6)).toEqual([["No update", ...five.slice(1)]]);
    const [seven = []] = call.status(43, 71, TARGETS, walkTo(5), 7);
    expect(seven.slice(0, 6)).toEqual(["No update", 5, 57, 60.5, -1, "No update ×2"]);
  });

  it("says Not measured and Check of an as-of week", () => {
    const odd = column([41, "n/a", "soon", "", "", "", "", ""]);
    expect(call.status(43, 71, TARGETS, odd, 2)[0]?.slice(0, 3)).toEqual(["Not measured", 1, 41]);
    expect(call.status(43, 71, TARGETS, odd, 3)[0]?.slice(0, 3)).toEqual(["Check", 1, 41]);
    expect(call.status(43, 71, TARGETS, odd)[0]?.slice(0, 3)).toEqual(["Behind", 1, 41]);
  });

  it("takes the as-of week from BTT_WEEK: 0 before the start, one more than the last after the end", () => {
    expect(call.status(43, 71, TARGETS, walkTo(5), 0)).toEqual([BLANK]);
    expect(call.status(43, 71, TARGETS, column(actuals), 9)[0]?.[0]).toBe("Goal met");
    expect(() => call.status(43, 71, TARGETS, walkTo(5), 10)).toThrow(
      "BTT_STATUS: as-of week must be a whole number from 0 to 9, found 10",
    );
  });

  it("is blank before the first reading, and says when there is no goal", () => {
    expect(call.status(43, 71, TARGETS, walkTo(0))).toEqual([BLANK]);
    expect(call.status(43, "", TARGETS, walkTo(5))).toEqual([["Goal not recorded", ...BLANK.slice(1)]]);
    expect(call.status("soon", 71, TARGETS, walkTo(5))).toEqual([["Check", ...BLANK.slice(1)]]);
  });

  it("restarts at a pivot, and stays within bounds", () => {
    const [[, , , , , , value] = []] = call.status(43, 71, TARGETS, walkTo(6), "", 3);
    expect(value).toBeCloseTo(72.8, 9);
    const [[, , , , , , atMost] = []] = call.status(43, 71, TARGETS, walkTo(6), "", 3, 0, 72);
    expect(atMost).toBe(72);
  });

  it("counts working weeks over a break", () => {
    const plan = column([46.5, "break", 50, 53.5]);
    const [row = []] = call.status(43, 53.5, plan, column([46.5, "", 46.5, ""]));
    expect(row.slice(0, 6)).toEqual(["Close", 2, 46.5, 50, -1, ""]);
  });

  it("refuses more weeks than a plan has", () => {
    const rows = column(Array.from({ length: 53 }, (_, row) => row));
    expect(() => call.status(-1, 52, rows, rows)).toThrow(
      "BTT_STATUS: a plan has at most 52 weeks, targets has 53",
    );
  });

  it("gives a row for each team of a block", () => {
    const rows = call.status(
      column([43, 100]),
      column([50, 94]),
      [
        [46.5, 50],
        [97, 94],
      ],
      [
        [46.5, ""],
        [97, 95],
      ],
    );
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ["On track", 1, 46.5, 46.5, 0],
      ["Close", 2, 95, 94, -0.333333333],
    ]);
  });
});
