import { helpers } from "@odoo/o-spreadsheet";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import type { SpreadsheetFile } from "../../../workbench/emulation/engine/file.ts";
import { bookOf } from "../../../workbench/xlsx/book.ts";
import { lausdSouth, types, type Workbook, workbookOf } from "../../scenarios/workbook.ts";
import { compared, errorsOf } from "./differences.ts";
import { read, uncomputed, withoutFormulas } from "./kept.ts";
import { EVERY_KIND } from "./rosters.ts";
import { converted, hasLibreOffice } from "./soffice.ts";

const FREMONT = "Fremont A–G";

/** Milliseconds: LibreOffice takes seconds to start, and more on a busy machine. */
const PATIENCE = 180_000;

const example = (): Workbook => workbookOf(lausdSouth("2020-05-22", "with readings"));

const tabs = ({ computed }: SpreadsheetFile): readonly string[] =>
  computed.getSheetIds().map((sheetId) => computed.getSheetName(sheetId));

describe.runIf(hasLibreOffice)("LibreOffice, given the file", { timeout: PATIENCE }, () => {
  test("without a computed value, computes what the workbook holds, cell by cell, for a team of every kind", async () => {
    const { file } = workbookOf(EVERY_KIND);
    const opened = await read(converted(await writeXlsx(uncomputed(bookOf(file))), "xlsx"));
    const { differences, cells } = compared(file, opened);
    expect(differences).toEqual([]);
    expect(cells).toBeGreaterThan(10_000);
    expect(tabs(file).flatMap((name) => errorsOf(opened, name))).toEqual([]);
  });

  test("gives a typed Actual the status that the workbook gives it, and all that follows from it", async () => {
    const workbook = example();
    const book = uncomputed(bookOf(workbook.file));
    const sheet = book.sheets.find(({ name }) => name === FREMONT);
    const { row, col } = helpers.toCartesian("D13");
    sheet?.cells?.set(`${row},${col}`, { value: 39 });
    const opened = await read(converted(await writeXlsx(book), "xlsx"));
    const status = () => workbook.file.evaluated(positionOf(workbook.file, FREMONT, "E13")).value;
    expect(status()).toBe("▲ On track");
    types(workbook, FREMONT, "D13", "39");
    expect(status()).toBe("◆ Close");
    expect(opened.sheet(FREMONT).rows[12]?.[4]).toBe("◆ Close");
    // The stamp of the day is the add-on's: without it the cell stays as it was.
    const { differences } = compared(workbook.file, opened);
    expect(differences).toEqual([expect.stringContaining(`${FREMONT}!N13`)]);
  });

  test("prints the rollup on one page, and a team's numbers and words on two", async () => {
    const book = bookOf(example().file);
    const printed = (name: string | undefined) => name === "Rollup" || name === FREMONT;
    const sheets = book.sheets.filter(({ name }) => printed(name)).map(withoutFormulas);
    const namedRanges = book.namedRanges?.filter(({ scope }) => printed(scope)) ?? [];
    const file = await writeXlsx({ ...book, sheets, namedRanges });
    const pdf = Buffer.from(converted(file, "pdf")).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
  });
});

function positionOf(file: SpreadsheetFile, tab: string, a1: string) {
  const sheetId = file.structure.getSheetIdByName(tab);
  if (sheetId === undefined) throw new Error(`There is no tab ${tab}.`);
  return { sheetId, ...helpers.toCartesian(a1) };
}
