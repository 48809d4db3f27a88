import { a1, type Reference, type TabKey } from "./reference.ts";

/**
 * A formula as pieces of constant text and references. In the text `;` separates arguments, whatever the file's
 * locale will need. Nothing that a person typed can enter: texts are constants, everything else is an address.
 */
export interface Formula {
  readonly kind: "formula";
  readonly parts: readonly (string | Reference)[];
}

/** What a formula is rendered with: the file's own separator, and its tabs' present names and sheet ids. */
export interface Rendering {
  readonly separator: "," | ";";
  readonly tabs: ReadonlyMap<TabKey, { readonly name: string; readonly sheetId: number }>;
}

/**
 * Builds a formula without its leading `=`. Whole numbers and formulas are inserted as they are, texts as quoted
 * constants. A fraction is refused: its decimal point would mean something else under another locale.
 */
export function f(
  pieces: TemplateStringsArray,
  ...values: readonly (Reference | Formula | number | string)[]
): Formula {
  const parts: (string | Reference)[] = [];
  pieces.forEach((piece, index) => {
    parts.push(piece);
    const value = values[index];
    if (value !== undefined) parts.push(...insert(value));
  });
  return { kind: "formula", parts };
}

function insert(value: Reference | Formula | number | string): readonly (string | Reference)[] {
  if (typeof value === "number") {
    if (!Number.isInteger(value)) throw new Error(`A formula cannot hold the decimal number ${value}.`);
    return [String(value)];
  }
  if (typeof value === "string") return [`"${value.replace(/"/g, '""')}"`];
  return value.kind === "formula" ? value.parts : [value];
}

/** A number as a whole-number ratio, `465/1000`: a decimal point would mean something else under another locale. */
export function ratio(number: number): Formula {
  const [digits = "0", exponent = "0"] = number.toExponential().split("e");
  const [whole = "0", fraction = ""] = digits.split(".");
  const places = fraction.length - Number(exponent);
  const mantissa = Number(whole + fraction);
  return places <= 0 ? f`${mantissa * 10 ** -places}` : f`(${mantissa}/${10 ** places})`;
}

/** What Google documents as the most choices of one CHOOSE. */
const MOST_CHOICES = 30;

/** Picks one of the choices by its number, counted from 1; more than one CHOOSE takes are nested. */
export function choose(number: Formula, choices: readonly Formula[]): Formula {
  const first = f`CHOOSE(${number};${joined(choices.slice(0, MOST_CHOICES), ";")})`;
  if (choices.length <= MOST_CHOICES) return first;
  const rest = choose(f`${number}-${MOST_CHOICES}`, choices.slice(MOST_CHOICES));
  return f`IF(${number}<=${MOST_CHOICES};${first};${rest})`;
}

/**
 * The rows in which all the factors of a condition hold. A row in which a formula of people's fails counts for nothing,
 * and not against all the others; IFERROR cannot say so, for Excel would make one cell of it.
 */
export const holding = (condition: Formula): Formula => f`ISNUMBER(1/(${condition}))`;

/** Joins formulas with a piece of text between them, such as `&` or `;`. */
export function joined(formulas: readonly Formula[], between: string): Formula {
  return {
    kind: "formula",
    parts: formulas.flatMap((formula, index) => (index === 0 ? formula.parts : [between, ...formula.parts])),
  };
}

/** The tabs to which a formula refers. */
export const pointedAt = ({ parts }: Formula): readonly TabKey[] =>
  parts.flatMap((part) => (typeof part === "string" ? [] : [part.tab]));

/** The formula's text as this file wants it, or `null` where it points at a tab that is not in the file yet. */
export function render(formula: Formula, here: TabKey, rendering: Rendering): string | null {
  let text = "=";
  let quoted = false;
  for (const part of formula.parts) {
    if (typeof part === "string") {
      for (const character of part) {
        if (character === '"') quoted = !quoted;
        text += character === ";" && !quoted ? rendering.separator : character;
      }
    } else {
      const address = renderReference(part, here, rendering);
      if (address === null) return null;
      text += address;
    }
  }
  return text;
}

function renderReference(reference: Reference, here: TabKey, rendering: Rendering): string | null {
  if (reference.kind !== "sheetId" && reference.tab === here) return a1(reference);
  const tab = rendering.tabs.get(reference.tab);
  if (tab === undefined) return null;
  if (reference.kind === "sheetId") return String(tab.sheetId);
  return `'${tab.name.replace(/'/g, "''")}'!${a1(reference)}`;
}

/** Whether two formula texts say the same: separators, letter case, spaces and the quoting of tab names aside. */
export const sameFormula = (one: string, other: string): boolean => canonical(one) === canonical(other);

/**
 * Whether two formulas begin in the same words, up to their first address: one may be an older form of the other. Where
 * tabs are given, it does not matter at which of them a formula points.
 */
export const sameOpening = (one: string, other: string, tabs: readonly string[] = []): boolean =>
  opening(one, tabs) === opening(other, tabs);

function opening(text: string, tabs: readonly string[]): string {
  const anywhere = tabs.reduce((sum, tab) => sum.split(`${tab.toUpperCase()}!`).join("!"), canonical(text));
  return anywhere.split(/\$?[A-Z]{1,3}\$?\d/, 1)[0] ?? "";
}

function canonical(text: string): string {
  const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[;\s]|[^"';\s]+/g;
  return (text.match(token) ?? [])
    .map((piece) => {
      if (piece.startsWith('"')) return piece;
      if (piece.startsWith("'")) return piece.slice(1, -1).replace(/''/g, "'").toUpperCase();
      if (piece === ";") return ",";
      return piece.trim() === "" ? "" : piece.toUpperCase();
    })
    .join("");
}
