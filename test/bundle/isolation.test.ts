import fc from "fast-check";
import { expect, test } from "vitest";
import { customFunctions } from "../../workbench/emulation/realm/declarations.ts";
import { outcomeOf } from "../../workbench/emulation/realm/executor.ts";
import { compileInNode } from "../../workbench/emulation/realm/node-realm.ts";
import { read } from "./shipped.ts";

const code = read("dist/Code.js");
const script = compileInNode(code);

const cell = fc.oneof(
  fc.constantFrom<string | number | boolean>("", "n/a", "43%", "up", "slow", true, 0, 8),
  fc.double({ min: -200, max: 200, noNaN: true }),
);
const column = fc.array(fc.tuple(cell), { minLength: 1, maxLength: 12 });
const call = fc.record({
  name: fc.constantFrom(...customFunctions(code).map(({ name }) => name)),
  parameters: fc.array(fc.oneof(cell, column), { minLength: 2, maxLength: 6 }),
});

test("custom functions keep nothing between calls: sharing one loading is as good as a fresh one each", () => {
  fc.assert(
    fc.property(fc.array(call, { minLength: 2, maxLength: 8 }), (calls) => {
      const shared = script.load({});
      for (const { name, parameters } of calls) {
        const alone = script.load({});
        // As JSON: equal values of two realms have different prototypes.
        const together = JSON.stringify(outcomeOf(() => shared.call(name, parameters)));
        expect(together).toBe(JSON.stringify(outcomeOf(() => alone.call(name, parameters))));
      }
    }),
  );
});
