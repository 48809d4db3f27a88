import { readTag } from "../src/workbook/tag.ts";
import type { SpreadsheetFile } from "../workbench/emulation/engine/file.ts";

/** Counts the service calls that each team's tab takes, from finding its place until its tag says that it is whole. */
export interface TabCalls {
  readonly hears: (method: string, file: SpreadsheetFile) => void;
  /** One figure a tab, in the order in which they were made. */
  readonly counts: () => readonly number[];
}

export function tabCalls(): TabCalls {
  const calls = new Map<string, number>();
  const whole = new Set<string>();
  let before = "";
  let pending = 0;
  return {
    hears(method, file) {
      if (method === "Spreadsheet.insertSheet") {
        pending = before === "Sheet.getIndex" ? 2 : 1;
      } else {
        // Sheets makes a new sheet the active one, and it stays so until the next.
        const sheetId = file.structure.getActiveSheetId();
        const state = whole.has(sheetId) ? "whole" : stateOf(file, sheetId);
        if (state === "whole") whole.add(sheetId);
        else if (state === "untagged") pending += 1;
        else {
          calls.set(sheetId, (calls.get(sheetId) ?? 0) + pending + 1);
          pending = 0;
        }
      }
      before = method;
    },
    counts: () => [...calls.values()],
  };
}

function stateOf(file: SpreadsheetFile, sheetId: string): "untagged" | "begun" | "whole" {
  for (const { location, value } of file.structure.getMetadata()) {
    if (location.kind !== "sheet" || location.sheetId !== sheetId) continue;
    const tag = readTag(value ?? "");
    if (tag === null || String(tag.sheetId) !== sheetId) continue;
    return tag.made !== null && tag.looks === "" ? "begun" : "whole";
  }
  return "untagged";
}
