import type { Written } from "../../workbook/blocks.ts";
import type { Change } from "../../workbook/change.ts";
import type { RosterTeam } from "../../workbook/describe.ts";
import type { TabKey } from "../../workbook/reference.ts";
import { ROWS, teamKey } from "../../workbook/tabs/team/layout.ts";

/** How many weeks took something in: all on a tab that was made, elsewhere those that had a blank cell for it. */
export function readingsWritten({ team, entries }: RosterTeam, changes: readonly Change[]): number {
  const key = teamKey(team.id);
  const isMade = changes.some((change) => change.kind === "make" && change.description.key === key);
  return isMade ? entries.length : Math.min(entries.length, weeksWritten(key, changes));
}

function weeksWritten(key: TabKey, changes: readonly Change[]): number {
  const blocks = changes.flatMap((change) =>
    change.kind === "write" && change.key === key ? change.blocks : [],
  );
  const rows = blocks.flatMap(({ top, cells }) => cells.map((line, index) => ({ row: top + index, line })));
  const typed = rows.filter(({ row, line }) => row >= ROWS.firstWeek && line.some(isTyped));
  return new Set(typed.map(({ row }) => row)).size;
}

const isTyped = ({ kind }: Written): boolean => kind === "number" || kind === "text" || kind === "flag";
