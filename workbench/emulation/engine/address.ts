/** Columns and rows of a sheet, counted from zero, both ends included. */
export type Zone = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Where a range lies. */
export type Address = { readonly sheetId: string; readonly zone: Zone };

/** The address of a single cell. */
export function addressOfCell(cell: {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}): Address {
  return {
    sheetId: cell.sheetId,
    zone: { left: cell.col, right: cell.col, top: cell.row, bottom: cell.row },
  };
}
