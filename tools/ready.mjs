import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Installs the dependencies if some are missing or not as locked. Ends the process if npm fails. */
export function ready() {
  if (installedAsLocked()) return;
  console.log("Installing dependencies (the first time takes a few minutes) …");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

function installedAsLocked() {
  // npm writes its own record last, so it is missing after an interrupted install too.
  const record = `${root}node_modules/.package-lock.json`;
  if (!existsSync(record)) return false;
  const installed = packages(record);
  return Object.entries(packages(`${root}package-lock.json`)).every(
    ([path, { version, optional }]) => path === "" || optional || installed[path]?.version === version,
  );
}

function packages(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}

/** Runs a command in the project's folder with this terminal's output. Ends the process with the command's code if it fails. */
export function run(command, args) {
  const code = tried(command, args);
  if (code !== 0) process.exit(code);
}

/** Runs a command in the project's folder with this terminal's output, and returns its exit code. */
export function tried(command, args) {
  // npm is a .cmd file on Windows, which only a shell can start.
  const shell = process.platform === "win32" && command === "npm";
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", shell });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status ?? 1;
}
