import type { Change } from "../change.ts";
import type { Held } from "../plan.ts";
import { textValue } from "../tab.ts";
import type { AddedColumn } from "./migrations.ts";

/**
 * Gives a register a column, with its header; nothing where it has it, or where the column that it follows is gone. One
 * that a stopped run has inserted, and not named yet, gets its header.
 */
export function addColumn({ tab, after, header }: AddedColumn, held: Held): readonly Change[] {
  const headers = (held[0] ?? []).map(({ value }) => (value.kind === "text" ? value.text : ""));
  const place = headers.indexOf(after) + 1;
  if (place === 0 || headers.includes(header)) return [];
  const isInserted = place < headers.length && headers[place] === "" && isEmpty(held, place);
  const write: Change = {
    kind: "write",
    key: tab,
    blocks: [{ top: 1, left: place + 1, cells: [[textValue(header)]] }],
  };
  return isInserted
    ? [write]
    : [{ kind: "align", key: tab, axis: "columns", shifts: [{ kind: "insert", at: place + 1 }] }, write];
}

const isEmpty = (held: Held, place: number): boolean =>
  held.every((line) => {
    const cell = line[place];
    return cell === undefined || (cell.formula === "" && cell.value.kind === "blank");
  });
