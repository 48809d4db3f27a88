import type { Goal } from "../../domain/goal.ts";
import { COUNT, DAY, metricFormat } from "../number-format.ts";
import { type Reference, wholeColumn } from "../reference.ts";
import { columnOf, type RegisterColumn, registerCanvas, registerTab } from "../register.ts";
import { INK_3 } from "../style.ts";
import { type TabDescription, zone } from "../tab.ts";

const wrapped = { wrap: true } as const;
const count = { numberFormat: COUNT, across: "center" } as const;
const number = { across: "right" } as const;

/**
 * The versions of each team's plan, one row a version, never changed afterwards. Version 1 is written down when a second
 * comes: until then the plan stands on Teams alone.
 */
export const PLAN_COLUMNS = [
  { key: "key", header: "Key", width: 110, style: { color: INK_3 } },
  { key: "team", header: "Team", width: 160, style: { bold: true } },
  { key: "version", header: "Version", width: 60, style: count },
  { key: "date", header: "Date", width: 84, style: { numberFormat: DAY, across: "center" } },
  {
    key: "from",
    header: "After week",
    width: 60,
    style: count,
    note: "The weeks up to this one keep their targets.",
  },
  { key: "baseline", header: "Baseline", width: 70, style: number },
  { key: "goal", header: "Goal", width: 70, style: number },
  { key: "weeks", header: "Weeks", width: 56, style: count },
  { key: "shape", header: "Shape", width: 90 },
  { key: "targets", header: "Weekly targets", width: 260, style: wrapped },
  { key: "reason", header: "Reason", width: 260, style: wrapped },
  { key: "by", header: "By", width: 110 },
  { key: "agreed", header: "Agreed with", width: 130 },
] as const satisfies readonly RegisterColumn<string>[];
export type PlanColumnKey = (typeof PLAN_COLUMNS)[number]["key"];

export const planColumn = (key: PlanColumnKey): number => columnOf<PlanColumnKey>(PLAN_COLUMNS, key);

/** A whole column, for a look-up by team and version. */
export const plansColumn = (key: PlanColumnKey): Reference => wholeColumn("plans", planColumn(key));

/** What names a version of a team's plan, by the team's id. */
export const planKey = (id: string, version: number): string => `${id} ${version}`;

/** The highest version of a team's plan among such names; 0 where none is written down. */
export const highestVersion = (keys: readonly string[], id: string): number =>
  Math.max(0, ...keys.map((key) => (key.startsWith(`${id} `) && Number(key.slice(id.length))) || 0));

/** A version that is written down, and whose plan it is. */
export interface PlanRow {
  readonly row: number;
  readonly goal: Goal;
}

export function plansTab(used: number, rows: readonly PlanRow[]): TabDescription {
  const grid = registerCanvas(PLAN_COLUMNS, used);
  for (const { row, goal } of rows) {
    for (const key of ["baseline", "goal"] as const) {
      grid.paint(zone(row, planColumn(key)), { numberFormat: metricFormat(goal) });
    }
  }
  return registerTab({ key: "plans", kind: "plans", name: "Plans" }, PLAN_COLUMNS, grid, {
    frozenColumns: planColumn("team"),
    hiddenColumns: [{ from: planColumn("key"), to: planColumn("key") }],
  });
}

/** More plans than weeks no team makes. */
export const MOST_VERSIONS = 99;
