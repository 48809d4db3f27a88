import type { Cohort } from "../../domain/cohort.ts";
import type { Day } from "../../domain/day.ts";
import type { DecimalMark } from "../../domain/decimal-mark.ts";
import type { DigestChange, DigestFacts, DigestTeam } from "../../domain/digest-facts.ts";
import type { RosterTeam } from "../../workbook/describe.ts";
import type { Held } from "../../workbook/held.ts";
import { NEEDS_BASELINE } from "../../workbook/tabs/data-for-rollup.ts";
import type { CountKey } from "../../workbook/tabs/rollup-counts.ts";
import type { Book } from "../book.ts";
import { shownSignal, shownStatus } from "../home/shown-status.ts";
import { numberIn, textIn } from "../registers/cell-value.ts";
import { type DataRow, dataRows } from "../registers/data-rows.ts";
import type { Present } from "../registers/read-registers.ts";
import { isSmallIn } from "../small-group.ts";
import { nameIn } from "./address-book.ts";
import { recordedSpots, type Spot, spotsInJournal, spotsOnTab, spotsToTell } from "./bright-spots.ts";
import { openAsks } from "./open-asks.ts";
import { type TeamNotes, teamNotes } from "./team-notes.ts";
import { changesOf, type Told, toldBefore, toldNow } from "./told.ts";

/** What an update says and keeps, but for its link and its sender. */
export interface DigestMaterial {
  readonly kind: "weekly";
  readonly facts: Omit<DigestFacts, "link" | "by" | "rhythm">;
  readonly told: readonly Told[];
  readonly spots: readonly Spot[];
}

/** A team with everything that the file tells of it. */
export interface TeamInFile {
  readonly entry: RosterTeam;
  readonly notes: TeamNotes | null;
  readonly at: DataRow;
  /** How the file writes decimals. */
  readonly decimal: DecimalMark;
}

/**
 * Composes the update of a week from the cells of the workbook; changes nothing.
 *
 * @param week its Monday, and its title as the rollup says it
 */
export function digestMaterial(
  book: Book,
  present: Present,
  cohort: Cohort,
  { week, title }: { readonly week: Day; readonly title: string },
): DigestMaterial {
  const teams = teamsInFile(book, present, cohort);
  const asOf = cohort.asOf ?? book.today();
  const before = toldBefore(book.read("digests"), week);
  const told = teams.flatMap(({ entry, notes, decimal }) =>
    notes === null
      ? []
      : [{ entry, notes, decimal, now: toldNow(entry.team.id, entry.team.name, entry.version ?? 1, notes) }],
  );
  const changes = told.flatMap(({ entry, notes, decimal, now }): readonly DigestChange[] => {
    const was = before.get(now.id);
    const isKeptBack = (week: number) => isSmallIn(entry.team.goal, notes, week);
    return was === undefined
      ? []
      : changesOf(was, now, { notes, goal: { ...entry.team.goal, decimal }, isKeptBack });
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
    kind: "weekly",
    facts: {
      cohort: cohort.name,
      week: title,
      asOf,
      teams: teams.map(digestTeam),
      asks: openAsks(present, teams, asOf),
      brightSpots: spots,
      changes,
    },
    told: told.map(({ now }) => now),
    spots,
  };
}

/** The teams in the order of the rollup, or the one of an id. */
export function teamsInFile(
  book: Book,
  present: Present,
  cohort: Cohort,
  id?: string,
): readonly TeamInFile[] {
  const entries = new Map(present.teams.map((entry) => [entry.team.id, entry]));
  const decimal = book.decimal();
  return dataRows(book).flatMap((at) => {
    const entry = entries.get(textIn(at("id")));
    return entry === undefined || (id !== undefined && entry.team.id !== id)
      ? []
      : [{ entry, at, notes: teamNotes(book, entry, cohort), decimal }];
  });
}

/** A count or a sentence of the rollup's own, which stands beside its label. */
export function countIn(rollup: Held, key: CountKey): string {
  for (const line of rollup) {
    const texts = line.map(({ value }) => textIn(value));
    const place = texts.lastIndexOf(key);
    if (place !== -1) return texts[place + 1] ?? "";
  }
  return "";
}

const signalIn = (at: DataRow) => shownSignal(textIn(at("signal")))?.key ?? null;

const PHASES: readonly DigestTeam["phase"][] = ["before", "running", "ended"];

export function digestTeam({ entry, notes, at, decimal }: TeamInFile): DigestTeam {
  const status = shownStatus(textIn(at("shown")));
  const [actual = "", target = ""] = textIn(at("values")).split(" / ");
  const [week, latest] = [numberIn(at("week")), numberIn(at("latest"))];
  const said = PHASES.find((each) => each === textIn(at("phase"))) ?? "running";
  const phase = week === 0 ? "before" : said;
  const weeks = notes === null ? [] : [notes.begun, notes.begun - 1].filter((each) => each > 0);
  return {
    team: entry.team.name,
    coach: nameIn(entry.team.coach),
    phase,
    lacksBaseline: numberIn(at("need")) === NEEDS_BASELINE,
    status: status?.key ?? null,
    signal: signalIn(at),
    ahead: phase === "running" ? numberIn(at("ahead")) : null,
    actual,
    target,
    decimal,
    told: numberIn(at("told")) === 1,
    onBreak: numberIn(at("onBreak")) === 1,
    earlierWeek: phase === "running" && latest !== null && latest !== week ? latest : null,
    challenge: weeks.map((each) => notes?.words(each, "challenge") ?? "").find((words) => words !== "") ?? "",
  };
}
