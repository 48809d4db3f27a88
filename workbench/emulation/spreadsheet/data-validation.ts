import type { CriteriaName, CriteriaValue, Validation } from "../engine/validations.ts";
import { emulated } from "../strict.ts";
import { type Context, service } from "./context.ts";
import { DataValidationCriteria } from "./enums.ts";

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
// Apps Script's own Date stands where any date may.
type AnyDate = GoogleAppsScript.Base.Date;

const validations = new WeakMap<object, Validation>();

class EmulatedDataValidation extends emulated("DataValidation") implements Partial<DataValidation> {
  readonly #validation: Validation;

  constructor(validation: Validation) {
    super();
    this.#validation = validation;
    validations.set(this, validation);
  }

  copy(): Builder {
    return service<Builder>(new EmulatedDataValidationBuilder(this.#validation));
  }

  getAllowInvalid(): boolean {
    return this.#validation.allowInvalid;
  }

  getCriteriaType(): Criteria {
    return DataValidationCriteria[this.#validation.criteria];
  }

  getCriteriaValues(): CriteriaValue[] {
    return [...this.#validation.values];
  }

  getHelpText(): string {
    return this.#validation.helpText ?? "";
  }
}

class EmulatedDataValidationBuilder extends emulated("DataValidationBuilder") implements Partial<Builder> {
  #validation: Validation | undefined;
  #allowInvalid: boolean;
  #helpText: string | null;

  constructor(validation?: Validation) {
    super();
    this.#validation = validation;
    this.#allowInvalid = validation?.allowInvalid ?? true;
    this.#helpText = validation?.helpText ?? null;
  }

  build(): DataValidation {
    if (!this.#validation) throw new Error("A data validation needs criteria before it is built.");
    return dataValidation({
      ...this.#validation,
      allowInvalid: this.#allowInvalid,
      helpText: this.#helpText,
    });
  }

  copy(): Builder {
    return service<Builder>(new EmulatedDataValidationBuilder(this.#validation));
  }

  requireCheckbox(...values: readonly unknown[]): Builder {
    if (values.length > 0) throw new Error("Checkboxes with values of their own are not emulated.");
    return this.#require("CHECKBOX");
  }

  requireDate(): Builder {
    return this.#require("DATE_IS_VALID_DATE");
  }

  requireDateAfter(date: AnyDate): Builder {
    return this.#require("DATE_AFTER", date);
  }

  requireDateBefore(date: AnyDate): Builder {
    return this.#require("DATE_BEFORE", date);
  }

  requireDateBetween(start: AnyDate, end: AnyDate): Builder {
    return this.#require("DATE_BETWEEN", start, end);
  }

  requireDateEqualTo(date: AnyDate): Builder {
    return this.#require("DATE_EQUAL_TO", date);
  }

  requireDateOnOrAfter(date: AnyDate): Builder {
    return this.#require("DATE_ON_OR_AFTER", date);
  }

  requireDateOnOrBefore(date: AnyDate): Builder {
    return this.#require("DATE_ON_OR_BEFORE", date);
  }

  requireFormulaSatisfied(formula: string): Builder {
    return this.#require("CUSTOM_FORMULA", formula);
  }

  requireNumberBetween(start: number, end: number): Builder {
    return this.#require("NUMBER_BETWEEN", start, end);
  }

  requireNumberEqualTo(number: number): Builder {
    return this.#require("NUMBER_EQUAL_TO", number);
  }

  requireNumberGreaterThan(number: number): Builder {
    return this.#require("NUMBER_GREATER_THAN", number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.#require("NUMBER_GREATER_THAN_OR_EQUAL_TO", number);
  }

  requireNumberLessThan(number: number): Builder {
    return this.#require("NUMBER_LESS_THAN", number);
  }

  requireNumberLessThanOrEqualTo(number: number): Builder {
    return this.#require("NUMBER_LESS_THAN_OR_EQUAL_TO", number);
  }

  requireNumberNotBetween(start: number, end: number): Builder {
    return this.#require("NUMBER_NOT_BETWEEN", start, end);
  }

  requireNumberNotEqualTo(number: number): Builder {
    return this.#require("NUMBER_NOT_EQUAL_TO", number);
  }

  requireTextContains(text: string): Builder {
    return this.#require("TEXT_CONTAINS", text);
  }

  requireTextDoesNotContain(text: string): Builder {
    return this.#require("TEXT_DOES_NOT_CONTAIN", text);
  }

  requireTextEqualTo(text: string): Builder {
    return this.#require("TEXT_EQUAL_TO", text);
  }

  requireTextIsEmail(): Builder {
    return this.#require("TEXT_IS_VALID_EMAIL");
  }

  requireTextIsUrl(): Builder {
    return this.#require("TEXT_IS_VALID_URL");
  }

  requireValueInList(values: string[], showDropdown = true): Builder {
    if (!showDropdown) throw new Error("A list validation without a dropdown is not emulated.");
    return this.#require("VALUE_IN_LIST", ...values.map(String));
  }

  setAllowInvalid(allowInvalidData: boolean): Builder {
    this.#allowInvalid = allowInvalidData;
    return service<Builder>(this);
  }

  setHelpText(helpText: string): Builder {
    this.#helpText = helpText;
    return service<Builder>(this);
  }

  #require(criteria: CriteriaName, ...values: readonly (CriteriaValue | AnyDate)[]): Builder {
    const own = values.map((value) => (typeof value === "object" ? new Date(value.getTime()) : value));
    this.#validation = { criteria, values: own, allowInvalid: this.#allowInvalid, helpText: this.#helpText };
    return service<Builder>(this);
  }
}

export function dataValidation(validation: Validation): DataValidation {
  return service<DataValidation>(new EmulatedDataValidation(validation));
}

export function newDataValidation({ execution }: Context): Builder {
  execution.enter("SpreadsheetApp.newDataValidation", "address");
  return service<Builder>(new EmulatedDataValidationBuilder());
}

/** @throws Error where the value is not a built data validation */
export function validationBehind(rule: DataValidation): Validation {
  const known = validations.get(Object(rule));
  if (!known) throw new Error(`A DataValidation was expected, not ${String(rule)}.`);
  return known;
}
