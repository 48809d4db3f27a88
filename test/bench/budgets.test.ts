import { describe, expect, test } from "vitest";
import { BUDGETS, type Size, verdictOn } from "../../bench/budgets.ts";
import { sizesIn } from "../../bench/main.ts";
import { readmeWith, rowsIn } from "../../bench/readme.ts";
import { budgetColumns, reasons, tableRows } from "../../bench/table.ts";
import { read } from "../bundle/shipped.ts";

const figures = (...found: readonly (readonly [Size | "any", number])[]) => new Map(found);

describe("a figure", () => {
  test("is held to the budget of its own size", () => {
    const { flushes } = BUDGETS;
    expect(verdictOn(flushes, figures([1, 3], [100, 13]))).toBe("within");
    expect(verdictOn(flushes, figures([1, 4], [100, 13]))).toBe("over");
  });

  test("over its budget is accepted only where the budget says why", () => {
    expect(verdictOn(BUDGETS.weight, figures(["any", 121]))).toBe("over, accepted");
    expect(verdictOn(BUDGETS.evaluation, figures(["any", 5.1]))).toBe("over");
    expect(reasons({ weight: figures(["any", 121]), evaluation: figures(["any", 5.1]) })).toEqual([
      BUDGETS.weight.accepted,
    ]);
  });

  test("without a budget is only told", () => {
    expect(verdictOn(BUDGETS.build, figures([1, 1_000]))).toBe("told");
  });
});

describe("the table", () => {
  test("has a row a budget and a column a size, and says what is not within", () => {
    const rows = tableRows({ edit: figures([1, 4], [6, 5]), weight: figures(["any", 130]) }, [1, 6]);
    expect(rows[0]).toEqual(["what", "budget", "1 team", "6 teams", "within"]);
    expect(rows).toHaveLength(1 + budgetColumns().length);
    expect(rows).toContainEqual([BUDGETS.edit.what, "≤ 4", "4", "5", "NO"]);
    expect(rows).toContainEqual([BUDGETS.weight.what, "≤ 120 KB", "130 KB", "", "no *"]);
  });

  test("in the README shows these budgets (else: npm run bench -- --readme)", () => {
    expect(rowsIn(read("README.md")).map((cells) => cells.slice(0, 2))).toEqual(budgetColumns());
  });

  test("goes between the README’s marks, and nowhere where there are none", () => {
    expect(readmeWith("a\n<!-- bench -->\nold\n<!-- /bench -->\nb", "new")).toBe(
      "a\n<!-- bench -->\nnew\n<!-- /bench -->\nb",
    );
    expect(readmeWith("# No place", "new")).toBeNull();
  });
});

test("only the four sizes are measured", () => {
  expect(sizesIn(undefined)).toEqual([1, 6, 30, 100]);
  expect(sizesIn("1, 30")).toEqual([1, 30]);
  expect(() => sizesIn("7")).toThrow('--teams: found "7", expected some of 1, 6, 30, 100');
});
