import { calendarOf } from "../domain/calendar.ts";
import type { Cohort, Team, WeekEntry } from "../domain/cohort.ts";
import type { TabKey } from "./reference.ts";
import { FIRST_ROW } from "./register.ts";
import { charterSeeds, memberSeeds, type Seed, sown, teamSeeds, weekSeeds } from "./seeds.ts";
import type { TabDescription } from "./tab.ts";
import { tabName } from "./tab-name.ts";
import { brightSpotsTab } from "./tabs/bright-spots.ts";
import { chartersTab } from "./tabs/charters.ts";
import { cohortTab } from "./tabs/cohort.ts";
import { dataTab } from "./tabs/data.ts";
import { digestsTab } from "./tabs/digests.ts";
import { gridTab } from "./tabs/grid/grid-tab.ts";
import { type GridLayout, type GridSize, gridLayout } from "./tabs/grid/layout.ts";
import { journalTab } from "./tabs/journal.ts";
import { membersTab } from "./tabs/members.ts";
import { type PlanRow, plansTab } from "./tabs/plans.ts";
import { rollupTab } from "./tabs/rollup.ts";
import type { SettingRows } from "./tabs/setting-rows.ts";
import { ROWS, type TeamLayout, teamLayout } from "./tabs/team/layout.ts";
import { type MadeFor, madeFor } from "./tabs/team/made-for.ts";
import { teamTab } from "./tabs/team/team-tab.ts";
import { teamsTab } from "./tabs/teams.ts";

/** A team of the workbook, on the roster already or joining it now. */
export interface RosterTeam {
  readonly team: Team;
  /** Its row on the Teams tab. */
  readonly row: number;
  /** Joining: its row and its members are still to be written. */
  readonly joins: boolean;
  /** Its tab is still to be made: it stands on the registers, and nothing may point at it. */
  readonly waits?: boolean;
  /** It has left the cohort: its tab is hidden, and only its row on Teams tells of it. */
  readonly retired?: boolean;
  /** Rows of weeks that its tab has; 0 where it has none yet. Rows are never taken away. */
  readonly weekRows: number;
  /** What its tab was made for; the tab of a goal whose kind has changed keeps its columns. */
  readonly made?: MadeFor;
  /** Its student grid, where it has one. */
  readonly grid?: GridSize;
  /** The version of its plan; 1 until it was planned anew. */
  readonly version?: number;
  readonly entries: readonly WeekEntry[];
}

/** What a workbook is made from: the registers, with what joins them now. */
export interface Registers {
  readonly cohort: Cohort;
  readonly settingRows: SettingRows;
  /** Where the breaks stand, in their order; those that follow have no row yet. */
  readonly breakRows: readonly number[];
  readonly teams: readonly RosterTeam[];
  /** Rows below the header that are in use. */
  readonly memberRows: number;
  readonly charterRows: number;
  readonly journalRows: number;
  readonly planRows: number;
  /** What stands in the key column of Plans, from its first row. */
  readonly planKeys: readonly string[];
  /** Who stands on Members, and the ids on Charters: a build that was stopped may have come so far. */
  readonly members: readonly { readonly team: string; readonly person: string }[];
  readonly charters: readonly string[];
  /** Names of tabs that are in the file already. */
  readonly takenNames: readonly string[];
  /** The tabs of ours that have their names already, and take no other. */
  readonly named?: ReadonlySet<TabKey>;
}

/** The whole workbook, in the order of its tabs. No tab takes the name of another, ours or a person's. */
export function describe(registers: Registers): readonly TabDescription[] {
  const { cohort, teams } = registers;
  const taken = new Set(registers.takenNames.map((name) => name.toLowerCase()));
  const named = (tab: TabDescription): TabDescription => {
    if (registers.named?.has(tab.key)) return tab;
    const name = tabName(tab.name, taken);
    taken.add(name.toLowerCase());
    return { ...tab, name };
  };
  const placed = teams.map((entry) => {
    const weeks = calendarOf(entry.team.start, entry.team.goal.weeks, cohort.breaks);
    const made = entry.made ?? madeFor(entry.team);
    const grid = made.form === "each person" ? gridLayout(entry.team, entry.grid ?? null) : null;
    const weekRows = Math.max(weeks.length, entry.weekRows);
    return { ...entry, grid, layout: teamLayout(entry.team, weekRows, made, grid) };
  });
  const standing = placed.filter(({ waits }) => waits !== true);
  const taking = standing.filter(({ retired }) => retired !== true);
  // Named before the teams' tabs: a team may be called Data.
  const rollup = named(rollupTab(taking.length));
  const others = [
    ...registerTabs(registers, placed),
    cohortTab(cohort, registers.settingRows, registers.breakRows),
    dataTab(taking),
    digestsTab(),
  ].map(named);
  const teamTabs = standing.flatMap(({ team, layout, grid, entries, retired = false }) => {
    const tab = sown(teamTab(team, team.name, layout), readingSeeds(team, layout, cohort, entries));
    const own = grid === null ? [tab] : [tab, gridTab(team, grid, layout)];
    return own.map((each) => named(retired ? { ...each, hidden: true } : each));
  });
  return [rollup, ...teamTabs, ...others];
}

type Placed = Omit<RosterTeam, "grid"> & { readonly layout: TeamLayout; readonly grid: GridLayout | null };

function registerTabs(registers: Registers, placed: readonly Placed[]): readonly TabDescription[] {
  const joining = registers.teams.filter(({ joins }) => joins);
  const isMember = (team: Team, person: string) =>
    registers.members.some((member) => member.team === team.name && member.person === person);
  // A row that somebody deleted comes back, blank.
  const chartered = registers.teams.filter(({ team }) => !registers.charters.includes(team.id));
  const rows = placed.map(({ team, row, layout, waits }) => ({
    team,
    row,
    verdict: waits === true ? null : layout.fact("verdict"),
  }));
  const freeCharter = FIRST_ROW + registers.charterRows;
  const charters = chartered.flatMap(({ team }, index) => charterSeeds(team, freeCharter + index));
  const named = [
    ...registers.charters.flatMap((id, index) => (id !== "" && index + 1 >= FIRST_ROW ? [index + 1] : [])),
    ...chartered.map((_, index) => freeCharter + index),
  ];
  const members: Seed[] = [];
  let freeMember = FIRST_ROW + registers.memberRows;
  for (const { team } of joining) {
    const missing = team.members.filter(({ name }) => !isMember(team, name));
    members.push(...memberSeeds(team, missing, freeMember));
    freeMember += missing.length;
  }
  return [
    sown(
      teamsTab(rows),
      joining.flatMap(({ team, row }) => teamSeeds(team, row)),
    ),
    sown(chartersTab(named), charters),
    sown(membersTab(freeMember - FIRST_ROW), members),
    journalTab(registers.journalRows),
    brightSpotsTab(),
    plansTab(registers.planRows, planRows(registers)),
  ];
}

function planRows({ teams, planKeys }: Registers): readonly PlanRow[] {
  const goals = new Map(teams.map(({ team }) => [team.id, team.goal]));
  return planKeys.flatMap((key, index) => {
    const goal = goals.get(key.slice(0, key.lastIndexOf(" ")));
    return goal === undefined ? [] : [{ row: index + 1, goal }];
  });
}

function readingSeeds(
  team: Team,
  layout: TeamLayout,
  { breaks }: Cohort,
  entries: readonly WeekEntry[],
): readonly Seed[] {
  const rows = new Map<number, number>();
  calendarOf(team.start, team.goal.weeks, breaks).forEach((line, index) => {
    if (line.kind === "week") rows.set(line.week, ROWS.firstWeek + index);
  });
  return entries.flatMap((entry) => {
    const row = rows.get(entry.week);
    return row === undefined ? [] : weekSeeds(entry, row, layout);
  });
}
