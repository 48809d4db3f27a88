/** Why a reading cannot be judged: what the cell holds, or what its metric cannot take. */
export type CheckReason =
  | "text"
  | "error"
  | "date"
  | "true or false"
  | "below zero"
  | "other scale"
  | "above the group"
  | "falling total";

/** What a cell for a reading holds. A blank is not a zero, and a week without a measurement is not a blank. */
export type Reading =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "not measured" }
  | { readonly kind: "check"; readonly reason: CheckReason };

/** Words that say that a week is a break. */
export const BREAK_WORDS: readonly string[] = ["break", "holiday", "no school"];
/** Words that say, in place of a reading, that none was taken. */
export const NOT_MEASURED_WORDS: readonly string[] = ["n/a", "-", "absent", "a", ...BREAK_WORDS];

const BLANK: Reading = { kind: "blank" };
const NOT_MEASURED: Reading = { kind: "not measured" };

export function isBlank(cell: unknown): boolean {
  return cell === "" || cell === null || cell === undefined;
}

export function isOneOf(words: readonly string[], text: string): boolean {
  return words.includes(text.trim().replace(/\s+/g, " ").toLowerCase());
}

/** Reads a cell as a spreadsheet hands it over: number, text, boolean, date, or "" where nothing is. */
export function readingOf(cell: unknown): Reading {
  if (isBlank(cell)) return BLANK;
  if (typeof cell === "number") {
    return Number.isFinite(cell) ? { kind: "number", value: cell } : check("error");
  }
  if (typeof cell === "boolean") return check("true or false");
  if (typeof cell !== "string") return check(isDate(cell) ? "date" : "text");
  if (cell.trim() === "") return BLANK;
  if (isOneOf(NOT_MEASURED_WORDS, cell)) return NOT_MEASURED;
  return check(cell.startsWith("#") ? "error" : "text");
}

/** The number in a cell; `null` where it holds none, which is not zero. */
export function numberIn(cell: unknown): number | null {
  const reading = readingOf(cell);
  return reading.kind === "number" ? reading.value : null;
}

function check(reason: CheckReason): Reading {
  return { kind: "check", reason };
}

/** A date may come from another realm, where `instanceof` is blind. */
export function isDate(cell: unknown): boolean {
  return Object.prototype.toString.call(cell) === "[object Date]";
}
