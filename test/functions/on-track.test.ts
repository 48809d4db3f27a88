import { performance } from "node:perf_hooks";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { vectors } from "../vectors.ts";
import { call, column, padded } from "./calls.ts";

const { targets, actuals, status } = vectors.illustrative;
const TARGETS = column(targets);

describe("BTT_ONTRACK", () => {
  it.each(vectors.ontrack.single)("of the single pair %j is %s", ([actual, target, direction], word) => {
    expect(call.onTrack(actual, target, undefined, direction)).toBe(word);
  });

  it.each(vectors.ontrack.columns)(
    "of the columns %j is as worked out",
    ([baseline, plan, readings], words) => {
      const answer = call.onTrack(column(padded(readings, plan.length)), column(plan), baseline);
      expect(answer).toEqual(column(words));
    },
  );

  it("gives a row for a row, and a row a team for a block", () => {
    expect(call.onTrack([actuals], [targets], 43)).toEqual([status]);
    const teams = [actuals, actuals.map(() => "")];
    expect(call.onTrack(teams, [targets], 43)).toEqual([status, status.map(() => "")]);
    expect(call.onTrack(teams, [targets, targets], column([43, 43]))).toEqual([status, status.map(() => "")]);
  });

  it("starts the plan one step before its first target without a baseline", () => {
    expect(call.onTrack(column(actuals), TARGETS)).toEqual(column(status));
    expect(call.onTrack(column(actuals), TARGETS, "")).toEqual(column(status));
  });

  it("has no plan, so no Close and no Goal met, for one target used for all", () => {
    expect(call.onTrack(column([69, 70, 90, ""]), 70, 43)).toEqual(
      column(["Behind", "On track", "On track", ""]),
    );
    expect(
      call.onTrack(
        [
          [69, 90],
          [50, ""],
        ],
        column([70, 40]),
      ),
    ).toEqual([
      ["Behind", "On track"],
      ["On track", ""],
    ]);
    expect(call.onTrack(68, 70, 100)).toBe("On track");
  });

  it("never takes a blank as zero, and leaves the rest of an open range blank", () => {
    const answer = call.onTrack(column([41, "", null, 52, "", "", "", ""]), TARGETS, 43);
    expect(answer).toEqual(column(["Behind", "", "", "Behind", "", "", "", ""]));
    expect(call.onTrack(column(padded(actuals, 100)), column(padded(targets, 100)), 43)).toEqual(
      column(padded(status, 100)),
    );
  });

  it("says Not measured and Check, and judges the other weeks", () => {
    const odd = ["n/a", "-", "soon", "#N/A", true, runInNewContext("new Date()"), "43%", 71];
    const words = ["Not measured", "Not measured", "Check", "Check", "Check", "Check", "Check", "Goal met"];
    expect(call.onTrack(column(odd), TARGETS, 43)).toEqual(column(words));
  });

  it.each(["", "break", "Holiday", "no school"])(
    "takes the target %j as a break, which is no week",
    (word) => {
      const plan = column([46.5, word, 50, 53.5]);
      expect(call.onTrack(column([46.5, 46.5, 46.5, 46.4]), plan, 43)).toEqual(
        column(["On track", "", "Close", "Behind"]),
      );
    },
  );

  it("takes any other target as a week without one", () => {
    const plan = column([46.5, "?", 53.5]);
    expect(call.onTrack(column([46.5, 50, 46.4]), plan, 43)).toEqual(column(["On track", "", "Behind"]));
  });

  it("has readings checked where the baseline cannot be read", () => {
    expect(call.onTrack(column([41, ""]), column([46.5, 50]), "soon")).toEqual(column(["Check", ""]));
  });

  it("takes percents as text for its single values, and a direction in any case", () => {
    expect(call.onTrack(column([0.41]), column([0.465]), "43%")).toEqual(column(["Behind"]));
    expect(call.onTrack(68, 70, "", " Down ")).toBe("On track");
    expect(call.onTrack(68, 70, "", "auto")).toBe("Behind");
  });

  it("widens Close with the band", () => {
    expect(call.onTrack(column(actuals), TARGETS, 43, "", 2)).toEqual(
      column(["Close", "Close", "Behind", "Close", "Close", "Close", "Close", "Goal met"]),
    );
  });

  it("explains a wrong call in one sentence", () => {
    expect(() => call.onTrack(column(actuals), column([1, 2]))).toThrow(
      "BTT_ONTRACK: actuals has 8 rows, targets has 2",
    );
    expect(() => call.onTrack([[1, 2]], [[1, 2, 3]])).toThrow(
      "BTT_ONTRACK: actuals has 2 columns, targets has 3",
    );
    expect(() => call.onTrack([[1, 2]], column([1, 2]))).toThrow(
      "BTT_ONTRACK: actuals is 1 row by 2 columns, targets is 2 rows by 1 column",
    );
    expect(() => call.onTrack(column([1, 2]), column([1, 2]), column([1, 2]))).toThrow(
      "BTT_ONTRACK: baseline must be one cell, or a column with one a team; found 2 rows by 1 column",
    );
    expect(() => call.onTrack(1, 2, 3, "sideways")).toThrow(
      'BTT_ONTRACK: direction must be "auto", "up" or "down", found "sideways"',
    );
    expect(() => call.onTrack(1, 2, 3, "", -1)).toThrow(
      "BTT_ONTRACK: band must be a number of weeks, 0 or more, found -1",
    );
  });

  it("judges 10,000 rows in 30 ms", () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => index);
    const [plan, readings] = [column(rows), column(rows.map((row) => row - (row % 3)))];
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      call.onTrack(readings, plan, -1);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(30);
  });
});
