import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { root } from "./ready.mjs";

const banner = "/** @OnlyCurrentDoc */";

const read = (path) => readFile(`${root}${path}`, "utf8");

/**
 * The script: the bundle in one global, then the entry file word for word, because Sheets reads the help of a
 * custom function off the comment above a top-level declaration and a bundler drops such comments. The bundle is
 * minified: Apps Script loads the whole file for every call of a custom function.
 */
async function script() {
  const entry = await read("src/entry.js");
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["src/gas/main.ts"],
    write: false,
    bundle: true,
    format: "iife",
    globalName: "BTT_",
    target: "es2020",
    platform: "neutral",
    mainFields: ["module", "main"],
    legalComments: "none",
    minify: true,
    banner: { js: banner },
    footer: { js: entry },
    logLevel: "error",
  });
  return outputFiles[0].text;
}

/** The sidebar: one HTML file, since HtmlService serves no other kind. */
async function sidebar() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["sidebar/main.tsx", "sidebar/sidebar.css"],
    outdir: "unwritten",
    write: false,
    bundle: true,
    format: "iife",
    target: "es2020",
    platform: "browser",
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    minify: true,
    // HtmlService strips what looks like a comment inside template literals of inline scripts.
    supported: { "template-literal": false },
    logLevel: "error",
  });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text;
  // An inline script ends at the first of these, even inside a string.
  const inline = text(".js").replace(/<(?=\/script|!--)/gi, () => "\\x3C");
  const page = await read("sidebar/sidebar.html");
  return filled(
    filled(page, "sidebar.css", `<style>\n${text(".css")}</style>`),
    "main.tsx",
    `<script>\n${inline}</script>`,
  );
}

function filled(page, name, content) {
  const parts = page.split(`<!-- ${name} -->`);
  if (parts.length !== 2) throw new Error(`sidebar/sidebar.html must hold <!-- ${name} --> exactly once.`);
  return parts.join(content);
}

try {
  const files = {
    "Code.js": script(),
    "Sidebar.html": sidebar(),
    "appsscript.json": read("appsscript.json"),
  };
  const built = await Promise.all(Object.entries(files).map(async ([name, text]) => [name, await text]));
  await rm(`${root}dist`, { recursive: true, force: true });
  await mkdir(`${root}dist`);
  await Promise.all(built.map(([name, text]) => writeFile(`${root}dist/${name}`, text)));
} catch (error) {
  // esbuild has already printed its own errors.
  if (!error.errors) console.error(error.message);
  process.exitCode = 1;
}
