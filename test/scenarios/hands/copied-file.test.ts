import { describe, expect, test } from "vitest";
import { SpreadsheetFile, type StoredFile } from "../../../workbench/emulation/engine/file.ts";
import { calls } from "../calls.ts";
import { column, errors, opened, tab, types, type Workbook, weeks } from "../workbook.ts";
import { checkedUp, expectMended, settled } from "./damage.ts";

type Tagged = StoredFile["workbook"] & { developerMetadata?: readonly unknown[] };

/** A copy of the whole file, as Google’s “Make a copy” may leave it: what becomes of tags is not documented. */
function copied(change: (stored: string) => string): Workbook {
  const stored: StoredFile = JSON.parse(change(JSON.stringify(settled().file)));
  return opened({}, SpreadsheetFile.fromJSON({ ...stored, id: "copy", name: "Copy of Spring" }));
}

function withoutTags(text: string): string {
  const stored: StoredFile = JSON.parse(text);
  const { developerMetadata: _, ...workbook } = stored.workbook as Tagged;
  return JSON.stringify({ ...stored, workbook });
}

/** Every sheet gets another id; its tag, if it came along, still names the one of the original. */
function withOtherIds(text: string): string {
  const stored = JSON.parse(text);
  const other = new Map<string, string>(
    stored.workbook.sheets.map(({ id }: { id: string }, index: number) => [id, String(9000 + index)]),
  );
  for (const sheet of stored.workbook.sheets) sheet.id = other.get(sheet.id);
  for (const { location } of stored.workbook.developerMetadata ?? []) {
    if (other.has(location.sheetId)) location.sheetId = other.get(location.sheetId);
  }
  return JSON.stringify({ ...stored, lastNumber: 9999 });
}

test("a copy that keeps ids and tags is a tracker as the original is", () => {
  const workbook = copied((text) => text);
  expect(checkedUp(workbook).findings).toEqual([]);
  types(workbook, "Algebra", "D13", "57%");
  expectMended(workbook);
  expect(weeks(workbook, "Algebra", "Status")[4]).toBe("◆ Close");
});

describe.each([
  ["without tags", withoutTags],
  ["with other ids, to which no tag leads", withOtherIds],
])("a copy %s", (_, change) => {
  test("shows and computes all by itself", () => {
    const workbook = copied(change);
    types(workbook, "Algebra", "D13", "57%");
    expect(errors(workbook)).toEqual([]);
    expect(tab(workbook, "Algebra").values[12]?.[4]).toBe("◆ Close");
    expect(column(tab(workbook, "Rollup"), "Status").slice(0, 2)).toContain("◆ Close");
  });

  test("is no tracker to the add-on, which says so and changes nothing", () => {
    const workbook = copied(change);
    const before = workbook.file.snapshot();
    expect(calls(workbook, "checkUp", null)).toMatchObject({
      ok: false,
      message: "This file has no cohort yet. Choose New cohort in the menu.",
    });
    expect(calls(workbook, "repair", null)).toMatchObject({ ok: false });
    expect(workbook.file.snapshot()).toEqual(before);
  });
});
