import { USAGES } from "../../functions/custom-functions.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { FunctionAsked, Inserted } from "../../rpc/functions.ts";
import { columnLetters } from "../../workbook/reference.ts";
import type { Zone } from "../../workbook/tab.ts";
import type { FormulaDesk, SelectedCell } from "./formula-desk.ts";
import type { Functions } from "./functions.ts";
import { NO_TAB } from "./offered-functions.ts";
import { keptZone, placeOf } from "./room.ts";
import { type TeamFormula, teamFormula } from "./team-formula.ts";

/**
 * Writes a function, called on a team's ranges, into the selected cell, where that and the room for its answer are
 * blank and nobody's. The formula is made here: what is asked for is a name among ours.
 */
export function insertFunction(
  desk: FormulaDesk,
  { team, name }: FunctionAsked,
  functions: Functions,
): Reply<Inserted> {
  const usage = USAGES.find((each) => each.name === name);
  if (usage === undefined) return refused("The tracker has no such function.");
  return desk.exclusively(() => {
    const source = desk.source(team);
    if (source === null) return refused(NO_TAB);
    const formula = teamFormula(usage, source, functions);
    const selected = desk.selected(team);
    const zone = answerZone(selected, formula);
    const obstacle = obstacleTo(selected, zone, formula);
    if (obstacle !== null) return refused(obstacle);
    const text = formula.text(selected.isOnSource);
    selected.write(text);
    return { ok: true, value: { cell: placeOf(selected), formula: text } };
  });
}

function answerZone({ row, column }: SelectedCell, { answer }: TeamFormula): Zone {
  const [rows, columns] = [answer.length, answer[0]?.length ?? 1];
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

/** What stands in the way of an answer there, and what to do; `null` where nothing does. */
function obstacleTo(selected: SelectedCell, zone: Zone, formula: TeamFormula): string | null {
  const cell = placeOf(selected);
  const kept = keptZone(selected, zone);
  if (kept !== null) return kept;
  const isOne = zone.top === zone.bottom && zone.left === zone.right;
  if (!isOne && (zone.bottom > selected.rows || zone.right > selected.columns))
    return `The answer takes ${sizeInWords(zone)} from ${cell} on, and the tab ends before that. Select a cell with more room.`;
  const read = formula.reads(selected.isOnSource).find((range) => overlaps(range, zone));
  if (read !== undefined)
    return `The formula reads ${read}, and its answer would stand there. Select a cell somewhere else.`;
  const filled = selected.filled(zone);
  if (filled === null) return null;
  if (filled.row === selected.row && filled.column === selected.column)
    return `${cell} holds something already. Select a blank cell.`;
  return `The answer takes ${sizeInWords(zone)} from ${cell} on, and ${placeOf(filled)} holds something. Select a cell with more room.`;
}

function overlaps(range: string, { top, left, bottom, right }: Zone): boolean {
  const [first = "", last = first] = range.split(":");
  const row = (a1: string) => Number(a1.replace(/\D/g, ""));
  const letters = (a1: string) => a1.replace(/\d/g, "");
  const columns = Array.from({ length: right - left + 1 }, (_, index) => columnLetters(left + index));
  // The ranges of examples are one column wide.
  return columns.includes(letters(first)) && row(first) <= bottom && top <= row(last);
}

/** `8 rows`, `3 columns`, `14 rows and 2 columns` */
function sizeInWords({ top, left, bottom, right }: Zone): string {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  const sizes = [...(rows > 1 ? [`${rows} rows`] : []), ...(columns > 1 ? [`${columns} columns`] : [])];
  return sizes.join(" and ");
}

const refused = (message: string): Reply<never> => ({
  ok: false,
  message: `${message} Nothing was changed.`,
  faults: [],
});
