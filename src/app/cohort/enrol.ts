import type { Team, WeekEntry } from "../../domain/cohort.ts";
import type { Registers, RosterTeam } from "../../workbook/describe.ts";
import { FIRST_ROW } from "../../workbook/register.ts";
import type { Book } from "../book.ts";
import type { TakenIn } from "../intake/take-in.ts";
import { nameKey } from "../intake/text.ts";
import { type Present, tabsOf } from "../registers/read-registers.ts";
import { idByName, newId } from "./team-id.ts";

export type Taken = Extract<TakenIn, { readonly ok: true }>;

/** The teams of the file, and behind them those that join; each with what it reported. */
export function enrolled(book: Book, present: Present, taken: Taken): readonly RosterTeam[] {
  const inFile = teamsInFile(present);
  const joining = taken.teams.filter((team) => inFile(team) === undefined);
  const ids = new Set(present.teams.map(({ team }) => team.id));
  return [
    ...reported(present, taken),
    ...joining.map((team, index) => {
      const id = newId(team.name, ids);
      ids.add(id);
      return {
        team: { ...team, id },
        row: FIRST_ROW + present.teamRows + index,
        joins: true,
        ...tabsOf(id, present.survey, book),
        entries: entriesOf(team, taken),
      };
    }),
  ];
}

/** The teams of the file, each with what it reported. */
export function reported(present: Present, taken: Taken): readonly RosterTeam[] {
  const inFile = teamsInFile(present);
  const entries = new Map(taken.teams.map((team) => [inFile(team), entriesOf(team, taken)]));
  return present.teams.map((entry) => ({ ...entry, entries: entries.get(entry) ?? [] }));
}

/** What a workbook is made from, when these are its teams. */
export function registersOf(
  present: Present,
  cohort: Registers["cohort"],
  teams: readonly RosterTeam[],
): Registers {
  const { settingRows, breakRows, memberRows, charterRows, journalRows, planRows } = present;
  const { planKeys, members, charters, survey } = present;
  const rows = { memberRows, charterRows, journalRows, planRows };
  return {
    cohort,
    settingRows,
    breakRows,
    teams,
    ...rows,
    planKeys,
    members,
    charters,
    takenNames: survey.names,
  };
}

/**
 * Finds a team that the file has already, by its name. One that was renamed keeps the id of its first name, and does
 * not come back as a twin.
 */
export function teamsInFile({ teams }: Pick<Present, "teams">): (team: Team) => RosterTeam | undefined {
  const byName = new Map(teams.map((entry) => [nameKey(entry.team.name), entry]));
  const byId = new Map(teams.map((entry) => [entry.team.id, entry]));
  return (team) => byName.get(nameKey(team.name)) ?? byId.get(idByName(team.name));
}

const entriesOf = (team: Team, { entries }: Taken): readonly WeekEntry[] =>
  entries.filter((entry) => entry.team === team.id);
