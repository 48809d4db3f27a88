import type { Address } from "../engine/address.ts";
import type { SpreadsheetFile } from "../engine/file.ts";
import type { Access, Execution } from "../execution.ts";

/** What the emulated objects of one execution share, and how they make each other. */
export type Context = {
  readonly file: SpreadsheetFile;
  readonly execution: Execution;
  readonly range: (address: Address) => GoogleAppsScript.Spreadsheet.Range;
  readonly sheet: (sheetId: string) => GoogleAppsScript.Spreadsheet.Sheet;
  readonly spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
};

/** A function that each method of an emulated class calls first. */
export type Enter = (method: string, access: Access) => void;

export const enterAs =
  (service: string, { execution }: Pick<Context, "execution">): Enter =>
  (method, access) =>
    execution.enter(`${service}.${method}`, access);

/**
 * An emulation under the published type of what it emulates. It lacks members; asking for one of those throws,
 * which no type can say.
 */
export function service<Service extends object>(emulation: Partial<Service>): Service {
  return emulation as Service;
}

const addresses = new WeakMap<object, Address>();

/** Records where an emulated range lies, for the other emulated classes. */
export function addressed<Emulation extends object>(range: Emulation, address: Address): Emulation {
  addresses.set(range, address);
  return range;
}

/** @throws Error where the value is not an emulated range */
export function addressOf(range: GoogleAppsScript.Spreadsheet.Range): Address {
  const address = addresses.get(Object(range));
  if (!address) throw new Error(`A Range was expected, not ${String(range)}.`);
  return address;
}

const sheetIds = new WeakMap<object, string>();

/** Records which sheet an emulated sheet is, for the other emulated classes. */
export function asSheet<Emulation extends object>(sheet: Emulation, sheetId: string): Emulation {
  sheetIds.set(sheet, sheetId);
  return sheet;
}

/** @throws Error where the value is not an emulated sheet */
export function sheetIdOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): string {
  const sheetId = sheetIds.get(Object(sheet));
  if (sheetId === undefined) throw new Error(`A Sheet was expected, not ${String(sheet)}.`);
  return sheetId;
}
