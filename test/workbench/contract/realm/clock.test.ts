import { describe, expect, test } from "vitest";
import { SpreadsheetFile } from "../../../../workbench/emulation/engine/file.ts";
import { type Installation, installAddon } from "../../../../workbench/emulation/realm/addon.ts";
import { compileInNode } from "../../../../workbench/emulation/realm/node-realm.ts";
import { newAccount } from "../../../../workbench/emulation/services/account.ts";

const code = `
function start() {
  return ScriptApp.newTrigger("ring").timeBased().everyDays(1).atHour(7).create().getUniqueId();
}
function ring(event) {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const properties = PropertiesService.getDocumentProperties();
  const lock = LockService.getDocumentLock();
  PropertiesService.getUserProperties().setProperty("rung", event.triggerUid);
  console.log([event.authMode, event.triggerUid, file && file.getName(), properties === null, lock === null].join("|"));
}
`;

function installed(more: Partial<Installation> = {}) {
  const file = SpreadsheetFile.create({ name: "Bells" });
  const project = { name: "Bell ringer", code, pages: new Map(), timeZone: "Etc/UTC" };
  const account = newAccount();
  return { account, addon: installAddon({ project, compile: compileInNode, file, account, ...more }) };
}

describe("when the clock strikes", () => {
  test("each trigger of the account runs, and is told which it is", () => {
    const { account, addon } = installed();
    const started = addon.serve("start", []);
    addon.clockStrikes();
    const [trigger] = account.triggers;
    expect(started).toEqual({ ok: true, value: trigger?.id });
    expect(addon.log.map(({ text }) => text)).toEqual([`FULL|${trigger?.id}|Bells|false|false`]);
    expect(account.properties.get("rung")).toBe(trigger?.id);
  });

  test("without a file there is no spreadsheet, no document’s property and no lock", () => {
    const { account, addon } = installed();
    addon.serve("start", []);
    addon.clockStrikes("without a file");
    expect(addon.log.map(({ text }) => text)).toEqual([`FULL|${account.triggers[0]?.id}||true|true`]);
  });

  test("nothing runs in an account without a trigger", () => {
    const { addon } = installed();
    addon.clockStrikes();
    expect(addon.ended).toEqual([]);
  });
});

test("what the manifest does not list cannot be used", () => {
  const project = { name: "Bells", code, pages: new Map(), timeZone: "Etc/UTC", scopes: [] };
  expect(installed({ project }).addon.serve("start", [])).toMatchObject({
    ok: false,
    message: expect.stringContaining("script.scriptapp"),
  });
});
