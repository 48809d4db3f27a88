export type { NextStep } from "../domain/charter.ts";

/** What a call that makes a page gives: the page's tab is there now, and is shown. */
export interface MadePage {
  /** The name of its tab. */
  readonly name: string;
  /** Whether this call made it; a page that was there already stays as it is. */
  readonly made: boolean;
  /** A sentence for the person: what was made, or why nothing was. */
  readonly said: string;
}

/** One of the check-ins of a cycle. */
export interface CheckInSlot {
  /** 1 to 3. */
  readonly number: number;
  /** `Week 3 · Fri May 8, 2020`; "" where its week is not set. */
  readonly when: string;
  readonly focus: string;
  /** The name of its tab, or "" before it is made. */
  readonly tab: string;
  /** How many teams the Journal says were met. */
  readonly held: number;
}

export interface CheckIns {
  readonly teams: number;
  readonly slots: readonly CheckInSlot[];
}

/** What the decisions of a check-in became in the Journal. What was there already is not added again. */
export interface Decided {
  /** Teams whose check-in was written down, and decisions that became actions. */
  readonly met: number;
  readonly actions: number;
}

/** What a team says of its cycle, for everyone who can open the file. */
export interface RetrospectiveWords {
  readonly wentWell: string;
  readonly couldBeBetter: string;
  /** One of the next steps, or what people typed instead. */
  readonly next: string;
}

export interface OpenRetrospective {
  readonly cycle: number;
  /** The team's id. */
  readonly team: string;
  readonly name: string;
  /** `★ Achieved`; "" before the end. */
  readonly verdict: string;
  /** Why its page cannot be made yet, as a sentence; "" once it can. */
  readonly notYet: string;
  /** The name of its page's tab, or "" before it is made. */
  readonly tab: string;
  readonly words: RetrospectiveWords;
}

export interface RetrospectiveAsked {
  /** The cycle that is told of. */
  readonly cycle: number;
  readonly team: string;
  readonly words: RetrospectiveWords;
  /** What the cells held when they were read. */
  readonly seen: RetrospectiveWords;
}

/** A cell that two people changed, each to something else. */
export interface WordsConflict {
  readonly key: keyof RetrospectiveWords;
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
}

export type RetrospectiveSaved =
  | { readonly kind: "saved"; readonly cells: number; readonly seen: RetrospectiveWords }
  /** Nothing was written. Saving again with this `seen` saves mine. */
  | {
      readonly kind: "conflict";
      readonly conflicts: readonly WordsConflict[];
      readonly seen: RetrospectiveWords;
    };
