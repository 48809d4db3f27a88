import type { NotDone } from "../server.ts";
import { REOPEN } from "./failure.ts";

/** Closing the panel lets go of what was typed, so nobody is told to. */
const TRY_AGAIN =
  "Try again. If you ever close this panel, copy what stands below first: it is kept only here.";

/** Why a call did nothing, or not all of it, in a sentence. */
export const whyNot = (outcome: NotDone): string =>
  outcome.kind === "failed" ? outcome.failure.why : outcome.message;

/** What a person can do, the surest first. `keeps` says whether something is typed that stands in no file yet. */
export function waysOnFrom(outcome: NotDone, { keeps }: { readonly keeps: boolean }): readonly string[] {
  const ways = outcome.kind === "failed" ? outcome.failure.waysOn : [REOPEN];
  return keeps ? ways.map((way) => (way === REOPEN ? TRY_AGAIN : way)) : ways;
}
