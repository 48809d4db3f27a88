import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { count, number, percent } from "../../../src/app/intake/number.ts";
import { commaToo, inTable, writtenWith } from "../../../src/app/intake/typed-number.ts";
import { typedText } from "../../../src/app/week/number-text.ts";
import type { DecimalMark } from "../../../src/domain/decimal-mark.ts";

const read = (decimal: DecimalMark, text: string, parser = number) => {
  const typed = writtenWith(decimal, parser)(text);
  return typed.ok ? typed.value : typed.expected;
};

const POINT = "a number with a point for decimals and no other separators, such as 1234.5";
const COMMA = "a number with a comma for decimals and no other separators, such as 1234,5";

describe("where files write a comma before decimals", () => {
  test.each<[string, number | string]>([
    ["57,5", 57.5],
    ["57", 57],
    [",5", 0.5],
    ["-0,25", -0.25],
    ["−3,5", -3.5],
    ["1.234", 1234],
    ["1.234,5", 1234.5],
    ["1 234,5", 1234.5],
    ["1\u202f234\u202f567", 1_234_567],
    ["1’234", 1234],
    ["57.5", COMMA],
    ["1.23", COMMA],
    ["0.500", COMMA],
    ["1,234,567", COMMA],
    ["1.234 567", COMMA],
    ["12.34,5", COMMA],
    ["57 5", COMMA],
    ["1,2.3", COMMA],
    ["1,", 1],
  ])("%s", (text, expected) => {
    expect(read(",", text)).toBe(expected);
  });
});

describe("where files write a point before decimals", () => {
  test.each<[string, number | string]>([
    ["57.5", 57.5],
    ["1.234", 1.234],
    ["1,234", 1234],
    ["1,234.5", 1234.5],
    ["1 234", 1234],
    ["57,5", POINT],
    ["1,23", POINT],
    ["0,500", POINT],
    ["1.234,5", POINT],
    ["1.234.567", POINT],
  ])("%s", (text, expected) => {
    expect(read(".", text)).toBe(expected);
  });
});

test("a percent is read with or without its sign, and no fraction is taken for one", () => {
  expect(read(",", "57,5", percent)).toBe(0.575);
  expect(read(",", "57,5 %", percent)).toBe(0.575);
  expect(read(",", "0,575", percent)).toBe(
    "a percent on the scale of 0 to 100, such as 57,5; if 0,575 percent is meant, 0,575%",
  );
});

test("a count has no decimals, whichever way they are written", () => {
  expect(read(",", "1.200", count)).toBe(1200);
  expect(read(",", "4,5", count)).toBe("a whole number, 0 or more");
});

test("words are refused as what they are", () => {
  expect(read(",", "most", percent)).toBe("a percent such as 43 or 43%");
  expect(read(",", "1e5")).toBe("a number such as 43");
});

test("what is shown in a field reads back as the same number", () => {
  const values = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
  fc.assert(
    fc.property(values, fc.boolean(), fc.constantFrom<DecimalMark[]>(".", ","), (ten, isShare, decimal) => {
      const value = ten / 10_000;
      const text = typedText(value, isShare, decimal);
      expect(read(decimal, text, isShare ? percent : number)).toBe(value + 0);
    }),
  );
});

describe("in a table, where files write a comma before decimals", () => {
  test.each<[string, number | string]>([
    ["57", 57],
    ["57,5", 57.5],
    ["1,2340", 1.234],
    ["1.234,5", 1234.5],
    ["1.234.567", 1_234_567],
    ["57.5", 57.5],
    ["0.500", 0.5],
    ["1234.567", 1234.567],
    ["1.234", "a number that can be read in one way: 1234, or 1,2340"],
    ["1,234", "a number that can be read in one way: 1234, or 1,2340"],
    ["-12.345", "a number that can be read in one way: -12345, or -12,3450"],
    ["1,234.5", COMMA],
    ["many", "a number such as 43"],
  ])("%s", (text, expected) => {
    const typed = inTable(",", number)(text);
    expect(typed.ok ? typed.value : typed.expected).toBe(expected);
  });

  test("a percent is refused for its sign no more than for its mark", () => {
    expect(inTable(",", percent)("57.5 %")).toEqual({ ok: true, value: 0.575 });
    expect(inTable(",", percent)("57,5%")).toEqual({ ok: true, value: 0.575 });
  });
});

test("in a table, where files write a point, a comma is refused as ever", () => {
  expect(inTable(".", number)("1.234")).toEqual({ ok: true, value: 1.234 });
  for (const text of ["57,5", "1,234"])
    expect(inTable(".", number)(text)).toEqual({ ok: false, expected: POINT });
});

test("a comma that cannot part thousands may stand for the point", () => {
  const read = (text: string) => commaToo(number)(text);
  expect(["57,5", "0,125", ",5", "1.234"].map(read)).toEqual(
    [57.5, 0.125, 0.5, 1.234].map((value) => ({ ok: true, value })),
  );
  for (const text of ["1,234", "1.234,5", "1,2,3"])
    expect(read(text)).toEqual({ ok: false, expected: POINT });
});
