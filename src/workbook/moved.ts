import { type Held, type HeldCell, isBlank } from "./held.ts";
import type { TabDescription } from "./tab.ts";

/**
 * Whether people inserted, moved or deleted rows or columns, so that our own labels no longer stand where they are
 * described. Such a tab still computes, because Sheets moved its formulas along; writing to it would put our cells on
 * top of theirs.
 */
export function isMoved(
  description: TabDescription,
  held: Held,
  weeksInFile: number = description.weekRows,
): boolean {
  if (held.every((line) => line.every(isBlank))) return false;
  // The columns of a student grid that a longer plan needs are still to be inserted.
  const toCome = description.kind === "grid" ? Math.max(0, description.weekRows - weeksInFile) : 0;
  const isNarrower =
    (description.kind === "team" || description.kind === "grid") &&
    (held[0]?.length ?? 0) < (description.contents[0]?.length ?? 0) - toCome;
  if (isNarrower) return true;
  return description.contents.some((line, row) =>
    line.some((content, column) => {
      if (content.kind !== "constant" || content.value.kind !== "text") return false;
      const { text } = content.value;
      const cell = held[row]?.[column];
      if (cell === undefined || (cell.value.kind === "text" && cell.value.text === text)) return false;
      return standsIn(held, row, column, text);
    }),
  );
}

/** Whether a label stands elsewhere in its own column or row: it was pushed along, and nobody typed over it. */
function standsIn(held: Held, row: number, column: number, text: string): boolean {
  const says = (cell: HeldCell | undefined) => cell?.value.kind === "text" && cell.value.text === text;
  return held.some((line) => says(line[column])) || (held[row] ?? []).some(says);
}
