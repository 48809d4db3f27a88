import { describe, expect, test } from "vitest";
import { openNew, reopened } from "./opened-file.ts";

describe("conditional format rules", () => {
  test("come back in order, with their conditions, formats and ranges", () => {
    const { sheet, app, file } = openNew({ locale: "de_DE" });
    const behind = app
      .newConditionalFormatRule()
      .whenTextStartsWith("Behind")
      .setBackground("#FF0000")
      .setRanges([sheet.getRange("A2:A9")]);
    const done = app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=AND($B2>=$C2;$A2<>"")')
      .setFontColor("#00ff00")
      .setBold(true)
      .setRanges([sheet.getRange("A2:A9"), sheet.getRange("D2:D9")]);
    sheet.setConditionalFormatRules([behind.build(), done.build()]);
    const [first, second] = reopened(file).sheet.getConditionalFormatRules();
    expect(first?.getBooleanCondition()?.getCriteriaType()).toBe(app.BooleanCriteria.TEXT_STARTS_WITH);
    expect(first?.getBooleanCondition()?.getBackground()).toBe("#ff0000");
    expect(first?.getBooleanCondition()?.getBold()).toBeNull();
    expect(second?.getBooleanCondition()?.getCriteriaValues()).toEqual(['=AND($B2>=$C2;$A2<>"")']);
    expect(second?.getBooleanCondition()?.getBold()).toBe(true);
    expect(second?.getRanges().map((range) => range.getA1Notation())).toEqual(["A2:A9", "D2:D9"]);
  });

  test("setting rules replaces all rules of the sheet and of no other sheet", () => {
    const { sheet, app, spreadsheet } = openNew();
    const other = spreadsheet.insertSheet("Other");
    const on = (target: GoogleAppsScript.Spreadsheet.Sheet) =>
      app
        .newConditionalFormatRule()
        .whenCellEmpty()
        .setBold(true)
        .setRanges([target.getRange("A1")])
        .build();
    sheet.setConditionalFormatRules([on(sheet), on(sheet)]);
    other.setConditionalFormatRules([on(other)]);
    sheet.setConditionalFormatRules([]);
    expect(sheet.getConditionalFormatRules()).toHaveLength(0);
    expect(other.getConditionalFormatRules()).toHaveLength(1);
  });

  test("the first rule that applies wins", () => {
    const { sheet, app, file } = openNew();
    const rule = (color: string) =>
      app
        .newConditionalFormatRule()
        .whenNumberGreaterThan(1)
        .setBackground(color)
        .setRanges([sheet.getRange("A1")])
        .build();
    sheet.setConditionalFormatRules([rule("#111111"), rule("#222222")]);
    sheet.getRange("A1").setValue(2);
    expect(file.shownFormat("Sheet1", "A1").background).toBe("#111111");
  });

  test("a relative reference is meant from the first cell of the first range", () => {
    const { sheet, app, file } = openNew();
    const ranges = [sheet.getRange("B2:B3"), sheet.getRange("D4:D5")];
    const rule = app.newConditionalFormatRule().whenFormulaSatisfied("=A2=1").setBold(true).setRanges(ranges);
    sheet.setConditionalFormatRules([rule.build()]);
    sheet.getRange("A3").setValue(1);
    sheet.getRange("C4").setValue(1);
    const bold = (a1: string) => file.shownFormat("Sheet1", a1).bold;
    expect([bold("B2"), bold("B3"), bold("D4"), bold("D5")]).toEqual([null, true, true, null]);
  });

  test("a formula that names another sheet is refused", () => {
    const { sheet, app, spreadsheet } = openNew();
    spreadsheet.insertSheet("Other");
    const rule = app.newConditionalFormatRule().whenFormulaSatisfied("=Other!A1=1").setBold(true);
    expect(() => sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange("A1")]).build()])).toThrow(
      "Conditional format rule cannot reference a different sheet.",
    );
  });

  test("a formula with a custom function is refused", () => {
    const { sheet, app, file } = openNew();
    file.registerFunction("BTT_PAINT", [], () => true);
    const rule = app.newConditionalFormatRule().whenFormulaSatisfied("=BTT_PAINT()").setBold(true);
    expect(() => sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange("A1")]).build()])).toThrow(
      "custom function BTT_PAINT",
    );
  });

  test("a formula with the separators of another locale is refused, and the rules stay as they were", () => {
    const { sheet, app } = openNew({ locale: "de_DE" });
    const range = [sheet.getRange("A1")];
    const sound = app.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges(range).build();
    sheet.setConditionalFormatRules([sound]);
    const broken = sound.copy().whenFormulaSatisfied("=AND(A1>1,A1<3)").build();
    expect(() => sheet.setConditionalFormatRules([broken])).toThrow();
    expect(sheet.getConditionalFormatRules()).toHaveLength(1);
  });

  test("a rule needs a condition and a range", () => {
    const { sheet, app } = openNew();
    expect(() => app.newConditionalFormatRule().whenCellEmpty().build()).toThrow("range");
    expect(() =>
      app
        .newConditionalFormatRule()
        .setRanges([sheet.getRange("A1")])
        .build(),
    ).toThrow("condition");
  });

  test("move with inserted rows", () => {
    const { sheet, app } = openNew();
    const rule = app.newConditionalFormatRule().whenFormulaSatisfied("=$B5>1").setBold(true);
    sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange("A5:A6")]).build()]);
    sheet.insertRowsBefore(1, 2);
    const [moved] = sheet.getConditionalFormatRules();
    expect(moved?.getRanges().map((range) => range.getA1Notation())).toEqual(["A7:A8"]);
    expect(moved?.getBooleanCondition()?.getCriteriaValues()).toEqual(["=$B7>1"]);
  });
});
