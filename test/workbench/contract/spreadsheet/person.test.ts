import { describe, expect, test } from "vitest";
import { openNew } from "./opened-file.ts";

describe("a person types", () => {
  test("and the edit tells the old and the new value of a single cell", () => {
    const { person } = openNew();
    expect(person.types("Sheet1", "B2", "5")).toEqual({
      sheetName: "Sheet1",
      a1: "B2",
      value: "5",
      warned: false,
    });
    expect(person.types("Sheet1", "B2", "n/a")).toMatchObject({ oldValue: "5", value: "n/a" });
    expect(person.clears("Sheet1", "B2")).toEqual({
      sheetName: "Sheet1",
      a1: "B2",
      oldValue: "n/a",
      warned: false,
    });
  });

  test.each([
    ["43", 0.43],
    ["0.5", 0.005],
    ["43%", 0.43],
    ["n/a", "n/a"],
  ])("%s into a percent cell, which then holds %s", (text, value) => {
    const { person, sheet } = openNew();
    sheet.getRange("A1").setNumberFormat("0.0%");
    person.types("Sheet1", "A1", text);
    expect(sheet.getRange("A1").getValue()).toBe(value);
  });

  test("43 that a script writes into a percent cell is 4300 %", () => {
    const { sheet } = openNew();
    sheet.getRange("A1").setNumberFormat("0%").setValue(43);
    expect(sheet.getRange("A1").getDisplayValue()).toBe("4300%");
  });

  test("a decimal comma where the locale has one", () => {
    const { person, sheet } = openNew({ locale: "de_DE" });
    sheet.getRange("A1").setNumberFormat("0.0%");
    person.types("Sheet1", "A1", "43,5");
    expect(sheet.getRange("A1").getValue()).toBe(0.435);
    expect(sheet.getRange("A1").getDisplayValue()).toBe("43,5%");
  });

  test("a box is ticked by typing TRUE", () => {
    const { person, sheet } = openNew();
    sheet.getRange("A1").insertCheckboxes();
    expect(person.types("Sheet1", "A1", "TRUE")).toMatchObject({ oldValue: "FALSE", value: "TRUE" });
    expect(sheet.getRange("A1").getValue()).toBe(true);
  });

  test("what a validation rejects changes nothing", () => {
    const { person, sheet, app } = openNew();
    const rule = app
      .newDataValidation()
      .requireFormulaSatisfied("=ISNUMBER(A1)")
      .setAllowInvalid(false)
      .build();
    sheet.getRange("A1").setDataValidation(rule);
    person.types("Sheet1", "A1", "5");
    expect(() => person.types("Sheet1", "A1", "five")).toThrow("violates");
    expect(sheet.getRange("A1").getValue()).toBe(5);
  });
});

describe("a person meets protections", () => {
  test("that only warn: the edit is made and says that there was a warning", () => {
    const { person, sheet } = openNew();
    sheet
      .protect()
      .setWarningOnly(true)
      .setUnprotectedRanges([sheet.getRange("B2:B9")]);
    expect(person.types("Sheet1", "B2", "5").warned).toBe(false);
    expect(person.types("Sheet1", "C2", "5").warned).toBe(true);
    expect(sheet.getRange("C2").getValue()).toBe(5);
  });

  test("that refuse: nothing is changed", () => {
    const { person, sheet } = openNew();
    sheet.getRange("A1:B2").protect();
    expect(() => person.types("Sheet1", "B2", "5")).toThrow("protected cell");
    expect(() => person.clears("Sheet1", "A1:C9")).toThrow("protected cell");
    expect(person.types("Sheet1", "C2", "5").warned).toBe(false);
  });

  test("scripts of an editor are not held up by those that only warn", () => {
    const { sheet } = openNew();
    sheet.protect().setWarningOnly(true);
    sheet.getRange("A1").setValue(1);
    expect(sheet.getRange("A1").getValue()).toBe(1);
  });
});

describe("a person rearranges the file", () => {
  test("pasting within the file brings formats along and tells no values of a range", () => {
    const { person, sheet } = openNew();
    sheet
      .getRange("A1:B1")
      .setValues([[1, "=A1+1"]])
      .setBackground("#ff0000");
    const edit = person.copies({ sheetName: "Sheet1", a1: "A1:B1" }, { sheetName: "Sheet1", a1: "C3" });
    expect(edit).toEqual({ sheetName: "Sheet1", a1: "C3:D3", warned: false });
    expect(sheet.getRange("C3:D3").getValues()).toEqual([[1, 2]]);
    expect(sheet.getRange("D3").getBackground()).toBe("#ff0000");
  });

  test("pasting cuts conditional formats into fragments and brings those of the copied cells along", () => {
    const { person, sheet, app, file } = openNew();
    const rule = app.newConditionalFormatRule().whenFormulaSatisfied("=A1=1").setBold(true);
    const other = app.newConditionalFormatRule().whenCellEmpty().setItalic(true);
    sheet.setConditionalFormatRules([
      rule.setRanges([sheet.getRange("A1:A9")]).build(),
      other.setRanges([sheet.getRange("C1:C3")]).build(),
    ]);
    person.copies({ sheetName: "Sheet1", a1: "A2" }, { sheetName: "Sheet1", a1: "C2" });
    const ranges = sheet
      .getConditionalFormatRules()
      .map((each) => each.getRanges().map((at) => at.getA1Notation()));
    expect(ranges).toEqual([
      ["A1:A9", "C2"],
      ["C1", "C3"],
    ]);
    person.types("Sheet1", "C2", "1");
    expect(file.shownFormat("Sheet1", "C2").bold).toBe(true);
  });

  test("pasting takes a validation along, with its formula read from the new place", () => {
    const { person, sheet, app } = openNew();
    const rule = app.newDataValidation().requireFormulaSatisfied("=ISNUMBER(A1)").setAllowInvalid(false);
    sheet.getRange("A1:A9").setDataValidation(rule.build());
    person.copies({ sheetName: "Sheet1", a1: "A3" }, { sheetName: "Sheet1", a1: "C5" });
    expect(sheet.getRange("C5").getDataValidation()?.getCriteriaValues()).toEqual(["=ISNUMBER(C5)"]);
    expect(() => person.types("Sheet1", "C5", "n/a")).toThrow("violates");
  });

  test("pasted text is read as if typed", () => {
    const { person, sheet } = openNew({ timeZone: "UTC" });
    person.pastes("Sheet1", "A1", [
      ["Week", "Actual"],
      ["2026-09-07", "43%"],
    ]);
    expect(sheet.getRange("A1:B2").getValues()).toEqual([
      ["Week", "Actual"],
      [new Date("2026-09-07T00:00:00Z"), 0.43],
    ]);
  });

  test("sorting moves whole rows by one column, and formulas with them", () => {
    const { person, sheet } = openNew();
    sheet.getRange("A1:C3").setValues([
      ["c", 3, "=B1*2"],
      ["a", 1, "=B2*2"],
      ["b", 2, "=B3*2"],
    ]);
    person.sorts("Sheet1", "A1:C3", "B");
    expect(sheet.getRange("A1:C3").getValues()).toEqual([
      ["a", 1, 2],
      ["b", 2, 4],
      ["c", 3, 6],
    ]);
    person.sorts("Sheet1", "A1:C3", "A", "descending");
    expect(sheet.getRange("A1:A3").getValues()).toEqual([["c"], ["b"], ["a"]]);
  });

  test("rows and columns are inserted and deleted", () => {
    const { person, sheet } = openNew();
    sheet.getRange("A1:B2").setValues([
      [1, 2],
      [3, 4],
    ]);
    person.insertsRows("Sheet1", 2);
    person.insertsColumns("Sheet1", 1);
    person.deletesRows("Sheet1", 1);
    expect(sheet.getRange("A2:C2").getValues()).toEqual([["", 3, 4]]);
    person.deletesColumns("Sheet1", 1);
    expect(sheet.getRange("A2:B2").getValues()).toEqual([[3, 4]]);
  });

  test("a duplicated sheet stands beside its original, with metadata and without protections", () => {
    const { person, sheet, spreadsheet, app } = openNew();
    spreadsheet.insertSheet("Other");
    sheet.addDeveloperMetadata("kind", "team");
    sheet.protect();
    expect(person.duplicatesSheet("Sheet1")).toBe("Copy of Sheet1");
    expect(spreadsheet.getSheets().map((each) => each.getName())).toEqual([
      "Sheet1",
      "Copy of Sheet1",
      "Other",
    ]);
    const copy = spreadsheet.getSheetByName("Copy of Sheet1");
    expect(copy?.getDeveloperMetadata()).toHaveLength(1);
    expect(copy?.getProtections(app.ProtectionType.SHEET)).toHaveLength(0);
  });

  test("sheets are renamed, moved, hidden, shown and deleted", () => {
    const { person, spreadsheet } = openNew();
    for (const name of ["A", "B"]) spreadsheet.insertSheet(name);
    person.renamesSheet("A", "Alpha");
    person.movesSheet("Sheet1", 3);
    person.hidesSheet("B");
    expect(spreadsheet.getSheets().map((each) => [each.getName(), each.isSheetHidden()])).toEqual([
      ["Alpha", false],
      ["B", true],
      ["Sheet1", false],
    ]);
    person.showsSheet("B");
    person.deletesSheet("Alpha");
    expect(spreadsheet.getNumSheets()).toBe(2);
  });

  test("the marked range is what a script finds active", () => {
    const { person, spreadsheet, app } = openNew();
    spreadsheet.insertSheet("Other");
    person.selects("Sheet1", "B2:C4");
    expect(spreadsheet.getActiveSheet().getName()).toBe("Sheet1");
    expect(app.getActiveRange().getA1Notation()).toBe("B2:C4");
    expect(app.getCurrentCell().getA1Notation()).toBe("B2");
  });
});
