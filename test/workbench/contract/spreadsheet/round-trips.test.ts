import fc from "fast-check";
import { expect, test } from "vitest";
import { instantOf, serialOf } from "../../../../workbench/emulation/engine/calendar.ts";
import { openNew, reopened } from "./opened-file.ts";

const zones = [
  "UTC",
  "America/Los_Angeles",
  "America/New_York",
  "Europe/Berlin",
  "Asia/Tokyo",
  "Asia/Kolkata",
];
const locales = ["en_US", "en_GB", "de_DE", "fr_FR", "ja_JP"];

test("every day is the same day after a way to an instant and back, in every time zone", () => {
  fc.assert(
    fc.property(fc.integer({ min: 20_000, max: 80_000 }), fc.constantFrom(...zones), (serial, zone) => {
      expect(serialOf(instantOf(serial, zone), zone)).toBe(serial);
    }),
  );
});

test("every text behind an apostrophe comes back as it was, in every locale, and also from storage", () => {
  const typed = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
    fc.stringMatching(/^[=+\-@'"]?[0-9.,:/% $€a-e()!#\n]{1,10}$/),
  );
  fc.assert(
    fc.property(typed, fc.constantFrom(...locales), (text, locale) => {
      fc.pre(!text.includes("\r"));
      const { sheet, file } = openNew({ locale });
      sheet.getRange("A1").setValue(`'${text}`);
      expect(sheet.getRange("A1").getValue()).toBe(text);
      expect(sheet.getRange("A1").getFormula()).toBe("");
      expect(reopened(file).sheet.getRange("A1").getValue()).toBe(text);
    }),
    { numRuns: 60 },
  );
});

test("every number that a locale displays is the number that it reads", () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(amount, fc.constantFrom(...locales), (value, locale) => {
      const { sheet } = openNew({ locale });
      sheet.getRange("A1").setValue(value);
      sheet.getRange("A2").setValue(sheet.getRange("A1").getDisplayValue());
      expect(sheet.getRange("A2").getValue()).toBe(value);
    }),
    { numRuns: 60 },
  );
});

test("every formula comes back as it was entered, in every locale", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 9999 }),
      fc.string({ maxLength: 8 }).filter((text) => !/["\\\r\n]/.test(text)),
      fc.constantFrom(...locales),
      (number, text, locale) => {
        const { sheet, file } = openNew({ locale });
        const { decimalSeparator: point, formulaArgSeparator: comma } = file.locale;
        const formula = `=IF(A$1>=0${point}5${comma}"${text}"${comma}ROUND($B2*${number}${comma}1))`;
        sheet.getRange("C3").setFormula(formula);
        expect(sheet.getRange("C3").getFormula()).toBe(formula);
      },
    ),
    { numRuns: 60 },
  );
});
