import fc from "fast-check";
import { SCHEMAS } from "../../src/rpc/schemas.ts";
import { stateOf } from "../scenarios/state.ts";
import { lastRun, type Workbook, writes } from "../scenarios/workbook.ts";
import { errorsOfOurs, formulasOfPeople, fresh, USUAL } from "./book.ts";
import { fitting, misshapen } from "./fitting.ts";
import { anything, hostile, isInWords } from "./texts.ts";

/** One call, as anybody who may open the sidebar can make it. */
interface Asked {
  readonly name: unknown;
  readonly argument: unknown;
}

const NAMES = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];

const fits = new Map(NAMES.map((name) => [name, fitting(SCHEMAS[name](), USUAL)]));
const argumentOf = (name: (typeof NAMES)[number]): fc.Arbitrary<unknown> => fits.get(name) ?? anything;

/** A call of ours, with an argument that fits. */
export const fittingCall: fc.Arbitrary<Asked> = fc
  .constantFrom(...NAMES)
  .chain((name) => argumentOf(name).map((argument) => ({ name, argument })));

/** A call that the server’s edge has to turn away: of a name that is none, or with an argument that does not fit. */
export const misshapenCall: fc.Arbitrary<Asked> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ name: fc.oneof(hostile, anything), argument: anything }) },
  {
    weight: 9,
    arbitrary: fc
      .constantFrom(...NAMES)
      .chain((name) => misshapen(argumentOf(name)).map((argument) => ({ name, argument }))),
  },
);

/** What is wrong with the answer to a call; nothing if all is well. */
function answeredWrongly(workbook: Workbook, { name, argument }: Asked): string | null {
  const outcome = workbook.addon.serve("bttCall", [name, argument]);
  if (!outcome.ok) {
    // What google.script.run cannot carry never reaches the script.
    return outcome.message.startsWith("google.script.run cannot carry")
      ? null
      : `it threw: ${outcome.message}`;
  }
  const reply = outcome.value as { readonly ok?: unknown; readonly message?: unknown };
  if (reply?.ok === true) return null;
  if (reply?.ok !== false || !isInWords(reply.message)) return `it said: ${JSON.stringify(reply)}`;
  const written = writes(lastRun(workbook));
  return written.length > 0 ? `“${String(reply.message)}” after writing: ${written.join(", ")}` : null;
}

/** Makes calls one after the other in one file, and says what is wrong with their answers or with the file then. */
export function wrongAfter(calls: readonly Asked[]): readonly string[] {
  const workbook = fresh();
  const wrong = calls.flatMap((asked) => answeredWrongly(workbook, asked) ?? []);
  return [...wrong, ...formulasOfPeople(workbook), ...errorsOfOurs(workbook)];
}

/** A refusal leaves the file as it was, to the last format. */
export function changedByRefusal(asked: Asked): boolean {
  const workbook = fresh();
  const before = JSON.stringify(stateOf(workbook));
  const outcome = workbook.addon.serve("bttCall", [asked.name, asked.argument]);
  const isRefused = !outcome.ok || (outcome.value as { readonly ok: boolean }).ok === false;
  return isRefused && JSON.stringify(stateOf(workbook)) !== before;
}
