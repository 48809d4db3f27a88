import * as z from "zod/mini";
import type { CallName, Calls, Handed, Reply } from "./contract.ts";

/** What answers each call of the sidebar. */
export type Answers = {
  readonly [Name in CallName]: (taken: Calls[Name]["takes"]) => Reply<Calls[Name]["gives"]>;
};

/** A pasted table beyond this is no roster: 1,000 teams with a year of weeks and all columns fit. */
const MOST_ROWS = 100_000;
const MOST_CELLS = 300;

let schema: ReturnType<typeof handedSchema> | undefined;

/**
 * Answers one call that crossed `google.script.run`. Every public function can be called by anyone who may open the
 * sidebar, so name and argument are parsed before anything is done; refusals are values, with a sentence for people.
 */
export function serve(answers: Answers, name: unknown, argument: unknown): Reply<unknown> {
  try {
    switch (name) {
      case "home":
        return answers.home(null);
      case "preview":
        return withHanded(argument, answers.preview);
      case "build":
        return withHanded(argument, answers.build);
      default:
        return refused("The tracker does not know this call. Close the sidebar and open it again.");
    }
  } catch (error) {
    return refused(messageOf(error));
  }
}

function withHanded<Value>(argument: unknown, answer: (handed: Handed) => Reply<Value>): Reply<Value> {
  schema ??= handedSchema();
  const parsed = schema.safeParse(argument);
  return parsed.success
    ? answer(parsed.data as Handed)
    : refused("The tables did not arrive as rows of text. Nothing was changed.");
}

function handedSchema() {
  const table = z.array(z.array(z.string()).check(z.maxLength(MOST_CELLS))).check(z.maxLength(MOST_ROWS));
  return z.strictObject({
    cohort: table,
    readings: z.optional(table),
    settings: z.optional(z.unknown()),
    asOf: z.optional(z.string()),
  });
}

/** What a service throws need not be an Error of this realm. */
function messageOf(error: unknown): string {
  const told = typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
  return told === "" ? "The tracker stopped. Nothing that was typed is lost; try again." : told;
}

const refused = (message: string): Reply<never> => ({ ok: false, message, faults: [] });
