import type { Sheet } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { openNew } from "../contract/spreadsheet/opened-file.ts";
import { kept } from "./kept.ts";

type Opened = ReturnType<typeof openNew>;

/** What a script and a person make of an empty sheet, as the file has it. */
async function written(
  make: (opened: Opened) => void,
  options?: Parameters<typeof openNew>[0],
): Promise<Sheet> {
  const opened = openNew(options);
  make(opened);
  return (await kept(opened.file)).sheet("Sheet1");
}

const cell = (sheet: Sheet, row: number, col: number) => sheet.cells?.get(`${row},${col}`);

describe("a cell in the file", () => {
  test("keeps text as text, whatever it begins with", async () => {
    const { rows } = await written(({ sheet }) => {
      sheet.getRange("A1:A3").setValues([["'=1+1"], ["'0012"], ["'#N/A?"]]);
    });
    expect(rows.map(([first]) => first)).toEqual(["=1+1", "0012", "#N/A?"]);
  });

  test("keeps truths, shares and days as numbers and formats", async () => {
    const sheet = await written(({ sheet, person }) => {
      sheet.getRange("A1").setValue(true);
      person.types("Sheet1", "A2", "57%");
      person.types("Sheet1", "A3", "5/22/2020");
    });
    expect(sheet.rows.map(([first]) => first)).toEqual([true, 0.57, new Date("2020-05-22")]);
    expect(cell(sheet, 1, 0)?.style?.numFmt).toBe("0%");
    expect(cell(sheet, 2, 0)?.style?.numFmt).toBe("m/d/yyyy");
  });

  test("has its formula with what it gives, in the language of files whatever the locale", async () => {
    const sheet = await written(
      ({ sheet }) => {
        sheet.getRange("A1").setValue(3);
        sheet.getRange("B1:B3").setFormulas([["=IF(A1>2;A1/2;0)"], ['=A1&" weeks"'], ["=TODAY()"]]);
      },
      { locale: "de_DE" },
    );
    expect(cell(sheet, 0, 1)).toMatchObject({ formula: "IF(A1>2,A1/2,0)", formulaResult: 1.5 });
    expect(cell(sheet, 1, 1)).toMatchObject({ formula: 'A1&" weeks"', value: "3 weeks" });
    expect(cell(sheet, 2, 1)?.formula).toBe("TODAY()");
  });

  test("holds the value of a custom function, and says what stood there", async () => {
    const sheet = await written(({ sheet, file }) => {
      file.registerFunction("BTT_WEEK", [{ name: "start" }], (start) => `Week ${String(start)}`);
      file.registerFunction("BTT_TARGETS", [], () => [[1, 2]]);
      sheet.getRange("A1:A2").setFormulas([["=BTT_WEEK(5)"], ["=BTT_TARGETS()"]]);
    });
    expect(sheet.rows).toMatchObject([
      ["Week 5", null],
      [1, 2],
    ]);
    expect(cell(sheet, 0, 0)?.formula).toBeUndefined();
    expect(cell(sheet, 0, 0)?.comment?.text).toBe(
      "In Google Sheets this is =BTT_WEEK(5). Here it is its value on the day of the download.",
    );
  });

  test("keeps its looks, in Arial, and no fill where the paper is white", async () => {
    const sheet = await written(({ sheet }) => {
      sheet
        .getRange("A1:B1")
        .setValues([["a", "b"]])
        .setBackground("white")
        .setFontSize(9);
      sheet.getRange("B1").setBackground("#A8480B").setFontColor("white").setFontWeight("bold").setWrap(true);
      sheet.getRange("B1").setBorder(null, null, true, null, null, null, "#9AA0A6", null);
    });
    expect(cell(sheet, 0, 0)?.style?.fill).toBeUndefined();
    expect(cell(sheet, 0, 1)?.style).toMatchObject({
      font: { name: "Arial", size: 9, bold: true, color: { rgb: "FFFFFF" } },
      fill: { pattern: "solid", fgColor: { rgb: "A8480B" } },
      border: { bottom: { style: "thin", color: { rgb: "9AA0A6" } } },
      alignment: { wrapText: true },
    });
  });

  test("keeps its note", async () => {
    const sheet = await written(({ sheet }) => sheet.getRange("B2").setNote("Made from the plan."));
    expect(cell(sheet, 1, 1)?.comment?.text).toBe("Made from the plan.");
  });
});

describe("a sheet in the file", () => {
  test("keeps its panes, its gridlines, and the widths and heights in the units of files", async () => {
    const sheet = await written(({ sheet }) => {
      sheet.setFrozenRows(7);
      sheet.setFrozenColumns(1);
      sheet.setHiddenGridlines(true);
      sheet.setColumnWidth(2, 112);
      sheet.setRowHeight(3, 40);
      sheet.getRange("A9").setValue("last");
    });
    expect(sheet.freezePane).toEqual({ rows: 7, columns: 1 });
    expect(sheet.view?.showGridLines).toBe(false);
    expect(sheet.columns?.[1]?.width).toBe(16);
    expect(sheet.rowDefs?.get(2)?.height).toBe(30);
  });

  test("keeps rows and columns hidden", async () => {
    const sheet = await written(({ sheet }) => {
      sheet.hideColumns(3, 2);
      sheet.hideRows(4);
      sheet.getRange("A9").setValue("last");
    });
    expect([1, 2, 3, 4].map((col) => sheet.columns?.[col]?.hidden ?? false)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(sheet.rowDefs?.get(3)?.hidden).toBe(true);
  });

  test("is as high as its wrapped text needs, and free to grow where people have yet to write", async () => {
    const sheet = await written(({ sheet }) => {
      sheet.getRange("A1:A3").setWrap(true);
      sheet.getRange("A1").setValue("Office hours on Monday, Wednesday and Friday, with a tutor");
      sheet.getRange("A3").setFormula('="short"');
      sheet.setRowHeights(1, 3, 21);
    });
    expect(sheet.rowDefs?.get(0)?.height).toBeGreaterThan(40);
    expect(sheet.rowDefs?.get(1)?.height).toBeUndefined();
    expect(sheet.rowDefs?.get(2)?.height).toBe(15.75);
  });

  test("is not locked where Sheets only warns", async () => {
    const sheet = await written(({ sheet }) => sheet.protect().setWarningOnly(true));
    expect(sheet.protection).toBeUndefined();
  });

  test("prints in landscape on one page’s width, with what is frozen on every page", async () => {
    const opened = openNew();
    opened.sheet.setName("Team’s tab").getRange("A1:J40").setValue("x");
    opened.sheet.setFrozenRows(2);
    const sheet = (await kept(opened.file)).sheet("Team’s tab");
    expect(sheet.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: "letter",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: "$A$1:$J$40",
      printTitlesRow: "$1:$2",
    });
  });

  test("prints in portrait where that is as wide as it is", async () => {
    const sheet = await written(({ sheet }) => sheet.getRange("A1:E40").setValue("x"));
    expect(sheet.pageSetup).toMatchObject({ orientation: "portrait", fitToWidth: 1 });
  });

  test("takes more pages where its print would be too small to read, on the paper of the place", async () => {
    const sheet = await written(({ sheet }) => sheet.getRange("A1:Z1").setValue("x"), { locale: "de_DE" });
    expect(sheet.pageSetup).toMatchObject({ paperSize: "a4", fitToWidth: 2 });
  });
});
