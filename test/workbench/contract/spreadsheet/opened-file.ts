import { type FileOptions, SpreadsheetFile } from "../../../../workbench/emulation/engine/file.ts";
import { personIn } from "../../../../workbench/emulation/engine/person.ts";
import { type AuthMode, Execution } from "../../../../workbench/emulation/execution.ts";
import { createSpreadsheetApp } from "../../../../workbench/emulation/spreadsheet/spreadsheet-app.ts";

/** A script that runs in a file, and a person who has it open. */
export function scriptIn(file: SpreadsheetFile, mode: AuthMode = "FULL", forOwner = true) {
  const execution = new Execution(mode, undefined, forOwner);
  const app = createSpreadsheetApp(file, execution, null);
  const spreadsheet = app.getActiveSpreadsheet();
  return { file, execution, app, spreadsheet, sheet: spreadsheet.getActiveSheet(), person: personIn(file) };
}

export const openNew = (options: FileOptions = {}) => scriptIn(SpreadsheetFile.create(options));

/** The same file, stored and opened again. */
export const reopened = (file: SpreadsheetFile) =>
  scriptIn(SpreadsheetFile.fromJSON(JSON.parse(JSON.stringify(file))));
