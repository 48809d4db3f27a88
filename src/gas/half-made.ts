import { type Held, isFilled } from "../workbook/held.ts";
import { kindOf } from "../workbook/reference.ts";
import { PROVISIONAL } from "../workbook/tab-name.ts";
import { sameValue } from "../workbook/value.ts";
import type { KnownFile } from "./known-file.ts";
import { isVacant } from "./survey.ts";

/**
 * What a stopped run had not named yet gives way: as a copy it looks like some other tab, and all that stands there may
 * still stand on it. Where somebody has written into it meanwhile it stays, as a tab of theirs.
 */
export function clearAway({ spreadsheet, sheets, cells }: KnownFile): void {
  const left = spreadsheet.getSheetByName(PROVISIONAL);
  if (left === null) return;
  const isCopy = () => {
    const held = cells.read(left);
    // The tab that it was copied from is one of the last that were made.
    const models = [...sheets.values()].filter(({ key }) => MODELS.includes(kindOf(key))).reverse();
    return models.some(({ sheet }) => standsOn(held, cells.read(sheet)));
  };
  if (isVacant(left) || isCopy()) spreadsheet.deleteSheet(left);
  else left.setName(`Kept ${left.getSheetId()}`);
}

/** Only of these a file has several that look alike. */
const MODELS: readonly string[] = ["team", "grid"];

/** Whether all that stands on a copy stands in the same places of the other tab, which may have more by now. */
const standsOn = (copy: Held, other: Held): boolean =>
  copy.every((line, row) =>
    line.every((cell, column) => {
      const twin = other[row]?.[column];
      if (!isFilled(cell)) return true;
      if (twin === undefined || twin.formula !== cell.formula) return false;
      // A formula may tell something else by now.
      return cell.formula !== "" || sameValue(cell.value, twin.value);
    }),
  );
