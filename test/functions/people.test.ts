import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vectors } from "../vectors.ts";
import { call, column } from "./calls.ts";

describe("BTT_PARTICIPATION", () => {
  const scores = [...Array.from({ length: 57 }, () => 73.5), "", "A"];

  it("of 57 scores averaging 73.5 among 59 enrolled is 57, 0.966, 73.5, 71.0 (B4.2)", () => {
    const [[takers, share, average, withZeroes] = []] = call.participation(column(scores), 59);
    expect([takers, average]).toEqual([57, 73.5]);
    expect(share).toBeCloseTo(0.966, 3);
    expect(withZeroes).toBeCloseTo(71.0, 1);
  });

  it("takes a typed 0 as a score, or as not taken where it is told so (B4.3)", () => {
    const cells = column([80, 0, ""]);
    expect(call.participation(cells, 4)).toEqual([[2, 0.5, 40, 20]]);
    expect(call.participation(cells, 4, "score")).toEqual([[2, 0.5, 40, 20]]);
    expect(call.participation(cells, 4, " Missing ")).toEqual([[1, 0.25, 80, 20]]);
  });

  it("says nothing of a blank range, no average where nobody took part, and no share of a group of unknown size", () => {
    expect(call.participation(column(["", ""]), 59)).toEqual([["", "", "", ""]]);
    expect(call.participation(column(["A", "absent"]), 2)).toEqual([[0, 0, "", ""]]);
    expect(call.participation(column([80, 60]), "")).toEqual([[2, "", 70, ""]]);
    expect(call.participation(column(["A"]), 0)).toEqual([[0, "", "", ""]]);
  });

  it("refuses fewer enrolled than took part, and other words for zeros", () => {
    expect(() => call.participation(column(scores), 56)).toThrow(
      "BTT_PARTICIPATION: 56 are enrolled, but 57 took part",
    );
    expect(() => call.participation(column(scores), 59, "blank")).toThrow(
      'BTT_PARTICIPATION: zeros must be "score" or "missing", found "blank"',
    );
    expect(() => call.participation(column(scores), "many")).toThrow(
      'BTT_PARTICIPATION: enrolled must be a number, found "many"',
    );
  });
});

describe("BTT_DRIVER", () => {
  it("splits 50% at 62 to 85% at 70 into 23.1 points from participation and 5.4 from the scores (B4.2)", () => {
    const [row = []] = call.driver("50%", "62%", "85%", "70%");
    [0.285, 0.231, 0.054].forEach((part, index) => {
      expect(row[index]).toBeCloseTo(part, 9);
    });
  });

  it("answers a column with a row each, and blank with blank", () => {
    expect(call.driver(column([0.5, ""]), 10, column([1, 1]), 10)).toEqual([
      [5, 5, 0],
      ["", "", ""],
    ]);
  });

  it("refuses a row", () => {
    expect(() => call.driver([[0.5, 0.6]], 10, 1, 10)).toThrow(
      "BTT_DRIVER: participation1 must be one cell or a column, found 1 row by 2 columns",
    );
  });
});

describe("BTT_TAKERSNEED", () => {
  it.each([
    [57 / 59, 73.5],
    ["72%", 98.6],
    ["50%", 142],
    ["33%", 215],
  ])(
    "at a participation of %s asks the takers for %d to bring all to 71 (B4.2)",
    (participation, average) => {
      expect(Math.abs(Number(call.takersNeed(71, participation)) - average)).toBeLessThan(0.2);
    },
  );

  it("is blank where nobody takes part, and keeps the shape of the participation", () => {
    expect(call.takersNeed(71, column([0.5, 0, "", "n/a"]))).toEqual(column([142, "", "", ""]));
    expect(call.takersNeed("", 0.5)).toBe("");
  });
});

describe("BTT_COUNTMET", () => {
  it("counts the levels at 2 or above, and a blank as not met", () => {
    expect(call.countMet(column([0, 1, 2, 3, "", "n/a", 2]), 2)).toBe(3);
    expect(call.countMet(column(["", ""]), 2)).toBe(0);
  });

  it("says how many are still to go beside a goal count, never below zero", () => {
    const finished = column([...Array.from({ length: 74 }, () => 1), 0.9, ""]);
    expect(call.countMet(finished, "100%", "", 73)).toEqual([[74, 0]]);
    expect(call.countMet(finished, 1, "", 80)).toEqual([[74, 6]]);
  });

  it("counts down where less is better, and equal always", () => {
    expect(call.countMet([[3, 4, 5]], 4, "down")).toBe(2);
    expect(call.countMet([[0.1 + 0.2]], 0.3, "down")).toBe(1);
  });

  it("is blank without a bar", () => {
    expect(call.countMet([[3, 4]], "")).toBe("");
    expect(call.countMet([[3, 4]], "", "", 2)).toEqual([["", ""]]);
  });
});

describe("BTT_REACHABLE", () => {
  it.each(vectors.reachable)("of %j is %s", ([attended, held, need, total], word) => {
    expect(call.reachable(attended, held, need, total)).toBe(word);
  });

  it("keeps the shape of a column, and blank stays blank", () => {
    const answer = call.reachable(column([18, 16, "", "n/a", "soon", 21]), 20, 41, 44);
    expect(answer).toEqual(column(["Possible", "Lost", "", "Not measured", "Check", "Check"]));
    expect(call.reachable(column([18, 38]), column([20, 41]), 41, 44)).toEqual(
      column(["Possible", "Possible"]),
    );
    expect(call.reachable(18, "", 41, 44)).toBe("");
  });

  it("never brings back who is lost, and never loses who has met it", () => {
    const days = fc.array(fc.boolean(), { minLength: 44, maxLength: 44 });
    fc.assert(
      fc.property(days, (present) => {
        const words = present.map((_, day) => {
          const attended = present.slice(0, day + 1).filter(Boolean).length;
          return String(call.reachable(attended, day + 1, 41, 44));
        });
        const order = ["Possible", "Met", "Lost"];
        const changes = words.filter((word, day) => word !== (words[day - 1] ?? "Possible"));
        expect(changes.length).toBeLessThanOrEqual(1);
        expect(changes.every((word) => order.indexOf(word) > 0)).toBe(true);
        expect(words[43]).not.toBe("Possible");
      }),
    );
  });
});
