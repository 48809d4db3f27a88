import { describe, expect, test } from "vitest";
import { openNew } from "../contract/spreadsheet/opened-file.ts";
import { kept } from "./kept.ts";

type Opened = ReturnType<typeof openNew>;
type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type ValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

async function sheetOf({ file }: Opened) {
  return (await kept(file)).sheet("Sheet1");
}

describe("a conditional format in the file", () => {
  const ruled = async (condition: (builder: RuleBuilder) => RuleBuilder) => {
    const opened = openNew();
    const { app, sheet } = opened;
    const builder = condition(app.newConditionalFormatRule())
      .setBackground("#CFE8FC")
      .setFontColor("#0B3C5D");
    sheet.setConditionalFormatRules([builder.setRanges([sheet.getRange("B2:B9")]).build()]);
    const [rule] = (await sheetOf(opened)).conditionalRules ?? [];
    return rule;
  };

  test("compares with a word, in quotes, and changes fill and ink", async () => {
    expect(await ruled((rule) => rule.whenTextEqualTo('▲ "On" track'))).toMatchObject({
      type: "cellIs",
      operator: "equal",
      formula: '"▲ ""On"" track"',
      range: "B2:B9",
      style: { font: { color: { rgb: "0B3C5D" } }, fill: { bgColor: { rgb: "CFE8FC" } } },
    });
  });

  test("compares with numbers", async () => {
    expect(await ruled((rule) => rule.whenNumberBetween(0.5, 1))).toMatchObject({
      type: "cellIs",
      operator: "between",
      formula: ["0.5", "1"],
    });
  });

  test.each([
    [
      "a part of a text",
      (rule: RuleBuilder) => rule.whenTextContains("track"),
      'ISNUMBER(SEARCH("track",B2))',
    ],
    ["a beginning", (rule: RuleBuilder) => rule.whenTextStartsWith("▲"), 'LEFT(B2,LEN("▲"))="▲"'],
    ["a blank", (rule: RuleBuilder) => rule.whenCellEmpty(), "LEN(TRIM(B2))=0"],
    [
      "a formula",
      (rule: RuleBuilder) => rule.whenFormulaSatisfied("=$A2=MAX($A:$A)"),
      "$A2=MAX($A$1:$A$20000)",
    ],
  ])("tests %s by a formula of the range’s first cell", async (_, condition, formula) => {
    expect(await ruled(condition)).toMatchObject({ type: "expression", formula });
  });

  test("wins in the order of the list", async () => {
    const opened = openNew();
    const { app, sheet } = opened;
    const ranges = [sheet.getRange("A1:A9"), sheet.getRange("C1:C9")];
    const rule = (word: string) =>
      app.newConditionalFormatRule().whenTextEqualTo(word).setBold(true).setRanges(ranges).build();
    sheet.setConditionalFormatRules([rule("first"), rule("second")]);
    const rules = (await sheetOf(opened)).conditionalRules ?? [];
    const inOrder = [...rules].sort((one, other) => one.priority - other.priority);
    expect(inOrder.map(({ formula, range }) => `${formula} ${range}`)).toEqual([
      '"first" A1:A9',
      '"first" C1:C9',
      '"second" A1:A9',
      '"second" C1:C9',
    ]);
  });
});

describe("a validation in the file", () => {
  const validated = async (condition: (builder: ValidationBuilder) => ValidationBuilder) => {
    const opened = openNew();
    const { app, sheet } = opened;
    sheet.getRange("D9:D16").setDataValidation(condition(app.newDataValidation()).build());
    const [rule] = (await sheetOf(opened)).dataValidations ?? [];
    return rule;
  };

  test("tells and keeps what does not fit, or refuses it, as in Sheets", async () => {
    const rule = (allow: boolean) => (builder: ValidationBuilder) =>
      builder.requireNumberBetween(0, 1).setAllowInvalid(allow).setHelpText("A number such as 43%.");
    const common = {
      type: "decimal",
      operator: "between",
      range: "D9:D16",
      errorMessage: "A number such as 43%.",
    };
    expect(await validated(rule(true))).toMatchObject({ ...common, errorStyle: "information" });
    // To refuse is what a validation does where nothing is said.
    expect((await validated(rule(false)))?.errorStyle ?? "stop").toBe("stop");
  });

  test("offers a list of words", async () => {
    const rule = await validated((builder) => builder.requireValueInList(["even", "slow"]));
    expect(rule).toMatchObject({ type: "list", values: ["even", "slow"] });
  });

  test("offers TRUE and FALSE for a check box", async () => {
    const rule = await validated((builder) => builder.requireCheckbox());
    expect(rule).toMatchObject({ type: "list", values: ["TRUE", "FALSE"] });
  });

  test("tests a formula, and a day", async () => {
    expect(await validated((builder) => builder.requireFormulaSatisfied('=W9<>"?"'))).toMatchObject({
      type: "custom",
      formula1: 'W9<>"?"',
    });
    expect((await validated((builder) => builder.requireDate()))?.type).toBe("date");
  });
});
