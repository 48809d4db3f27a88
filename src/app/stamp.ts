import { NUMBER_COLUMNS, WEEK_HEADERS } from "../workbook/tabs/team/columns.ts";
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

const NUMBERS: readonly string[] = NUMBER_COLUMNS.map((key) => WEEK_HEADERS[key]);

/** Where an edit is to be stamped, or `null` where it changed no week's number, or brought days of its own. */
export function stampFor(edit: Edit): Stamp | null {
  const top = Math.max(edit.top, ROWS.firstWeek);
  const bottom = Math.min(edit.bottom, ROWS.start + edit.weekRows);
  const edited = edit.headers.slice(edit.left - 1, edit.right);
  const column = edit.headers.indexOf(WEEK_HEADERS.updated) + 1;
  if (bottom < top || column === 0 || edited.includes(WEEK_HEADERS.updated)) return null;
  if (!edited.some((header) => NUMBERS.includes(header))) return null;
  return { row: top, column, rows: bottom - top + 1 };
}
