import { type Locale, tokenize } from "@odoo/o-spreadsheet";
import { localeOf } from "./locales.ts";

const canonical = localeOf("en_US");

type Token = ReturnType<typeof tokenize>[number];

/** The separator that this locale does not know between arguments. */
const foreignSeparator = (locale: Locale) => (locale.formulaArgSeparator === ";" ? "," : ";");

const rowSeparator = (locale: Locale) => (locale.formulaArgSeparator === ";" ? "\\" : ";");

function translated(token: Token, inArray: boolean, from: Locale, to: Locale): string {
  switch (token.type) {
    case "NUMBER":
      return token.value.replace(from.decimalSeparator, to.decimalSeparator);
    case "ARG_SEPARATOR":
      return to.formulaArgSeparator;
    case "ARRAY_ROW_SEPARATOR":
      return inArray ? rowSeparator(to) : foreignSeparator(to);
    default:
      return token.value === foreignSeparator(from) ? foreignSeparator(to) : token.value;
  }
}

/** Sheets shows function names in capitals, however they were typed. */
function capitalised(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) =>
    token.type === "SYMBOL" && tokens[at + 1]?.type === "LEFT_PAREN"
      ? { ...token, value: token.value.toUpperCase() }
      : token,
  );
}

function translate(formula: string, from: Locale, to: Locale): string {
  let braces = 0;
  let text = "";
  for (const token of capitalised(tokenize(formula, from))) {
    if (token.type === "LEFT_BRACE") braces += 1;
    if (token.type === "RIGHT_BRACE") braces -= 1;
    text += translated(token, braces > 0, from, to);
  }
  return text;
}

/**
 * The engine's form of a formula typed in the file's locale. A separator of another locale stays foreign, so
 * that `=SUM(A1,B1)` under a locale that separates with semicolons ends as a parse error, as in Sheets.
 *
 * @param formula with or without its equals sign
 */
export function canonicalFormula(formula: string, locale: Locale): string {
  return translate(`=${formula.trim().replace(/^=/, "")}`, locale, canonical);
}

/** The formula as Sheets gives it back in the file's locale. */
export function localFormula(formula: string, locale: Locale): string {
  return translate(formula, canonical, locale);
}
