import type { Cohort } from "../../domain/cohort.ts";
import { type Day, daysBetween } from "../../domain/day.ts";
import type { DigestAsk, DigestChange, DigestFacts, DigestTeam } from "../../domain/digest-facts.ts";
import { SIGNALS, STATUSES } from "../../domain/status.ts";
import type { RosterTeam } from "../../workbook/describe.ts";
import type { Held } from "../../workbook/plan.ts";
import { FIRST_ROW } from "../../workbook/register.ts";
import { BLANK, type Value } from "../../workbook/tab.ts";
import { type DataColumnKey, dataColumn } from "../../workbook/tabs/data-columns.ts";
import type { CountKey } from "../../workbook/tabs/rollup-counts.ts";
import type { Book } from "../book.ts";
import { numberIn, textIn } from "../cell-value.ts";
import type { JournalEvent } from "../journal/events.ts";
import type { Present } from "../read-registers.ts";
import { nameIn } from "./address-book.ts";
import { recordedSpots, type Spot, spotsInJournal, spotsOnTab, spotsToTell } from "./bright-spots.ts";
import { type TeamNotes, teamNotes } from "./team-notes.ts";
import { changesOf, type Told, toldBefore, toldNow } from "./told.ts";

/** What an update says and keeps, but for its link and its sender. */
export interface DigestMaterial {
  readonly facts: Omit<DigestFacts, "link" | "by" | "rhythm">;
  readonly told: readonly Told[];
  readonly spots: readonly Spot[];
}

/** A team with everything that the file tells of it. */
interface TeamInFile {
  readonly entry: RosterTeam;
  readonly notes: TeamNotes | null;
  at(key: DataColumnKey): Value;
}

/** Composes the update of the week of a Monday from the cells of the workbook; changes nothing. */
export function digestMaterial(book: Book, present: Present, cohort: Cohort, week: Day): DigestMaterial {
  const teams = teamsInFile(book, present, cohort);
  const asOf = cohort.asOf ?? book.today();
  const before = toldBefore(book.read("digests"), week);
  const told = teams.flatMap(({ entry, notes }) =>
    notes === null
      ? []
      : [{ entry, notes, now: toldNow(entry.team.id, entry.team.name, entry.version ?? 1, notes) }],
  );
  const changes = told.flatMap(({ entry, notes, now }): readonly DigestChange[] => {
    const was = before.get(now.id);
    const isKeptBack = numberIn(notes.fact("suppressed")) === 1;
    return was === undefined ? [] : changesOf(was, now, { notes, goal: entry.team.goal, isKeptBack });
  });
  const spots = spotsToTell(
    [
      ...spotsInJournal(present.journal, asOf),
      ...teams.flatMap(({ entry, notes, at }) =>
        notes === null || textIn(at("phase")) !== "running"
          ? []
          : spotsOnTab(entry.team.name, notes, signalIn(at) === "share it"),
      ),
    ],
    recordedSpots(book.read("brightSpots")),
  );
  return {
    facts: {
      cohort: cohort.name,
      week: countIn(book.read("rollup"), "week"),
      asOf,
      teams: teams.map(digestTeam),
      asks: [...asksInJournal(present.journal, teams, asOf), ...teams.flatMap(asksOnTab)],
      brightSpots: spots,
      changes,
    },
    told: told.map(({ now }) => now),
    spots,
  };
}

/** The teams in the order of the rollup. */
function teamsInFile(book: Book, present: Present, cohort: Cohort): readonly TeamInFile[] {
  const lines = book.read("data").slice(FIRST_ROW - 1);
  const entries = new Map(present.teams.map((entry) => [entry.team.id, entry]));
  const teams = lines.flatMap((line) => {
    const at = (key: DataColumnKey): Value => line[dataColumn(key) - 1]?.value ?? BLANK;
    const entry = entries.get(textIn(at("id")));
    return entry === undefined ? [] : [{ entry, at, notes: teamNotes(book, entry, cohort) }];
  });
  const rank = ({ at }: TeamInFile) => numberIn(at("rank")) ?? 0;
  return teams.sort((one, other) => rank(one) - rank(other));
}

/** A count or a sentence of the rollup's own, which stands beside its label. */
function countIn(rollup: Held, key: CountKey): string {
  for (const line of rollup) {
    const texts = line.map(({ value }) => textIn(value));
    const place = texts.lastIndexOf(key);
    if (place !== -1) return texts[place + 1] ?? "";
  }
  return "";
}

const signalIn = (at: TeamInFile["at"]) =>
  SIGNALS.find(({ word }) => word === textIn(at("signal")))?.key ?? null;

const PHASES: readonly DigestTeam["phase"][] = ["before", "running", "ended"];

function digestTeam({ entry, notes, at }: TeamInFile): DigestTeam {
  const status = STATUSES.find(({ word }) => word === textIn(at("status")));
  const [actual = "", target = ""] = textIn(at("values")).split(" / ");
  const phase = PHASES.find((each) => each === textIn(at("phase"))) ?? "running";
  const [week, latest] = [numberIn(at("week")), numberIn(at("latest"))];
  const weeks = notes === null ? [] : [notes.begun, notes.begun - 1].filter((each) => each > 0);
  return {
    team: entry.team.name,
    coach: nameIn(entry.team.coach),
    phase,
    status: status?.key ?? null,
    signal: signalIn(at),
    ahead: phase === "running" ? numberIn(at("ahead")) : null,
    actual,
    target,
    told: numberIn(at("told")) === 1,
    onBreak: numberIn(at("onBreak")) === 1,
    earlierWeek: phase === "running" && latest !== null && latest !== week ? latest : null,
    challenge: weeks.map((each) => notes?.words(each, "challenge") ?? "").find((words) => words !== "") ?? "",
  };
}

function asksInJournal(
  events: readonly JournalEvent[],
  teams: readonly TeamInFile[],
  asOf: Day,
): readonly DigestAsk[] {
  const names = new Set(teams.map(({ entry }) => entry.team.name));
  return events
    .filter(
      ({ kind, state, team, text }) => kind === "ask" && state === "open" && names.has(team) && text !== "",
    )
    .map(({ text, team, owner, date }) => ({
      text,
      team,
      of: owner,
      days: date === null ? null : Math.max(0, daysBetween(date, asOf)),
    }));
}

/** In every week: an ask that is typed ahead of time is counted by the rollup, too. */
function asksOnTab({ entry, notes }: TeamInFile): readonly DigestAsk[] {
  if (notes === null) return [];
  return notes.mondays
    .map((_, index) => index + 1)
    .flatMap((week) => {
      const days = notes.asking(week);
      return days === null ? [] : [{ text: notes.words(week, "ask"), team: entry.team.name, of: "", days }];
    });
}
