import { type CellPosition, helpers } from "@odoo/o-spreadsheet";
import type { Address, Zone } from "./address.ts";
import type { SpreadsheetFile } from "./file.ts";

const rangePattern = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i;

const column = (letters: string | undefined) =>
  letters === undefined ? undefined : helpers.lettersToNumber(letters.toUpperCase());
const row = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits) - 1);

/** The zone of "B2", "B2:C3", "B:B", "B2:B" or "2:2" in a sheet of this size; undefined where there is none. */
function zoneOf(text: string, rows: number, columns: number): Zone | undefined {
  const match = rangePattern.exec(text);
  if (!match) return undefined;
  const [, firstLetters, firstDigits, lastLetters, lastDigits] = match;
  const isRange = text.includes(":");
  if (!isRange && (firstLetters === undefined || firstDigits === undefined)) return undefined;
  if (isRange && (firstLetters ?? firstDigits) === undefined) return undefined;
  if (isRange && (lastLetters ?? lastDigits) === undefined) return undefined;
  const left = column(firstLetters) ?? 0;
  const top = row(firstDigits) ?? 0;
  const right = isRange ? (column(lastLetters) ?? columns - 1) : left;
  const bottom = isRange ? (row(lastDigits) ?? rows - 1) : top;
  const zone = {
    left: Math.min(left, right),
    right: Math.max(left, right),
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
  };
  return zone.right < columns && zone.bottom < rows && zone.top >= 0 ? zone : undefined;
}

/**
 * The address of a text in A1 notation, in the sheet it names or else in `sheetId`.
 *
 * @throws Error as Apps Script does where there is no such sheet or cell
 */
export function addressOfA1(file: SpreadsheetFile, a1: string, sheetId: string): Address {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/.exec(String(a1).trim());
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const { structure } = file;
  const named = name === undefined ? sheetId : structure.getSheetIdByName(name);
  const zone =
    match?.[3] !== undefined && named !== undefined
      ? zoneOf(match[3], structure.getNumberRows(named), structure.getNumberCols(named))
      : undefined;
  if (named === undefined || !zone) throw new Error("Range not found");
  return { sheetId: named, zone };
}

/** @throws Error where there is no such sheet */
export function sheetNamed(file: SpreadsheetFile, name: string): string {
  const sheetId = file.structure.getSheetIdByName(name);
  if (sheetId === undefined) throw new Error(`There is no sheet "${name}".`);
  return sheetId;
}

/** The cell of a text such as "B2" in the sheet of this name: of a range its first one. */
export function cellOfA1(file: SpreadsheetFile, sheetName: string, a1: string): CellPosition {
  const { sheetId, zone } = addressOfA1(file, a1, sheetNamed(file, sheetName));
  return { sheetId, col: zone.left, row: zone.top };
}

/** The A1 notation of a zone, without its sheet. */
export function a1Of({ left, right, top, bottom }: Zone): string {
  const first = helpers.toXC(left, top);
  return left === right && top === bottom ? first : `${first}:${helpers.toXC(right, bottom)}`;
}

/** @throws Error as Apps Script does where the zone does not fit into the sheet */
export function checkInside(file: SpreadsheetFile, { sheetId, zone }: Address): void {
  if (zone.top < 0) throw new Error("The starting row of the range is too small.");
  if (zone.left < 0) throw new Error("The starting column of the range is too small.");
  if (zone.bottom < zone.top) throw new Error("The number of rows in the range must be at least 1.");
  if (zone.right < zone.left) throw new Error("The number of columns in the range must be at least 1.");
  const { structure } = file;
  if (zone.bottom >= structure.getNumberRows(sheetId) || zone.right >= structure.getNumberCols(sheetId)) {
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  }
}
