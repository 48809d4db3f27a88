import { CompiledFormula, tokenize } from "@odoo/o-spreadsheet";
import { isShared, nameInFile } from "./functions.ts";
import { quoted } from "./tab-names.ts";

type Token = ReturnType<typeof tokenize>[number];

/** What a formula's text depends on in the file that it is written to. */
export interface Naming {
  /** The names of tabs in the file, by their names in Sheets. */
  readonly tabNames: ReadonlyMap<string, string>;
  /** Where the file lists links: the ranges of what Sheets calls the tabs, and of where they lead. */
  readonly links: { readonly from: string; readonly to: string };
}

/** Where open ranges end: far below what a cohort writes in a cycle, and soon computed. */
const LAST_ROW = 20_000;
const LAST_COLUMN = "XFD";
/** Excel's limits. */
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;

/**
 * The formula as Excel and LibreOffice read it, without its equals sign; undefined where they could not compute it.
 *
 * @param formula in the engine's own form
 */
export function excelFormula(formula: string, naming: Naming): string | undefined {
  if (CompiledFormula.IsBadExpression(formula)) return undefined;
  const tokens = tokenize(formula).slice(1);
  if (!tokens.every((token, at) => isUnderstood(token, tokens[at + 1]))) return undefined;
  const text = written(tokens, naming);
  return text.length > LONGEST_FORMULA ? undefined : text;
}

const isCall = (token: Token, next: Token | undefined): boolean =>
  token.type === "SYMBOL" && next?.type === "LEFT_PAREN";

function isUnderstood(token: Token, next: Token | undefined): boolean {
  switch (token.type) {
    case "SYMBOL":
      return isCall(token, next) ? isShared(token.value.toUpperCase()) : isPartOfReference(token.value);
    case "STRING":
      return textOf(token).length <= LONGEST_TEXT;
    case "OPERATOR":
      return token.value !== "#";
    case "INVALID_REFERENCE":
    case "UNKNOWN":
    case "DEBUGGER":
      return false;
    default:
      return true;
  }
}

/** The engine's symbols are also the ends of open ranges, such as `$C` in `$C:$C`; a person's own names are not. */
const isPartOfReference = (symbol: string): boolean =>
  /^(?:TRUE|FALSE)$/i.test(symbol) || /^(?:.+!)?\$?[A-Z]{1,3}$/i.test(symbol);

const textOf = ({ value }: Token): string => value.slice(1, -1).replaceAll('\\"', '"');

function written(tokens: readonly Token[], naming: Naming): string {
  let text = "";
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.type === "SYMBOL" && token.value.toUpperCase() === "HYPERLINK") {
      const end = endOfArgument(tokens, at + 2);
      const target = written(tokens.slice(at + 2, end), naming);
      text += `HYPERLINK(${linkTo(target, naming)}`;
      at = end - 1;
    } else
      text += isCall(token, tokens[at + 1]) ? nameInFile(token.value.toUpperCase()) : word(token, naming);
  }
  return bounded(text);
}

function word(token: Token, { tabNames }: Naming): string {
  if (token.type === "STRING") return `"${textOf(token).replaceAll('"', '""')}"`;
  const mark = token.value.lastIndexOf("!");
  if (mark === -1) return token.value;
  const name = token.value.slice(0, mark).replace(/^'(.*)'$/, "$1");
  return `${quoted(tabNames.get(name) ?? name)}${token.value.slice(mark)}`;
}

/** Where the argument that begins at a place ends: at its separator or parenthesis. */
function endOfArgument(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const type = tokens[at]?.type;
    if (depth === 0 && (type === "ARG_SEPARATOR" || type === "RIGHT_PAREN")) return at;
    if (type === "LEFT_PAREN") depth += 1;
    if (type === "RIGHT_PAREN") depth -= 1;
  }
  return tokens.length;
}

/** Sheets knows tabs by number, Excel by name: what the list of links does not hold is a link to elsewhere. */
function linkTo(target: string, { links: { from, to } }: Naming): string {
  return target.includes('"#gid=') ? `IFERROR(INDEX(${to},MATCH(${target},${from},0)),${target})` : target;
}

/**
 * Open ranges such as `A2:A` and `A:A` get an end. Excel has no open end in the middle of a column, and over a whole
 * one SUMPRODUCT computes a million rows, where Sheets and LibreOffice stop at the last one in use.
 */
function bounded(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part) =>
      /^["']/.test(part)
        ? part
        : part
            .replace(/(?<![\w.$:])(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})(?![\w.$(!:])/gi, `$1$$1:$2$$${LAST_ROW}`)
            .replace(/(\$?[A-Z]{1,3}\$?\d+:)(\$?[A-Z]{1,3})(?![\w.$(!])/gi, `$1$2$$${LAST_ROW}`)
            .replace(/(\$?[A-Z]{1,3}\$?\d+:)(\$?\d+)(?![\w.])/gi, `$1$$${LAST_COLUMN}$2`),
    )
    .join("");
}
