import { describe, expect, test } from "vitest";
import { openNew } from "./opened-file.ts";

describe("formulas", () => {
  test("come back in capitals, and are empty text where there is none", () => {
    const { sheet } = openNew();
    sheet.getRange("A1:B1").setFormulas([["=sum(c1:c2)", ""]]);
    expect(sheet.getRange("A1:B1").getFormulas()).toEqual([["=SUM(C1:C2)", ""]]);
  });

  test("an equals sign may be left out", () => {
    const { sheet } = openNew();
    sheet.getRange("A1").setFormula("1+1");
    expect(sheet.getRange("A1").getFormula()).toBe("=1+1");
  });

  test("an empty formula clears the cell", () => {
    const { sheet } = openNew();
    sheet.getRange("A1").setValue(3).setFormula("");
    expect(sheet.getRange("A1").isBlank()).toBe(true);
  });

  test("TRIM takes plain spaces away, and no other white space", () => {
    const { sheet } = openNew();
    sheet.getRange("A1:A2").setFormulas([['=TRIM("  a   b ")'], ['="["&TRIM(" a"&CHAR(160)&CHAR(10))&"]"']]);
    expect(sheet.getRange("A1:A2").getValues()).toEqual([["a b"], ["[a\u00a0\n]"]]);
  });

  test("a quoted apostrophe-free sheet name with spaces is found", () => {
    const { sheet, spreadsheet } = openNew();
    spreadsheet.insertSheet("Team 1 data").getRange("B2").setValue(9);
    sheet.getRange("A1").setFormula("='Team 1 data'!B2");
    expect(sheet.getRange("A1").getValue()).toBe(9);
  });

  test("follow inserted and deleted rows", () => {
    const { sheet } = openNew();
    sheet.getRange("B5").setFormula("=A4");
    sheet.insertRowsBefore(2, 3);
    expect(sheet.getRange("B8").getFormula()).toBe("=A7");
    sheet.deleteRow(1);
    expect(sheet.getRange("B7").getFormula()).toBe("=A6");
  });

  test("keep the name of a tab that was deleted, and are bound to a new one of that name only once written again", () => {
    const { sheet, spreadsheet } = openNew();
    spreadsheet.insertSheet("Other").getRange("A1").setValue(5);
    const cell = sheet.getRange("A1").setFormula("=Other!A1+1");
    spreadsheet.deleteSheet(spreadsheet.getSheets()[1] ?? sheet);
    spreadsheet.insertSheet("Other").getRange("A1").setValue(7);
    expect([cell.getFormula(), cell.getValue()]).toEqual(["=Other!A1+1", "#REF!"]);
    cell.setFormula(cell.getFormula());
    expect(cell.getValue()).toBe(8);
  });

  test.each(['=""+1', '=1-""', '=""*2', '=-""', '=ROUND("",1)', "=B1+1"])(
    "an empty text is no number, but an empty cell is 0: %s",
    (formula) => {
      const { sheet } = openNew();
      sheet.getRange("B1").setFormula('=""');
      expect(sheet.getRange("A1").setFormula(formula).getValue()).toBe("#VALUE!");
      expect(sheet.getRange("A2").setFormula("=C1+1").getValue()).toBe(1);
    },
  );

  test("a half-open range takes in rows written later", () => {
    const { sheet } = openNew();
    sheet.getRange("B1").setFormula("=SUM(A2:A)");
    sheet.getRange("A900").setValue(5);
    expect(sheet.getRange("B1").getValue()).toBe(5);
  });
});

describe("the file's locale", () => {
  test("de_DE separates arguments with semicolons and decimals with commas", () => {
    const { sheet } = openNew({ locale: "de_DE" });
    sheet.getRange("A1").setFormula("=ROUND(2,55;1)");
    expect(sheet.getRange("A1").getFormula()).toBe("=ROUND(2,55;1)");
    expect(sheet.getRange("A1").getValue()).toBe(2.6);
    expect(sheet.getRange("A1").getDisplayValue()).toBe("2,6");
  });

  test.each([
    ["de_DE", "=SUM(A2,B2)"],
    ["fr_FR", "=IF(A2=1,2,3)"],
    ["en_US", "=SUM(A2;B2)"],
    ["ja_JP", "=SUM(A2;B2)"],
  ])("%s takes the separator of another locale for an error: %s", (locale, formula) => {
    const { sheet } = openNew({ locale });
    sheet.getRange("A1").setFormula(formula);
    expect(sheet.getRange("A1").getValue()).toBe("#ERROR!");
    expect(sheet.getRange("A1").getFormula()).toBe(formula);
  });

  test.each([
    ["en_US", "1234.5", "4/20/2020"],
    ["en_GB", "1234.5", "20/04/2020"],
    ["de_DE", "1234,5", "20.04.2020"],
    ["fr_FR", "1234,5", "20/04/2020"],
    ["ja_JP", "1234.5", "2020/04/20"],
  ])("%s shows and reads numbers and dates its own way", (locale, number, date) => {
    const { sheet } = openNew({ locale, timeZone: "UTC" });
    sheet.getRange("A1:B1").setValues([[1234.5, new Date("2020-04-20T00:00:00Z")]]);
    expect(sheet.getRange("A1:B1").getDisplayValues()).toEqual([[number, date]]);
    sheet.getRange("A2:B2").setValues([[number, date]]);
    expect(sheet.getRange("A2:B2").getValues()).toEqual([[1234.5, new Date("2020-04-20T00:00:00Z")]]);
  });

  test.each(["de_DE", "fr_FR"])("%s writes a number that becomes text with a comma", (locale) => {
    const { sheet } = openNew({ locale });
    sheet.getRange("A1").setFormula('=ROUND(2,55;1)&" weeks"');
    expect(sheet.getRange("A1").getValue()).toBe("2,6 weeks");
  });

  test("a point is no decimal separator in de_DE", () => {
    const { sheet } = openNew({ locale: "de_DE" });
    sheet.getRange("A1").setValue("1.5");
    expect(sheet.getRange("A1").getValue()).not.toBe(1.5);
  });

  test("an unknown locale is refused by its name", () => {
    expect(() => openNew({ locale: "xx_YY" })).toThrow('"xx_YY" is not emulated');
  });

  test.each(["A1:A3", "(A1:A3>0)*1", "A1:A3;B1:B3", "B1:B3;A1:A3"])(
    "an error among its numbers is what SUMPRODUCT shows: %s",
    (numbers) => {
      const { sheet } = openNew();
      sheet.getRange("A1:B3").setValues([
        [1, 1],
        ["=1/0", 1],
        [2, 1],
      ]);
      sheet.getRange("C1").setFormula(`=SUMPRODUCT(${numbers.replace(";", ",")})`);
      expect(sheet.getRange("C1").getValue()).toBe("#DIV/0!");
    },
  );
});
