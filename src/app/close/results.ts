import { calendarOf, hasEnded } from "../../domain/calendar.ts";
import type { DecimalMark } from "../../domain/decimal-mark.ts";
import { type Goal, PERCENT } from "../../domain/goal.ts";
import type { Results, ResultsTyped, TeamResult } from "../../rpc/close.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { Change } from "../../workbook/change.ts";
import type { RosterTeam } from "../../workbook/describe.ts";
import { type Held, type HeldCell, isFilled, NOTHING } from "../../workbook/held.ts";
import { type TeamColumnKey, teamColumn } from "../../workbook/tabs/teams.ts";
import { dayValue, numberValue, type Value } from "../../workbook/value.ts";
import type { Book } from "../book.ts";
import { metricValue } from "../intake/metric-value.ts";
import { writtenWith } from "../intake/typed-number.ts";
import { noCohort, otherCycle, refused } from "../refused.ts";
import { numberIn, textIn } from "../registers/cell-value.ts";
import { dataRows } from "../registers/data-rows.ts";
import { misplacedInWords } from "../registers/misplaced.ts";
import { type Present, readRegisters } from "../registers/read-registers.ts";
import { shownValue, typedText } from "../week/number-text.ts";
import { type AskedFault, faultsInWords } from "./asked-cycle.ts";

/** The results of the running cycle, team by team; those that have left it are not among them. */
export function results(book: Book): Reply<Results> {
  const present = readRegisters(book);
  const { cohort, misplaced } = present;
  if (cohort === null) return refused(noCohort(present.survey));
  if (misplaced !== null) return refused(misplacedInWords(misplaced));
  const roster = book.read("teams");
  const asOf = cohort.asOf ?? book.today();
  const decimal = book.decimal();
  const teams = running(present);
  const judged = judgedGoals(book, present);
  return {
    ok: true,
    value: {
      cycle: cohort.cycle,
      ended: teams.every(({ team: { start, goal } }) =>
        hasEnded(calendarOf(start, goal.weeks, cohort.breaks), asOf),
      ),
      teams: teams.map((entry) => told(entry, roster, { decimal, judged })),
    },
  };
}

const running = ({ teams }: Present) => teams.filter(({ retired }) => retired !== true);

const cellOf = (roster: Held, { row }: RosterTeam, key: TeamColumnKey): HeldCell =>
  roster[row - 1]?.[teamColumn(key) - 1] ?? NOTHING;

type Judged = ReadonlyMap<string, number | null>;

/** The goals by which the tabs judge, by the teams’ ids: after the last week those of their first plans. */
function judgedGoals(book: Book, { survey }: Present): Judged {
  const rows = survey.tabs.has("data") ? dataRows(book) : [];
  return new Map(rows.map((at) => [textIn(at("id")), numberIn(at("goal"))]));
}

interface Telling {
  readonly decimal: DecimalMark;
  readonly judged: Judged;
}

function told(entry: RosterTeam, roster: Held, { decimal, judged }: Telling): TeamResult {
  const { id, name, goal } = entry.team;
  const aim = judged.get(id);
  const words = (value: number | null) => (value === null ? "" : shownValue(value, { ...goal, decimal }));
  return {
    team: id,
    name,
    baseline: words(goal.baseline),
    goal: words(aim === undefined ? goal.goal : aim),
    final: finalText(goal, cellOf(roster, entry, "final").value, decimal),
    verdict: textIn(cellOf(roster, entry, "verdict").value),
  };
}

/** What the cell says, words too: they are a person's. */
const finalText = ({ unit }: Goal, final: Value, decimal: DecimalMark): string =>
  final.kind === "number" ? typedText(final.number, unit === PERCENT, decimal) : textIn(final);

/**
 * Writes the final results that a person changed, each with the day where none is typed; the others are not touched.
 * Where one cannot be read, its team has left, or somebody else has changed the same cell meanwhile, nothing at all is
 * written.
 */
export function saveResults(book: Book, { cycle, results: typed }: ResultsTyped): Reply<Results> {
  return book.exclusively(() => {
    const present = readRegisters(book);
    const { cohort, misplaced } = present;
    if (misplaced !== null) return refused(misplacedInWords(misplaced));
    if (cohort === null) return refused(noCohort(present.survey));
    if (cohort.cycle !== cycle) return refused(otherCycle(cohort.cycle));
    const roster = book.read("teams");
    const faults: AskedFault[] = [];
    const decimal = book.decimal();
    const day = dayValue(cohort.asOf ?? book.today());
    const changes = typed.flatMap(({ team, final, seen }): readonly Change[] => {
      if (final.trim() === seen.trim()) return [];
      const entry = present.teams.find((each) => each.team.id === team);
      if (entry === undefined || entry.retired === true) {
        faults.push({ about: entry?.team.name ?? "A team", found: final, expected: LEFT });
        return [];
      }
      const { name: about, goal } = entry.team;
      const read = readFinal(entry, final, decimal);
      if (!read.ok) {
        faults.push({ about, found: final, expected: read.expected });
        return [];
      }
      const { value } = cellOf(roster, entry, "final");
      const wanted = numberValue(read.value);
      const now = finalText(goal, value, decimal);
      // However it is typed, a result that is there already is saved: the answer to an earlier try may have been lost.
      if (value.kind === wanted.kind && now === finalText(goal, wanted, decimal)) return [];
      if (now !== seen) {
        faults.push({ about, found: now, expected: `${seen || "nothing"}, as when this was opened` });
      }
      const isDated = isFilled(cellOf(roster, entry, "finalDate"));
      const cells = read.value === null || isDated ? [wanted] : [wanted, day];
      return [
        {
          kind: "write",
          key: "teams",
          blocks: [{ top: entry.row, left: teamColumn("final"), cells: [cells] }],
        },
      ];
    });
    if (faults.length > 0) return refused(faultsInWords(faults));
    book.apply(changes);
    return results(book);
  });
}

const LEFT = "no change, as it has left the cohort";

function readFinal({ team }: RosterTeam, text: string, decimal: DecimalMark) {
  const value = writtenWith(decimal, metricValue(team.goal));
  return text.trim() === "" ? { ok: true as const, value: null } : value(text);
}
