import type { JournalKind, JournalState } from "../domain/journal.ts";

/** What is still open, as a meeting reads it. Days are `YYYY-MM-DD`, or "" where none is told. */
export interface OpenEvent {
  /**
   * Its row on the Journal tab, by which it is found again; the text must still be the same. `null` for an ask that
   * stands in the row of its week alone: a row of the Journal with the same text takes it over.
   */
  readonly row: number | null;
  readonly kind: JournalKind;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  /** Days since its date; `null` where that is not told. */
  readonly age: number | null;
}

/** What a meeting looks back on and forward to. */
export interface Meeting {
  readonly team: string;
  readonly name: string;
  /** The working week that is met about, and its weeks in all. */
  readonly week: number;
  readonly weeks: number;
  readonly lastPlan: { readonly week: number; readonly text: string } | null;
  readonly actions: readonly OpenEvent[];
  readonly asks: readonly OpenEvent[];
  readonly strategies: readonly OpenEvent[];
  /** Members of the team, for who does what. */
  readonly members: readonly string[];
}

/** A row to be written into the Journal. */
export interface NewEvent {
  readonly kind: JournalKind;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly outcome: string;
  /** Open, if nothing else is told. */
  readonly state?: JournalState;
}

/** What becomes of a row that was open. */
export interface Settled {
  readonly row: number;
  readonly text: string;
  readonly state: JournalState;
  readonly outcome: string;
}

export interface JournalChange {
  readonly team: string;
  readonly week: number;
  readonly events: readonly NewEvent[];
  readonly settled: readonly Settled[];
}

/** How many rows were added and settled; a row that is there already is not added twice. */
export interface Journalled {
  readonly added: number;
  readonly settled: number;
}
