import type { Team } from "../../domain/cohort.ts";
import { DIRECTIONS, ENTRIES, KINDS, ZEROES } from "../../domain/goal.ts";
import { f } from "../formula.ts";
import { COUNT, DAY, metricFormat } from "../number-format.ts";
import { cell, type Reference, wholeColumn } from "../reference.ts";
import { columnOf, FIRST_ROW, type RegisterColumn, registerCanvas, registerTab } from "../register.ts";
import { INK_3 } from "../style.ts";
import { namedDefault, type Rule, type TabDescription, type Validation, zone } from "../tab.ts";

const wrapped = { wrap: true } as const;
const count = { numberFormat: COUNT, across: "right" } as const;
const day = { numberFormat: DAY, across: "center" } as const;
const number = { across: "right" } as const;
const computed = { color: INK_3 } as const;

/** The single home of a team's goal: one row a team, found by its id, so that rows may be sorted and moved. */
export const TEAM_COLUMNS = [
  { key: "id", header: "Id", width: 90, style: computed },
  { key: "name", header: "Team", width: 160, style: { bold: true } },
  { key: "school", header: "School", width: 190 },
  { key: "priority", header: "Priority", width: 130 },
  { key: "leader", header: "Leader", width: 110 },
  { key: "coach", header: "Coach", width: 110 },
  {
    key: "sentence",
    header: "Goal in a sentence",
    width: 260,
    style: wrapped,
    note: "Blank: the team's tab makes the sentence from the columns to the right.",
  },
  { key: "metric", header: "Metric", width: 200 },
  { key: "kind", header: "Kind", width: 120 },
  { key: "entry", header: "Entry", width: 120 },
  { key: "zeroes", header: "Zeroes", width: 70 },
  { key: "unit", header: "Unit", width: 80 },
  { key: "decimals", header: "Decimals", width: 70, style: count },
  {
    key: "direction",
    header: "Direction",
    width: 74,
    style: computed,
    reckoned: true,
    note: "Follows from baseline and goal. Type it only for a goal to hold a level.",
  },
  { key: "group", header: "Group", width: 140 },
  { key: "groupSize", header: "N", width: 50, style: count },
  { key: "baseline", header: "Baseline", width: 70, style: number },
  { key: "sameGroup", header: "Same group", width: 64 },
  { key: "goal", header: "Goal", width: 70, style: number },
  { key: "bar", header: "Bar", width: 70 },
  { key: "need", header: "Need", width: 60, style: number },
  { key: "of", header: "Of", width: 50, style: count },
  { key: "start", header: "Start", width: 84, style: day },
  { key: "weeks", header: "Weeks", width: 56, style: count },
  { key: "shape", header: "Shape", width: 90 },
  { key: "version", header: "Plan version", width: 60, style: count },
  { key: "comparison", header: "Comparison", width: 110 },
  { key: "reference1", header: "Reference 1", width: 80, style: number },
  { key: "reference2", header: "Reference 2", width: 80, style: number },
  { key: "meetingLink", header: "Meeting link", width: 140 },
  { key: "final", header: "Final result", width: 74, style: number },
  { key: "finalDate", header: "Final date", width: 84, style: day },
  { key: "reported", header: "Reported result", width: 100 },
  {
    key: "retired",
    header: "Retired",
    width: 84,
    style: day,
    note: "The day on which the team left the cohort: it is not on the rollup any more, and keeps its tab.",
  },
  { key: "verdict", header: "Verdict", width: 160, style: computed, reckoned: true },
] as const satisfies readonly RegisterColumn<string>[];

export type TeamColumnKey = (typeof TEAM_COLUMNS)[number]["key"];

export const teamColumn = (key: TeamColumnKey): number => columnOf<TeamColumnKey>(TEAM_COLUMNS, key);

/** A whole column of the Teams tab, for a look-up by team. */
export const teamsColumn = (key: TeamColumnKey): Reference => wholeColumn("teams", teamColumn(key));

const METRIC_VALUES = ["baseline", "goal", "reference1", "reference2", "final"] as const;

/** A team's row with the cell on its own tab that holds its verdict; `null` until it has a tab. */
export interface RosterRow {
  readonly team: Team;
  readonly row: number;
  readonly verdict: Reference | null;
}

/** Describes the Teams tab; people may sort its rows and leave some blank. */
export function teamsTab(rows: readonly RosterRow[]): TabDescription {
  const used = Math.max(FIRST_ROW - 1, ...rows.map(({ row }) => row)) - FIRST_ROW + 1;
  const grid = registerCanvas(TEAM_COLUMNS, used);
  for (const { team, row, verdict } of rows) {
    const at = (key: TeamColumnKey) => cell("teams", row, teamColumn(key));
    for (const key of METRIC_VALUES) {
      grid.paint(zone(row, teamColumn(key)), { numberFormat: metricFormat(team.goal) });
    }
    const falls = f`AND(ISNUMBER(${at("goal")});ISNUMBER(${at("baseline")});${at("goal")}<${at("baseline")})`;
    const direction = team.goal.kind === "hold" ? f`"up"` : f`IF(${falls};"down";"up")`;
    grid.put(row, teamColumn("direction"), namedDefault("direction", direction));
    if (verdict !== null) grid.put(row, teamColumn("verdict"), f`${verdict}`);
  }
  return registerTab({ key: "teams", kind: "teams", name: "Teams" }, TEAM_COLUMNS, grid, {
    frozenColumns: teamColumn("name"),
    hiddenColumns: [{ from: teamColumn("id"), to: teamColumn("id") }],
    validations: validations(grid.contents.length),
  });
}

function validations(lastRow: number): readonly Validation[] {
  const on = (key: TeamColumnKey, rule: Rule, help: string): Validation => ({
    zone: zone(FIRST_ROW, teamColumn(key), lastRow),
    rule,
    help,
  });
  return [
    on(
      "kind",
      { kind: "one of", words: KINDS },
      "How the goal is measured. A tab keeps the columns of the kind it was made with.",
    ),
    on("entry", { kind: "one of", words: ENTRIES }, "What the team types each week."),
    on("zeroes", { kind: "one of", words: ZEROES }, "Whether those who did not take part count as zero."),
    on("decimals", { kind: "number", from: 0, to: 6 }, "Digits shown after the point."),
    on("direction", { kind: "one of", words: DIRECTIONS }, "Type it only for a goal to hold a level."),
    on("sameGroup", { kind: "one of", words: ["yes", "no"] }, "Was the baseline measured on the same group?"),
    on("start", { kind: "day" }, "A day in the first week; the tracker counts from its Monday."),
    on(
      "weeks",
      { kind: "number", from: 1, to: 52 },
      "Working weeks, 1 to 52. A change takes effect with Repair.",
    ),
    on(
      "reported",
      { kind: "one of", words: ["Achieved", "Not achieved"] },
      "Only where no goal was recorded.",
    ),
    on(
      "retired",
      { kind: "day" },
      "A day, where the team has left; blank and Repair bring it back. Then show its tab.",
    ),
  ];
}
