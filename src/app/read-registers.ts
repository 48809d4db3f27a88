import type { Cohort } from "../domain/cohort.ts";
import type { RosterTeam } from "../workbook/describe.ts";
import { type Held, type HeldCell, isFilled } from "../workbook/plan.ts";
import { FIRST_ROW } from "../workbook/register.ts";
import { BLANK, type Value } from "../workbook/tab.ts";
import { CHARTER_COLUMNS, charterColumn } from "../workbook/tabs/charters.ts";
import { gridKey } from "../workbook/tabs/grid/layout.ts";
import { JOURNAL_COLUMNS } from "../workbook/tabs/journal.ts";
import { MEMBER_COLUMNS, memberColumn } from "../workbook/tabs/members.ts";
import { highestVersion, PLAN_COLUMNS, planColumn } from "../workbook/tabs/plans.ts";
import { teamKey } from "../workbook/tabs/team/layout.ts";
import { TEAM_COLUMNS, type TeamColumnKey } from "../workbook/tabs/teams.ts";
import type { Book, Survey, TabInFile } from "./book.ts";
import { textIn, wholeIn } from "./cell-value.ts";
import { cohortFromCells, isUndated } from "./cohort-from-cells.ts";
import { eventsIn, type JournalEvent } from "./journal/events.ts";
import { usedRows } from "./register-rows.ts";
import { teamFromCells } from "./team-from-cells.ts";

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
  /** The name of a register whose headers are not where they were put: its columns cannot be told apart. */
  readonly misplaced: string | null;
}

export function readRegisters(book: Book): Present {
  const survey = book.survey();
  const { tabs } = survey;
  const read = (key: "cohort" | Register) => (tabs.has(key) ? book.read(key) : []);
  const settings = read("cohort");
  const [roster, members, charters] = [read("teams"), read("members"), read("charters")];
  const [journal, plans] = [read("journal"), read("plans")];
  const planKeys = plans.map((line) => textAt(line, planColumn("key")));
  // A tab that was made and not yet filled holds no settings; one that was deleted comes back with the defaults.
  const isThere = settings.some((line) => line.some(isFilled)) || usedRows(roster) > 0;
  const cohort = isThere ? cohortFromCells(settings, book.today()) : null;
  return {
    survey,
    cohort,
    undated: isUndated(settings),
    teams: cohort === null ? [] : readTeams(roster, cohort, survey, book, planKeys),
    teamRows: usedRows(roster),
    memberRows: usedRows(members),
    charterRows: usedRows(charters),
    journalRows: usedRows(journal),
    planRows: usedRows(plans),
    members: members.map((line) => ({
      team: textAt(line, memberColumn("team")),
      person: textAt(line, memberColumn("person")),
      email: textAt(line, memberColumn("email")),
      role: textAt(line, memberColumn("role")),
    })),
    charters: charters.map((line) => textAt(line, charterColumn("id"))),
    journal: eventsIn(journal),
    planKeys,
    misplaced: misplaced(survey, { teams: roster, members, charters, journal, plans }),
  };
}

const COLUMNS = {
  teams: TEAM_COLUMNS,
  members: MEMBER_COLUMNS,
  charters: CHARTER_COLUMNS,
  journal: JOURNAL_COLUMNS,
  plans: PLAN_COLUMNS,
} as const;
type Register = keyof typeof COLUMNS;
const REGISTERS_OF_PEOPLE: readonly Register[] = ["teams", "members", "charters", "journal", "plans"];

function misplaced({ tabs }: Survey, held: Readonly<Record<Register, Held>>): string | null {
  const isOff = (register: Register) => {
    const headers = held[register][0];
    if (headers === undefined || !headers.some(isFilled)) return false;
    return COLUMNS[register].some(({ header }, index) => {
      const value = headers[index]?.value;
      return value === undefined || textIn(value) !== header;
    });
  };
  const off = REGISTERS_OF_PEOPLE.find(isOff);
  return off === undefined ? null : (tabs.get(off)?.name ?? off);
}

/** What to say where a register's columns were moved. */
export const misplacedInWords = (name: string): string =>
  `The headers of ${name} are not where the tracker put them. Nothing was changed. Undo the change to its columns, or choose Repair in the menu, and try again.`;

/** More plans than weeks no team makes. */
const MOST_VERSIONS = 99;

function readTeams(
  roster: Held,
  cohort: Cohort,
  survey: Survey,
  book: Book,
  planKeys: Present["planKeys"],
): readonly RosterTeam[] {
  return roster.flatMap((line, index) => {
    const row = index + 1;
    const cells = teamCells(line);
    if (row < FIRST_ROW || cells.id.kind === "blank") return [];
    const team = teamFromCells(cells, cohort);
    const version = wholeIn(cells.version, 1, MOST_VERSIONS) ?? (highestVersion(planKeys, team.id) || 1);
    const retired = cells.retired.kind !== "blank";
    return [{ team, row, joins: false, version, retired, ...tabsOf(team.id, survey, book), entries: [] }];
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
  const isWhole = (tab: TabInFile | undefined) => tab !== undefined && tab.looks !== "";
  const tab = tabs.get(teamKey(id));
  const hasGrid = tab?.made?.form === "each person";
  return !isWhole(tab) || (hasGrid && !isWhole(tabs.get(gridKey(id))));
}

export type TeamCells = Readonly<Record<TeamColumnKey, Value>>;

function teamCells(line: readonly HeldCell[]): TeamCells {
  const cells: Partial<Record<TeamColumnKey, Value>> = {};
  TEAM_COLUMNS.forEach(({ key }, index) => {
    cells[key] = line[index]?.value ?? { kind: "blank" };
  });
  return cells as TeamCells;
}

const textAt = (line: readonly HeldCell[], column: number): string =>
  textIn(line[column - 1]?.value ?? BLANK);
