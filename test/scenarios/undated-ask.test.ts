import { expect, test } from "vitest";
import { given } from "./calls.ts";
import { errors, tab, teams, types, workbookOf } from "./workbook.ts";

test("an ask without a day is open, and no age is told of it", () => {
  const workbook = workbookOf(teams(["Algebra"], { asOf: "2020-05-22" }));
  for (const [a1, text] of [
    ["B2", "Algebra"],
    ["D2", "ask"],
    ["E2", "A room"],
  ] as const) {
    types(workbook, "Journal", a1, text);
  }
  const words = (name: string) => tab(workbook, name).values.flat().join("\n");
  const age = () => /oldest \d+ days?/.exec(words("Algebra"))?.[0];
  expect(words("Rollup")).toMatch(/^1 open ask( ·|$)/m);
  expect(age()).toBeUndefined();
  workbook.person.selects("Algebra", "A1");
  const home = given(workbook, "home", null);
  expect(JSON.stringify(home)).toContain('"1 open"');
  expect(errors(workbook)).toEqual([]);
  types(workbook, "Journal", "A2", "2020-05-20");
  expect(words("Rollup")).toContain("1 open ask, oldest 2 days");
  expect(age()).toBe("oldest 2 days");
});
