import { describe, expect, test } from "vitest";
import { SpreadsheetFile } from "../../../../workbench/emulation/engine/file.ts";
import { personIn } from "../../../../workbench/emulation/engine/person.ts";
import { Execution } from "../../../../workbench/emulation/execution.ts";
import { type Installation, installAddon } from "../../../../workbench/emulation/realm/addon.ts";
import { compileInNode } from "../../../../workbench/emulation/realm/node-realm.ts";
import { emptyDesk, type Page } from "../../../../workbench/emulation/services/desk.ts";
import { createSpreadsheetApp } from "../../../../workbench/emulation/spreadsheet/spreadsheet-app.ts";

const code = `
var BELL_ = (() => { let rung = 0; return { ring: () => { rung += 1; return rung; } }; })();

function onOpen(event) {
  const mode = event.authMode === ScriptApp.AuthMode.NONE ? "new" : event.source.getName();
  SpreadsheetApp.getUi().createAddonMenu().addItem("Ring " + mode, "ring").addItem("Fail", "fail").addItem("Open", "openSidebar").addToUi();
}
function onEdit(event) {
  if (event.value === "boom") throw new Error("The edit failed");
  console.log([event.range.getA1Notation(), event.value, event.oldValue, event.authMode, event.source.getName()].join("|"));
}
function ring() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(BELL_.ring()); }
function fail() { throw new Error("There is no bell"); }
function secret_() { return 1; }
function openSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Bells")); }
function echo(value) { return value; }
function today() { return new Date(); }
function costs() {
  const lock = LockService.getDocumentLock();
  lock.waitLock(1000);
  const cell = SpreadsheetApp.getActiveSheet().getRange("A1");
  cell.setValue(2);
  if (cell.getValue() !== 2) throw new Error("Nothing was written");
  lock.releaseLock();
}
function hasty() {
  const lock = LockService.getDocumentLock();
  lock.waitLock(1000);
  SpreadsheetApp.getActiveSheet().getRange("A1").setValue(3);
  lock.releaseLock();
}
function unseen() { SpreadsheetApp.getUi(); }

/**
 * Doubles numbers.
 *
 * @param {number|number[][]} values The numbers.
 * @return {number|number[][]} Twice as much.
 * @customfunction
 */
function BELL_TWICE(values) {
  if (values === undefined) throw new Error("BELL_TWICE needs numbers");
  return Array.isArray(values) ? values.map((row) => row.map((value) => 2 * value)) : 2 * values;
}
/**
 * Looks at a day.
 *
 * @param {Date} day The day.
 * @return {boolean} Whether it is one.
 * @customfunction
 */
function BELL_ISDATE(day) { return day instanceof Date; }
/**
 * Tries to write.
 *
 * @return {number} Never.
 * @customfunction
 */
function BELL_WRITE() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); return 1; }
`;

function installed(more: Partial<Installation> = {}, script = code) {
  const file = SpreadsheetFile.create({ name: "Bells" });
  const pages = new Map([["Sidebar", "<p>Bells</p>"]]);
  const project = { name: "Bell ringer", code: script, pages, timeZone: "Etc/UTC" };
  return { file, addon: installAddon({ project, compile: compileInNode, file, ...more }) };
}

function activeSheet(file: SpreadsheetFile) {
  return createSpreadsheetApp(file, new Execution("FULL"), null).getActiveSheet();
}

const last = (addon: ReturnType<typeof installAddon>) => addon.ended.at(-1);

describe("opening the file", () => {
  test("an add-on that was never used here opens without seeing the file", () => {
    const { addon } = installed();
    addon.open();
    expect(last(addon)).toMatchObject({ name: "onOpen", mode: "NONE", calls: [], outcome: { ok: true } });
    expect(addon.menus).toMatchObject([
      { caption: "Bell ringer", entries: [{ caption: "Ring new" }, {}, {}] },
    ]);
  });

  test("once used it opens with the file", () => {
    const { addon } = installed();
    addon.open();
    addon.choose("Bell ringer", "Ring new");
    addon.open();
    expect(last(addon)).toMatchObject({ name: "onOpen", mode: "LIMITED" });
    expect(addon.menus).toMatchObject([{ entries: [{ caption: "Ring Bells" }, {}, {}] }]);
  });

  test.each(["SpreadsheetApp.getActiveSpreadsheet();", "PropertiesService.getDocumentProperties();"])(
    "a script that calls %s while loading has no menu before its first use",
    (statement) => {
      const { addon } = installed({}, `${statement}\n${code}`);
      addon.open();
      expect(addon.menus).toEqual([]);
      expect(last(addon)?.outcome).toMatchObject({
        ok: false,
        message: expect.stringContaining("permission"),
      });
    },
  );

  test("a script that fails while loading offers only Help", () => {
    const { addon } = installed({}, `missing();\n${code}`);
    addon.open();
    expect(addon.menus).toEqual([]);
    expect(last(addon)?.outcome).toEqual({ ok: false, message: "missing is not defined" });
  });
});

describe("a click in the menu", () => {
  test("runs the function with all rights, in a script that was loaded anew", () => {
    const { addon, file } = installed({ usedBefore: true });
    addon.open();
    addon.choose("Bell ringer", "Ring Bells");
    addon.choose("Bell ringer", "Ring Bells");
    expect(last(addon)).toMatchObject({ name: "ring", mode: "FULL" });
    expect(activeSheet(file).getRange("A1").getValue()).toBe(1);
  });

  test("shows what the function throws", () => {
    const { addon } = installed({ usedBefore: true });
    addon.open();
    expect(() => addon.choose("Bell ringer", "Fail")).toThrow("There is no bell");
  });

  test("opens the sidebar at the person's desk", () => {
    const pages: Page[] = [];
    const desk = { ...emptyDesk, openSidebar: (page: Page) => void pages.push(page) };
    const { addon } = installed({ usedBefore: true, desk });
    addon.open();
    addon.choose("Bell ringer", "Open");
    expect(pages).toEqual([{ title: "Bells", html: "<p>Bells</p>" }]);
  });
});

describe("a person's edit", () => {
  test("runs onEdit with the range, both values, the file and the mode", () => {
    const { addon, file } = installed();
    const person = personIn(file);
    person.types("Sheet1", "B2", "47");
    addon.edited(person.types("Sheet1", "B2", "50"));
    expect(addon.log).toEqual([{ level: "log", text: "B2|50|47|LIMITED|Bells" }]);
    expect(last(addon)).toMatchObject({ name: "onEdit", mode: "LIMITED", calls: ["Spreadsheet.getName"] });
  });

  test("of several cells tells no values", () => {
    const { addon, file } = installed();
    addon.edited(personIn(file).clears("Sheet1", "B2:C3"));
    expect(addon.log).toEqual([{ level: "log", text: "B2:C3|||LIMITED|Bells" }]);
  });

  test("that makes onEdit fail is recorded and not shown", () => {
    const { addon, file } = installed();
    addon.edited(personIn(file).types("Sheet1", "B2", "boom"));
    expect(last(addon)?.outcome).toEqual({ ok: false, message: "The edit failed" });
  });

  test("is the only cause of onEdit: a script's writes are none", () => {
    const { addon } = installed({ usedBefore: true });
    addon.open();
    addon.choose("Bell ringer", "Ring Bells");
    expect(addon.ended.map(({ name }) => name)).toEqual(["onOpen", "ring"]);
  });

  test("runs nothing in a script without onEdit", () => {
    const { addon, file } = installed({}, "function onOpen() {}");
    addon.edited(personIn(file).types("Sheet1", "B2", "50"));
    expect(addon.ended).toEqual([]);
  });
});

describe("google.script.run", () => {
  const { addon } = installed();

  test("offers the public functions", () => {
    expect(addon.serverFunctions).toContain("echo");
    expect(addon.serverFunctions).not.toContain("secret_");
  });

  test("carries values there and back", () => {
    expect(addon.serve("echo", [{ rows: [[1, undefined]] }])).toEqual({
      ok: true,
      value: { rows: [[1, null]] },
    });
  });

  test.each(["secret_", "BELL_", "missing", "toString"])("cannot call %s", (name) => {
    const outcome = addon.serve(name, []);
    expect(outcome).toEqual({ ok: false, message: `Script function not found: ${name}` });
  });

  test("fails where an argument or a result cannot cross", () => {
    expect(addon.serve("echo", [1, new Date(0)])).toMatchObject({
      message: expect.stringContaining("(argument 2)"),
    });
    expect(addon.serve("today", [])).toMatchObject({ message: expect.stringContaining("(the result)") });
  });

  test("gives the message of what the function throws", () => {
    expect(addon.serve("fail", [])).toEqual({ ok: false, message: "There is no bell" });
  });
});

describe("what a run costs", () => {
  test("is told in calls and flushes, without what the end of the run writes", () => {
    const { addon } = installed();
    addon.serve("costs", []);
    expect(last(addon)).toMatchObject({
      calls: ["Lock.waitLock", "Range.setValue", "Range.getValue", "Lock.releaseLock"],
      flushes: 1,
      outcome: { ok: true },
    });
    expect(addon.lock.releasesBeforeFlush).toBe(0);
  });

  test("a lock that is let go before the flush is noticed", () => {
    const { addon } = installed();
    addon.serve("hasty", []);
    expect(addon.lock.releasesBeforeFlush).toBe(1);
    expect(last(addon)).toMatchObject({ flushes: 0, outcome: { ok: true } });
  });

  test("another person's lock makes waiting fail", () => {
    const { addon } = installed({ heldElsewhere: () => 2_000 });
    expect(addon.serve("costs", [])).toMatchObject({ message: expect.stringContaining("Lock timeout") });
  });
});

test("a trigger that runs by the clock has no Ui", () => {
  const { addon } = installed();
  addon.runByClock("unseen");
  expect(last(addon)).toMatchObject({ mode: "FULL", outcome: { message: expect.stringContaining("getUi") } });
});

describe("a custom function in a cell", () => {
  function shown(formula: string) {
    const { file, addon } = installed();
    const sheet = activeSheet(file);
    sheet.getRange("A1:B1").setValues([[new Date("2020-06-12T12:00:00Z"), 3]]);
    sheet.getRange("B2").setValue(4);
    sheet.getRange("C1").setFormula(formula);
    const values = sheet.getRange("C1:C2").getValues().flat();
    return { values, error: file.errorMessage("Sheet1", "C1"), calls: addon.customFunctionCalls() };
  }

  test("takes a value or a range, and gives a value or a range", () => {
    expect(shown("=BELL_TWICE(B1)").values).toEqual([6, ""]);
    expect(shown("=BELL_TWICE(B1:B2)").values).toEqual([6, 8]);
  });

  test("gets dates as dates of its own", () => {
    expect(shown("=BELL_ISDATE(A1)").values[0]).toBe(true);
  });

  test("shows as an error what it throws", () => {
    expect(shown("=BELL_TWICE()").error).toBe("BELL_TWICE needs numbers");
  });

  test("may not write", () => {
    expect(shown("=BELL_WRITE()").error).toContain("You do not have permission to call Range.setValue");
  });

  test("is counted, apart from the runs", () => {
    expect(shown("=BELL_TWICE(B1)").calls).toBe(1);
  });
});
