import { writeFileSync } from "node:fs";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { bookOf } from "../../../workbench/xlsx/book.ts";
import { lausdSouth, workbookOf } from "../../scenarios/workbook.ts";
import { converted } from "./soffice.ts";

test("x", async () => {
  const { file } = workbookOf(lausdSouth("2020-05-22", "with readings"));
  const book = bookOf(file);
  writeFileSync("/tmp/xlsx-try/full.xlsx", await writeXlsx(book));
  for (const sheet of book.sheets) for (const cell of sheet.cells?.values() ?? []) delete cell.formulaResult;
  const bare = await writeXlsx(book);
  writeFileSync("/tmp/xlsx-try/bare.xlsx", bare);
  const started = Date.now();
  const out = converted(bare, "xlsx");
  console.log("soffice", Date.now() - started);
  writeFileSync("/tmp/xlsx-try/out.xlsx", out);
  const read = await readXlsx(out);
  let count = 0;
  const wrong: string[] = [];
  for (const sheetId of file.computed.getSheetIds()) {
    const name = file.computed.getSheetName(sheetId);
    const sheet = read.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(name);
    for (let row = 0; row < file.computed.getNumberRows(sheetId); row++)
      for (let col = 0; col < file.computed.getNumberCols(sheetId); col++) {
        const ours = file.evaluated({ sheetId, row, col }).value ?? "";
        let theirs = sheet.rows[row]?.[col] ?? "";
        if (theirs instanceof Date) theirs = theirs.getTime() / 86400000 + 25569;
        count++;
        const same =
          typeof ours === "number" && typeof theirs === "number"
            ? Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours))
            : ours === theirs;
        if (!same) wrong.push(`${name} r${row + 1} c${col + 1}: ${JSON.stringify(ours)} / ${JSON.stringify(theirs)}`);
      }
  }
  console.log(count, wrong.length, wrong.slice(0, 30).join("\n"));
  expect(1).toBe(1);
});
