import type { Held } from "../../workbook/held.ts";
import { FIRST_ROW } from "../../workbook/register.ts";
import { TEAM_COLUMNS, type TeamColumnKey } from "../../workbook/tabs/teams.ts";
import { BLANK, type Value } from "../../workbook/value.ts";
import { textIn } from "./cell-value.ts";

export type TeamCells = Readonly<Record<TeamColumnKey, Value>>;

/** A row of the Teams tab, as people left it. */
export interface TeamRow {
  readonly row: number;
  readonly cells: TeamCells;
}

/** The rows of the Teams tab, by what they are. */
export interface RosterRows {
  /** One a team: the first that bears its Id, which formulas find, too. */
  readonly teams: readonly TeamRow[];
  /** Sentences on rows that are no team, though people may take them for one: copied ones, and those without an Id. */
  readonly left: readonly string[];
}

export function rosterRows(roster: Held): RosterRows {
  const teams = new Map<string, TeamRow>();
  const left: string[] = [];
  roster.slice(FIRST_ROW - 1).forEach((line, index) => {
    const row = FIRST_ROW + index;
    const cells = cellsOf(line);
    const [id, name] = [textIn(cells.id), textIn(cells.name)];
    const first = teams.get(id);
    const way = `If row ${row} is a team, add it in the sidebar with New cohort or more teams, then delete the row.`;
    if (first !== undefined) {
      const rows = `rows ${first.row} and ${row}`;
      left.push(
        `${textIn(first.cells.name)} stands twice on Teams, in ${rows}: row ${first.row} counts. ${way}`,
      );
    } else if (cells.id.kind !== "blank") teams.set(id, { row, cells });
    else if (name.trim() !== "") left.push(`${name} in row ${row} of Teams has no tab. ${way}`);
  });
  return { teams: [...teams.values()], left };
}

function cellsOf(line: Held[number]): TeamCells {
  const cells: Partial<Record<TeamColumnKey, Value>> = {};
  TEAM_COLUMNS.forEach(({ key }, index) => {
    cells[key] = line[index]?.value ?? BLANK;
  });
  return cells as TeamCells;
}
