import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { NO_SCRIPT, readOptions, scriptIdIn, USAGE, withScript } from "./push-options.mjs";
import { ready, root, run } from "./ready.mjs";

const SHIPPED = ["Code.js", "Sidebar.html", "appsscript.json"];
const settings = `${root}.clasp.json`;
const clasp = [`${root}node_modules/@google/clasp/build/src/index.js`];

/** What clasp answers as JSON; it keeps its credentials in the person’s home folder, and this command never sees them. */
function asked(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...clasp, ...args, "--json"], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`clasp ${args[0]} failed: ${(stderr || stdout).trim()}`);
  return JSON.parse(stdout);
}

/** The files that a push would send. @throws Error where they are not the three that ship */
function filesToPush() {
  const files = asked("show-file-status")
    .filesToPush.map((file) => file.replaceAll("\\", "/"))
    .sort();
  const expected = SHIPPED.map((file) => `dist/${file}`);
  if (files.join() === expected.join()) return files;
  throw new Error(
    `Nothing was pushed. clasp would send ${files.join(", ")}; only ${expected.join(", ")} ship.`,
  );
}

/** The script to push to: given, kept from the last time, or asked for once and then kept. */
async function scriptFor({ scriptId }) {
  const text = readFileSync(settings, "utf8");
  const kept = JSON.parse(text).scriptId;
  const id = scriptId ?? (kept === NO_SCRIPT ? await askForScript() : kept);
  if (id !== kept) writeFileSync(settings, withScript(text, id));
  return id;
}

async function askForScript() {
  if (!process.stdin.isTTY) {
    throw new Error(`No script is named yet. Make one at https://script.google.com, then: ${USAGE}`);
  }
  console.log("The first time, the add-on needs a script of yours to live in:");
  console.log("  1. Open https://script.google.com and choose New project.");
  console.log(
    "  2. Name it Breakthrough Teams. Choose Project settings, the cog wheel, and copy its Script ID.",
  );
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question("  3. Paste the Script ID here: ");
  lines.close();
  return scriptIdIn(answer);
}

function checkLogin() {
  if (asked("show-authorized-user").loggedIn) return;
  throw new Error(
    "Nothing was pushed: you are not logged in. Run “npx clasp login” once. If it fails later, switch the Apps Script API on at https://script.google.com/home/usersettings.",
  );
}

/** Builds the add-on and replaces what the script holds by it. */
async function push(args) {
  const options = readOptions(args);
  ready();
  run(process.execPath, [`${root}tools/build.mjs`]);
  const files = filesToPush();
  if (options.dryRun) {
    console.log(files.join("\n"));
    return;
  }
  const id = await scriptFor(options);
  checkLogin();
  // Without --force a changed manifest is skipped in silence where nobody sits at the terminal.
  run(process.execPath, [...clasp, "push", "--force"]);
  console.log(
    `Pushed. https://script.google.com/d/${id}/edit shows it: Deploy › Test deployments tries it out.`,
  );
}

try {
  await push(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
