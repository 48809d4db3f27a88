import type { DataValidationRule } from "@odoo/o-spreadsheet";
import type { DataValidation } from "hucre/xlsx";
import { a1Of } from "../emulation/engine/a1-notation.ts";
import type { SpreadsheetFile } from "../emulation/engine/file.ts";
import { excelFormula, type Naming } from "./formula.ts";

type Criterion = DataValidationRule["criterion"];
type Test = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2" | "values">;

/** The engine keeps what else a rule holds. */
type HelpfulRule = DataValidationRule & { readonly helpText?: string };

/** Excel's limit for a list of words within a rule; such a list cannot hold a word with a comma. */
const LONGEST_LIST = 255;
const LONGEST_HELP = 255;

const comparisons = {
  isEqual: "equal",
  isNotEqual: "notEqual",
  isGreaterThan: "greaterThan",
  isGreaterOrEqualTo: "greaterThanOrEqual",
  isLessThan: "lessThan",
  isLessOrEqualTo: "lessThanOrEqual",
  isBetween: "between",
  isNotBetween: "notBetween",
  dateIs: "equal",
  dateIsAfter: "greaterThan",
  dateIsBefore: "lessThan",
  dateIsOnOrAfter: "greaterThanOrEqual",
  dateIsOnOrBefore: "lessThanOrEqual",
  dateIsBetween: "between",
  dateIsNotBetween: "notBetween",
} as const;

const isComparison = (type: string): type is keyof typeof comparisons => Object.hasOwn(comparisons, type);

function testOf({ type, values }: Criterion, naming: Naming): Test | undefined {
  const [first = "", second] = values;
  if (isComparison(type)) {
    return {
      type: type.startsWith("date") ? "date" : "decimal",
      operator: comparisons[type],
      formula1: first,
      ...(second !== undefined && { formula2: second }),
    };
  }
  switch (type) {
    // Neither Excel nor LibreOffice has check boxes in cells that Sheets would read.
    case "isBoolean":
      return { type: "list", values: ["TRUE", "FALSE"] };
    case "dateIsValid":
      return { type: "date", operator: "greaterThanOrEqual", formula1: "1" };
    case "isValueInList": {
      const fits = values.join(",").length <= LONGEST_LIST && values.every((word) => !word.includes(","));
      return fits ? { type: "list", values } : undefined;
    }
    case "customFormula": {
      const formula = excelFormula(first, naming);
      return formula === undefined ? undefined : { type: "custom", formula1: formula };
    }
    default:
      return undefined;
  }
}

/** The validations of a sheet. Where Sheets marks what does not fit and keeps it, Excel says so and keeps it. */
export function validationsOf(file: SpreadsheetFile, sheetId: string, naming: Naming): DataValidation[] {
  return file.computed.getDataValidationRules(sheetId).flatMap((rule: HelpfulRule) => {
    const test = testOf(rule.criterion, naming);
    if (test === undefined) return [];
    return [
      {
        ...test,
        range: rule.ranges.map(({ zone }) => a1Of(zone)).join(" "),
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: rule.isBlocking ? ("stop" as const) : ("information" as const),
        ...(rule.helpText && { errorMessage: rule.helpText.slice(0, LONGEST_HELP) }),
      },
    ];
  });
}
