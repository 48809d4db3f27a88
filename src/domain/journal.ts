/** What a row of the journal can be about. */
export const JOURNAL_KINDS = [
  "strategy",
  "action",
  "ask",
  "pivot",
  "re-plan",
  "PD session",
  "check-in",
  "one-on-one",
  "note",
] as const;
export type JournalKind = (typeof JOURNAL_KINDS)[number];

/** Where an action or an ask stands. A blank state is open. */
export const JOURNAL_STATES = ["open", "done", "dropped"] as const;
export type JournalState = (typeof JOURNAL_STATES)[number];
