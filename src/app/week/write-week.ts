import type { NumberKey, WordKey } from "../../rpc/week.ts";
import { blocksOf, type Written } from "../../workbook/blocks.ts";
import { zone } from "../../workbook/tab.ts";
import { NUMBER_COLUMNS } from "../../workbook/tabs/team/columns.ts";
import { ROWS } from "../../workbook/tabs/team/layout.ts";
import { BLANK, numberValue, textValue } from "../../workbook/value.ts";
import type { TeamWeek } from "./found-week.ts";
import { isGiven } from "./number-fields.ts";
import type { Typed } from "./read-numbers.ts";

export type CellKey = NumberKey | WordKey | "pivot";

/** One cell of a week and what it is to hold. */
export interface Edit {
  readonly key: CellKey;
  readonly typed: Typed | string | boolean;
}

/**
 * Writes the cells of a week, those beside each other with one call, and stamps Updated where a number is among them or has arrived before.
 * What the tab fills in by itself gets its formula back where it is cleared.
 */
export function writeWeek(found: TeamWeek, edits: readonly Edit[], hasArrived: boolean): void {
  const { tab, places } = found.table;
  const given = edits.filter((edit) => isGivenBack(found, edit));
  if (given.length > 0) giveBack(found, given);
  const line: (Written | null)[] = Array.from({ length: places.column("updated") }, () => null);
  for (const edit of edits) {
    if (!given.includes(edit)) line[places.column(edit.key) - 1] = writtenOf(edit);
  }
  tab.write(blocksOf([line]).map((block) => ({ ...block, top: found.row })));
  if (hasArrived || edits.some(({ key }) => NUMBER_COLUMNS.some((column) => column === key))) {
    tab.stamp(found.row, places.column("updated"));
  }
}

export const isGivenBack = ({ table }: TeamWeek, { key, typed }: Edit): boolean =>
  typed === "" && isGiven(table.tab.made, key);

/** How the formulas begin that the tab was made with: with their name, as no person's does. */
const OURS = /^=\s*IF\(\s*"/i;

/** Copies each formula from another week of its column; the cell is cleared where no week has it any more. */
function giveBack({ table, row }: TeamWeek, edits: readonly Edit[]): void {
  const { tab, places } = table;
  const formulas = tab.formulas(zone(ROWS.firstWeek, 1, ROWS.start + tab.weekRows, places.column("updated")));
  for (const { key } of edits) {
    const column = places.column(key);
    const from = formulas.findIndex((line) => OURS.test(line[column - 1] ?? "")) + ROWS.firstWeek;
    if (from >= ROWS.firstWeek) tab.copyFormula(column, { from, to: row });
    else tab.write([{ top: row, left: column, cells: [[BLANK]] }]);
  }
}

function writtenOf({ typed }: Edit): Written {
  if (typeof typed === "boolean") return { kind: "flag", flag: typed };
  return typeof typed === "number" ? numberValue(typed) : textValue(typed);
}
