import type { Team, WeekEntry } from "../domain/cohort.ts";
import type { Built, Handed, Preview, Reply } from "../rpc/contract.ts";
import { faultText } from "../rpc/fault-text.ts";
import type { Written } from "../workbook/blocks.ts";
import type { Change } from "../workbook/change.ts";
import type { RosterTeam } from "../workbook/describe.ts";
import { fingerprint } from "../workbook/fingerprint.ts";
import type { TabKey } from "../workbook/reference.ts";
import { FIRST_ROW } from "../workbook/register.ts";
import { ROWS, teamKey } from "../workbook/tabs/team/layout.ts";
import type { Book } from "./book.ts";
import { type TakenIn, takeIn } from "./intake/take-in.ts";
import { mend, movedInWords } from "./mend.ts";
import { misplacedInWords, type Present, readRegisters, tabsOf } from "./read-registers.ts";

/** What would be built, or every fault in what was handed in. Changes nothing. */
export function previewCohort(book: Book, handed: Handed): Reply<Preview> {
  const taken = takeIn(handed, { newId: provisionalIds(), today: book.today() });
  if (!taken.ok) return refusal(taken.faults);
  const { cohort, teams } = taken;
  return {
    ok: true,
    value: {
      cohort: cohort.name,
      teams: teams.map(({ name, goal }) => ({
        name,
        goal: goal.goal === null ? "goal not recorded" : goal.metric,
      })),
    },
  };
}

/**
 * Builds the workbook of a cohort, or adds teams to one. Teams that the file has already keep what they have; of
 * readings only blank cells are filled. Stopped half-way and called again, it ends in the same workbook.
 */
export function buildCohort(book: Book, handed: Handed): Reply<Built> {
  const taken = takeIn(handed, { newId: provisionalIds(), today: book.today() });
  if (!taken.ok) return refusal(taken.faults);
  return book.exclusively(() => {
    const present = readRegisters(book);
    if (present.misplaced !== null) {
      return { ok: false, message: misplacedInWords(present.misplaced), faults: [] };
    }
    const teams = joined(book, present, taken);
    const mended = mend(
      book,
      {
        cohort: present.cohort ?? taken.cohort,
        teams,
        memberRows: present.memberRows,
        charterRows: present.charterRows,
        journalRows: present.journalRows,
        planRows: present.planRows,
        planKeys: present.planKeys,
        members: present.members,
        charters: present.charters,
        takenNames: present.survey.names,
      },
      "what joins",
    );
    if (mended.kind === "moved") return { ok: false, message: movedInWords(mended.names), faults: [] };
    const names = teams.filter(({ joins }) => joins).map(({ team }) => team.name);
    return { ok: true, value: { teams: names, readings: readingsWritten(teams, mended.changes) } };
  });
}

type Taken = Extract<TakenIn, { readonly ok: true }>;

/** The teams of the file, and behind them those that join; a team is known by its name. */
function joined(book: Book, present: Present, taken: Taken): readonly RosterTeam[] {
  const nameKey = (team: Team) => team.name.trim().toLowerCase();
  const here = new Map(present.teams.map((entry) => [nameKey(entry.team), entry]));
  // A team that was renamed keeps the id of its first name, and does not come back as a twin.
  const byId = new Map(present.teams.map((entry) => [entry.team.id, entry]));
  const inFile = (team: Team) => here.get(nameKey(team)) ?? byId.get(idOf(team.name, new Set()));
  const reported = new Map<Team, readonly WeekEntry[]>(
    taken.teams.map((team) => [team, taken.entries.filter((entry) => entry.team === team.id)]),
  );
  const known = new Map(
    taken.teams.flatMap((team) => {
      const entry = inFile(team);
      return entry === undefined ? [] : [[entry, reported.get(team) ?? []] as const];
    }),
  );
  const joining = taken.teams.filter((team) => inFile(team) === undefined);
  const ids = new Set(present.teams.map(({ team }) => team.id));
  return [
    ...present.teams.map((entry) => ({ ...entry, entries: known.get(entry) ?? [] })),
    ...joining.map((team, index) => {
      const id = idOf(team.name, ids);
      ids.add(id);
      return {
        team: { ...team, id },
        row: FIRST_ROW + present.teamRows + index,
        joins: true,
        ...tabsOf(id, present.survey, book),
        entries: reported.get(team) ?? [],
      };
    }),
  ];
}

/** How many weeks took something in: all of a team that joins, of the others those that had a blank cell for it. */
function readingsWritten(teams: readonly RosterTeam[], changes: readonly Change[]): number {
  const weeksOf = (key: TabKey) => {
    const blocks = changes.flatMap((change) =>
      change.kind === "write" && change.key === key ? change.blocks : [],
    );
    const rows = blocks.flatMap(({ top, cells }) => cells.map((line, index) => ({ row: top + index, line })));
    const typed = rows.filter(({ row, line }) => row >= ROWS.firstWeek && line.some(isTyped));
    return new Set(typed.map(({ row }) => row)).size;
  };
  return teams.reduce(
    (sum, { team, joins, entries }) =>
      sum + (joins ? entries.length : Math.min(entries.length, weeksOf(teamKey(team.id)))),
    0,
  );
}

const isTyped = ({ kind }: Written): boolean => kind === "number" || kind === "text" || kind === "flag";

/** What holds a file's teams and readings together until the roster gives each team its id. */
function provisionalIds(): () => string {
  let count = 0;
  return () => `${++count}`;
}

/**
 * A team's id: from its name, so that a build which was stopped finds the tabs that it had made when it is run again;
 * numbered where another team of the roster, since renamed, has it.
 */
function idOf(name: string, taken: ReadonlySet<string>): string {
  const own = `t${fingerprint(name.trim().toLowerCase())}`;
  for (let number = 1; ; number++) {
    const id = number === 1 ? own : `${own}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function refusal(
  faults: Extract<TakenIn, { readonly ok: false }>["faults"],
): Extract<Reply<never>, { ok: false }> {
  const count = faults.length === 1 ? "1 thing needs" : `${faults.length} things need`;
  const first = faults[0];
  const example = first === undefined ? "" : ` ${faultText(first)}.`;
  return { ok: false, message: `Nothing was built: ${count} a look.${example}`, faults };
}
