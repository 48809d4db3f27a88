import type { CellPosition } from "@odoo/o-spreadsheet";
import type { Address, Zone } from "./address.ts";

export const heightOf = ({ top, bottom }: Zone) => bottom - top + 1;
export const widthOf = ({ left, right }: Zone) => right - left + 1;

/** What `read` finds in each cell, by rows. */
export function readGrid<Found>(
  { sheetId, zone }: Address,
  read: (position: CellPosition) => Found,
): Found[][] {
  return Array.from({ length: heightOf(zone) }, (_, row) =>
    Array.from({ length: widthOf(zone) }, (__, col) =>
      read({ sheetId, col: zone.left + col, row: zone.top + row }),
    ),
  );
}

/** The positions of all cells, by rows. */
export const positionsOf = (address: Address): CellPosition[] =>
  readGrid(address, (position) => position).flat();

const mismatch = (what: string, data: number, range: number) =>
  new Error(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${data} but the range has ${range}.`,
  );

/**
 * Pairs each cell with the datum that is meant for it.
 *
 * @param method how scripts call the method, for the error
 * @throws Error as Apps Script does where the data are not as many rows and columns as the range
 */
export function pairGrid<Datum>(
  address: Address,
  data: readonly (readonly Datum[])[],
  method: string,
): { readonly position: CellPosition; readonly datum: Datum }[] {
  if (!Array.isArray(data) || !data.every((row) => Array.isArray(row))) {
    throw new Error(`The parameters don't match the method signature for SpreadsheetApp.${method}.`);
  }
  const height = heightOf(address.zone);
  const width = widthOf(address.zone);
  if (data.length !== height) throw mismatch("rows", data.length, height);
  const odd = data.find((row) => row.length !== width);
  if (odd) throw mismatch("columns", odd.length, width);
  return data.flatMap((row, down) =>
    row.map((datum, across) => ({
      position: {
        sheetId: address.sheetId,
        col: address.zone.left + across,
        row: address.zone.top + down,
      },
      datum,
    })),
  );
}
