import type { RetrospectiveAsked, RetrospectiveWords, WordsConflict } from "../../src/rpc/pages.ts";

type SomeWords = Partial<RetrospectiveWords>;

/** What a team has typed of its cycle so far. */
export interface RetrospectiveEntries {
  /** Only what was touched. */
  readonly words: SomeWords;
  /** What each cell held when it was first touched: it tells whose change came first. */
  readonly seen: SomeWords;
}

export const UNTOUCHED: RetrospectiveEntries = { words: {}, seen: {} };

/** With more that was typed, over what the file holds. */
export function wordsTyped(
  { words, seen }: RetrospectiveEntries,
  typed: SomeWords,
  inFile: RetrospectiveWords,
): RetrospectiveEntries {
  const before = Object.keys(typed).map((key) => [key, inFile[key as keyof RetrospectiveWords]]);
  return { words: { ...words, ...typed }, seen: { ...Object.fromEntries(before), ...seen } };
}

/** With what somebody else wrote as what mine is to be saved over. */
export const overTheirs = (
  { words, seen }: RetrospectiveEntries,
  conflicts: readonly WordsConflict[],
): RetrospectiveEntries => ({
  words,
  seen: { ...seen, ...Object.fromEntries(conflicts.map(({ key, theirs }) => [key, theirs])) },
});

/** All words as they are shown, and what they are saved over; what was not touched is as the file holds it. */
export const askedOf = (
  { words, seen }: RetrospectiveEntries,
  inFile: RetrospectiveWords,
): Pick<RetrospectiveAsked, "words" | "seen"> => ({
  words: { ...inFile, ...words },
  seen: { ...inFile, ...seen },
});
