import type {
  Effect,
  NumberField,
  NumberKey,
  Numbers,
  OpenWeek,
  Seen,
  WordKey,
  Words,
} from "../../src/rpc/week.ts";
import { NOTHING_SEEN, type SeenKey, type SeenSoFar, seenBefore, seenOf } from "./seen-so-far.ts";

/** What a person has typed into a week so far: only what was touched. */
export interface TypedWeek {
  readonly numbers: Numbers;
  readonly words: Words;
  readonly pivot: boolean | null;
}

export interface WeekEntries extends TypedWeek {
  /** What each cell held when it was first touched: it tells whose change came first. */
  readonly seen: SeenSoFar;
}

export const UNTOUCHED: WeekEntries = { numbers: {}, words: {}, pivot: null, seen: NOTHING_SEEN };

/** With more that was typed into a week that now holds this. */
export function typedInto(entries: WeekEntries, changed: Partial<TypedWeek>, now: Seen): WeekEntries {
  const typed = { ...entries, ...changed };
  return { ...typed, seen: seenBefore(entries.seen, seenOf(touchedIn(typed), now)) };
}

export const touchedIn = ({ numbers, words, pivot }: TypedWeek): readonly SeenKey[] => [
  ...(Object.keys(numbers) as NumberKey[]),
  ...(Object.keys(words) as WordKey[]),
  ...(pivot === null ? [] : (["pivot"] as const)),
];

/** What a field shows: as typed, else as the week holds it. */
export const numberShown = ({ numbers }: WeekEntries, { key, value }: NumberField): string =>
  numbers[key] ?? value;

export const wordShown = ({ words }: WeekEntries, open: OpenWeek, key: WordKey): string =>
  words[key] ?? open.words[key];

/** What the person knows of the week: what was touched as it was then, the rest as it was read last. */
export function seenBy({ seen }: WeekEntries, open: OpenWeek): Seen {
  return { ...seenBefore(seen, open.seen), pivot: seen.pivot ?? open.seen.pivot };
}

/** Whether there are numbers enough to tell what they would do. */
export const hasNumbers = (entries: WeekEntries, { fields }: OpenWeek): boolean =>
  fields.every((field) => field.given || numberShown(entries, field).trim() !== "");

/** What is wrong with a field: what was found, what is expected, where else it can be mended. */
export function faultOf(
  { faults }: Pick<Effect, "faults">,
  wanted: NumberKey,
  row: number,
): string | undefined {
  const fault = faults.find(({ key }) => key === wanted);
  if (fault === undefined) return undefined;
  const found = fault.found.trim() === "" ? "nothing" : `“${fault.found.trim()}”`;
  return `Found ${found}. Expected ${fault.expected}. Row ${row} of the tab has the same cells.`;
}

/** What was typed, a line each, for a person who fears that it is lost. */
export function keptLines(entries: WeekEntries, { fields }: OpenWeek): readonly string[] {
  const typed = fields.flatMap(({ key, label }) => lineOf(label, entries.numbers[key]));
  const words = WORDS.flatMap(({ key, label }) => lineOf(label, entries.words[key]));
  return [...typed, ...words, ...(entries.pivot ? ["Pivot"] : [])];
}

const lineOf = (label: string, text = ""): readonly string[] =>
  text.trim() === "" ? [] : [`${label}: ${text}`];

export interface WordField {
  readonly key: WordKey;
  readonly label: string;
}

/** The sentences that each week has a field for; the others are opened by a link. */
export const USUAL_WORDS: readonly WordField[] = [
  { key: "success", label: "Success" },
  { key: "challenge", label: "Challenge" },
  { key: "plan", label: "Plan for next week" },
];

export const MORE_WORDS: readonly WordField[] = [
  { key: "breakthrough", label: "Breakthrough" },
  { key: "ask", label: "Ask" },
  { key: "strategy", label: "Strategy" },
];

const WORDS = [...USUAL_WORDS, ...MORE_WORDS];
