import { columnLetters, kindOf } from "../../workbook/reference.ts";
import type { Zone } from "../../workbook/tab.ts";
import { ROWS, ROWS_BELOW, weekPlaces } from "../../workbook/tabs/team/layout.ts";
import type { Tag } from "../../workbook/tag.ts";
import type { SelectedCell } from "./formula-desk.ts";

/** Why nobody's own formula may stand in a zone of a tab; `null` where it may. */
export function keptZone({ tag, ...selected }: SelectedCell, zone: Zone): string | null {
  if (tag === null) return null;
  if (kindOf(tag.key) !== "team" || tag.made === null)
    return "The tracker keeps this tab. Select a cell on a tab of your own, or one below the chart on a team’s tab.";
  const free = freeFrom(tag);
  const { factLabels } = weekPlaces(tag.made);
  const [facts, last] = [factLabels, factLabels + 1];
  const isBeside = zone.left > last || zone.right < facts;
  if (isBeside && (zone.left > last || zone.top >= free)) return null;
  return `${placeOf(selected)} is among the tracker’s own cells. Select one below the chart, from row ${free} on, or one on a tab of your own.`;
}

/** The first row of a team's tab below its table and its chart. */
const freeFrom = ({ weekRows }: Tag): number => ROWS.start + weekRows + 1 + ROWS_BELOW + 1;

/** `P9` */
export const placeOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${columnLetters(column)}${row}`;
