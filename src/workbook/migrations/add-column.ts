import { shapeOf, shapeOfOurs } from "../align/shape.ts";
import type { Change } from "../change.ts";
import { type Held, isFilled, NOTHING } from "../held.ts";
import type { Content } from "../tab.ts";
import { textValue } from "../value.ts";
import type { AddedColumn } from "./migrations.ts";

/**
 * Gives a register a column, with its header; nothing where it has it, or where the column that it follows is gone. One
 * that a stopped run has inserted, and not named yet, gets its header. A column of people's with this header stays theirs.
 */
export function addColumn({ tab, after, as, header, holds }: AddedColumn, held: Held): readonly Change[] {
  const headers = (held[0] ?? []).map(({ value }) => (value.kind === "text" ? value.text : ""));
  const place = headers.indexOf(after) + as;
  const content = holds();
  // What stands in an open one that is in its place may have been typed since.
  const isOurs = (at: number) => isFree(held, at, content) || (at === place && content.kind === "open");
  if (!headers.includes(after) || headers.some((each, at) => each === header && isOurs(at))) return [];
  const isInserted = place < headers.length && held.every((line) => !isFilled(line[place] ?? NOTHING));
  const write: Change = {
    kind: "write",
    key: tab,
    blocks: [{ top: 1, left: place + 1, cells: [[textValue(header)]] }],
  };
  return isInserted
    ? [write]
    : [{ kind: "align", key: tab, axis: "columns", shifts: [{ kind: "insert", at: place + 1 }] }, write];
}

/** Whether nothing but formulas of ours stands below a header. */
function isFree(held: Held, at: number, content: Content): boolean {
  const shape = content.kind === "formula" ? shapeOfOurs(content) : null;
  return held.slice(1).every((line) => {
    const cell = line[at] ?? NOTHING;
    return !isFilled(cell) || shapeOf(cell.formula) === shape;
  });
}
