import { cp, mkdir, rm } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "./ready.mjs";

/** Where the built page stands, with all that it asks its server for. */
export const pageFolder = `${root}build/page`;

const modules = `${root}node_modules/`;

/** What the page needs beside its own code: the add-on as it ships, the example, the engine's templates. */
const copies = {
  "workbench/page/index.html": "index.html",
  "dist/Code.js": "addon/Code.js",
  "dist/Sidebar.html": "addon/Sidebar.html",
  "dist/appsscript.json": "addon/appsscript.json",
  "examples/lausd-south/cohort.csv": "example/cohort.csv",
  "examples/lausd-south/readings-illustrative.csv": "example/readings.csv",
  "examples/lausd-south/settings.json": "example/settings.json",
  "node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.xml": "templates.xml",
  // As a script of its own it makes the one global that the engine draws charts with.
  "node_modules/chart.js/dist/chart.umd.min.js": "chart.js",
};

/** Builds the workbench's page from what `npm run build` has left in dist. */
export async function buildPage() {
  await rm(pageFolder, { recursive: true, force: true });
  await mkdir(pageFolder, { recursive: true });
  const common = {
    absWorkingDir: root,
    bundle: true,
    platform: "browser",
    target: "es2022",
    // The package's field for browsers names a script without exports.
    mainFields: ["module", "main"],
    // What reads CSV asks for it in Node only.
    external: ["stream"],
    logLevel: "error",
    minifySyntax: true,
    minifyWhitespace: true,
  };
  await Promise.all([
    build({
      ...common,
      entryPoints: { page: "workbench/page/main.ts", style: "workbench/page/page.css" },
      outdir: pageFolder,
      format: "esm",
      nodePaths: [modules],
      loader: { ".woff2": "file", ".woff": "empty", ".ttf": "empty", ".eot": "empty", ".svg": "empty" },
    }),
    build({
      ...common,
      entryPoints: { "frame-script": "workbench/page/frame-script.ts" },
      outdir: pageFolder,
      format: "iife",
    }),
    ...Object.entries(copies).map(([from, to]) => cp(`${root}${from}`, `${pageFolder}/${to}`)),
  ]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildPage();
