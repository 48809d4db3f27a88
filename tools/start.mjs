import { pathToFileURL } from "node:url";
import { ready, root, run } from "./ready.mjs";

ready();
run(process.execPath, ["tools/build.mjs"]);
// Only now: on a bare machine the first line has just installed what these need.
const { build } = await import("esbuild");
const { buildPage, pageFolder } = await import("./page.mjs");
const server = `${root}build/server.mjs`;
await Promise.all([
  buildPage(),
  build({
    absWorkingDir: root,
    entryPoints: ["workbench/server/main.ts"],
    outfile: server,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
  }),
]);
const { workbench } = await import(pathToFileURL(server).href);
process.exitCode = await workbench(process.argv.slice(2), pageFolder, `${root}build/workbench.json`);
