import type { NotDone } from "../server.ts";

/** Whether a call that did not come back, or was stopped, may have been carried out all the same, if only in part. */
export const mayBeDone = (outcome: NotDone): boolean =>
  outcome.kind === "refused"
    ? outcome.stopped
    : ["too long", "offline", "unknown"].includes(outcome.failure.kind);

/** What became of the file, in words. */
export function notSaved(outcome: NotDone): string {
  if (!mayBeDone(outcome)) return "Not saved. Nothing was changed.";
  const what = outcome.kind === "refused" ? "It may be saved in part." : "It may not be saved.";
  return `${what} Saving again does no harm.`;
}
