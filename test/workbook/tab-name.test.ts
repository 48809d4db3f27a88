import fc from "fast-check";
import { expect, test } from "vitest";
import { tabName } from "../../src/workbook/tab-name.ts";

const free: ReadonlySet<string> = new Set();

test.each([
  ["O'Brien's team", "O’Brien’s team"],
  ["Grade 9/10 [maths]: a*?\\b", "Grade 910 maths ab"],
  ["  Fremont A–G ", "Fremont A–G"],
  ["=1+1", "=1+1"],
  ["***", "Team"],
  ["", "Team"],
])("the tab of %j is called %j", (name, tab) => {
  expect(tabName(name, free)).toBe(tab);
});

test("a name that is taken, in whatever case, gets a number", () => {
  expect(tabName("Algebra", new Set(["algebra"]))).toBe("Algebra 2");
  expect(tabName("ALGEBRA", new Set(["algebra", "algebra 2"]))).toBe("ALGEBRA 3");
});

test("a long name is cut, and its number is not", () => {
  const long = "n".repeat(120);
  expect(tabName(long, free)).toHaveLength(100);
  expect(tabName(long, new Set(["n".repeat(100)]))).toBe(`${"n".repeat(98)} 2`);
});

test("every name becomes one that Sheets takes, twice over", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 130 }), (text) => {
      const name = tabName(text, free);
      const next = tabName(text, new Set([name.toLowerCase()]));
      for (const each of [name, next]) {
        expect(each).toMatch(/^[^'*?:/\\[\]]+$/u);
        expect(each.trim()).toBe(each);
        expect(each.length).toBeLessThanOrEqual(100);
        expect(each).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      }
      expect(next.toLowerCase()).not.toBe(name.toLowerCase());
    }),
  );
});
