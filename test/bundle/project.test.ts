import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { read } from "./shipped.ts";

const shipped = ["Code.js", "Sidebar.html", "appsscript.json"];

test("the build holds exactly what ships", () => {
  expect(readdirSync(new URL("../../dist", import.meta.url)).sort()).toEqual(shipped);
});

test("clasp pushes exactly what ships", () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const clasp = ["node_modules/@google/clasp/build/src/index.js", "status", "--json"];
  const status: unknown = JSON.parse(execFileSync(process.execPath, clasp, { cwd: root, encoding: "utf8" }));
  expect(status).toEqual({
    filesToPush: expect.toSatisfy(
      (files: readonly string[]) => [...files].sort().join() === shipped.map((file) => `dist/${file}`).join(),
    ),
    untrackedFiles: [],
  });
});

test("the manifest asks for this file, its screen, mail to be sent and a clock, and nothing else", () => {
  expect(JSON.parse(read("dist/appsscript.json"))).toMatchObject({
    runtimeVersion: "V8",
    oauthScopes: [
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
      "https://www.googleapis.com/auth/script.send_mail",
      "https://www.googleapis.com/auth/script.scriptapp",
    ],
  });
});

test("the sidebar is one file that loads nothing else", () => {
  const page = read("dist/Sidebar.html");
  expect(page.match(/<script[^>]*\bsrc=|<link\b|@import|url\(\s*["']?https?:/gi)).toBeNull();
});

test("the sidebar's script ends where its tag does, and holds no template literal", () => {
  const [, script = ""] = read("dist/Sidebar.html").match(/<script>([\s\S]*?)<\/script>/) ?? [];
  expect(script).not.toBe("");
  expect(script.match(/<!--|`/g)).toBeNull();
  // Parsing would fail on a script that was cut short.
  expect(() => new Function(script)).not.toThrow();
});
