import type { CallName, Calls, Reply } from "./contract.ts";
import { NothingDone } from "./nothing-done.ts";
import { parsedFor, SCHEMAS } from "./schemas.ts";
import { stoppedInWords } from "./stopped.ts";

/** What answers each call of the sidebar. */
export type Answers = {
  readonly [Name in CallName]: (taken: Calls[Name]["takes"]) => Reply<Calls[Name]["gives"]>;
};

/**
 * Answers one call that crossed `google.script.run`. Every public function can be called by anyone who may open the
 * sidebar, so name and argument are parsed before anything is done; refusals are values, with a sentence for people.
 */
export const serve = (answers: Answers, name: unknown, argument: unknown): Reply<unknown> =>
  replied<unknown>(() => (isCall(name) ? answered(answers, name, argument) : refused(UNKNOWN)));

/** What work replies, or what stopped it, in words. */
export function replied<Value>(work: () => Reply<Value>): Reply<Value> {
  try {
    return work();
  } catch (error) {
    const refusal = refused(stoppedInWords(error));
    return error instanceof NothingDone ? refusal : { ...refusal, stopped: true };
  }
}

const UNKNOWN = "The tracker does not know this call. Close the sidebar and open it again.";
const MISSHAPEN = "What the sidebar sent did not arrive whole. Nothing was changed; try again.";

const isCall = (name: unknown): name is CallName => Object.keys(SCHEMAS).some((call) => call === name);

function answered<Name extends CallName>(answers: Answers, name: Name, argument: unknown): Reply<unknown> {
  const parsed = parsedFor(name, argument);
  return parsed === null ? refused(MISSHAPEN) : answers[name](parsed.taken);
}

const refused = (message: string): Extract<Reply<never>, { readonly ok: false }> => ({
  ok: false,
  message,
  faults: [],
});
