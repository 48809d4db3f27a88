import { CompiledFormula, type ConditionalFormat } from "@odoo/o-spreadsheet";
import { addressOfA1 } from "./a1-notation.ts";
import type { Address } from "./address.ts";
import type { SpreadsheetFile } from "./file.ts";
import { canonicalFormula, localFormula } from "./formula-text.ts";

export type CriteriaName = keyof typeof GoogleAppsScript.Spreadsheet.BooleanCriteria;

/** A conditional format rule in the terms of Apps Script; null leaves a property of the cell as it is. */
export type Rule = {
  readonly criteria: CriteriaName;
  readonly values: readonly (string | number)[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: boolean | null;
  readonly ranges: readonly Address[];
};

type CellIs = Extract<ConditionalFormat["rule"], { type: "CellIsRule" }>;
/** The engine keeps what else a format holds: here, which rule the part belongs to. */
type Part = ConditionalFormat & {
  readonly part?: { readonly rule: string; readonly criteria: CriteriaName };
};

const operators: ReadonlyMap<CriteriaName, CellIs["operator"]> = new Map([
  ["CELL_EMPTY", "isEmpty"],
  ["CELL_NOT_EMPTY", "isNotEmpty"],
  ["CUSTOM_FORMULA", "customFormula"],
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
  ["TEXT_ENDS_WITH", "endsWithText"],
  ["TEXT_EQUAL_TO", "isEqual"],
  ["TEXT_STARTS_WITH", "beginsWithText"],
] as const);

const criteriaNames = new Map([...operators].map(([name, operator]) => [operator, name]));

function checkSameSheet(file: SpreadsheetFile, formula: string, sheetId: string): void {
  const { rangeDependencies } = CompiledFormula.Compile(formula, sheetId, file.structure);
  if (rangeDependencies.some((range) => range.sheetId !== sheetId || range.invalidSheetName)) {
    throw new Error("Conditional format rule cannot reference a different sheet.");
  }
}

/** The formula as the engine wants it for one range: Sheets reads it from the first range's first cell. */
function formulaFor(
  file: SpreadsheetFile,
  formula: string,
  first: Address,
  { sheetId, zone }: Address,
): string {
  const right = zone.left - first.zone.left;
  const down = zone.top - first.zone.top;
  const compiled = CompiledFormula.Compile(formula, sheetId, file.structure);
  return file.structure.getTranslatedCellFormula(sheetId, right, down, compiled);
}

function styleOf(rule: Rule): CellIs["style"] {
  const { background, fontColor, bold, italic, strikethrough, underline } = rule;
  return {
    ...(background !== null && { fillColor: background }),
    ...(fontColor !== null && { textColor: fontColor }),
    ...(bold !== null && { bold }),
    ...(italic !== null && { italic }),
    ...(strikethrough !== null && { strikethrough }),
    ...(underline !== null && { underline }),
  };
}

/** One engine format a range, all under the rule's id. */
function partsOf(
  file: SpreadsheetFile,
  rule: Rule,
  sheetId: string,
): readonly { part: Omit<Part, "ranges">; at: Address }[] {
  const operator = operators.get(rule.criteria);
  const [first] = rule.ranges;
  if (!operator) throw new Error(`The conditional format criteria ${rule.criteria} are not emulated.`);
  if (!first) throw new Error("A conditional format rule needs at least one range.");
  if (rule.ranges.some((range) => range.sheetId !== sheetId)) {
    throw new Error("The ranges of a conditional format rule must be on the sheet that it is set on.");
  }
  const isFormula = rule.criteria === "CUSTOM_FORMULA";
  const formula = isFormula ? canonicalFormula(String(rule.values[0]), file.locale) : "";
  if (isFormula) {
    file.checkNativeFormula(formula, "A conditional format");
    checkSameSheet(file, formula, sheetId);
  }
  const id = file.newId();
  return rule.ranges.map((at, index) => ({
    at,
    part: {
      id: `${id}.${index}`,
      part: { rule: id, criteria: rule.criteria },
      rule: {
        type: "CellIsRule",
        operator,
        values: isFormula ? [formulaFor(file, formula, first, at)] : rule.values.map(String),
        style: styleOf(rule),
      },
    },
  }));
}

/** Replaces all conditional formats of a sheet; the first rule in the list wins. */
export function setRules(file: SpreadsheetFile, sheetId: string, rules: readonly Rule[]): void {
  const parts = rules.flatMap((rule) => partsOf(file, rule, sheetId));
  const { structure } = file;
  const before = structure.getConditionalFormats(sheetId);
  file.arrange((apply) => {
    for (const { id } of before) apply({ type: "REMOVE_CONDITIONAL_FORMAT", sheetId, id });
    for (const { part, at } of parts) {
      const ranges = [structure.getRangeDataFromZone(sheetId, at.zone)];
      apply({ type: "ADD_CONDITIONAL_FORMAT", sheetId, cf: part, ranges });
    }
  });
}

function valuesOf(file: SpreadsheetFile, criteria: CriteriaName, values: readonly string[]) {
  if (criteria === "CUSTOM_FORMULA") return values.map((value) => localFormula(value, file.locale));
  return criteria.startsWith("NUMBER_") ? values.map(Number) : values;
}

function ruleOf(file: SpreadsheetFile, parts: readonly Part[], sheetId: string): Rule {
  const [first] = parts;
  if (first?.rule.type !== "CellIsRule") throw new Error("This kind of conditional format is not emulated.");
  const { operator, style, values } = first.rule;
  const criteria = first.part?.criteria ?? criteriaNames.get(operator);
  if (!criteria) throw new Error(`The conditional format ${operator} is not emulated.`);
  return {
    criteria,
    values: valuesOf(file, criteria, values),
    background: style.fillColor ?? null,
    fontColor: style.textColor ?? null,
    bold: style.bold ?? null,
    italic: style.italic ?? null,
    strikethrough: style.strikethrough ?? null,
    underline: style.underline ?? null,
    ranges: parts.flatMap(({ ranges }) => ranges.map((a1) => addressOfA1(file, a1, sheetId))),
  };
}

/** The conditional formats of a sheet, first the one that wins. */
export function rulesOf(file: SpreadsheetFile, sheetId: string): readonly Rule[] {
  const groups = new Map<string, Part[]>();
  const parts: readonly Part[] = file.structure.getConditionalFormats(sheetId);
  for (const part of parts) {
    const id = part.part?.rule ?? part.id;
    groups.set(id, [...(groups.get(id) ?? []), part]);
  }
  return [...groups.values()].map((group) => ruleOf(file, group, sheetId));
}
