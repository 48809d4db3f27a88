import type { Day } from "../../domain/day.ts";
import type { Value } from "../../workbook/value.ts";

/** Reads cells of our registers, in which people may have typed anything: what does not fit counts as blank. */
export const textIn = (value: Value): string => {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return String(value.number);
    case "day":
      return value.day;
    case "flag":
    case "blank":
      return "";
  }
};

/** What a person says in a cell. A formula of theirs that fails says nothing. */
export const wordsIn = (value: Value): string => {
  const text = textIn(value);
  return ERRORS.includes(text) ? "" : text;
};

/** What Sheets shows, and hands to a script, where a formula fails. */
const ERRORS: readonly string[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#ERROR!",
  "#SPILL!",
];

export const numberIn = (value: Value): number | null => (value.kind === "number" ? value.number : null);

export const dayIn = (value: Value): Day | null => (value.kind === "day" ? value.day : null);

/** A whole number within bounds. */
export const wholeIn = (value: Value, least: number, most: number): number | null => {
  const number = numberIn(value);
  return number !== null && Number.isInteger(number) && number >= least && number <= most ? number : null;
};

/** One of a list of words, without regard to case and outer spaces. */
export const wordIn = <Word extends string>(value: Value, words: readonly Word[]): Word | null => {
  const typed = textIn(value).trim().toLowerCase();
  return words.find((word) => word.toLowerCase() === typed) ?? null;
};
