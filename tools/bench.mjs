import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { ready, root, run } from "./ready.mjs";

const USAGE = "npm run bench -- [--teams 1,6,30,100] [--json OUT.json] [--readme]";

ready();
run(process.execPath, ["tools/build.mjs"]);
// Only now: on a bare machine the line above has just installed it.
const { build } = await import("esbuild");
const bundle = `${root}build/bench.mjs`;
await build({
  absWorkingDir: root,
  entryPoints: ["bench/main.ts"],
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  logLevel: "error",
});
const { findings, sizesIn } = await import(pathToFileURL(bundle).href);

try {
  process.exitCode = tell(process.argv.slice(2));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\nUsage: ${USAGE}`);
  process.exitCode = 1;
}

/** Measures and prints, and writes what was asked for. Gives the exit code. */
function tell(args) {
  const text = { type: "string" };
  const options = { teams: text, json: text, readme: { type: "boolean" } };
  const { values } = parseArgs({ args, options, strict: true });
  const sizes = sizesIn(values.teams);
  const found = findings(`${root}dist`, sizes, (teams) => console.error(`${teams} teams …`));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(found.json, null, 2)}\n`);
  if (values.readme) bringUpToDate(`${root}README.md`, found);
  console.log(found.report);
  if (found.broken.length === 0) return 0;
  console.error(`\nOver budget: ${found.broken.join("; ")}.`);
  return 1;
}

function bringUpToDate(path, { told }) {
  const readme = told(readFileSync(path, "utf8"));
  if (readme === null) throw new Error("README.md has no marks between which the table stands.");
  writeFileSync(path, readme);
}
