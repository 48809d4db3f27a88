import { expect, test } from "vitest";
import { SpreadsheetFile } from "../../../../workbench/emulation/engine/file.ts";
import { type Installation, installAddon } from "../../../../workbench/emulation/realm/addon.ts";
import { compileInNode } from "../../../../workbench/emulation/realm/node-realm.ts";

const code = `
function fill() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange("A1").setValue(1);
  sheet.getRange("B1").setValue(2);
}
function rule() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const type = SpreadsheetApp.ProtectionType.SHEET;
  sheet.protect().setUnprotectedRanges([sheet.getRange("A1:B2")]);
  const [open] = sheet.getProtections(type)[0].getUnprotectedRanges();
  return [open.getA1Notation(), sheet.getProtections(type)[0].getProtectionType() === type];
}
`;

function installed(afterCall: NonNullable<Installation["afterCall"]>) {
  const file = SpreadsheetFile.create();
  const project = { name: "Bells", code, pages: new Map<string, string>(), timeZone: "America/Los_Angeles" };
  return {
    file,
    addon: installAddon({ project, compile: compileInNode, file, usedBefore: true, afterCall }),
  };
}

const ignore = () => {};

test("a call whose answer is lost has taken effect, and the next is not made", () => {
  const told: string[] = [];
  const { file, addon } = installed((method) => {
    told.push(method);
    if (method === "Range.setValue") throw new Error("Service timed out: Spreadsheets");
  });
  expect(addon.serve("fill", [])).toEqual({ ok: false, message: "Service timed out: Spreadsheets" });
  expect(told.filter((method) => method === "Range.setValue")).toHaveLength(1);
  expect(file.snapshot().tabs[0]?.values).toEqual([[1]]);
});

test("services that are listened to take each other and their enums as they do otherwise", () => {
  expect(installed(ignore).addon.serve("rule", [])).toEqual({ ok: true, value: ["A1:B2", true] });
});
