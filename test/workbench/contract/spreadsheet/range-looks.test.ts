import { describe, expect, test } from "vitest";
import { openNew, reopened } from "./opened-file.ts";

describe("number formats", () => {
  test("a cell without one says General, and General takes one away", () => {
    const { sheet } = openNew();
    expect(sheet.getRange("A1").getNumberFormat()).toBe("General");
    sheet.getRange("A1").setNumberFormat("0.0%").setNumberFormat("General");
    expect(sheet.getRange("A1").getNumberFormat()).toBe("General");
  });

  test.each([
    ["0.0%", 0.4321, "43.2%"],
    ["#,##0.00", 1234.5, "1,234.50"],
    ["0", 2.5, "3"],
    ["yyyy-mm-dd", 43941, "2020-04-20"],
    ["d mmm", 43941, "20 Apr"],
    ["ddd d mmm yyyy", 43941, "Mon 20 Apr 2020"],
  ])("%s shows %d as %s", (format, value, shown) => {
    const { sheet } = openNew();
    sheet.getRange("A1").setNumberFormat(format).setValue(value);
    expect(sheet.getRange("A1").getDisplayValue()).toBe(shown);
    expect(sheet.getRange("A1").getNumberFormat()).toBe(format);
  });

  test("a date format makes the value of a number a Date", () => {
    const { sheet } = openNew({ timeZone: "UTC" });
    sheet.getRange("A1").setValue(43941).setNumberFormat("yyyy-mm-dd");
    expect(sheet.getRange("A1").getValue()).toEqual(new Date("2020-04-20T00:00:00Z"));
  });

  test("a format that the engine cannot show is refused", () => {
    const { sheet } = openNew();
    expect(() => sheet.getRange("A1").setNumberFormat("[Red]0")).toThrow("is not emulated");
  });
});

describe("fonts, fills and alignment", () => {
  test("have the defaults of Sheets", () => {
    const { sheet } = openNew();
    const cell = sheet.getRange("A1");
    expect(cell.getBackground()).toBe("#ffffff");
    expect(cell.getFontColor()).toBe("#000000");
    expect(cell.getFontSize()).toBe(10);
    expect(cell.getFontWeight()).toBe("normal");
    expect(cell.getFontFamily()).toBe("Arial");
    expect(cell.getVerticalAlignment()).toBe("bottom");
    expect(cell.getWrap()).toBe(false);
  });

  test("setters chain, and each leaves the others alone", () => {
    const { sheet, app } = openNew();
    const cell = sheet.getRange("A1");
    cell
      .setBackground("#FF8800")
      .setFontColor("white")
      .setFontSize(14)
      .setFontWeight("bold")
      .setFontFamily("Roboto")
      .setHorizontalAlignment("center")
      .setVerticalAlignment("middle")
      .setWrapStrategy(app.WrapStrategy.CLIP);
    expect(cell.getBackground()).toBe("#ff8800");
    expect(cell.getFontColor()).toBe("#ffffff");
    expect(cell.getFontSize()).toBe(14);
    expect(cell.getFontWeight()).toBe("bold");
    expect(cell.getFontFamily()).toBe("Roboto");
    expect(cell.getHorizontalAlignment()).toBe("center");
    expect(cell.getVerticalAlignment()).toBe("middle");
    expect(cell.getWrapStrategy()).toBe(app.WrapStrategy.CLIP);
  });

  test("null brings back the default", () => {
    const { sheet } = openNew();
    sheet.getRange("A1:B1").setBackgrounds([["#123456", "#123456"]]);
    sheet.getRange("A1:B1").setBackgrounds([[null, "#fff"]]);
    expect(sheet.getRange("A1:B1").getBackgrounds()).toEqual([["#ffffff", "#ffffff"]]);
  });

  test("a text style changes what it names", () => {
    const { sheet, app } = openNew();
    sheet.getRange("A1").setFontSize(8);
    sheet.getRange("A1").setTextStyle(app.newTextStyle().setBold(true).setForegroundColor("#ff0000").build());
    expect(sheet.getRange("A1").getTextStyle().isBold()).toBe(true);
    expect(sheet.getRange("A1").getFontColor()).toBe("#ff0000");
    expect(sheet.getRange("A1").getFontSize()).toBe(8);
  });

  test("survive storing", () => {
    const { sheet, file } = openNew();
    sheet.getRange("A1").setBackground("#abcdef").setFontFamily("Roboto").setNumberFormat("0.0");
    const again = reopened(file).sheet.getRange("A1");
    expect([again.getBackground(), again.getFontFamily(), again.getNumberFormat()]).toEqual([
      "#abcdef",
      "Roboto",
      "0.0",
    ]);
  });

  test("a colour that is none is refused", () => {
    const { sheet } = openNew();
    expect(() => sheet.getRange("A1").setBackground("reddish")).toThrow('"reddish"');
  });
});

describe("borders", () => {
  const sides = ({ file }: ReturnType<typeof openNew>, col: number, row: number) =>
    Object.keys(file.content.getCellBorder({ sheetId: "0", col, row }) ?? {}).sort();

  test("outer borders go around the range, inner ones between its cells", () => {
    const opened = openNew();
    opened.sheet.getRange("B2:C3").setBorder(true, true, true, true, null, null);
    expect(sides(opened, 1, 1)).toEqual(["left", "top"]);
    expect(sides(opened, 2, 2)).toEqual(["bottom", "right"]);
    opened.sheet.getRange("B2:C3").setBorder(false, false, false, false, false, true);
    expect(sides(opened, 1, 1)).toEqual(["bottom"]);
  });

  test("the double border is not emulated", () => {
    const { sheet, app } = openNew();
    expect(() =>
      sheet.getRange("A1").setBorder(true, null, null, null, null, null, "#000000", app.BorderStyle.DOUBLE),
    ).toThrow("DOUBLE is not emulated");
  });
});

describe("clearing", () => {
  test("clearContent leaves formats, clearFormat leaves values, clear takes both", () => {
    const { sheet } = openNew();
    const range = sheet.getRange("A1:C1").setValue(1).setBackground("#ff0000").setNumberFormat("0.0");
    sheet.getRange("A1").clearContent();
    sheet.getRange("B1").clearFormat();
    sheet.getRange("C1").clear();
    expect(range.getValues()).toEqual([["", 1, ""]]);
    expect(range.getBackgrounds()).toEqual([["#ff0000", "#ffffff", "#ffffff"]]);
    expect(range.getNumberFormats()).toEqual([["0.0", "General", "General"]]);
  });

  test("clear({contentsOnly}) keeps the validation, clear() does not", () => {
    const { sheet, app } = openNew();
    sheet.getRange("A1:B1").setDataValidation(app.newDataValidation().requireCheckbox().build());
    sheet.getRange("A1").clear({ contentsOnly: true });
    sheet.getRange("B1").clear();
    expect(sheet.getRange("A1").getDataValidation()).not.toBeNull();
    expect(sheet.getRange("B1").getDataValidation()).toBeNull();
  });
});

describe("Range.copyTo", () => {
  test("copies values, shifted formulas, formats, notes and validations", () => {
    const { sheet, app } = openNew();
    sheet
      .getRange("A1:B1")
      .setValues([[2, "=A1*2"]])
      .setBackground("#00ff00")
      .setNote("why");
    sheet.getRange("A1").setDataValidation(app.newDataValidation().requireNumberGreaterThan(0).build());
    sheet.getRange("A1:B1").copyTo(sheet.getRange("C3"));
    expect(sheet.getRange("D3").getFormula()).toBe("=C3*2");
    expect(sheet.getRange("C3:D3").getValues()).toEqual([[2, 4]]);
    expect(sheet.getRange("D3").getBackground()).toBe("#00ff00");
    expect(sheet.getRange("C3").getNote()).toBe("why");
    expect(sheet.getRange("C3").getDataValidation()?.getCriteriaValues()).toEqual([0]);
  });

  test.each(["PASTE_VALUES", "contentsOnly"] as const)(
    "onto itself by %s leaves what formulas showed",
    (how) => {
      const { sheet, app } = openNew();
      sheet.getRange("A1:G1").setValues([[0.57, "=A1*2", '="=1+1"', '="1/2"', "=A1>0", '=""', "'=typed"]]);
      sheet.getRange("A1:B1").setNumberFormat("0.0%").setBackground("#00ff00").setNote("why");
      sheet.getRange("B1").setDataValidation(app.newDataValidation().requireNumberGreaterThan(0).build());
      const range = sheet.getRange("A1:G1");
      const before = [range.getValues(), range.getDisplayValues()];
      if (how === "PASTE_VALUES") range.copyTo(range, app.CopyPasteType.PASTE_VALUES, false);
      else range.copyTo(range, { contentsOnly: true });
      expect([range.getValues(), range.getDisplayValues()]).toEqual(before);
      expect(range.getValues()).toEqual([[0.57, 1.14, "=1+1", "1/2", true, "", "=typed"]]);
      expect(range.getFormulas().flat().join("")).toBe("");
      expect(sheet.getRange("B1").getNumberFormat()).toBe("0.0%");
      expect(sheet.getRange("B1").getBackground()).toBe("#00ff00");
      expect(sheet.getRange("B1").getNote()).toBe("why");
      expect(sheet.getRange("B1").getDataValidation()).not.toBeNull();
      expect(sheet.getRange("F1").isBlank()).toBe(true);
    },
  );

  test("by values keeps an error as it shows, and loses a format that a formula only took over", () => {
    const { sheet, app } = openNew();
    sheet.getRange("A1").setNumberFormat("0.0%").setValue(0.5);
    sheet.getRange("B1:C1").setValues([["=A1", "=1/0"]]);
    const range = sheet.getRange("B1:C1");
    expect(range.getDisplayValues()).toEqual([["50.0%", "#DIV/0!"]]);
    range.copyTo(range, app.CopyPasteType.PASTE_VALUES, false);
    expect(range.getDisplayValues()).toEqual([["0.5", "#DIV/0!"]]);
  });

  test("fills a larger destination with repetitions", () => {
    const { sheet } = openNew();
    sheet.getRange("A1").setFormula("=ROW()");
    sheet.getRange("A1").copyTo(sheet.getRange("A2:A4"));
    expect(sheet.getRange("A1:A4").getValues()).toEqual([[1], [2], [3], [4]]);
  });
});
