import fc from "fast-check";
import { expect, test } from "vitest";
import { number, percent } from "../../../src/app/intake/number.ts";
import { shownValue, typedText } from "../../../src/app/week/number-text.ts";

test.each([
  [0.57, true, "57%"],
  [0.686, true, "68.6%"],
  [0.68642, true, "68.642%"],
  [-0.3, true, "-30%"],
  [0.005, true, "0.5%"],
  [49, false, "49"],
  [25.5, false, "25.5"],
  [0, false, "0"],
])("%d is typed as a person would: percent %s, %s", (value, isPercent, text) => {
  expect(typedText(value, isPercent)).toBe(text);
});

test("what is shown in a field reads back as the same number", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.boolean(), (millionths, isPercent) => {
      const value = millionths / 1_000_000;
      const read = (isPercent ? percent : number)(typedText(value, isPercent));
      if (/e/.test(typedText(value, isPercent))) return;
      expect(read.ok && read.value).toBe(value + 0);
    }),
  );
});

test("a value is told in the metric's decimals", () => {
  expect(shownValue(0.605, { unit: "percent", decimals: 1 })).toBe("60.5%");
  expect(shownValue(0.57, { unit: "percent", decimals: 0 })).toBe("57%");
  expect(shownValue(9.125, { unit: "points", decimals: 1 })).toBe("9.1");
});
