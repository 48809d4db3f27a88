import type { NotDone } from "../server.ts";

/** Whether a call that did not come back may have been carried out all the same. */
export const mayBeDone = (outcome: NotDone): boolean =>
  outcome.kind === "failed" && ["too long", "offline", "unknown"].includes(outcome.failure.kind);

/** What became of the file, in words. */
export const notSaved = (outcome: NotDone): string =>
  mayBeDone(outcome) ? "It may not be saved. Saving again does no harm." : "Not saved. Nothing was changed.";
