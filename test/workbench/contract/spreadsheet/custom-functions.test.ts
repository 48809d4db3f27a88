import { describe, expect, test } from "vitest";
import type {
  CustomFunction,
  ScriptArgument,
} from "../../../../workbench/emulation/engine/custom-functions.ts";
import { openNew, reopened } from "./opened-file.ts";

function fileWith(implementation: CustomFunction, name = "BTT_TRY") {
  const opened = openNew({ timeZone: "UTC" });
  opened.file.registerFunction(name, [{ name: "first" }, { name: "second" }], implementation);
  return opened;
}

describe("arguments of a custom function", () => {
  test("are a scalar for a single cell and rows first for a range", () => {
    const seen: ScriptArgument[] = [];
    const { sheet } = fileWith((...args) => {
      seen.push(...args);
      return "";
    });
    sheet.getRange("A1:C2").setValues([
      [1, "two", true],
      ["2020-04-20", "", "=1/0"],
    ]);
    sheet.getRange("E1").setFormula("=BTT_TRY(A1,A1:C2)").getValue();
    expect(seen).toEqual([
      1,
      [
        [1, "two", true],
        [new Date("2020-04-20T00:00:00Z"), "", "#DIV/0!"],
      ],
    ]);
  });

  test.each(["NOW()", "TODAY()", "RAND()"])("%s never finishes loading", (argument) => {
    const { sheet } = fileWith((value) => `${value}`);
    sheet.getRange("A1").setFormula(`=BTT_TRY(${argument})`);
    expect(sheet.getRange("A1").getValue()).toBe("Loading...");
  });

  test("a cell that holds TODAY is an argument like any other", () => {
    const { sheet } = fileWith((value) => (Object(value) instanceof Date ? "a date" : "no date"));
    sheet.getRange("A1").setFormula("=TODAY()");
    sheet.getRange("B1").setFormula("=BTT_TRY(A1)");
    expect(sheet.getRange("B1").getValue()).toBe("a date");
  });
});

describe("results of a custom function", () => {
  test("rows spill to the right and down", () => {
    const { sheet } = fileWith(() => [
      [1, 2],
      [3, 4],
    ]);
    sheet.getRange("A1").setFormula("=BTT_TRY()");
    expect(sheet.getRange("A1:B2").getValues()).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test("a spill onto something is #REF!", () => {
    const { sheet } = fileWith(() => [[1], [2]]);
    sheet.getRange("A2").setValue("in the way");
    sheet.getRange("A1").setFormula("=BTT_TRY()");
    expect(sheet.getRange("A1").getValue()).toBe("#REF!");
  });

  test("an error that is thrown shows as #ERROR! and keeps its message", () => {
    const { sheet, file } = fileWith(() => {
      throw new Error("BTT_TRY needs two ranges");
    });
    sheet.getRange("A1").setFormula("=BTT_TRY()");
    expect(sheet.getRange("A1").getValue()).toBe("#ERROR!");
    expect(file.errorMessage("Sheet1", "A1")).toBe("BTT_TRY needs two ranges");
  });

  test("nothing is an empty text, and NaN is #NUM!", () => {
    const { sheet } = fileWith((value) => (value === "" ? null : Number.NaN));
    sheet.getRange("A1:A2").setFormulas([["=BTT_TRY(B1)"], ["=BTT_TRY(1)"]]);
    expect(sheet.getRange("A1:A2").getValues()).toEqual([[""], ["#NUM!"]]);
  });
});

describe("a custom function", () => {
  test("is computed again only when an argument changes", () => {
    let calls = 0;
    const { sheet } = fileWith((value) => {
      calls += 1;
      return value;
    });
    sheet.getRange("A1").setFormula("=BTT_TRY(B1)").getValue();
    const before = calls;
    sheet.getRange("C1").setValue(1);
    sheet.getRange("A1").getValue();
    expect(calls).toBe(before);
    sheet.getRange("B1").setValue(1);
    sheet.getRange("A1").getValue();
    expect(calls).toBe(before + 1);
  });

  test("of one file is unknown in another", () => {
    fileWith(() => 1, "BTT_HERE");
    const { sheet } = openNew();
    sheet.getRange("A1").setFormula("=BTT_HERE()");
    expect(sheet.getRange("A1").getValue()).toBe("#NAME?");
  });

  test("that is installed after its formulas were entered computes them", () => {
    const { sheet, file } = openNew();
    sheet.getRange("A1").setFormula("=BTT_LATER(2)");
    expect(sheet.getRange("A1").getValue()).toBe("#NAME?");
    file.registerFunction("BTT_LATER", [{ name: "value" }], (value) => Number(value) * 2);
    expect(sheet.getRange("A1").getValue()).toBe(4);
  });

  test("is gone from a stored file until it is installed again", () => {
    const { sheet, file } = fileWith(() => 1, "BTT_STORED");
    sheet.getRange("A1").setFormula("=BTT_STORED()");
    const again = reopened(file);
    expect(again.sheet.getRange("A1").getValue()).toBe("#NAME?");
    again.file.registerFunction("BTT_STORED", [], () => 5);
    expect(again.sheet.getRange("A1").getValue()).toBe(5);
  });

  test("cannot take the name of a built-in function", () => {
    expect(() => fileWith(() => 1, "SUM")).toThrow("SUM is a built-in function");
  });
});
