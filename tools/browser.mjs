import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./ready.mjs";

/** For a browser that no person looks at, on machines without a graphics card or a user of their own. */
export const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function named() {
  const path = process.env.CHROMIUM;
  if (!path || canRun(path)) return path;
  throw new Error(`CHROMIUM names ${path}, which cannot be run.`);
}

function installed() {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/opt/google/chrome"];
  const known = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    join(process.env.PROGRAMFILES ?? "C:\\Program Files", "Google/Chrome/Application/chrome.exe"),
  ];
  return known.find(canRun);
}

/** Where playwright keeps the browsers that it has downloaded. */
function cacheFolder() {
  const { PLAYWRIGHT_BROWSERS_PATH: given } = process.env;
  if (given && given !== "0") return given;
  if (process.platform === "darwin") return join(homedir(), "Library/Caches/ms-playwright");
  if (process.platform === "win32") return join(homedir(), "AppData/Local/ms-playwright");
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "ms-playwright");
}

function downloaded() {
  const folder = cacheFolder();
  if (!existsSync(folder)) return undefined;
  const programs = readdirSync(folder, { recursive: true })
    .filter((path) =>
      /(^|[\\/])(chrome|chrome-headless-shell|headless_shell|Chromium|chrome\.exe)$/.test(path),
    )
    .map((path) => join(folder, path));
  return programs.find(canRun);
}

/** Tells whether a command succeeded; its output is shown only if it did not. */
function succeeded(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", cwd: root });
  if (status !== 0) console.error(`${command} ${args.join(" ")} failed:\n${stdout ?? ""}${stderr ?? ""}`);
  return status === 0;
}

/** Whether a program starts at all: a downloaded browser may lack libraries of the system. */
const starts = (path) => spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;

function download() {
  console.log("Downloading a Chromium for the browser tests …");
  const program = "node_modules/playwright-core/cli.js";
  const path = succeeded(process.execPath, [program, "install", "--only-shell", "chromium"]) && downloaded();
  return path && starts(path) ? path : undefined;
}

function fromPackages() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync("apt-get", ["--version"]).status !== 0) return undefined;
  console.log("Installing the system's Chromium for the browser tests …");
  const done =
    succeeded("apt-get", ["update"]) &&
    succeeded("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"]);
  return done ? installed() : undefined;
}

/** A Chromium that is on this machine already; undefined where there is none. */
export function presentBrowser() {
  return named() ?? installed() ?? downloaded();
}

/**
 * A Chromium for the tests, installed where none is on this machine.
 *
 * @throws Error with a sentence where none can be had
 */
export function browser() {
  const path = presentBrowser() ?? download() ?? fromPackages();
  if (path) return path;
  throw new Error(
    "The browser tests need a Chromium, and none could be installed. " +
      "Install Chromium or Chrome, or name one: CHROMIUM=/path/to/chromium npm test",
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(browser());
