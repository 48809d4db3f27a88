import { expect, test } from "vitest";
import { columnLetters } from "../../src/workbook/reference.ts";

/** The column that letters name, read digit by digit. */
const columnOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

test("columns are A to Z, then AA to ZZ, then AAA to ZZZ", () => {
  expect([1, 26, 27, 52, 53, 702, 703, 18_278].map(columnLetters)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
    "ZZZ",
  ]);
});

test("the letters of each of the 18,278 columns name that column", () => {
  const columns = Array.from({ length: 18_278 }, (_, index) => index + 1);
  expect(columns.filter((column) => columnOf(columnLetters(column)) !== column)).toEqual([]);
});
