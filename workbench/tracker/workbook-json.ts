import type { TabKind } from "../../src/workbook/reference.ts";
import { kindOf } from "../../src/workbook/reference.ts";
import { readTag, TAG_KEY } from "../../src/workbook/tag.ts";
import type { SpreadsheetFile } from "../emulation/engine/file.ts";
import { Execution } from "../emulation/execution.ts";
import { createSpreadsheetApp } from "../emulation/spreadsheet/spreadsheet-app.ts";

const VERSION = 1;

interface TabJson {
  readonly name: string;
  /** What the tab is to the tracker; `null` for a tab that is not its own. */
  readonly kind: TabKind | null;
  readonly hidden: boolean;
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly formulas: readonly (readonly string[])[];
}

export interface WorkbookJson {
  readonly version: number;
  readonly tabs: readonly TabJson[];
}

/** The workbook as plain data: computed values, and formulas as text or "". */
export function workbookJson(file: SpreadsheetFile): WorkbookJson {
  const sheets = createSpreadsheetApp(file, new Execution("FULL"), null).getActiveSpreadsheet().getSheets();
  const kinds = new Map(
    sheets.flatMap((sheet) =>
      sheet
        .createDeveloperMetadataFinder()
        .withKey(TAG_KEY)
        .find()
        .flatMap((metadata) => {
          const tag = readTag(metadata.getValue() ?? "");
          return tag?.sheetId === sheet.getSheetId() ? [[tag.sheetId, kindOf(tag.key)] as const] : [];
        }),
    ),
  );
  return {
    version: VERSION,
    tabs: file.snapshot().tabs.map(({ sheetId, name, hidden, values, formulas }) => ({
      name,
      kind: kinds.get(sheetId) ?? null,
      hidden,
      values,
      formulas,
    })),
  };
}
