import { describe, expect, test } from "vitest";
import { openNew, reopened } from "./opened-file.ts";

describe("notes", () => {
  test("are kept with the file and move with their cells", () => {
    const { sheet, file } = openNew();
    sheet.getRange("B2:C2").setNotes([["first", "second"]]);
    sheet.insertRowBefore(1);
    sheet.deleteColumn(1);
    expect(sheet.getRange("A3:B3").getNotes()).toEqual([["first", "second"]]);
    expect(reopened(file).sheet.getRange("A3:B3").getNotes()).toEqual([["first", "second"]]);
  });

  test("go with a deleted row, and with null", () => {
    const { sheet } = openNew();
    sheet.getRange("A1:A2").setNote("note");
    sheet.deleteRow(1);
    sheet.getRange("A1").setNote(null);
    expect(sheet.getRange("A1:A2").getNotes()).toEqual([[""], [""]]);
  });
});

describe("data validations", () => {
  test("come back as they were built", () => {
    const { sheet, app, file } = openNew();
    const rule = app
      .newDataValidation()
      .requireNumberBetween(0, 1)
      .setAllowInvalid(false)
      .setHelpText("0 to 1");
    sheet.getRange("A2:A9").setDataValidation(rule.build());
    const [row] = reopened(file).sheet.getRange("A9").getDataValidations();
    const found = row?.[0];
    expect(found?.getCriteriaType()).toBe(app.DataValidationCriteria.NUMBER_BETWEEN);
    expect(found?.getCriteriaValues()).toEqual([0, 1]);
    expect(found?.getAllowInvalid()).toBe(false);
    expect(found?.getHelpText()).toBe("0 to 1");
    expect(sheet.getRange("A10").getDataValidation()).toBeNull();
  });

  test("a script may not write what a rule rejects, and then writes nothing", () => {
    const { sheet, app } = openNew();
    const rule = app.newDataValidation().requireNumberBetween(0, 1).setAllowInvalid(false).build();
    sheet.getRange("A1:A2").setDataValidation(rule);
    expect(() => sheet.getRange("A1:A2").setValues([[0.5], [2]])).toThrow(
      "The data you entered in cell A2 violates the data validation rules set on this cell.",
    );
    expect(sheet.getRange("A1:A2").getValues()).toEqual([[""], [""]]);
  });

  test("a rule that only warns lets everything through", () => {
    const { sheet, app } = openNew();
    sheet.getRange("A1").setDataValidation(app.newDataValidation().requireNumberBetween(0, 1).build());
    sheet.getRange("A1").setValue("n/a");
    expect(sheet.getRange("A1").getValue()).toBe("n/a");
  });

  test("a formula is read from the first cell of the range, in the file's locale", () => {
    const { sheet, app } = openNew({ locale: "de_DE" });
    const formula = '=OR(ISNUMBER(A1);A1="n/a")';
    const rule = app.newDataValidation().requireFormulaSatisfied(formula).setAllowInvalid(false).build();
    sheet.getRange("A1:A3").setDataValidation(rule);
    sheet.getRange("A3").setValue("n/a");
    expect(() => sheet.getRange("A3").setValue("later")).toThrow("A3");
    expect(sheet.getRange("A3").getValue()).toBe("n/a");
    expect(sheet.getRange("A1").getDataValidation()?.getCriteriaValues()).toEqual([formula]);
  });

  test("a list takes its values only", () => {
    const { sheet, app } = openNew();
    const rule = app.newDataValidation().requireValueInList(["open", "done"]).setAllowInvalid(false).build();
    sheet.getRange("A1").setDataValidation(rule).setValue("done");
    expect(() => sheet.getRange("A1").setValue("closed")).toThrow("violates");
  });

  test("dates come back as dates", () => {
    const { sheet, app } = openNew({ timeZone: "America/New_York" });
    const day = new Date("2026-09-07T04:00:00Z");
    sheet.getRange("A1").setDataValidation(app.newDataValidation().requireDateOnOrAfter(day).build());
    expect(sheet.getRange("A1").getDataValidation()?.getCriteriaValues()).toEqual([day]);
  });

  test("checkboxes are validations over true and false", () => {
    const { sheet, app } = openNew();
    sheet.getRange("A1:A2").insertCheckboxes();
    expect(sheet.getRange("A1:A2").getValues()).toEqual([[false], [false]]);
    expect(sheet.getRange("A1").getDataValidation()?.getCriteriaType()).toBe(
      app.DataValidationCriteria.CHECKBOX,
    );
    expect(() => sheet.getRange("A1").setValue("yes")).toThrow("violates");
  });

  test("an empty cell that becomes a check box is FALSE, and words in one stay", () => {
    const { sheet, app } = openNew();
    sheet.getRange("A2").setValue("done");
    sheet.getRange("A1:A3").setDataValidation(app.newDataValidation().requireCheckbox().build());
    expect(sheet.getRange("A1:A3").getValues()).toEqual([[false], ["done"], [false]]);
    sheet.getRange("A1:A3").setValue("");
    expect(sheet.getRange("A1:A3").getValues()).toEqual([[false], [false], [false]]);
  });

  test("null takes the rule from the range and leaves it to the other cells", () => {
    const { sheet, app } = openNew();
    sheet.getRange("A1:A3").setDataValidation(app.newDataValidation().requireDate().build());
    sheet.getRange("A2").setDataValidation(null);
    expect(
      sheet
        .getRange("A1:A3")
        .getDataValidations()
        .map(([rule]) => rule !== null),
    ).toEqual([true, false, true]);
  });

  test("custom functions cannot be used in them", () => {
    const { sheet, app, file } = openNew();
    file.registerFunction("BTT_CHECK", [{ name: "value" }], () => true);
    const rule = app.newDataValidation().requireFormulaSatisfied("=BTT_CHECK(A1)").build();
    expect(() => sheet.getRange("A1").setDataValidation(rule)).toThrow("custom function BTT_CHECK");
  });
});
