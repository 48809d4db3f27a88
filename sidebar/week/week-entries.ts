import type {
  Conflict,
  Effect,
  NoMeasure,
  NumberField,
  NumberKey,
  Numbers,
  OpenWeek,
  Seen,
  WeekAsked,
  WordKey,
  Words,
} from "../../src/rpc/week.ts";

/** What a person has typed into a week so far, and what the week held when it was first touched. */
export interface WeekEntries {
  /** Only what was touched. */
  readonly numbers: Numbers;
  readonly words: Words;
  readonly pivot: boolean | null;
  /** `null` until something is typed: from then on it tells whose change came first. */
  readonly seen: Seen | null;
}

export const UNTOUCHED: WeekEntries = { numbers: {}, words: {}, pivot: null, seen: null };

/** What a field shows: as typed, else as the week holds it. */
export const numberShown = ({ numbers }: WeekEntries, { key, value }: NumberField): string =>
  numbers[key] ?? value;

export const wordShown = ({ words }: WeekEntries, open: OpenWeek, key: WordKey): string =>
  words[key] ?? open.words[key];

/** What is to be saved, and what it is saved over. */
export function askedOf(entries: WeekEntries, open: OpenWeek, noMeasure: NoMeasure | null): WeekAsked {
  const seen = entries.seen ?? open.seen;
  return {
    team: open.team,
    week: open.week,
    numbers: entries.numbers,
    words: entries.words,
    pivot: entries.pivot ?? seen.pivot,
    noMeasure,
    seen,
  };
}

/** Whether there are numbers enough to tell what they would do. */
export const hasNumbers = (entries: WeekEntries, { fields }: OpenWeek): boolean =>
  fields.every((field) => field.given || numberShown(entries, field).trim() !== "");

/** The same entries, to be saved over what somebody else has written meanwhile. */
export const overTheirs = (entries: WeekEntries, seen: Seen): WeekEntries => ({ ...entries, seen });

/** A week as a person wants to save it. */
export interface ToSave {
  readonly entries: WeekEntries;
  readonly noMeasure: NoMeasure | null;
}

/**
 * Without what somebody else has changed too. Who keeps their Actual keeps it whole: both a week without a measure and
 * numbers that make another Actual would replace it.
 */
export function withTheirs(
  { entries, noMeasure }: ToSave,
  seen: Seen,
  conflicts: readonly Conflict[],
): ToSave {
  const theirs = new Set<string>(conflicts.map(({ key }) => key));
  const own = <Some extends Numbers | Words>(typed: Some) =>
    Object.fromEntries(Object.entries(typed).filter(([key]) => !theirs.has(key))) as Some;
  const keepsActual = theirs.has("actual");
  return {
    entries: {
      numbers: keepsActual ? {} : own(entries.numbers),
      words: own(entries.words),
      pivot: theirs.has("pivot") ? null : entries.pivot,
      seen,
    },
    noMeasure: keepsActual ? null : noMeasure,
  };
}

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
