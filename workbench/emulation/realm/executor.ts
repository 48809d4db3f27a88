import { type AuthMode, Execution } from "../execution.ts";
import type { ServiceGlobals } from "../services/globals.ts";
import { functionNotFound, type Script } from "./realm.ts";

/** One run of a script's function. */
export interface Run {
  readonly name: string;
  readonly mode: AuthMode;
  /** Whether a person sees what it shows. In a trigger that runs by the clock nobody does. */
  readonly seen: boolean;
  /** Whether Apps Script tells the run which file it belongs to. */
  readonly inFile?: boolean;
  /** What the function is called with, e.g. an event whose range belongs to the services of this run. */
  readonly parameters: (globals: ServiceGlobals) => readonly unknown[];
}

/** A run that is over, and what it cost. */
export interface Ended {
  readonly name: string;
  readonly mode: AuthMode;
  /** The service methods that the script called, in order. Addressing and builders are not counted. */
  readonly calls: readonly string[];
  /** How often computed values were read, or a flush was asked for, after a write. */
  readonly flushes: number;
  readonly outcome: Outcome;
}

export type Outcome<Value = unknown> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

/** What a run needs of the file around it. */
export interface Surroundings {
  readonly globals: (execution: Execution, seen: boolean, inFile?: boolean) => ServiceGlobals;
  /** Learns of each service call before it is made; what it throws, the call throws. */
  readonly beforeCall: (method: string) => void;
  /** Whether scripts run for the owner of the file. */
  readonly forOwner: () => boolean;
  /** How often the file has been flushed so far. */
  readonly flushes: () => number;
  /** Writes what is pending and lets go of the lock, as Apps Script does however a run ends. */
  readonly conclude: (execution: Execution) => void;
}

/** Runs a function of the script: loads the whole script anew, calls it, and concludes. Never throws. */
export function execute(script: Script, surroundings: Surroundings, run: Run): Ended {
  const execution = new Execution(run.mode, surroundings.beforeCall, surroundings.forOwner());
  const globals = surroundings.globals(execution, run.seen, run.inFile);
  const parameters = run.parameters(globals);
  const callsBefore = execution.calls.length;
  const flushesBefore = surroundings.flushes();
  const outcome = outcomeOf(() => {
    if (run.name.endsWith("_")) throw functionNotFound(run.name);
    return script.load(globals).call(run.name, parameters);
  });
  const flushes = surroundings.flushes() - flushesBefore;
  const conclusion = outcomeOf(() => surroundings.conclude(execution));
  return {
    name: run.name,
    mode: run.mode,
    calls: execution.calls.slice(callsBefore),
    flushes,
    outcome: outcome.ok && !conclusion.ok ? conclusion : outcome,
  };
}

/** What some work gives, or the message with which it fails. */
export function outcomeOf<Value>(work: () => Value): Outcome<Value> {
  try {
    return { ok: true, value: work() };
  } catch (thrown) {
    return { ok: false, message: messageOf(thrown) };
  }
}

/** An error of any realm is an object with a message, and not an instance of this realm's Error. */
function messageOf(thrown: unknown): string {
  if (typeof thrown === "object" && thrown !== null && "message" in thrown) return String(thrown.message);
  return String(thrown);
}
