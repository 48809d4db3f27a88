import type { CharterConflict, CharterWords, FirstAction, OpenCharter } from "../../src/rpc/charter.ts";

/** What a person has typed into a charter, and what it held when it was first touched. */
export interface CharterEntries {
  /** Only what was touched. */
  readonly words: CharterWords;
  readonly seen: CharterWords;
  readonly actions: readonly FirstAction[];
}

export type CharterKey = keyof OpenCharter["words"];

export const untouched = ({ words }: OpenCharter): CharterEntries => ({
  words: {},
  seen: words,
  actions: [],
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
  const isOwn = ([key]: readonly [string, unknown]) => !conflicts.some((each) => each.key === key);
  return { words: Object.fromEntries(Object.entries(words).filter(isOwn)), seen, actions };
}

/** What was typed, a line each, for a person who fears that it is lost. */
export const keptWords = ({ words, actions }: CharterEntries): readonly string[] =>
  [...Object.values(words), ...actions.map(({ text }) => text)].filter((text) => text.trim() !== "");
