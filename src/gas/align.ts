import type { Axis, Shift } from "../workbook/align/shifts.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Takes the steps that bring rows or columns back to their places, one after the other. */
export function align(
  sheet: Sheet,
  { axis, shifts }: { readonly axis: Axis; readonly shifts: readonly Shift[] },
): void {
  for (const shift of shifts) {
    if (shift.kind === "insert") insert(sheet, axis, shift.at);
    else move(sheet, axis, shift);
  }
}

/** Behind the line before it, because there may be none after it. */
function insert(sheet: Sheet, axis: Axis, at: number): void {
  if (axis === "rows") {
    if (at === 1) sheet.insertRowBefore(1);
    else sheet.insertRowAfter(at - 1);
  } else if (at === 1) sheet.insertColumnBefore(1);
  else sheet.insertColumnAfter(at - 1);
}

function move(
  sheet: Sheet,
  axis: Axis,
  { from, count, to }: Extract<Shift, { readonly kind: "move" }>,
): void {
  if (axis === "rows") sheet.moveRows(sheet.getRange(from, 1, count, 1), to);
  else sheet.moveColumns(sheet.getRange(1, from, 1, count), to);
}
