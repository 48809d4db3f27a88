import { describe, expect, test } from "vitest";
import { openNew, reopened } from "./opened-file.ts";

const names = ({ spreadsheet }: ReturnType<typeof openNew>) =>
  spreadsheet.getSheets().map((each) => each.getName());

describe("Spreadsheet", () => {
  test("a new file has one sheet of 1000 rows and 26 columns", () => {
    const { sheet, spreadsheet } = openNew({ id: "abc", name: "Cohort 6" });
    expect([spreadsheet.getId(), spreadsheet.getName(), spreadsheet.getNumSheets()]).toEqual([
      "abc",
      "Cohort 6",
      1,
    ]);
    expect([sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getSheetId()]).toEqual([1000, 26, 0]);
  });

  test("a sheet is inserted where the index says, and becomes the active one", () => {
    const opened = openNew();
    opened.spreadsheet.insertSheet("Last", 1);
    opened.spreadsheet.insertSheet("First", 0);
    expect(names(opened)).toEqual(["First", "Sheet1", "Last"]);
    expect(opened.spreadsheet.getActiveSheet().getName()).toBe("First");
  });

  test.each(["", "  ", "x".repeat(101), "sheet1"])("%j is no name for a new sheet", (name) => {
    const { spreadsheet } = openNew();
    expect(() => spreadsheet.insertSheet(name)).toThrow();
  });

  test("the last visible sheet can neither be deleted nor hidden", () => {
    const { spreadsheet, sheet } = openNew();
    const other = spreadsheet.insertSheet("Other");
    other.hideSheet();
    expect(() => sheet.hideSheet()).toThrow("hide all the sheets");
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow("visible sheets");
    spreadsheet.deleteSheet(other);
    expect(spreadsheet.getNumSheets()).toBe(1);
  });

  test("sheets are found by name and by id, or are null", () => {
    const { spreadsheet } = openNew();
    const other = spreadsheet.insertSheet("Other");
    expect(spreadsheet.getSheetByName("Other")?.getSheetId()).toBe(other.getSheetId());
    expect(spreadsheet.getSheetById(other.getSheetId())?.getName()).toBe("Other");
    expect(spreadsheet.getSheetByName("Nobody")).toBeNull();
    expect(spreadsheet.getSheetByName("other")).toBeNull();
    expect(spreadsheet.getSheetById(12_345)).toBeNull();
  });

  test("the active sheet moves to a position among all sheets, hidden ones counted", () => {
    const opened = openNew();
    const { spreadsheet } = opened;
    for (const name of ["A", "B", "C"]) spreadsheet.insertSheet(name);
    spreadsheet.getSheetByName("C")?.hideSheet();
    spreadsheet.getSheetByName("Sheet1")?.activate();
    spreadsheet.moveActiveSheet(4);
    expect(names(opened)).toEqual(["A", "B", "C", "Sheet1"]);
    spreadsheet.moveActiveSheet(1);
    expect(names(opened)).toEqual(["Sheet1", "A", "B", "C"]);
    expect(spreadsheet.getSheetByName("C")?.isSheetHidden()).toBe(true);
  });

  test("a hidden sheet cannot be activated", () => {
    const { spreadsheet, sheet } = openNew();
    const other = spreadsheet.insertSheet("Other");
    sheet.activate();
    other.hideSheet();
    expect(() => other.activate()).toThrow("hidden");
  });

  test("a deleted sheet can no longer be used", () => {
    const { spreadsheet } = openNew();
    const other = spreadsheet.insertSheet("Other");
    spreadsheet.deleteSheet(other);
    expect(() => other.getName()).toThrow("does not exist");
    expect(() => other.getRange("A1")).toThrow("does not exist");
  });

  test("a file comes back from storage as it was", () => {
    const { spreadsheet, file } = openNew({ locale: "fr_FR", timeZone: "Europe/Paris", name: "Équipes" });
    spreadsheet.insertSheet("Masquée").hideSheet();
    const again = reopened(file);
    expect(JSON.stringify(again.file)).toBe(JSON.stringify(file));
    expect(again.spreadsheet.getSpreadsheetLocale()).toBe("fr_FR");
    expect(again.spreadsheet.getSpreadsheetTimeZone()).toBe("Europe/Paris");
    expect(again.spreadsheet.getName()).toBe("Équipes");
    expect(again.spreadsheet.getSheetByName("Masquée")?.isSheetHidden()).toBe(true);
  });

  test("toasts are kept for whoever shows them", () => {
    const { spreadsheet, file } = openNew();
    spreadsheet.toast("Done", "Tracker", 3);
    expect(file.toasts).toEqual([{ message: "Done", title: "Tracker", timeoutSeconds: 3 }]);
  });
});

describe("Sheet", () => {
  test("ranges are addressed by numbers and by A1 notation", () => {
    const { sheet, spreadsheet } = openNew();
    expect(sheet.getRange(2, 3).getA1Notation()).toBe("C2");
    expect(sheet.getRange(2, 3, 2).getA1Notation()).toBe("C2:C3");
    expect(sheet.getRange(2, 3, 2, 4).getA1Notation()).toBe("C2:F3");
    expect(sheet.getRange("c2").getA1Notation()).toBe("C2");
    expect(sheet.getRange("B2:B").getNumRows()).toBe(999);
    expect(sheet.getRange("2:3").getNumColumns()).toBe(26);
    expect(spreadsheet.getRange("Sheet1!B2").getSheet().getName()).toBe("Sheet1");
  });

  test("an address outside the sheet is refused", () => {
    const { sheet } = openNew();
    const outside = "The coordinates of the range are outside the dimensions of the sheet.";
    expect(() => sheet.getRange(1, 27)).toThrow(outside);
    expect(() => sheet.getRange(1000, 1, 2)).toThrow(outside);
    expect(() => sheet.getRange(0, 1)).toThrow("The starting row of the range is too small.");
    expect(() => sheet.getRange(1, 1, 0)).toThrow("The number of rows in the range must be at least 1.");
    expect(() => sheet.getRange("AA1")).toThrow("Range not found");
    expect(() => sheet.getRange("no range")).toThrow("Range not found");
    expect(() => sheet.getRange("A1").offset(-1, 0)).toThrow("too small");
  });

  test("a range that a deletion has put outside the sheet is refused when used", () => {
    const { sheet } = openNew();
    const range = sheet.getRange("A1000");
    sheet.deleteRows(900, 101);
    expect(() => range.getValue()).toThrow("outside the dimensions");
  });

  test("the data range and last row take in formulas that show nothing", () => {
    const { sheet } = openNew();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    sheet.getRange("B3").setFormula('=""');
    sheet.getRange("A9").setBackground("#ff0000");
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([3, 2]);
    expect(sheet.getDataRange().getA1Notation()).toBe("A1:B3");
  });

  test("rows and columns are inserted before and after, and deleted", () => {
    const { sheet } = openNew();
    sheet.getRange("A1:C1").setValues([[1, 2, 3]]);
    sheet.insertColumnsAfter(1, 2).insertRowsBefore(1, 1);
    sheet.deleteColumns(2, 1);
    expect(sheet.getRange("A2:D2").getValues()).toEqual([[1, "", 2, 3]]);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1001, 27]);
    expect(() => sheet.deleteRows(1, 1001)).toThrow("all the rows");
    expect(() => sheet.deleteRows(1001, 2)).toThrow("out of bounds");
  });

  test("sizes, frozen and hidden rows and columns, gridlines and tab colour come back from storage", () => {
    const { sheet, file } = openNew();
    sheet
      .setColumnWidths(2, 2, 44)
      .setRowHeightsForced(3, 1, 9)
      .setHiddenGridlines(true)
      .setTabColor("#ff0000");
    sheet.setFrozenRows(7);
    sheet.setFrozenColumns(2);
    sheet.hideColumns(5, 2);
    sheet.hideRows(8);
    const again = reopened(file).sheet;
    expect([again.getColumnWidth(2), again.getColumnWidth(3), again.getRowHeight(3)]).toEqual([44, 44, 9]);
    expect([again.getFrozenRows(), again.getFrozenColumns()]).toEqual([7, 2]);
    expect([4, 5, 6, 7].map((column) => again.isColumnHiddenByUser(column))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(again.isRowHiddenByUser(8)).toBe(true);
    expect([again.hasHiddenGridlines(), again.getTabColor()]).toEqual([true, "#ff0000"]);
  });

  test("rows do not become lower than Sheets allows unless forced", () => {
    const { sheet } = openNew();
    expect(sheet.setRowHeight(1, 5).getRowHeight(1)).toBe(21);
    expect(sheet.setRowHeightsForced(1, 1, 5).getRowHeight(1)).toBe(5);
  });

  test("a renamed sheet keeps its id, and formulas follow", () => {
    const { sheet, spreadsheet } = openNew();
    const other = spreadsheet.insertSheet("Other");
    sheet.getRange("A1").setFormula("=Other!B2");
    const id = other.getSheetId();
    other.setName("Team 2");
    expect(sheet.getRange("A1").getFormula()).toBe("='Team 2'!B2");
    expect(spreadsheet.getSheetById(id)?.getName()).toBe("Team 2");
    expect(() => other.setName("SHEET1")).toThrow("already exists");
  });

  test("a range list does to each range what a range does, as one call", () => {
    const { sheet, execution } = openNew();
    const list = sheet.getRangeList(["A1", "C3:D4"]);
    const before = execution.calls.length;
    list.setBackground("#ff0000");
    expect(execution.calls.slice(before)).toEqual(["RangeList.setBackground"]);
    expect(list.getRanges().map((range) => range.getBackground())).toEqual(["#ff0000", "#ff0000"]);
  });

  test("members that are not emulated say so by name", () => {
    const { sheet, spreadsheet, app } = openNew();
    expect(() => sheet.getSlicers()).toThrow("Sheet.getSlicers is not emulated.");
    expect(() => sheet.getRange("A1:B1").merge()).toThrow("Range.merge is not emulated.");
    expect(() => spreadsheet.setSpreadsheetLocale("de_DE")).toThrow("Spreadsheet.setSpreadsheetLocale");
    expect(() => app.openById("x")).toThrow("SpreadsheetApp.openById is not emulated.");
  });
});

describe("a copied sheet", () => {
  test("stands at the end as Copy of, and copies of copies are numbered", () => {
    const opened = openNew();
    const { sheet, spreadsheet } = opened;
    spreadsheet.insertSheet("Other");
    sheet.copyTo(spreadsheet);
    sheet.copyTo(spreadsheet);
    expect(names(opened)).toEqual(["Sheet1", "Other", "Copy of Sheet1", "Copy of Sheet1 1"]);
  });

  test("brings cells, sizes, formats, rules, validations, notes and metadata along, and no protections", () => {
    const { sheet, spreadsheet, app } = openNew();
    const range = sheet
      .getRange("A1:A2")
      .setValues([[1], ["=A1+1"]])
      .setBackground("#ff0000")
      .setNote("n");
    range.setDataValidation(app.newDataValidation().requireNumberGreaterThan(0).build());
    sheet.setColumnWidth(1, 44);
    const rule = app.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([range]).build();
    sheet.setConditionalFormatRules([rule]);
    sheet.addDeveloperMetadata("kind", "team");
    sheet.protect().setWarningOnly(true);
    const copy = sheet.copyTo(spreadsheet);
    expect(copy.getRange("A1:A2").getValues()).toEqual([[1], [2]]);
    expect(copy.getRange("A2").getBackground()).toBe("#ff0000");
    expect(copy.getRange("A2").getNote()).toBe("n");
    expect(copy.getRange("A2").getDataValidation()).not.toBeNull();
    expect(copy.getColumnWidth(1)).toBe(44);
    expect(copy.getConditionalFormatRules()).toHaveLength(1);
    expect(copy.getDeveloperMetadata().map((each) => each.getValue())).toEqual(["team"]);
    expect(copy.getProtections(app.ProtectionType.SHEET)).toHaveLength(0);
    expect(copy.getSheetId()).not.toBe(sheet.getSheetId());
  });

  test("is what a new sheet with a template is, under its own name and at its own place", () => {
    const opened = openNew();
    const { sheet, spreadsheet, app, execution } = opened;
    sheet.getRange("A1").setValue(1).setBackground("#ff0000");
    sheet.addDeveloperMetadata("kind", "team");
    sheet.protect().setWarningOnly(true);
    const before = execution.calls.length;
    const copy = spreadsheet.insertSheet("Second", 0, { template: sheet });
    expect(execution.calls.slice(before)).toEqual(["Spreadsheet.insertSheet"]);
    expect(names(opened)).toEqual(["Second", "Sheet1"]);
    expect(spreadsheet.getActiveSheet().getName()).toBe("Second");
    expect(copy.getRange("A1").getValue()).toBe(1);
    expect(copy.getRange("A1").getBackground()).toBe("#ff0000");
    expect(copy.getDeveloperMetadata()).toHaveLength(1);
    expect(copy.getProtections(app.ProtectionType.SHEET)).toHaveLength(0);
  });

  test("emptied of its contents keeps formats, notes, rules and validations", () => {
    const { sheet, spreadsheet, app } = openNew();
    const range = sheet.getRange("A1").setValue(1).setNote("n").setBackground("#ff0000");
    range.setDataValidation(app.newDataValidation().requireNumberGreaterThan(0).build());
    const copy = spreadsheet.insertSheet("Second", 1, { template: sheet }).clearContents();
    expect(copy.getLastRow()).toBe(0);
    expect(copy.getRange("A1").getBackground()).toBe("#ff0000");
    expect(copy.getRange("A1").getNote()).toBe("n");
    expect(copy.getRange("A1").getDataValidation()).not.toBeNull();
  });
});

describe("Range.insertCells", () => {
  const filled = () => {
    const opened = openNew();
    const { sheet, spreadsheet } = opened;
    sheet.getRange("A1:C3").setValues([
      ["a1", "b1", "c1"],
      ["a2", "b2", "c2"],
      ["a3", "b3", "=A3&B2"],
    ]);
    sheet.getRange("A3").setNote("third").setBackground("#ff0000");
    sheet.setFrozenColumns(1);
    sheet.setFrozenRows(1);
    spreadsheet.insertSheet("Other").getRange("A1").setFormula("=Sheet1!A3");
    return opened;
  };

  test("pushes down what stands in those columns, with looks, notes and the formulas that point there", () => {
    const { sheet, spreadsheet, app } = filled();
    sheet.getRange("A2:B2").insertCells(app.Dimension.ROWS);
    expect(sheet.getRange("A1:C4").getValues()).toEqual([
      ["a1", "b1", "c1"],
      ["", "", "c2"],
      ["a2", "b2", "a3b2"],
      ["a3", "b3", ""],
    ]);
    expect(sheet.getRange("C3").getFormula()).toBe("=A4&B3");
    expect([sheet.getRange("A4").getNote(), sheet.getRange("A4").getBackground()]).toEqual([
      "third",
      "#ff0000",
    ]);
    expect(spreadsheet.getSheetByName("Other")?.getRange("A1").getFormula()).toBe("=Sheet1!A4");
    expect([sheet.getMaxRows(), sheet.getFrozenColumns(), sheet.getFrozenRows()]).toEqual([1000, 1, 1]);
  });

  test("works on a hidden sheet, and pushes nothing off it", () => {
    const { sheet, spreadsheet, app } = filled();
    spreadsheet.getSheetByName("Other")?.activate();
    sheet.hideSheet();
    sheet.getRange("B2:B3").insertCells(app.Dimension.ROWS);
    expect(sheet.getRange("B5").getValue()).toBe("b3");
    sheet.getRange("B1000").setValue("last");
    expect(() => sheet.getRange("B1").insertCells(app.Dimension.ROWS)).toThrow("off the sheet");
  });
});
