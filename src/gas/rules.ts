import { type Rendering, render, sameFormula } from "../workbook/formula.ts";
import type { TabKey } from "../workbook/reference.ts";
import type { ConditionalFormat, Rule, TabDescription, Zone } from "../workbook/tab.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export const rangeOf = (sheet: Sheet, { top, left, bottom, right }: Zone) =>
  sheet.getRange(top, left, bottom - top + 1, right - left + 1);

/** Sets our conditional formats and keeps everyone else's. Rules have no ids: ours are known by their conditions. */
export function setFormats(
  sheet: Sheet,
  { key, conditionalFormats }: TabDescription,
  rendering: Rendering,
  fresh: boolean,
): void {
  if (fresh && conditionalFormats.length === 0) return;
  const ours = conditionalFormats.map((format) => formatRule(sheet, format, key, rendering));
  const present = fresh ? [] : sheet.getConditionalFormatRules();
  const theirs = present.filter((rule) => !isBroken(rule) && !ours.some((our) => sameCondition(our, rule)));
  sheet.setConditionalFormatRules([...ours, ...theirs]);
}

/** A rule whose cell was deleted says nothing any more, and Google refuses to take it back. */
function isBroken(rule: FormatRule): boolean {
  const values = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return values.some((value) => String(value).includes("#REF"));
}

function formatRule(sheet: Sheet, format: ConditionalFormat, tab: TabKey, rendering: Rendering): FormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule();
  if (format.condition.kind === "text is") builder.whenTextEqualTo(format.condition.text);
  else builder.whenFormulaSatisfied(onSheet(format.condition.formula, tab, rendering));
  if (format.fill !== null) builder.setBackground(format.fill);
  if (format.color !== null) builder.setFontColor(format.color);
  if (format.bold) builder.setBold(true);
  return builder.setRanges(format.zones.map((zone) => rangeOf(sheet, zone))).build();
}

function onSheet(formula: Parameters<typeof render>[0], tab: TabKey, rendering: Rendering): string {
  const text = render(formula, tab, rendering);
  if (text === null) throw new Error(`A rule on ${tab} points at a tab that is not in the file.`);
  return text;
}

function sameCondition(one: FormatRule, other: FormatRule): boolean {
  const [first, second] = [one.getBooleanCondition(), other.getBooleanCondition()];
  if (first === null || second === null) return false;
  const [type, values] = [first.getCriteriaType(), first.getCriteriaValues()];
  const others = second.getCriteriaValues();
  return (
    type === second.getCriteriaType() &&
    values.length === others.length &&
    values.every((value, index) => sameFormula(String(value), String(others[index])))
  );
}

/** Validations advise: what does not fit is marked, never refused. */
export function setValidations(sheet: Sheet, description: TabDescription, rendering: Rendering): void {
  for (const { zone, rule, help } of description.validations) {
    rangeOf(sheet, zone).setDataValidation(validation(rule, help, description.key, rendering));
  }
}

function validation(rule: Rule, help: string, tab: TabKey, rendering: Rendering) {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(help);
  switch (rule.kind) {
    case "check box":
      // Not insertCheckboxes(), which unticks every box.
      return builder.requireCheckbox().build();
    case "one of":
      return builder.requireValueInList([...rule.words], true).build();
    case "day":
      return builder.requireDate().build();
    case "number":
      return builder.requireNumberBetween(rule.from, rule.to).build();
    case "formula":
      return builder.requireFormulaSatisfied(onSheet(rule.formula, tab, rendering)).build();
  }
}
