import {
  type CellPosition,
  type CellValue,
  CompiledFormula,
  type DataValidationRule,
} from "@odoo/o-spreadsheet";
import { a1Of } from "./a1-notation.ts";
import { type Address, addressOfCell, type Zone } from "./address.ts";
import type { SpreadsheetFile } from "./file.ts";
import { canonicalFormula, localFormula } from "./formula-text.ts";
import type { CellWrite } from "./write-queue.ts";

export type CriteriaName = keyof typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria;
export type CriteriaValue = string | number | boolean | Date;

/** A validation rule in the terms of Apps Script. */
export type Validation = {
  readonly criteria: CriteriaName;
  readonly values: readonly CriteriaValue[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
};

type EngineType = DataValidationRule["criterion"]["type"];
/** The engine keeps what else a rule holds; it shows no help text. */
type EngineRule = DataValidationRule & { readonly helpText?: string };

const engineTypes: ReadonlyMap<CriteriaName, EngineType> = new Map([
  ["CHECKBOX", "isBoolean"],
  ["CUSTOM_FORMULA", "customFormula"],
  ["DATE_AFTER", "dateIsAfter"],
  ["DATE_BEFORE", "dateIsBefore"],
  ["DATE_BETWEEN", "dateIsBetween"],
  ["DATE_EQUAL_TO", "dateIs"],
  ["DATE_IS_VALID_DATE", "dateIsValid"],
  ["DATE_NOT_BETWEEN", "dateIsNotBetween"],
  ["DATE_ON_OR_AFTER", "dateIsOnOrAfter"],
  ["DATE_ON_OR_BEFORE", "dateIsOnOrBefore"],
  ["NUMBER_BETWEEN", "isBetween"],
  ["NUMBER_EQUAL_TO", "isEqual"],
  ["NUMBER_GREATER_THAN", "isGreaterThan"],
  ["NUMBER_GREATER_THAN_OR_EQUAL_TO", "isGreaterOrEqualTo"],
  ["NUMBER_LESS_THAN", "isLessThan"],
  ["NUMBER_LESS_THAN_OR_EQUAL_TO", "isLessOrEqualTo"],
  ["NUMBER_NOT_BETWEEN", "isNotBetween"],
  ["NUMBER_NOT_EQUAL_TO", "isNotEqual"],
  ["TEXT_CONTAINS", "containsText"],
  ["TEXT_DOES_NOT_CONTAIN", "notContainsText"],
  ["TEXT_EQUAL_TO", "isEqualText"],
  ["TEXT_IS_VALID_EMAIL", "isEmail"],
  ["TEXT_IS_VALID_URL", "isLink"],
  ["VALUE_IN_LIST", "isValueInList"],
] as const);

const criteriaNames = new Map([...engineTypes].map(([name, type]) => [type, name]));

const readsDates = (criteria: CriteriaName) => criteria.startsWith("DATE_");
const readsNumbers = (criteria: CriteriaName) => criteria.startsWith("NUMBER_");

function engineValue(file: SpreadsheetFile, criteria: CriteriaName, value: CriteriaValue): string {
  if (criteria === "CUSTOM_FORMULA") return canonicalFormula(String(value), file.locale);
  return typeof value === "object" ? String(file.serialOf(value)) : String(value);
}

/** @throws Error for criteria that are not emulated, and for formulas that call custom functions */
export function setValidation(
  file: SpreadsheetFile,
  { sheetId, zone }: Address,
  validation: Validation,
): void {
  const { criteria, allowInvalid, helpText } = validation;
  const type = engineTypes.get(criteria);
  if (!type) throw new Error(`The validation criteria ${criteria} are not emulated.`);
  const values = validation.values.map((value) => engineValue(file, criteria, value));
  if (criteria === "CUSTOM_FORMULA") file.checkNativeFormula(values[0] ?? "", "A data validation");
  const shape = { displayStyle: "arrow" as const, dateValue: "exactDate" as const };
  // The engine's criteria are a union over the type; the table above pairs each type with what it needs.
  const criterion = { type, values, ...shape } as EngineRule["criterion"];
  const rule = { id: file.newId(), criterion, isBlocking: !allowInvalid, ...(helpText && { helpText }) };
  const ranges = [file.structure.getRangeDataFromZone(sheetId, zone)];
  file.arrange((apply) => apply({ type: "ADD_DATA_VALIDATION_RULE", sheetId, rule, ranges }));
}

/** Takes the validation from the cells of a range, and leaves it to the other cells of its rules. */
export function clearValidation(file: SpreadsheetFile, { sheetId, zone }: Address): void {
  const { structure } = file;
  const rules = structure.getDataValidationRules(sheetId);
  if (rules.length === 0) return;
  const cleared = structure.getRangeFromZone(sheetId, zone);
  file.arrange((apply) => {
    for (const { ranges, ...rule } of rules) {
      const left = structure.recomputeRanges(ranges, [cleared]);
      if (left.length === 0) apply({ type: "REMOVE_DATA_VALIDATION_RULE", sheetId, id: rule.id });
      else {
        const data = left.map((range) => structure.getRangeDataFromZone(sheetId, range.zone));
        apply({ type: "ADD_DATA_VALIDATION_RULE", sheetId, rule, ranges: data });
      }
    }
  });
}

/** The validation of a cell; undefined where it has none. */
export function validationOf(
  file: SpreadsheetFile,
  position: { readonly sheetId: string; readonly col: number; readonly row: number },
): Validation | undefined {
  const rule: EngineRule | undefined = file.structure.getValidationRuleForCell(position);
  if (!rule) return undefined;
  const criteria = criteriaNames.get(rule.criterion.type);
  if (!criteria) throw new Error(`The validation ${rule.criterion.type} is not emulated.`);
  const values = rule.criterion.values.map((value): CriteriaValue => {
    if (criteria === "CUSTOM_FORMULA") return localFormula(value, file.locale);
    if (readsDates(criteria)) return file.dateOf(Number(value));
    return readsNumbers(criteria) ? Number(value) : value;
  });
  return { criteria, values, allowInvalid: !rule.isBlocking, helpText: rule.helpText ?? null };
}

/** Copies the validation of a cell, or that it has none; a formula is read from where it now stands. */
export function copyValidation(file: SpreadsheetFile, source: CellPosition, target: CellPosition): void {
  const { structure } = file;
  const rule = structure.getValidationRuleForCell(source);
  if (!rule) {
    clearValidation(file, addressOfCell(target));
    return;
  }
  const holds = ({ left, right, top, bottom }: Zone) =>
    left <= source.col && source.col <= right && top <= source.row && source.row <= bottom;
  const first = rule.ranges.find(({ zone }) => holds(zone))?.zone ?? addressOfCell(source).zone;
  const values = rule.criterion.values.map((value) => {
    if (!value.startsWith("=")) return value;
    const compiled = CompiledFormula.Compile(value, target.sheetId, structure);
    const right = target.col - first.left;
    return structure.getTranslatedCellFormula(target.sheetId, right, target.row - first.top, compiled);
  });
  const copied = { ...rule, id: file.newId(), criterion: { ...rule.criterion, values } };
  const ranges = [structure.getRangeDataFromZone(target.sheetId, addressOfCell(target).zone)];
  file.arrange((apply) =>
    apply({ type: "ADD_DATA_VALIDATION_RULE", sheetId: target.sheetId, rule: copied, ranges }),
  );
}

function valueIn(content: string): CellValue {
  if (content.startsWith("'")) return content.slice(1);
  if (content === "TRUE" || content === "FALSE") return content === "TRUE";
  return Number.isNaN(Number(content)) ? content : Number(content);
}

const violation = ({ col, row }: CellWrite) =>
  new Error(
    `The data you entered in cell ${a1Of({ left: col, right: col, top: row, bottom: row })} violates the data ` +
      "validation rules set on this cell.",
  );

/**
 * Writes values to cells whose validation rejects what is invalid.
 *
 * @throws Error as Apps Script does at the first value that is rejected; nothing is written then
 */
export function writeValidated(file: SpreadsheetFile, writes: readonly CellWrite[]): void {
  const { structure } = file;
  const byFormula: CellWrite[] = [];
  for (const write of writes) {
    const text = write.patch.content ?? "";
    const rule = structure.getValidationRuleForCell(write);
    if (!rule?.isBlocking || text === "" || text.startsWith("=")) continue;
    if (rule.criterion.type === "customFormula") byFormula.push(write);
    else if (!structure.getValidationResultForCellValue(valueIn(text), write).isValid) throw violation(write);
  }
  const before = byFormula.length > 0 ? writes.map((write) => file.restoring(write)) : [];
  for (const write of writes) file.write(write);
  const refused = byFormula.find((write) => file.computed.isDataValidationInvalid(write));
  if (!refused) return;
  for (const write of before) file.write(write);
  throw violation(refused);
}
