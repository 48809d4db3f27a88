import { expect, test } from "vitest";
import { earlierInWords } from "../../../src/app/week/effect-words.ts";
import { aheadInWords } from "../../../src/domain/weeks-in-words.ts";

test.each([
  [null, "", ""],
  [-1.43, "1.4 weeks behind", "was 1.4 behind"],
  [-1, "1 week behind", "was 1 behind"],
  [0.04, "on plan", "was on plan"],
  [-0.04, "on plan", "was on plan"],
  [2, "2 weeks ahead", "was 2 ahead"],
])("%s weeks read as “%s” now and “%s” before", (weeks, now, before) => {
  expect(aheadInWords(weeks)).toBe(now);
  expect(earlierInWords(weeks, { decimal: "." })).toBe(before);
});

test("weeks have a comma before decimals where the file has one", () => {
  expect([aheadInWords(-1.43, ","), earlierInWords(-1.43, { decimal: "," })]).toEqual([
    "1,4 weeks behind",
    "was 1,4 behind",
  ]);
});
