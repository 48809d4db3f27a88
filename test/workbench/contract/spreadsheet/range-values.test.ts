import { describe, expect, test } from "vitest";
import { openNew } from "./opened-file.ts";

describe("Range.getValues and setValues", () => {
  test("numbers, texts and booleans come back as they were written, blanks as empty text", () => {
    const { sheet } = openNew();
    sheet.getRange("A1:C2").setValues([
      [1.5, "Banning", true],
      [-2, "", null],
    ]);
    expect(sheet.getRange("A1:C2").getValues()).toEqual([
      [1.5, "Banning", true],
      [-2, "", ""],
    ]);
  });

  test("data that are not as many rows and columns as the range are refused with both counts", () => {
    const { sheet } = openNew();
    expect(() => sheet.getRange("A1:B2").setValues([[1, 2]])).toThrow(
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    );
    expect(() => sheet.getRange("A1:B1").setValues([[1]])).toThrow(
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    );
  });

  test.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, {}, [1]])(
    "%s is no value of a cell",
    (value) => {
      const { sheet } = openNew();
      expect(() => sheet.getRange("A1").setValue(value)).toThrow("not emulated");
    },
  );

  test("a value is read as soon as it is written, and so are the formulas that depend on it", () => {
    const { sheet } = openNew();
    sheet.getRange("B1").setFormula("=A1*2");
    sheet.getRange("A1").setValue(4);
    expect(sheet.getRange("B1").getValue()).toBe(8);
    sheet.getRange("A1").setValue(5);
    expect(sheet.getRange("B1").getValue()).toBe(10);
  });

  test("setValue writes to every cell of the range", () => {
    const { sheet } = openNew();
    sheet.getRange("A1:B1").setValue(7);
    expect(sheet.getRange("A1:B1").getValues()).toEqual([[7, 7]]);
  });
});

describe("a string that a script writes is read as if typed", () => {
  test.each([
    ["1", 1],
    [" 12 ", 12],
    ["1,234.5", 1234.5],
    ["-5", -5],
    ["+5", 5],
    [".5", 0.5],
    ["1e3", 1000],
    ["43%", 0.43],
    ["7%", 0.07],
    ["$1,234.50", 1234.5],
    ["(5)", -5],
    ["true", true],
    ["FALSE", false],
  ])("%j becomes %j", (text, value) => {
    const { sheet } = openNew();
    sheet.getRange("A1").setValue(text);
    expect(sheet.getRange("A1").getValue()).toBe(value);
  });

  test.each(["Week 1", "1,23", "1.2.3", "5 of 8", "n/a", "12-", "A1", "13/13/2026", "1:75"])(
    "%j stays text",
    (text) => {
      const { sheet } = openNew();
      sheet.getRange("A1").setValue(text);
      expect(sheet.getRange("A1").getValue()).toBe(text);
    },
  );

  test.each([
    ["2020-04-20", "2020-04-20"],
    ["4/20/2020", "4/20/2020"],
    ["4/20/20", "4/20/2020"],
    ["Apr 20, 2020", "Apr 20, 2020"],
    ["April 2020", "April 2020"],
  ])("%j becomes a date that is shown as %j", (text, shown) => {
    const { sheet } = openNew({ timeZone: "UTC" });
    sheet.getRange("A1").setValue(text);
    expect(sheet.getRange("A1").getValue()).toBeInstanceOf(Date);
    expect(sheet.getRange("A1").getDisplayValue()).toBe(shown);
  });

  test("a date without a year is of this year", () => {
    const { sheet } = openNew({ timeZone: "UTC", clock: () => new Date("2026-09-01T12:00:00Z") });
    sheet.getRange("A1").setValue("3/4");
    expect(sheet.getRange("A1").getValue()).toEqual(new Date("2026-03-04T00:00:00Z"));
  });

  test.each(["=1+1", "+1+1", "-1+3"])("%j is a formula", (text) => {
    const { sheet } = openNew();
    sheet.getRange("A1").setValue(text);
    expect(sheet.getRange("A1").getFormula()).toMatch(/^=/);
    expect(sheet.getRange("A1").getValue()).toBe(2);
  });

  test.each(["=1+1", "5", "2020-04-20", "TRUE", "43%", "'quoted'", "+A1", "two\nlines", "-dash"])(
    "an apostrophe before %j keeps it text and is no part of it",
    (text) => {
      const { sheet } = openNew();
      sheet.getRange("A1").setValue(`'${text}`);
      expect(sheet.getRange("A1").getValue()).toBe(text);
      expect(sheet.getRange("A1").getDisplayValue()).toBe(text);
      expect(sheet.getRange("A1").getFormula()).toBe("");
    },
  );

  test.each(["=1+1", "5", "2020-04-20", "TRUE"])("%j stays text in a cell of the format @", (text) => {
    const { sheet } = openNew();
    sheet.getRange("A1").setNumberFormat("@").setValue(text);
    expect(sheet.getRange("A1").getValue()).toBe(text);
    expect(sheet.getRange("A1").getFormula()).toBe("");
  });
});

describe("dates", () => {
  test("are read as midnight in the spreadsheet's time zone", () => {
    const { sheet } = openNew({ timeZone: "Asia/Tokyo" });
    sheet.getRange("A1").setValue("2020-04-20");
    expect(sheet.getRange("A1").getValue()).toEqual(new Date("2020-04-19T15:00:00Z"));
  });

  test("are written as the day that they are in the spreadsheet's time zone", () => {
    const { sheet } = openNew({ timeZone: "America/Los_Angeles" });
    sheet.getRange("A1").setValue(new Date("2020-03-09T06:59:00Z"));
    sheet.getRange("A2").setValue(new Date("2020-03-09T07:00:00Z"));
    expect(sheet.getRange("A1").getDisplayValue()).toContain("3/8/2020");
    expect(sheet.getRange("A2").getDisplayValue()).toBe("3/9/2020");
  });

  test("survive both ways across a change to summer time", () => {
    const { sheet } = openNew({ timeZone: "America/New_York" });
    for (const day of ["2026-03-07", "2026-03-08", "2026-03-09", "2026-11-01", "2024-02-29"]) {
      sheet.getRange("A1").setValue(day);
      sheet.getRange("B1").setNumberFormat("yyyy-mm-dd").setValue(sheet.getRange("A1").getValue());
      expect(sheet.getRange("B1").getDisplayValue()).toBe(day);
    }
  });

  test("stay the same days and become other instants when the time zone changes", () => {
    const { sheet, spreadsheet } = openNew({ timeZone: "UTC" });
    sheet.getRange("A1").setValue("2020-04-20");
    spreadsheet.setSpreadsheetTimeZone("Asia/Tokyo");
    expect(sheet.getRange("A1").getDisplayValue()).toBe("2020-04-20");
    expect(sheet.getRange("A1").getValue()).toEqual(new Date("2020-04-19T15:00:00Z"));
  });

  test("the days between two dates are a number, and a day before a date is a date", () => {
    const { sheet } = openNew();
    sheet.getRange("A1:B1").setValues([["5/22/2020", "5/11/2020"]]);
    sheet.getRange("C1:D1").setFormulas([['=A1-B1&" days"', "=A1-1"]]);
    expect(sheet.getRange("C1").getValue()).toBe("11 days");
    expect(sheet.getRange("D1").getDisplayValue()).toBe("5/21/2020");
  });

  test.each([
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND((0.71-0.52)/4*100,1)", 4.8],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUND(1234.5,-2)", 1200],
    ["=ROUND(0.4)", 0],
  ])("%s is %d: what lies a binary hair below a half counts as the half", (formula, value) => {
    const { sheet } = openNew();
    sheet.getRange("A1").setFormula(formula);
    expect(sheet.getRange("A1").getValue()).toBe(value);
  });

  test("TODAY is the day of the spreadsheet's time zone", () => {
    const clock = () => new Date("2026-09-01T20:00:00Z");
    const { sheet } = openNew({ timeZone: "Asia/Tokyo", clock });
    sheet.getRange("A1").setFormula("=TODAY()");
    expect(sheet.getRange("A1").getDisplayValue()).toBe("9/2/2026");
  });
});

describe("errors", () => {
  test.each([
    ["=1/0", "#DIV/0!"],
    ["=NOSUCH(1)", "#NAME?"],
    ["=VLOOKUP(1,B1:C2,2,FALSE)", "#N/A"],
    ["=Nowhere!A1", "#REF!"],
    ["=A1", "#REF!"],
    ["=1+", "#ERROR!"],
    ["=SUM(1;2)", "#ERROR!"],
    ['="a"+1', "#VALUE!"],
  ])("%s reads and shows as %s", (formula, code) => {
    const { sheet } = openNew();
    sheet.getRange("A1").setFormula(formula);
    expect(sheet.getRange("A1").getValue()).toBe(code);
    expect(sheet.getRange("A1").getDisplayValue()).toBe(code);
  });

  test("a deleted sheet leaves #REF! behind", () => {
    const { sheet, spreadsheet } = openNew();
    const other = spreadsheet.insertSheet("Other");
    sheet.getRange("A1").setFormula("=Other!B2");
    spreadsheet.deleteSheet(other);
    expect(sheet.getRange("A1").getValue()).toBe("#REF!");
  });
});
