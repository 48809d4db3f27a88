import type { Held } from "../../workbook/held.ts";
import { BLANK, type Value } from "../../workbook/value.ts";
import { textIn } from "../registers/cell-value.ts";
import { HEADERS, MARKS, type WrittenDecision } from "./check-in-lines.ts";
import { marksPlace } from "./marks.ts";

/** A row for decisions as people left it; rows count from 1. */
export interface DecisionRow extends WrittenDecision {
  readonly row: number;
}

/** What people have written on a check-in about one team, known by its id. */
export interface TeamOnPage {
  readonly id: string;
  readonly met: { readonly row: number; readonly text: string };
  readonly decisions: readonly DecisionRow[];
  /** The rows for decisions, whether anything stands in them or not. */
  readonly rows: number;
}

/**
 * Reads the open cells of a check-in, whatever people did to its rows and columns: rows are known by their marks, those
 * that people inserted by the marks above them, and columns by their headers. `null` where the marks or the
 * headers are gone.
 */
export function writtenOn(held: Held): readonly TeamOnPage[] | null {
  const marks = marksPlace(held);
  if (marks === -1) return null;
  const markOf = (line: Held[number]) => textAt(line, marks);
  const header = held.find((line) => markOf(line) === MARKS.teams) ?? [];
  const metColumn = columnOf(header, HEADERS.met);
  if (metColumn === -1) return null;
  const marked = (mark: string) => held.flatMap((line) => afterMark(markOf(line), mark) ?? []);
  // A team whose row among those who are met was deleted was not met; what was decided for it still stands below.
  const written = [...new Set([...marked(MARKS.met), ...marked(MARKS.decisions)])].map((id) => {
    const index = held.findIndex((line) => markOf(line) === `${MARKS.met}${id}`);
    const met = { row: index + 1, text: textAt(held[index] ?? [], metColumn).trim() };
    return { id, met, ...decisionsOf(held, markOf, id) };
  });
  return written.every(isWhole) ? written : null;
}

type Decided = Pick<TeamOnPage, "decisions" | "rows">;
type Found = Omit<TeamOnPage, keyof Decided> & (Decided | { readonly decisions: null });

const isWhole = (team: Found): team is TeamOnPage => team.decisions !== null;

/** What stands between the header of a team's decisions and the next row that is marked; `null` without its header. */
function decisionsOf(
  held: Held,
  markOf: (line: Held[number]) => string,
  id: string,
): Decided | { readonly decisions: null } {
  const top = held.findIndex((line) => markOf(line) === `${MARKS.decisions}${id}`);
  const header = held[top] ?? [];
  const end = held.findIndex((line, index) => index > top && markOf(line) !== "");
  const column = (name: string) => columnOf(header, name);
  const [decision, who, by] = [column(HEADERS.decision), column(HEADERS.who), column(HEADERS.by)];
  if (Math.min(decision, who, by) === -1) return { decisions: null };
  const lines = held.slice(top + 1, end === -1 ? held.length : end);
  const decisions = lines.flatMap((line, index) => {
    const row = {
      row: top + 2 + index,
      decision: valueAt(line, decision),
      who: valueAt(line, who),
      by: valueAt(line, by),
    };
    return [row.decision, row.who, row.by].every(isBlank) ? [] : [row];
  });
  return { decisions, rows: lines.length };
}

const isBlank = (value: Value): boolean => textIn(value).trim() === "" && value.kind !== "flag";

const afterMark = (text: string, mark: string): string | null =>
  text.startsWith(mark) ? text.slice(mark.length) : null;

const columnOf = (line: Held[number], text: string): number =>
  line.findIndex(({ value }) => textIn(value) === text);

const valueAt = (line: Held[number], column: number): Value => line[column]?.value ?? BLANK;

const textAt = (line: Held[number], column: number): string => textIn(valueAt(line, column));
