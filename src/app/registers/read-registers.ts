import type { Cohort } from "../../domain/cohort.ts";
import { cycleAmong } from "../../workbook/archive.ts";
import type { RosterTeam } from "../../workbook/describe.ts";
import { type HeldCell, isFilled } from "../../workbook/held.ts";
import { CHARTER_COLUMNS, charterColumn } from "../../workbook/tabs/charters.ts";
import { gridKey } from "../../workbook/tabs/grid/layout.ts";
import { JOURNAL_COLUMNS } from "../../workbook/tabs/journal.ts";
import { MEMBER_COLUMNS, memberColumn } from "../../workbook/tabs/members.ts";
import { highestVersion, MOST_VERSIONS, PLAN_COLUMNS, planColumn } from "../../workbook/tabs/plans.ts";
import { type SettingRows, settingRows } from "../../workbook/tabs/setting-rows.ts";
import { teamKey } from "../../workbook/tabs/team/layout.ts";
import { TEAM_COLUMNS } from "../../workbook/tabs/teams.ts";
import { BLANK } from "../../workbook/value.ts";
import { type Book, isDressed, type Survey } from "../book.ts";
import { eventsIn, type JournalEvent } from "../journal/events.ts";
import { dayIn, textIn, wholeIn } from "./cell-value.ts";
import { upright } from "./cohort-columns.ts";
import { breakRows, cohortFromCells, isUndated } from "./cohort-from-cells.ts";
import { type Misplaced, misplacedIn, type Register } from "./misplaced.ts";
import { usedRows } from "./register-rows.ts";
import { rosterRows, type TeamRow } from "./roster-rows.ts";
import { teamFromCells } from "./team-from-cells.ts";
import { unknownTeams } from "./unknown-teams.ts";
import { unreadableOnCohort, unreadableOnTeams } from "./unreadable.ts";

/** A row of Members, as people left it. */
export interface PersonRow {
  readonly team: string;
  readonly person: string;
  readonly email: string;
  readonly role: string;
}

/** What the registers of a file hold now. */
export interface Present {
  readonly survey: Survey;
  /** `null` in a file without a cohort. */
  readonly cohort: Cohort | null;
  readonly settingRows: SettingRows;
  readonly breakRows: readonly number[];
  /** Whether the day that everything is judged by cannot be read. */
  readonly undated: boolean;
  readonly teams: readonly RosterTeam[];
  /** Rows below the header that are in use. */
  readonly teamRows: number;
  readonly memberRows: number;
  readonly charterRows: number;
  readonly journalRows: number;
  readonly planRows: number;
  readonly members: readonly PersonRow[];
  /** Ids of teams. */
  readonly charters: readonly string[];
  readonly journal: readonly JournalEvent[];
  /** Teams and versions, as `planKey` names them, row by row from the first. */
  readonly planKeys: readonly string[];
  /** Why what stands on the registers cannot be told to be what it was. */
  readonly misplaced: Misplaced | null;
  /** Sentences on what people typed in the registers that cannot be taken for what belongs there. */
  readonly left: readonly string[];
}

export function readRegisters(book: Book): Present {
  const survey = book.survey();
  const { tabs } = survey;
  const read = (key: "cohort" | Register) => (tabs.has(key) ? book.read(key) : []);
  const settings = upright(read("cohort"));
  const [roster, members, charters] = [read("teams"), read("members"), read("charters")];
  const [journal, plans] = [read("journal"), read("plans")];
  const planKeys = plans.map((line) => textAt(line, planColumn("key")));
  // A tab that was made and not yet filled holds no settings; one that was deleted comes back with the defaults.
  const isThere = settings.some((line) => line.some(isFilled)) || usedRows(TEAM_COLUMNS, roster) > 0;
  const cohort = isThere ? cohortFromCells(settings, book.today(), cycleAmong(tabs.keys())) : null;
  const rows = rosterRows(roster);
  const teams = cohort === null ? [] : readTeams(rows.teams, cohort, survey, book, planKeys);
  const named = {
    teams,
    members: members.map((line) => ({
      team: textAt(line, memberColumn("team")),
      person: textAt(line, memberColumn("person")),
      email: textAt(line, memberColumn("email")),
      role: textAt(line, memberColumn("role")),
    })),
    journal: eventsIn(journal),
  };
  return {
    ...named,
    survey,
    cohort,
    settingRows: settingRows(settings),
    breakRows: breakRows(settings),
    undated: isUndated(settings),
    teamRows: usedRows(TEAM_COLUMNS, roster),
    memberRows: usedRows(MEMBER_COLUMNS, members),
    charterRows: usedRows(CHARTER_COLUMNS, charters),
    journalRows: usedRows(JOURNAL_COLUMNS, journal),
    planRows: usedRows(PLAN_COLUMNS, plans),
    charters: charters.map((line) => textAt(line, charterColumn("id"))),
    planKeys,
    misplaced: misplacedIn(survey, { teams: roster, members, charters, journal, plans }, teams),
    left: [
      ...rows.left,
      ...unreadableOnTeams(rows.teams),
      ...unreadableOnCohort(settings),
      ...unknownTeams(named),
    ],
  };
}

function readTeams(
  rows: readonly TeamRow[],
  cohort: Cohort,
  survey: Survey,
  book: Book,
  planKeys: Present["planKeys"],
): readonly RosterTeam[] {
  return rows.map(({ row, cells }) => {
    const team = teamFromCells(cells, cohort);
    const version = wholeIn(cells.version, 1, MOST_VERSIONS) ?? (highestVersion(planKeys, team.id) || 1);
    const retired = dayIn(cells.retired) !== null;
    return { team, row, joins: false, version, retired, ...tabsOf(team.id, survey, book), entries: [] };
  });
}

/** The tabs of a team's own as they stand in the file: what they were made for, and how large they are. */
export function tabsOf(
  id: string,
  { tabs }: Survey,
  book: Book,
): Pick<RosterTeam, "waits" | "weekRows" | "made" | "grid"> {
  const tab = tabs.get(teamKey(id));
  const grid = tabs.get(gridKey(id));
  return {
    waits: isWaiting(id, tabs),
    weekRows: tab?.weekRows ?? 0,
    ...(tab?.made ? { made: tab.made } : {}),
    ...(grid === undefined ? {} : { grid: { weeks: grid.weekRows, rows: book.size(grid.key).rows } }),
  };
}

/** Whether a team's tabs are still to be made: one that was never dressed is not whole. */
function isWaiting(id: string, tabs: Survey["tabs"]): boolean {
  const tab = tabs.get(teamKey(id));
  const hasGrid = tab?.made?.form === "each person";
  return !isDressed(tab) || (hasGrid && !isDressed(tabs.get(gridKey(id))));
}

const textAt = (line: readonly HeldCell[], column: number): string =>
  textIn(line[column - 1]?.value ?? BLANK);
