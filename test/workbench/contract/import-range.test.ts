import { expect, test } from "vitest";
import { Drive } from "../../../workbench/emulation/engine/drive.ts";
import { SpreadsheetFile } from "../../../workbench/emulation/engine/file.ts";
import { spreadsheetIn } from "../../scenarios/workbook.ts";

const LINK = "https://docs.google.com/spreadsheets/d/source/edit#gid=0";

function sheetOf(file: SpreadsheetFile) {
  const [sheet] = spreadsheetIn(file).getSheets();
  if (sheet === undefined) throw new Error("The file has no sheet.");
  return sheet;
}

function pair() {
  const drive = new Drive();
  const source = SpreadsheetFile.create({ id: "source" });
  const receiver = SpreadsheetFile.create({ id: "receiver", drive });
  drive.add(source);
  sheetOf(source)
    .getRange("A1:B3")
    .setValues([
      [1, "one"],
      ["", "=A1+1"],
      [new Date("2020-05-22T19:00:00Z"), "=1/0"],
    ]);
  const shows = (formula: string) => {
    sheetOf(receiver).getRange("D1").setFormula(formula);
    return receiver.errorMessage("Sheet1", "D1");
  };
  return { drive, source, receiver, shows };
}

test("a source is connected once, by a click, and then all of it can be read", () => {
  const { drive, receiver, shows } = pair();
  expect(shows(`=IMPORTRANGE("${LINK}", "Sheet1!A1")`)).toBe("You need to connect these sheets.");
  expect(sheetOf(receiver).getRange("D1").getValue()).toBe("#REF!");
  drive.allowAccess(receiver, "source");
  expect(sheetOf(receiver).getRange("D1").getValue()).toBe(1);
  expect(shows(`=IMPORTRANGE("source", "B1:B2")`)).toBeUndefined();
  expect(sheetOf(receiver).getRange("D1:D2").getValues()).toEqual([["one"], [2]]);
});

test("a range open at its end brings all rows; blanks, days and errors come as they are", () => {
  const { drive, receiver, shows } = pair();
  drive.allowAccess(receiver, "source");
  expect(shows(`=IMPORTRANGE("${LINK}", "'Sheet1'!A1:B")`)).toBeUndefined();
  expect(sheetOf(receiver).getRange("D1:E4").getDisplayValues()).toEqual([
    ["1", "one"],
    ["", "2"],
    ["5/22/2020 12:00:00", "#DIV/0!"],
    ["", ""],
  ]);
});

test("a file, a tab or a range that is not there, and a file that is not shared, are each said", () => {
  const { drive, receiver, shows } = pair();
  drive.allowAccess(receiver, "source");
  drive.addUnreadable("closed");
  expect(shows('=IMPORTRANGE("nowhere", "A1")')).toBe("Spreadsheet cannot be found.");
  expect(shows('=IMPORTRANGE("closed", "A1")')).toBe("You don't have permissions to access that sheet.");
  const missing = "Cannot find range or sheet for imported range.";
  expect(shows(`=IMPORTRANGE("${LINK}", "Sheet2!A1")`)).toBe(missing);
  expect(shows(`=IMPORTRANGE("${LINK}", "A1:A2000")`)).toBe(missing);
});

test("what a source changes arrives when the receiver is computed again", () => {
  const { drive, source, receiver, shows } = pair();
  drive.allowAccess(receiver, "source");
  shows(`=IMPORTRANGE("${LINK}", "B2")`);
  sheetOf(source).getRange("A1").setValue(41);
  expect(sheetOf(receiver).getRange("D1").getValue()).toBe(2);
  receiver.recompute();
  expect(sheetOf(receiver).getRange("D1").getValue()).toBe(42);
});
