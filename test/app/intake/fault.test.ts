import { expect, test } from "vitest";
import { faultText } from "../../../src/rpc/fault-text.ts";

const cell = {
  source: "cohort",
  row: 4,
  column: "Baseline",
  found: "forty",
  expected: "a number such as 43",
} as const;

test.each([
  [cell, 'cohort, row 4, column Baseline: found "forty", expected a number such as 43'],
  [{ ...cell, found: " " }, "cohort, row 4, column Baseline: found nothing, expected a number such as 43"],
  [{ ...cell, found: "a\n\tb" }, 'cohort, row 4, column Baseline: found "a b", expected a number such as 43'],
  [{ ...cell, row: null }, 'cohort, column Baseline: found "forty", expected a number such as 43'],
  [
    { ...cell, column: null, found: "1,001 teams", expected: "at most 1,000" },
    "cohort, row 4: found 1,001 teams, expected at most 1,000",
  ],
])("a fault says where it is, what was found, what is expected: %j", (fault, said) => {
  expect(faultText(fault)).toBe(said);
});

test("a long text is quoted from its beginning only", () => {
  expect(faultText({ ...cell, found: "x".repeat(1000) })).toContain(`"${"x".repeat(80)}…"`);
});
