import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { NO_SCRIPT, readOptions, scriptIdIn, withScript } from "../../tools/push-options.mjs";

const ID = "1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-AbCdEfGhIjKlMnOpQr";

describe("the command line of npm run push", () => {
  test("names a script by its id or by the address of its editor, or leaves it out", () => {
    expect(readOptions([])).toEqual({ scriptId: null, dryRun: false });
    expect(readOptions(["--script-id", ID, "--dry-run"])).toEqual({ scriptId: ID, dryRun: true });
    expect(scriptIdIn(`https://script.google.com/home/projects/${ID}/edit`)).toBe(ID);
    expect(scriptIdIn(`https://script.google.com/d/${ID}/edit`)).toBe(ID);
  });

  test.each(["", "my script", NO_SCRIPT])(
    "refuses “%s” in a sentence that says where the id stands",
    (text) => {
      expect(() => scriptIdIn(text)).toThrow(
        /is no script id\. In the script editor, Project settings › Script ID/,
      );
    },
  );

  test("refuses what it does not know", () => {
    expect(() => readOptions(["--force"])).toThrow(/--force/);
  });
});

test("a script that is named is kept beside what .clasp.json holds, in the form of the file", () => {
  const text = readFileSync(new URL("../../.clasp.json", import.meta.url), "utf8");
  const kept = JSON.parse(text);
  const changed = withScript(text, ID);
  expect(JSON.parse(changed)).toEqual({ ...kept, scriptId: ID });
  expect(withScript(changed, kept.scriptId)).toBe(text);
});

describe("npm run push, in a copy of the project, of a person who is not logged in", () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const copy = mkdtempSync(join(tmpdir(), "push-"));
  const kept = [
    "src",
    "sidebar",
    "tools",
    "package.json",
    "package-lock.json",
    "appsscript.json",
    ".clasp.json",
  ];
  for (const name of [...kept, "tsconfig.base.json"])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  afterAll(() => rmSync(copy, { recursive: true }));
  const push = (...args: readonly string[]) =>
    spawnSync(process.execPath, ["tools/push.mjs", ...args], {
      cwd: copy,
      encoding: "utf8",
      env: { ...process.env, HOME: copy, USERPROFILE: copy },
    });

  test("--dry-run prints the three files that ship, and changes nothing", () => {
    const { status, stdout } = push("--dry-run");
    expect(stdout.trim().split("\n")).toEqual(["dist/Code.js", "dist/Sidebar.html", "dist/appsscript.json"]);
    expect(status).toBe(0);
    expect(readFileSync(join(copy, ".clasp.json"), "utf8")).toContain(NO_SCRIPT);
  });

  test("without a script and without a person to ask, says how to name one", () => {
    const { status, stderr } = push();
    expect(stderr).toBe(
      "No script is named yet. Make one at https://script.google.com, then: npm run push -- [--script-id ID] [--dry-run]\n",
    );
    expect(status).toBe(1);
  });

  test("with a script keeps its id, says how to log in, and pushes nothing", () => {
    const { status, stderr } = push("--script-id", ID);
    expect(stderr).toMatch(/^Nothing was pushed: you are not logged in\. Run “npx clasp login” once\./);
    expect(status).toBe(1);
    expect(JSON.parse(readFileSync(join(copy, ".clasp.json"), "utf8")).scriptId).toBe(ID);
  });
});
