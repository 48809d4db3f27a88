import { shapeOf, shapeOfOurs } from "./align/shape.ts";
import type { Change } from "./change.ts";
import { type Held, type HeldCell, isFilled, NOTHING } from "./held.ts";
import type { TabKind } from "./reference.ts";
import { FIRST_ROW } from "./register.ts";
import { type TabDescription, zone } from "./tab.ts";
import { DATA_COLUMNS } from "./tabs/data-columns.ts";
import { INVITATION, ROLLUP_TABLE } from "./tabs/rollup.ts";

/** A table that gets a row of formulas for each team, with nothing but people's own below it. */
interface Table {
  readonly first: number;
  /** Columns from the first; formulas of ours fill the last in every row of the table. */
  readonly width: number;
}

const TABLES: Partial<Record<TabKind, Table>> = {
  rollup: ROLLUP_TABLE,
  data: { first: FIRST_ROW, width: DATA_COLUMNS.length },
};

/**
 * What makes room for rows that join a table: what people typed there goes down, and formulas of theirs follow it.
 * Cells and not rows are inserted, since counts of ours stand beside the table of the rollup.
 */
export function roomFor({ key, kind, contents }: TabDescription, held: Held): readonly Change[] {
  const table = TABLES[kind];
  if (table === undefined) return [];
  const { first, width } = table;
  const rows = contents.flatMap((line, index) =>
    index + 1 >= first && line[width - 1]?.kind === "formula" ? [index + 1] : [],
  );
  const top = rows.find((row) => isPeoples(held[row - 1]?.slice(0, width) ?? [], contents[row - 1] ?? []));
  if (top === undefined) return [];
  return [{ kind: "insert cells", key, zone: zone(top, 1, Math.max(...rows), width) }];
}

/** Whether people have typed in a row in which nothing of ours stands yet. */
function isPeoples(cells: readonly HeldCell[], wanted: TabDescription["contents"][number]): boolean {
  // The last cell of a row is hidden: what fills it is ours, be it pasted over with its own value.
  if (isFilled(cells[cells.length - 1] ?? NOTHING) || !cells.some(isFilled)) return false;
  const shapes = new Set(wanted.flatMap((each) => (each.kind === "formula" ? [shapeOfOurs(each)] : [])));
  return !cells.some(
    ({ formula, value }) =>
      shapes.has(shapeOf(formula)) || (value.kind === "text" && INVITATION.includes(value.text)),
  );
}
