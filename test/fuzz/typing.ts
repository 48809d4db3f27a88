import fc from "fast-check";
import { columnLetters } from "../../src/workbook/reference.ts";
import { repaired, types } from "../scenarios/workbook.ts";
import { errorsOfOurs, formulasOfPeople, fresh, placeOf } from "./book.ts";
import { hostileOrLong, isInWords } from "./texts.ts";

/** A text that a person types into a cell. */
interface Typing {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Where people type: first and last row and column. */
const PLACES: readonly (readonly [
  tab: string,
  rows: readonly [number, number],
  columns: readonly [number, number],
])[] = [
  ["Algebra", [9, 16], [3, 4]],
  ["Algebra", [9, 16], [7, 12]],
  ["Geometry", [8, 16], [3, 4]],
  ["Teams", [2, 4], [2, 30]],
  ["Members", [2, 4], [1, 6]],
  ["Charters", [2, 3], [4, 20]],
  ["Journal", [2, 5], [1, 10]],
  ["Plans", [2, 3], [2, 10]],
  ["Cohort", [2, 20], [2, 2]],
];

export const typing: fc.Arbitrary<Typing> = fc
  .tuple(fc.constantFrom(...PLACES), fc.nat({ max: 40 }), fc.nat({ max: 40 }), hostileOrLong)
  .map(([[tab, [top, bottom], [left, right]], row, column, text]) => ({
    tab,
    row: top + (row % (bottom - top + 1)),
    column: left + (column % (right - left + 1)),
    text,
  }));

/** Types texts into one file, lets Repair look at it, and says what is wrong then. */
export function wrongAfterTyping(typings: readonly Typing[]): readonly string[] {
  const workbook = fresh();
  const typed = new Set<string>();
  for (const { tab, row, column, text } of typings) {
    try {
      types(workbook, tab, `${columnLetters(column)}${row}`, text);
    } catch {
      // A validation or Sheets’ own limits refused it; nothing was typed.
      continue;
    }
    typed.add(placeOf(tab, row, column));
  }
  const run = workbook.addon.ended.find(({ outcome }) => !outcome.ok);
  const wrong = run === undefined ? [] : [`${run.name} failed: ${run.outcome.ok ? "" : run.outcome.message}`];
  const before = [...formulasOfPeople(workbook, typed), ...errorsOfOurs(workbook, typed)];
  return [...wrong, ...before, ...wrongAfterRepair(workbook, typed)];
}

function wrongAfterRepair(workbook: ReturnType<typeof fresh>, typed: ReadonlySet<string>): readonly string[] {
  try {
    repaired(workbook);
  } catch (error) {
    return [`Repair threw: ${Object(error).message}`];
  }
  const said = workbook.alerts.at(-1);
  const found = [...formulasOfPeople(workbook, typed), ...errorsOfOurs(workbook, typed)];
  const isTold = said === undefined || isInWords(said);
  return [...(isTold ? [] : [`Repair said: ${said}`]), ...found.map((each) => `after Repair: ${each}`)];
}
