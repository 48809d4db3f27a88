import { ROWS } from "../workbook/tabs/team/layout.ts";

/** An edit on a team's tab: the rectangle that was edited, and the headers of the week table from column A. */
export interface Edit {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly weekRows: number;
  readonly headers: readonly string[];
}

/** The cells to stamp with today: Updated, in the rows of weeks whose number was edited. */
export interface Stamp {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** The columns that a week's number comes from. */
const NUMBERS: ReadonlySet<string> = new Set([
  "Actual",
  "Took part",
  "Enrolled",
  "Their average",
  "Count",
  "Out of",
  "New this week",
]);

/** Where an edit is to be stamped, or `null` where it changed no week's number. */
export function stampFor(edit: Edit): Stamp | null {
  const top = Math.max(edit.top, ROWS.firstWeek);
  const bottom = Math.min(edit.bottom, ROWS.start + edit.weekRows);
  const edited = edit.headers.slice(edit.left - 1, edit.right);
  const column = edit.headers.indexOf("Updated") + 1;
  if (bottom < top || column === 0 || !edited.some((header) => NUMBERS.has(header))) return null;
  return { row: top, column, rows: bottom - top + 1 };
}
