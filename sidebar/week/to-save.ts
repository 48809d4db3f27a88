import type { Conflict, NoMeasure, Numbers, OpenWeek, Seen, WeekAsked, Words } from "../../src/rpc/week.ts";
import { seenOf } from "./seen-so-far.ts";
import { seenBy, touchedIn, type WeekEntries } from "./week-entries.ts";

/** A week as a person wants to save it. */
export interface ToSave {
  readonly entries: WeekEntries;
  readonly noMeasure: NoMeasure | null;
}

/** What is to be saved, and what it is saved over. */
export function askedOf(entries: WeekEntries, open: OpenWeek, noMeasure: NoMeasure | null): WeekAsked {
  const seen = seenBy(entries, open);
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

/** The same entries, to be saved over what the week holds now, also where others have changed it. */
export const savedOver = (
  entries: WeekEntries,
  now: Seen,
  conflicts: readonly Conflict[] = [],
): WeekEntries => ({
  ...entries,
  seen: seenOf([...touchedIn(entries), ...conflicts.map(({ key }) => key)], now),
});

/** The numbers that no Actual is made from. */
const besideActual = ({ comparison, participationTarget }: Numbers): Numbers => ({
  ...(comparison === undefined ? {} : { comparison }),
  ...(participationTarget === undefined ? {} : { participationTarget }),
});

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
  const kept = {
    numbers: keepsActual ? besideActual(own(entries.numbers)) : own(entries.numbers),
    words: own(entries.words),
    pivot: theirs.has("pivot") ? null : entries.pivot,
  };
  return {
    entries: { ...kept, seen: seenOf(touchedIn(kept), seen) },
    noMeasure: keepsActual ? null : noMeasure,
  };
}
