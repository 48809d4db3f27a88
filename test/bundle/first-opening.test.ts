import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { SpreadsheetFile } from "../../workbench/emulation/engine/file.ts";
import { installAddon } from "../../workbench/emulation/realm/addon.ts";
import { readProject } from "../../workbench/emulation/realm/node-project.ts";
import { compileInNode } from "../../workbench/emulation/realm/node-realm.ts";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

test("what ships shows its menu in a file that it was never used in, and asks nothing of that file", () => {
  const project = readProject(dist, "Breakthrough Team Tracker");
  const addon = installAddon({ project, compile: compileInNode, file: SpreadsheetFile.create() });
  addon.open();
  expect(addon.ended).toMatchObject([{ name: "onOpen", mode: "NONE", calls: [], outcome: { ok: true } }]);
  expect(addon.menus).toMatchObject([{ place: "extensions", caption: "Breakthrough Team Tracker" }]);
});
