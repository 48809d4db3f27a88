import type { CharterConflict, CharterWords, FirstAction, OpenCharter } from "../../src/rpc/charter.ts";

/** What a person has typed into a charter. */
export interface CharterEntries {
  /** Only what was touched. */
  readonly words: CharterWords;
  /** What each word was when it was first touched: it tells whose change came first. */
  readonly seen: CharterWords;
  readonly actions: readonly FirstAction[];
}

export type CharterKey = keyof OpenCharter["words"];

export const UNTOUCHED: CharterEntries = { words: {}, seen: {}, actions: [] };

/** With one word as it is typed now. */
export const wordTyped = (
  { words, seen }: CharterEntries,
  open: OpenCharter,
  key: CharterKey,
  text: string,
): Pick<CharterEntries, "words" | "seen"> => ({
  words: { ...words, [key]: text },
  seen: { [key]: open.words[key], ...seen },
});

/** What a field shows: as typed, else as the charter holds it. */
export const wordShown = ({ words }: CharterEntries, open: OpenCharter, key: CharterKey): string =>
  words[key] ?? open.words[key];

/** The entries without those that somebody else has changed too. */
export function withTheirs(
  { words, actions }: CharterEntries,
  seen: CharterWords,
  conflicts: readonly CharterConflict[],
): CharterEntries {
  const own = (texts: CharterWords): CharterWords =>
    Object.fromEntries(Object.entries(texts).filter(([key]) => !conflicts.some((each) => each.key === key)));
  return { words: own(words), seen: own(seen), actions };
}

/** What was typed, a line each, for a person who fears that it is lost. */
export const keptWords = ({ words, actions }: CharterEntries): readonly string[] =>
  [...Object.values(words), ...actions.map(({ text }) => text)].filter((text) => text.trim() !== "");
