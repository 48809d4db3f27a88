import { describe, expect, test } from "vitest";
import { type StrategyRow, strategiesTried, weeksInWords } from "../../src/domain/tried.ts";

const row = (more: Partial<StrategyRow>): StrategyRow => ({
  text: "Office hours",
  week: 2,
  state: "open",
  outcome: "",
  elsewhere: false,
  ...more,
});

describe("what a team tried", () => {
  test("is told once, with all the weeks that name it, however it was spelt", () => {
    const tried = strategiesTried(
      [row({ week: 4 }), row({ text: " office hours ", week: 3 })],
      [
        { week: 2, text: "Office hours" },
        { week: 5, text: "Pairs" },
      ],
    );
    expect(tried).toMatchObject([
      { text: "Office hours", weeks: [2, 3, 4], decision: null },
      { text: "Pairs", weeks: [5] },
    ]);
  });

  test("is kept, changed or dropped as the last row says", () => {
    const decision = (...rows: readonly StrategyRow[]) => strategiesTried(rows, [])[0]?.decision;
    expect(decision(row({ outcome: "keep" }))).toBe("keep");
    expect(decision(row({ outcome: "Change", state: "done" }))).toBe("change");
    expect(decision(row({ outcome: "keep" }), row({ outcome: "too slow", state: "dropped" }))).toBe("drop");
    expect(decision(row({ outcome: "drop", state: "dropped" }), row({ outcome: "keep" }))).toBe("keep");
    expect(decision(row({ state: "done", outcome: "40 came" }))).toBe("done");
    expect(decision(row({}))).toBeNull();
  });

  test("has an outcome only where that says more than the decision", () => {
    const outcome = (...rows: readonly StrategyRow[]) => strategiesTried(rows, [])[0]?.outcome;
    expect(outcome(row({ outcome: "keep" }))).toBe("");
    expect(outcome(row({ outcome: "14 came" }), row({ outcome: "keep" }))).toBe("14 came");
  });

  test("stands in the order of the weeks, and what no week names comes last", () => {
    const tried = strategiesTried(
      [
        row({ text: "Later", week: 7 }),
        row({ text: "Undated", week: null }),
        row({ text: "Also undated", week: null }),
      ],
      [{ week: 1, text: "First" }],
    );
    expect(tried.map(({ text }) => text)).toEqual(["First", "Later", "Undated", "Also undated"]);
  });

  test("may be something that could work elsewhere, and is nothing where no text is", () => {
    expect(strategiesTried([row({ elsewhere: true })], [])).toMatchObject([{ elsewhere: true }]);
    expect(strategiesTried([row({ text: "  " })], [{ week: 1, text: "" }])).toEqual([]);
  });
});

test.each([
  [[], ""],
  [[5], "week 5"],
  [[3, 5], "weeks 3 and 5"],
  [[4, 5], "weeks 4 and 5"],
  [[4, 5, 6], "weeks 4–6"],
  [[1, 4, 6], "weeks 1, 4 and 6"],
])("weeks %j read %s", (weeks, words) => {
  expect(weeksInWords(weeks)).toBe(words);
});
