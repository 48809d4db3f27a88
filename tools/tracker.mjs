import { pathToFileURL } from "node:url";
import { ready, root, run } from "./ready.mjs";

ready();
run(process.execPath, ["tools/build.mjs"]);
// Only now: on a bare machine the line above has just installed it.
const { build } = await import("esbuild");
const bundle = `${root}build/tracker.mjs`;
await build({
  absWorkingDir: root,
  entryPoints: ["workbench/tracker/main.ts"],
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  logLevel: "error",
});
const { tracker } = await import(pathToFileURL(bundle).href);
process.exitCode = await tracker(process.argv.slice(2), `${root}dist`);
