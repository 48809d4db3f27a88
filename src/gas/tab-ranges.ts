import type { TabRanges } from "../functions/example.ts";
import { columnLetters, kindOf } from "../workbook/reference.ts";
import { WEEK_HEADERS, type WeekColumnKey } from "../workbook/tabs/team/columns.ts";
import type { FactKey } from "../workbook/tabs/team/fact-keys.ts";
import { tagOf } from "./survey.ts";

/** The cells of a tab as they show. */
type Shown = readonly (readonly string[])[];

/**
 * The ranges of the team's tab that a wrong call stands on, for its example. Where they cannot be told, the sentence
 * still has to reach the person.
 */
export function tabRanges(): TabRanges | null {
  try {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    const tag = tagOf(sheet);
    return tag === null || kindOf(tag.key) !== "team"
      ? null
      : rangesIn(sheet.getDataRange().getDisplayValues(), tag.weekRows);
  } catch {
    return null;
  }
}

/** The ranges of a team's tab that shows these cells. */
export function rangesIn(shown: Shown, weekRows: number): TabRanges | null {
  const top = shown.findIndex((line) => line.includes(WEEK_HEADERS.target));
  const columnOf = (key: WeekColumnKey) => (shown[top] ?? []).indexOf(WEEK_HEADERS[key]);
  const cellIn = (key: WeekColumnKey, row: number) => `${columnLetters(columnOf(key) + 1)}${row}`;
  // The header's row, the start row below it, then the weeks; in each, an index is one less than the row.
  const start = top + 2;
  const weeks = shown
    .slice(start, start + weekRows)
    .map((line) => /^\d+$/.test(line[columnOf("week")] ?? ""));
  const rows = weeks.lastIndexOf(true) + 1;
  if (rows === 0) return null;
  const targets = new Set(shown.slice(start, start + rows).flatMap((line) => line[columnOf("target")] || []));
  const range = (key: WeekColumnKey) => `${cellIn(key, start + 1)}:${cellIn(key, start + rows)}`;
  const has = (key: WeekColumnKey) => columnOf(key) !== -1;
  return {
    actuals: range("actual"),
    targets: range("target"),
    baseline: cellIn("actual", start),
    goal: cellIn("target", start + rows),
    statuses: range("status"),
    days: range("weekOf"),
    start: cellIn("weekOf", start + 1),
    rows,
    breaks: weeks.slice(0, rows).flatMap((isWeek, index) => (isWeek ? [] : [index + 1])),
    isCeiling: targets.size === 1 && isFact(shown, "way", "-1"),
    turnout: has("average") ? { share: range("participation"), average: range("average") } : null,
    counts: has("lastYear") ? { now: range("part"), before: range("lastYear") } : null,
    separator: separatorOf(shown),
  };
}

/** Whether the team's facts, which stand right of everything else, hold a value beside its label. */
const isFact = (shown: Shown, key: FactKey, value: string): boolean =>
  shown.some((line) => line[line.lastIndexOf(key) + 1] === value && line.includes(key));

/** The separator of the file, told by any decimal that the tab shows; a comma may stand in a thousand, too. */
function separatorOf(shown: Shown): TabRanges["separator"] {
  const shows = (decimal: RegExp) => shown.some((line) => line.some((text) => decimal.test(text)));
  return shows(/^[+-]?\d+,\d+%?$/) && !shows(/^[+-]?\d+\.\d+%?$/) ? ";" : ",";
}
