import type { CallName, Calls, Fault, Reply } from "../src/rpc/contract.ts";
import { explained, type Failure } from "./parts/failure.ts";

/**
 * How a call ended. `refused`: the tracker answered, and said no, or that it was stopped on its way. `failed`: no answer
 * came back.
 */
export type Outcome<Value> =
  | { readonly kind: "done"; readonly value: Value }
  | {
      readonly kind: "refused";
      readonly message: string;
      readonly faults: readonly Fault[];
      readonly stopped: boolean;
    }
  | { readonly kind: "failed"; readonly failure: Failure };

export type NotDone = Exclude<Outcome<never>, { readonly kind: "done" }>;

/** Calls the tracker in the spreadsheet. Never rejects: a failure is an outcome like the others. */
export type Server = <Name extends CallName>(
  name: Name,
  argument: Calls[Name]["takes"],
) => Promise<Outcome<Calls[Name]["gives"]>>;

/** `google.script.run`, as far as the sidebar uses it: Google injects it, and its types come with no package. */
interface Runner {
  withSuccessHandler<Value>(handle: (reply: Reply<Value>) => void): Runner;
  withFailureHandler(handle: (error: Error) => void): Runner;
  bttCall(name: CallName, argument: unknown): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** The one place that knows how a call reaches the script. */
export function scriptServer(): Server {
  let answered = false;
  return (name, argument) =>
    new Promise((resolve) => {
      google.script.run
        .withSuccessHandler<Calls[typeof name]["gives"]>((reply) => {
          answered = true;
          resolve(reply.ok ? { kind: "done", value: reply.value } : { kind: "refused", ...refusal(reply) });
        })
        .withFailureHandler(({ message }) =>
          resolve({ kind: "failed", failure: explained(message, { answered }) }),
        )
        .bttCall(name, argument);
    });
}

function refusal({ message, faults, stopped }: Extract<Reply<never>, { ok: false }>) {
  return { message, faults, stopped: stopped === true };
}
