import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { builtWrongly, handed, isTakenInOrExplained, previewedWrongly } from "./files.ts";
import { computedWrongly, functionCall } from "./function-calls.ts";
import { mailedWrongly, update } from "./mails.ts";
import { changedByRefusal, fittingCall, misshapenCall, wrongAfter } from "./sidebar-calls.ts";
import { typing, wrongAfterTyping } from "./typing.ts";

/** A kind of input that is fuzzed, and what must be true of it. */
interface Kind {
  readonly name: string;
  /** Of a hundred inputs, so many; the cheap ones make the bulk. */
  readonly share: number;
  /** How many inputs one run of the property takes. */
  readonly aRun: number;
  readonly property: fc.IAsyncProperty<unknown>;
}

const nothing = (found: readonly string[] | string | null): void => {
  const wrong = found === null ? [] : [found].flat();
  if (wrong.length > 0) throw new Error(wrong.slice(0, 5).join("\n"));
};

/** A property of each input; the engine lets go of a file only once the script that used it has ended. */
const property = <Value>(
  inputs: fc.Arbitrary<Value>,
  holds: (input: Value) => void,
): fc.IAsyncProperty<unknown> =>
  fc.asyncProperty(inputs, async (input) => {
    holds(input);
    await setImmediate();
  }) as fc.IAsyncProperty<unknown>;

/** So many inputs into one file, one after the other. */
const batch = <Value>(one: fc.Arbitrary<Value>, count: number): fc.Arbitrary<Value[]> =>
  fc.tuple(...Array.from({ length: count }, () => one)) as unknown as fc.Arbitrary<Value[]>;

export const KINDS: readonly Kind[] = [
  {
    name: "custom functions, as they ship, with junk in their ranges",
    share: 66,
    aRun: 1,
    property: property(functionCall, (call) => nothing(computedWrongly(call))),
  },
  {
    name: "cohort files, readings and settings, read",
    share: 20,
    aRun: 1,
    property: property(handed, (files) => {
      if (!isTakenInOrExplained(files)) throw new Error("Neither taken in nor explained.");
    }),
  },
  {
    name: "pasted rosters and files, through the shipped preview",
    share: 3,
    aRun: 1,
    property: property(handed, (files) => nothing(previewedWrongly(files))),
  },
  {
    name: "weekly mails made of hostile texts",
    share: 8,
    aRun: 1,
    property: property(update, (facts) => nothing(mailedWrongly(facts))),
  },
  {
    name: "sidebar calls that do not fit, through the shipped bundle",
    share: 2.5,
    aRun: 20,
    property: property(batch(misshapenCall, 20), (calls) => nothing(wrongAfter(calls))),
  },
  {
    name: "sidebar calls that fit, through the shipped bundle",
    share: 0.25,
    aRun: 8,
    property: property(batch(fittingCall, 8), (calls) => nothing(wrongAfter(calls))),
  },
  {
    name: "texts typed into the tabs, then Repair",
    share: 0.2,
    aRun: 12,
    property: property(batch(typing, 12), (typings) => nothing(wrongAfterTyping(typings))),
  },
  {
    name: "refusals, with the whole file compared",
    share: 0.03,
    aRun: 1,
    property: property(fc.oneof(fittingCall, misshapenCall), (asked) => {
      if (changedByRefusal(asked)) throw new Error("The refusal changed the file.");
    }),
  },
  {
    name: "files built, through the shipped bundle",
    share: 0.02,
    aRun: 1,
    property: property(handed, (files) => nothing(builtWrongly(files))),
  },
];
