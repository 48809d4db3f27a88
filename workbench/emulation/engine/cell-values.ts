import { type Cell, type EvaluatedCell, helpers, type Locale } from "@odoo/o-spreadsheet";
import { googleError } from "./cell-errors.ts";
import type { ScriptValue } from "./custom-functions.ts";
import { canonicalFormula } from "./formula-text.ts";
import { readTyped, type Typed } from "./typed-text.ts";
import type { CellPatch } from "./write-queue.ts";

/** What of a file decides how its cells are read and written. */
export type Conventions = {
  readonly locale: Locale;
  readonly dateOf: (serial: number) => Date;
  readonly serialOf: (date: Date) => number;
  readonly thisYear: () => number;
};

const isPlainText = (format: string | undefined) => format === "@";

const canonicalLocale = { decimalSeparator: ".", thousandsSeparator: "," };

/** The engine's content for a text that must stay text. */
export function textContent(text: string, locale: Locale, plain: boolean): string {
  const number = { ...locale, ...canonicalLocale };
  const looksLikeElse =
    /^['=]/.test(text) ||
    (!plain &&
      (helpers.isNumber(text, number) ||
        helpers.isDateTime(text, locale) ||
        /^\s*(true|false)\s*$/i.test(text)));
  return looksLikeElse ? `'${text}` : text;
}

function typedPatch(typed: Typed, format: string | undefined, locale: Locale): CellPatch {
  switch (typed.kind) {
    case "text":
      return { content: textContent(typed.text, locale, false) };
    case "formula":
      return { content: canonicalFormula(typed.formula, locale) };
    case "boolean":
      return { content: typed.value ? "TRUE" : "FALSE" };
    case "number": {
      const content = String(typed.value);
      return format || !typed.format ? { content } : { content, format: typed.format };
    }
  }
}

/** The write of a text as if typed into a cell of this number format. */
export function textPatch(text: string, format: string | undefined, conventions: Conventions): CellPatch {
  const { locale, thisYear } = conventions;
  if (text === "") return { content: "" };
  if (isPlainText(format)) return { content: textContent(text.replace(/^'/, ""), locale, true) };
  return typedPatch(readTyped(text, locale, thisYear()), format, locale);
}

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";

/**
 * The write of a script's value.
 *
 * @throws Error for what Apps Script does not document: undefined, NaN, infinities, objects
 */
export function valuePatch(value: unknown, format: string | undefined, conventions: Conventions): CellPatch {
  if (value === null || value === "") return { content: "" };
  if (typeof value === "string") return textPatch(value, format, conventions);
  if (typeof value === "boolean") return { content: value ? "TRUE" : "FALSE" };
  if (typeof value === "number" && Number.isFinite(value)) return { content: String(value) };
  if (isDate(value) && !Number.isNaN(value.getTime())) {
    const serial = conventions.serialOf(value);
    const { dateFormat } = conventions.locale;
    const shown = Number.isInteger(serial) ? dateFormat : `${dateFormat} hh:mm:ss`;
    return { content: String(serial), ...(!format && { format: shown }) };
  }
  throw new Error(
    `Writing ${typeof value === "object" ? "an object" : String(value)} to a cell is not emulated.`,
  );
}

/** The text of a cell that holds text; undefined for any other, where the evaluated value is what counts. */
function literalText(cell: Cell | undefined): string | undefined {
  if (!cell || cell.isFormula || typeof cell.parsedValue !== "string") return undefined;
  return cell.content.replace(/^'/, "");
}

/** The value that a script reads: "" for a blank, a Date for a date, the text of an error. */
export function scriptValueOf(
  cell: Cell | undefined,
  evaluated: EvaluatedCell,
  conventions: Pick<Conventions, "dateOf">,
): ScriptValue {
  const { value } = evaluated;
  if (value === null) return "";
  if (typeof value === "string") {
    return evaluated.type === "error" ? googleError(value) : (literalText(cell) ?? value);
  }
  const isDateCell = typeof value === "number" && helpers.isDateTimeFormat(evaluated.format ?? "");
  return isDateCell ? conventions.dateOf(value) : value;
}

/** The text that the cell shows. */
export function displayOf(cell: Cell | undefined, evaluated: EvaluatedCell): string {
  if (evaluated.type === "error") return googleError(evaluated.value);
  return literalText(cell) ?? evaluated.formattedValue;
}
