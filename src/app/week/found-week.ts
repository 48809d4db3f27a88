import type { DecimalMark } from "../../domain/decimal-mark.ts";
import { UNDATED } from "../refused.ts";
import type { TeamTabs } from "./team-tabs.ts";
import { readTable, type WeekTable } from "./week-table.ts";

/** One working week of a team that people may record now. */
export interface TeamWeek {
  readonly table: WeekTable;
  readonly week: number;
  readonly row: number;
}

export type Found =
  | { readonly kind: "found"; readonly found: TeamWeek }
  | { readonly kind: "missing"; readonly message: string };

interface Wanted {
  readonly team: string;
  readonly week: number | null;
  readonly decimal?: DecimalMark | undefined;
}

/** Finds a week on its team's tab; the current or the latest one where none is named. */
export function findWeek(tabs: TeamTabs, { team, week: named, decimal = "." }: Wanted): Found {
  const tab = tabs.of(team);
  if (tab === null) return missing("This team has no tab. Choose Repair in the menu, then try again.");
  const table = readTable(tab, decimal);
  if (table === null) {
    return missing(
      `On ${tab.name()} rows or columns were inserted, moved or deleted. Undo that, or choose Repair in the menu, then try again.`,
    );
  }
  if (table.fact("row on Teams") === 0) return missing("This team is no longer on the Teams tab.");
  if (typeof table.fact("week now") !== "number") return missing(UNDATED);
  const { weeks, weekNow } = table;
  if (named !== null && (named < 1 || named > weeks)) {
    return missing(`Week: found ${named}, expected a week from 1 to ${weeks}.`);
  }
  const week = named ?? Math.min(weekNow, weeks);
  if (weekNow < Math.max(week, 1)) return missing(`Week ${Math.max(week, 1)} has not begun yet.`);
  const row = table.rows[week - 1];
  return row === undefined
    ? missing("The calendar has changed. Choose Repair in the menu, then try again.")
    : { kind: "found", found: { table, week, row } };
}

const missing = (message: string): Found => ({ kind: "missing", message });
