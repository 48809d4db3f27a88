import { parseArgs } from "node:util";
import { ready, root, run, tried } from "./ready.mjs";

const USAGE = "npm run fuzz -- [--count 100000] [--seed N] [--of 'custom functions']";

// The long run of test/fuzz.
process.chdir(root);
ready();
run(process.execPath, ["tools/build.mjs"]);

const { count, seed, of } = asked();
Object.assign(process.env, { FUZZ_COUNT: count, FUZZ_SEED: seed, FUZZ_OF: of });
const began = performance.now();
process.exitCode = tried(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "test/fuzz"]);
console.log(
  `${count} inputs asked for, seed ${seed}; ${((performance.now() - began) / 60_000).toFixed(1)} minutes.`,
);

function asked() {
  try {
    const text = { type: "string" };
    const { values } = parseArgs({ options: { count: text, seed: text, of: text }, strict: true });
    return { count: values.count ?? "100000", seed: values.seed ?? "20200420", of: values.of ?? "" };
  } catch (error) {
    console.error(`${error.message}\n\nUsage: ${USAGE}`);
    process.exit(1);
  }
}
