import type { Edit } from "../engine/person.ts";
import type { AuthMode } from "../execution.ts";
import type { ClockTrigger } from "../services/account.ts";
import type { ServiceGlobals } from "../services/globals.ts";
import { AuthMode as modes } from "../services/script-app.ts";

/** What `onOpen` and `onInstall` are called with. In NONE the script may not see the file. */
export function openEvent(mode: AuthMode): (globals: ServiceGlobals) => readonly unknown[] {
  return ({ SpreadsheetApp }) => {
    const authMode = modes[mode];
    return [mode === "NONE" ? { authMode } : { authMode, source: SpreadsheetApp.getActiveSpreadsheet() }];
  };
}

/** What `onEdit` is called with. */
export function editEvent(edit: Edit): (globals: ServiceGlobals) => readonly unknown[] {
  // Only the workbench knows whether Sheets asked first.
  const { sheetName, a1, warned: _, ...values } = edit;
  return ({ SpreadsheetApp }) => {
    const source = SpreadsheetApp.getActiveSpreadsheet();
    const range = source.getSheetByName(sheetName)?.getRange(a1);
    return [{ authMode: modes.LIMITED, source, range, ...values }];
  };
}

/** What a clock trigger calls its function with, but for the time of day. */
export const clockEvent =
  ({ id }: ClockTrigger) =>
  (): readonly unknown[] => [{ authMode: modes.FULL, triggerUid: id }];
