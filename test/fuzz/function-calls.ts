import fc from "fast-check";
import { USAGES } from "../../src/functions/custom-functions.ts";
import { compileInNode } from "../../workbench/emulation/realm/node-realm.ts";
import { read } from "../bundle/shipped.ts";
import { hostile } from "./texts.ts";

const cell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -200, max: 200, noNaN: true }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>("", "43%", 0.43, 43, 71, "n/a", "break", "#N/A", "#REF!"),
  },
  { weight: 3, arbitrary: hostile },
  { weight: 2, arbitrary: fc.oneof(fc.boolean(), fc.date({ noInvalidDate: false }), fc.double()) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, Number.MAX_VALUE, Number.MIN_VALUE, -0, 1e15) },
);

const grid = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

const series = fc.integer({ min: 1, max: 10 }).chain((length) =>
  fc.array(
    cell.map((each) => [each]),
    { minLength: length, maxLength: length },
  ),
);

/** A cell that calls one of our functions: its name, and what Sheets hands it. */
interface FunctionCall {
  readonly name: string;
  readonly given: readonly unknown[];
}

export const functionCall: fc.Arbitrary<FunctionCall> = fc.record({
  name: fc.constantFrom(...USAGES.map(({ name }) => name)),
  given: fc.array(fc.oneof(cell, series, grid, fc.constant(undefined)), { maxLength: 9 }),
});

const bundle = compileInNode(read("dist/Code.js")).load({});

/** What is wrong with the answer of a function as it ships; nothing if all is well. */
export function computedWrongly({ name, given }: FunctionCall): string | null {
  let answer: unknown;
  try {
    answer = bundle.call(name, given);
  } catch (error) {
    const { message } = Object(error);
    // Sheets shows it in the cell: a sentence that begins with the name and ends with an example.
    return new RegExp(`^${name}(?:: | needs )[^]+; ?e\\.g\\. =|^${name}(?:: | needs )[^]+, e\\.g\\. =`).test(
      message,
    )
      ? null
      : `it threw: ${String(message)}`;
  }
  const cells = [answer].flat(2);
  const odd = cells.filter((each) => typeof each !== "string" && !Number.isFinite(each));
  const errors = cells.filter((each) => typeof each === "string" && /^#[A-Z/0]+[!?]?/.test(each));
  return [...odd, ...errors].length > 0 ? `it gave: ${[...odd, ...errors].map(String).join(", ")}` : null;
}
