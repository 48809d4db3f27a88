import { colorOf } from "../engine/colors.ts";
import type { CriteriaName, Rule } from "../engine/conditional-formats.ts";
import { emulated } from "../strict.ts";
import { addressOf, type Context, service } from "./context.ts";
import { BooleanCriteria } from "./enums.ts";

type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Range = GoogleAppsScript.Spreadsheet.Range;

const rules = new WeakMap<object, Rule>();

class EmulatedBooleanCondition extends emulated("BooleanCondition") implements Partial<Condition> {
  readonly #rule: Rule;

  constructor(rule: Rule) {
    super();
    this.#rule = rule;
  }

  getBackground(): string | null {
    return this.#rule.background;
  }

  getBold(): boolean | null {
    return this.#rule.bold;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return BooleanCriteria[this.#rule.criteria];
  }

  getCriteriaValues(): (string | number)[] {
    return [...this.#rule.values];
  }

  getFontColor(): string | null {
    return this.#rule.fontColor;
  }

  getItalic(): boolean | null {
    return this.#rule.italic;
  }

  getStrikethrough(): boolean | null {
    return this.#rule.strikethrough;
  }

  getUnderline(): boolean | null {
    return this.#rule.underline;
  }
}

class EmulatedFormatRule extends emulated("ConditionalFormatRule") implements Partial<FormatRule> {
  readonly #context: Context;
  readonly #rule: Rule;

  constructor(context: Context, rule: Rule) {
    super();
    this.#context = context;
    this.#rule = rule;
    rules.set(this, rule);
  }

  copy(): Builder {
    return service<Builder>(new EmulatedFormatRuleBuilder(this.#context, this.#rule));
  }

  getBooleanCondition(): Condition | null {
    return service<Condition>(new EmulatedBooleanCondition(this.#rule));
  }

  getGradientCondition(): null {
    return null;
  }

  getRanges(): Range[] {
    return this.#rule.ranges.map(this.#context.range);
  }
}

const plain = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
  ranges: [],
} as const;

class EmulatedFormatRuleBuilder extends emulated("ConditionalFormatRuleBuilder") implements Partial<Builder> {
  readonly #context: Context;
  #rule: Omit<Rule, "criteria" | "values"> & Partial<Pick<Rule, "criteria" | "values">>;

  constructor(context: Context, rule?: Rule) {
    super();
    this.#context = context;
    this.#rule = rule ?? plain;
  }

  build(): FormatRule {
    const { criteria, values, ...rest } = this.#rule;
    if (criteria === undefined || values === undefined) {
      throw new Error("A conditional format rule needs a condition before it is built.");
    }
    if (rest.ranges.length === 0) throw new Error("A conditional format rule needs at least one range.");
    return formatRule(this.#context, { ...rest, criteria, values });
  }

  copy(): Builder {
    const copied = new EmulatedFormatRuleBuilder(this.#context);
    copied.#rule = this.#rule;
    return service<Builder>(copied);
  }

  getRanges(): Range[] {
    return this.#rule.ranges.map(this.#context.range);
  }

  setBackground(color: string | null): Builder {
    return this.#with({ background: color === null ? null : colorOf(color) });
  }

  setBold(bold: boolean | null): Builder {
    return this.#with({ bold });
  }

  setFontColor(color: string | null): Builder {
    return this.#with({ fontColor: color === null ? null : colorOf(color) });
  }

  setItalic(italic: boolean | null): Builder {
    return this.#with({ italic });
  }

  setRanges(ranges: Range[]): Builder {
    return this.#with({ ranges: ranges.map(addressOf) });
  }

  setStrikethrough(strikethrough: boolean | null): Builder {
    return this.#with({ strikethrough });
  }

  setUnderline(underline: boolean | null): Builder {
    return this.#with({ underline });
  }

  whenCellEmpty(): Builder {
    return this.#when("CELL_EMPTY");
  }

  whenCellNotEmpty(): Builder {
    return this.#when("CELL_NOT_EMPTY");
  }

  whenFormulaSatisfied(formula: string): Builder {
    return this.#when("CUSTOM_FORMULA", formula);
  }

  whenNumberBetween(start: number, end: number): Builder {
    return this.#when("NUMBER_BETWEEN", start, end);
  }

  whenNumberEqualTo(number: number): Builder {
    return this.#when("NUMBER_EQUAL_TO", number);
  }

  whenNumberGreaterThan(number: number): Builder {
    return this.#when("NUMBER_GREATER_THAN", number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.#when("NUMBER_GREATER_THAN_OR_EQUAL_TO", number);
  }

  whenNumberLessThan(number: number): Builder {
    return this.#when("NUMBER_LESS_THAN", number);
  }

  whenNumberLessThanOrEqualTo(number: number): Builder {
    return this.#when("NUMBER_LESS_THAN_OR_EQUAL_TO", number);
  }

  whenNumberNotBetween(start: number, end: number): Builder {
    return this.#when("NUMBER_NOT_BETWEEN", start, end);
  }

  whenNumberNotEqualTo(number: number): Builder {
    return this.#when("NUMBER_NOT_EQUAL_TO", number);
  }

  whenTextContains(text: string): Builder {
    return this.#when("TEXT_CONTAINS", text);
  }

  whenTextDoesNotContain(text: string): Builder {
    return this.#when("TEXT_DOES_NOT_CONTAIN", text);
  }

  whenTextEndsWith(text: string): Builder {
    return this.#when("TEXT_ENDS_WITH", text);
  }

  whenTextEqualTo(text: string): Builder {
    return this.#when("TEXT_EQUAL_TO", text);
  }

  whenTextStartsWith(text: string): Builder {
    return this.#when("TEXT_STARTS_WITH", text);
  }

  #when(criteria: CriteriaName, ...values: readonly (string | number)[]): Builder {
    return this.#with({ criteria, values });
  }

  #with(change: Partial<Rule>): Builder {
    this.#rule = { ...this.#rule, ...change };
    return service<Builder>(this);
  }
}

export function formatRule(context: Context, rule: Rule): FormatRule {
  return service<FormatRule>(new EmulatedFormatRule(context, rule));
}

export function newFormatRule(context: Context): Builder {
  context.execution.enter("SpreadsheetApp.newConditionalFormatRule", "address");
  return service<Builder>(new EmulatedFormatRuleBuilder(context));
}

/** @throws Error where the value is not a built conditional format rule */
export function ruleBehind(rule: FormatRule): Rule {
  const known = rules.get(Object(rule));
  if (!known) throw new Error(`A ConditionalFormatRule was expected, not ${String(rule)}.`);
  return known;
}
