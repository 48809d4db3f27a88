import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { ready, root } from "./ready.mjs";

const USAGE = "npm run evidence -- [--teams N] [--json OUT.json] [--guide docs/guide.md]";

ready();
// Only now: on a bare machine the line above has just installed it.
const { build } = await import("esbuild");
const bundle = `${root}build/evidence.mjs`;
await build({
  absWorkingDir: root,
  entryPoints: ["evidence/main.ts"],
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  logLevel: "error",
});
const { findings } = await import(pathToFileURL(bundle).href);

try {
  process.exitCode = tell(process.argv.slice(2));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\nUsage: ${USAGE}`);
  process.exitCode = 1;
}

/** Simulates and prints, and writes what was asked for. Gives the exit code. */
function tell(args) {
  const text = { type: "string" };
  const { values } = parseArgs({ args, options: { teams: text, json: text, guide: text }, strict: true });
  const started = performance.now();
  const found = findings(values.teams === undefined ? undefined : Number(values.teams));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(found.json, null, 2)}\n`);
  if (values.guide !== undefined) bringUpToDate(values.guide, found);
  console.log(found.report);
  console.log(`\n${found.compared} figures compared, ${found.differing} differ; ${seconds} s.`);
  return found.differing === 0 ? 0 : 1;
}

function bringUpToDate(path, { guided }) {
  const guide = guided(readFileSync(path, "utf8"));
  if (guide === null) throw new Error(`${path} has no marks between which the tables stand.`);
  writeFileSync(path, guide);
}
