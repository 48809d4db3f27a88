import { env } from "node:process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { KINDS } from "./inputs.ts";

/** How many inputs in all; `npm run fuzz` asks for more, and may name another seed and one kind. */
const { FUZZ_COUNT = "1500", FUZZ_SEED = "20200420", FUZZ_OF = "" } = env;
const seed = Number(FUZZ_SEED);
const kinds = KINDS.filter(({ name }) => name.includes(FUZZ_OF));

test.each(kinds)(
  "$name: an answer or a refusal in words, and nothing of a text is carried out",
  { timeout: 7_200_000 },
  async ({ name, share, aRun, property }) => {
    const runs = Math.ceil((Number(FUZZ_COUNT) * share) / 100 / aRun);
    const began = performance.now();
    const found = await fc.check(property, {
      seed,
      numRuns: runs,
      interruptAfterTimeLimit: 3_600_000,
      verbose: 0,
    });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`Fuzz: ${found.numRuns * aRun} ${name}; seed ${seed}, ${seconds} s.`);
    expect(found.failed, `${fc.defaultReportMessage(found)}\n${found.errorInstance}`).toBe(false);
    expect(found.interrupted).toBe(false);
  },
);
