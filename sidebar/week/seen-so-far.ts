import type { NumberKey, Numbers, Seen, WordKey, Words } from "../../src/rpc/week.ts";

/** As `Seen`, of some cells of the week; the decimal mark is told with the first number. */
export type SeenSoFar = Omit<Seen, "pivot"> & { readonly pivot: boolean | null };

export type SeenKey = NumberKey | WordKey | "pivot";

export const NOTHING_SEEN: SeenSoFar = { numbers: {}, words: {}, pivot: null };

/** What was seen of these cells only. */
export function seenOf(keys: readonly SeenKey[], { numbers, words, pivot, decimal }: Seen): SeenSoFar {
  const wanted = new Set<string>(keys);
  const some = <Texts extends Numbers | Words>(texts: Texts) =>
    Object.fromEntries(Object.entries(texts).filter(([key]) => wanted.has(key))) as Texts;
  const own = some(numbers);
  const isWritten = decimal !== undefined && Object.keys(own).length > 0;
  return {
    numbers: own,
    words: some(words),
    pivot: wanted.has("pivot") ? pivot : null,
    ...(isWritten && { decimal }),
  };
}

/** What was seen later, but of cells that were seen before as they were then. */
export const seenBefore = (before: SeenSoFar, later: SeenSoFar): SeenSoFar => ({
  ...later,
  ...before,
  numbers: { ...later.numbers, ...before.numbers },
  words: { ...later.words, ...before.words },
  pivot: before.pivot ?? later.pivot,
});
