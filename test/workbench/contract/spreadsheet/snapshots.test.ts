import { expect, test } from "vitest";
import { openNew } from "./opened-file.ts";

test("a snapshot holds plain values and the formulas behind them", () => {
  const { sheet, spreadsheet, file } = openNew({ locale: "de_DE", timeZone: "Asia/Tokyo" });
  sheet.getRange("A1:E1").setValues([[1.5, "text", true, "2020-04-20", ""]]);
  sheet.getRange("A2:C2").setFormulas([["=ROUND(A1;0)", "=1/0", '=""']]);
  spreadsheet.insertSheet("Data").hideSheet();
  expect(file.snapshot()).toEqual({
    tabs: [
      {
        name: "Sheet1",
        sheetId: 0,
        hidden: false,
        values: [
          [1.5, "text", true, "2020-04-20"],
          [2, "#DIV/0!", "", ""],
        ],
        formulas: [
          ["", "", "", ""],
          ["=ROUND(A1;0)", "=1/0", '=""', ""],
        ],
      },
      { name: "Data", sheetId: expect.any(Number), hidden: true, values: [], formulas: [] },
    ],
  });
});

test("a date with a time keeps its time", () => {
  const { sheet, file } = openNew({ timeZone: "UTC" });
  sheet.getRange("A1").setValue(new Date("2020-04-20T13:30:00Z"));
  expect(file.snapshot().tabs[0]?.values).toEqual([["2020-04-20T13:30:00"]]);
});

test("the shown format is what the conditional formats make of the cell now", () => {
  const { sheet, app, file } = openNew();
  const rule = app.newConditionalFormatRule().whenTextStartsWith("On").setBackground("#00ff00").setBold(true);
  sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange("A1:A2")]).build()]);
  sheet.getRange("A1").setFormula('=IF(B1>0,"On track","Behind")');
  expect(file.shownFormat("Sheet1", "A1")).toEqual({ background: null, fontColor: null, bold: null });
  sheet.getRange("B1").setValue(1);
  expect(file.shownFormat("Sheet1", "A1")).toEqual({ background: "#00ff00", fontColor: null, bold: true });
});
