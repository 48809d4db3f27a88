import { describe, expect, test } from "vitest";
import { openNew, scriptIn } from "./opened-file.ts";

describe("what an execution may do", () => {
  test("a custom function reads the file and may not change it", () => {
    const { file } = openNew();
    const { sheet, spreadsheet, app } = scriptIn(file, "CUSTOM_FUNCTION");
    expect(sheet.getRange("A1").getValue()).toBe("");
    expect(() => sheet.getRange("A1").setValue(1)).toThrow(
      "You do not have permission to call Range.setValue",
    );
    expect(() => spreadsheet.insertSheet("X")).toThrow("permission");
    expect(() => app.getUi()).toThrow("permission");
  });

  test("a script that runs before the add-on was used in the file does not see the file", () => {
    const { file } = openNew();
    expect(() => scriptIn(file, "NONE")).toThrow(
      "You do not have permission to call SpreadsheetApp.getActiveSpreadsheet",
    );
  });

  test("there is no Ui where nobody looks", () => {
    const { app } = openNew();
    expect(() => app.getUi()).toThrow("Cannot call SpreadsheetApp.getUi() from this context.");
  });
});

describe("what is counted", () => {
  test("methods that read or change the file, not addresses and builders", () => {
    const { sheet, app, execution } = openNew();
    const range = sheet.getRange("A1:B2").offset(1, 1);
    app.newConditionalFormatRule().whenCellEmpty().setRanges([range]).build();
    app.newDataValidation().requireDate().build();
    expect(execution.calls).toEqual([]);
    range.setValue(1).getValue();
    expect(execution.calls).toEqual(["Range.setValue", "Range.getValue"]);
  });

  test("an edit computes again what depends on it, once, and nothing else", () => {
    const { sheet, file } = openNew();
    sheet.getRange("A1:A2").setValues([[1], [2]]);
    sheet.getRange("B1:B4").setFormulas([["=A1+1"], ["=B1*2"], ["=B1+B2"], ["=A2"]]);
    file.flush();
    const before = file.structure.getFormulasComputed();
    sheet.getRange("A1").setValue(5);
    file.flush();
    expect(file.structure.getFormulasComputed() - before).toBe(3);
  });

  test("a flush is a read of a computed value after a write, however many writes", () => {
    const { sheet, file, app } = openNew();
    sheet.getRange("A1").setValue(1);
    sheet.getRange("A2").setValue(2).setNumberFormat("0.0");
    sheet.getRange("A1:A2").getFormulas();
    sheet.getMaxRows();
    expect([file.flushes, file.writesPending]).toEqual([0, true]);
    sheet.getRange("A1:A2").getValues();
    sheet.getRange("A1:A2").getDisplayValues();
    expect([file.flushes, file.writesPending]).toEqual([1, false]);
    app.flush();
    expect(file.flushes).toBe(1);
    sheet.getRange("A1").setValue(3);
    app.flush();
    expect(file.flushes).toBe(2);
  });

  test("reads of what is not computed see every write before them", () => {
    const { sheet } = openNew();
    sheet
      .getRange("A1:A2")
      .setFormulas([["=B1"], ["=B2"]])
      .setNumberFormat("0.0");
    sheet.insertRowBefore(2);
    sheet.getRange("A1").setBackground("#ff0000");
    expect(sheet.getRange("A1:A3").getFormulas()).toEqual([["=B1"], [""], ["=B3"]]);
    expect(sheet.getRange("A1:A3").getNumberFormats()[2]).toEqual(["0.0"]);
    expect(sheet.getRange("A1").getBackground()).toBe("#ff0000");
  });
});

describe("how long it takes", () => {
  test("writing and reading back a dependent value takes milliseconds in a file of 100 sheets", () => {
    const { spreadsheet } = openNew();
    const sheets = Array.from({ length: 100 }, (_, index) => {
      const sheet = spreadsheet.insertSheet(`Team ${index}`);
      const rows = Array.from({ length: 40 }, (__, row) => [row, `=A${row + 1}*2`, `=SUM(B$1:B${row + 1})`]);
      sheet.getRange("A1:C40").setValues(rows);
      return sheet;
    });
    sheets[0]?.getRange("C40").getValue();
    const start = performance.now();
    for (const sheet of sheets) {
      sheet.getRange("A1").setValue(1);
      expect(sheet.getRange("C40").getValue()).toBe(1562);
    }
    expect((performance.now() - start) / sheets.length).toBeLessThan(50);
  });

  test("deleting the rows that a new sheet does not need takes milliseconds", () => {
    const { spreadsheet } = openNew();
    const sheet = spreadsheet.insertSheet("Team");
    const start = performance.now();
    sheet.deleteRows(61, 940);
    sheet.deleteColumns(21, 6);
    expect(performance.now() - start).toBeLessThan(300);
  });
});
