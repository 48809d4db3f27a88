import type { ConditionalFormat } from "@odoo/o-spreadsheet";
import type { ConditionalRule } from "hucre/xlsx";
import type { SpreadsheetFile } from "../emulation/engine/file.ts";
import { excelFormula, type Naming } from "./formula.ts";
import { changeOf } from "./style.ts";

type CellIs = Extract<ConditionalFormat["rule"], { type: "CellIsRule" }>;

const comparisons: ReadonlyMap<string, NonNullable<ConditionalRule["operator"]>> = new Map([
  ["isEqual", "equal"],
  ["isNotEqual", "notEqual"],
  ["isGreaterThan", "greaterThan"],
  ["isGreaterOrEqualTo", "greaterThanOrEqual"],
  ["isLessThan", "lessThan"],
  ["isLessOrEqualTo", "lessThanOrEqual"],
  ["isBetween", "between"],
  ["isNotBetween", "notBetween"],
] as const);

/** Tests of a text, as formulas of the first cell of their range. */
const tests: Readonly<Record<string, (cell: string, text: string) => string>> = {
  isEmpty: (cell) => `LEN(TRIM(${cell}))=0`,
  isNotEmpty: (cell) => `LEN(TRIM(${cell}))>0`,
  containsText: (cell, text) => `ISNUMBER(SEARCH(${text},${cell}))`,
  notContainsText: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  beginsWithText: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  endsWithText: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
};

const literal = (value: string): string =>
  value.trim() !== "" && Number.isFinite(Number(value)) ? value : `"${value.replaceAll('"', '""')}"`;

function condition({ operator, values }: CellIs, range: string, naming: Naming) {
  const [first = "", second] = values;
  if (operator === "customFormula") {
    const formula = excelFormula(first, naming);
    return formula === undefined ? undefined : { type: "expression" as const, formula };
  }
  const comparison = comparisons.get(operator);
  if (comparison !== undefined) {
    const formula = second === undefined ? literal(first) : [literal(first), literal(second)];
    return { type: "cellIs" as const, operator: comparison, formula };
  }
  const [cell = ""] = range.split(":");
  const formula = tests[operator]?.(cell, literal(first));
  return formula === undefined ? undefined : { type: "expression" as const, formula };
}

/** The conditional formats of a sheet, the one that wins first. */
export function conditionalRules(file: SpreadsheetFile, sheetId: string, naming: Naming): ConditionalRule[] {
  return file.computed.getConditionalFormats(sheetId).flatMap(({ rule, ranges }, index) =>
    ranges.flatMap((range) => {
      if (rule.type !== "CellIsRule") return [];
      const tested = condition(rule, range, naming);
      return tested ? [{ ...tested, range, priority: index + 1, style: changeOf(rule.style) }] : [];
    }),
  );
}
