/** One cell of a week as three parties know it, in texts: the person, the cell when the person read it, and now. */
export interface Known<Key> {
  readonly key: Key;
  readonly label: string;
  readonly mine: string;
  readonly seen: string;
  readonly now: string;
}

export interface Merged<Key> {
  /** The cells that only this person changed. */
  readonly mine: readonly Key[];
  readonly conflicts: readonly Clash<Key>[];
}

/** A cell that two people changed, each to something else. */
interface Clash<Key> {
  readonly key: Key;
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
}

/**
 * Brings together what two people did to a week: a cell that one of them left alone is the other's, and one that both
 * made the same is settled. Only cells that both changed, each to something else, are in conflict.
 */
export function merge<Key>(cells: readonly Known<Key>[]): Merged<Key> {
  const changed = cells.filter(({ mine, seen, now }) => mine !== seen && mine !== now);
  const [own, both] = [
    changed.filter(({ seen, now }) => seen === now),
    changed.filter(({ seen, now }) => seen !== now),
  ];
  return {
    mine: own.map(({ key }) => key),
    conflicts: both.map(({ key, label, now, mine }) => ({ key, label, theirs: now, mine })),
  };
}
