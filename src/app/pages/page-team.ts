import type { StatusKey } from "../../domain/status.ts";
import { statusSaid } from "../../domain/status-counts.ts";
import { strategiesTried, type Tried } from "../../domain/tried.ts";
import type { DataColumnKey } from "../../workbook/tabs/data-columns.ts";
import type { TeamInFile } from "../digest/digest-material.ts";
import { sameName } from "../intake/text.ts";
import type { JournalEvent } from "../journal/events.ts";
import { numberIn, textIn } from "../registers/cell-value.ts";
import { isSmallIn } from "../small-group.ts";

/** A team as pages tell of it: its row of Data, its own tab week by week, and its rows of the Journal. */
export interface PageTeam extends TeamInFile {
  readonly id: string;
  readonly name: string;
  readonly events: readonly JournalEvent[];
  /** Its group is so small that its numbers stay on its own tab. */
  readonly isKeptBack: boolean;
  readonly text: (key: DataColumnKey) => string;
  readonly number: (key: DataColumnKey) => number | null;
}

export function pageTeam(team: TeamInFile, journal: readonly JournalEvent[]): PageTeam {
  const { entry, at, notes } = team;
  const { id, name } = entry.team;
  return {
    ...team,
    id,
    name,
    events: journal.filter((event) => sameName(event.team, name)),
    isKeptBack: notes !== null && numberIn(notes.fact("suppressed")) === 1,
    text: (key) => textIn(at(key)),
    number: (key) => numberIn(at(key)),
  };
}

/** The working weeks that have begun: what is typed ahead of them is not told of. */
const weeksOf = ({ notes }: PageTeam): readonly number[] =>
  Array.from({ length: notes?.begun ?? 0 }, (_, index) => index + 1);

/** The status of each week as its cell says it, from week 1. */
export const statusesOf = (team: PageTeam): readonly (StatusKey | null)[] =>
  weeksOf(team).map((week) => statusSaid(textIn(team.notes?.cell(week, "status") ?? BLANK)));

/** The number of each week, from week 1; what the tab marks as Check is none. */
export function readingsOf(team: PageTeam): readonly (number | null)[] {
  const statuses = statusesOf(team);
  return statuses.map((status, index) =>
    status === "check" ? null : numberIn(team.notes?.actual(index + 1) ?? BLANK),
  );
}

/** The same without the numbers of few people, which stay on the team's tab. */
export const shownReadingsOf = (team: PageTeam): readonly (number | null)[] =>
  readingsOf(team).map((value, index) => (isKeptIn(team, index + 1) ? null : value));

/** The numbers of another column, from week 1, without those of few people. */
export const numbersOf = (team: PageTeam, key: "participation"): readonly (number | null)[] =>
  weeksOf(team).map((week) => (isKeptIn(team, week) ? null : numberIn(team.notes?.cell(week, key) ?? BLANK)));

const isKeptIn = ({ notes, entry }: PageTeam, week: number): boolean =>
  notes !== null && isSmallIn(entry.team.goal, notes, week);

const BLANK = { kind: "blank" } as const;

/** What a team wrote into some column, with its weeks; those without a word are left out. */
export const wordsOf = (
  team: PageTeam,
  key: "strategy" | "breakthrough" | "challenge",
): readonly { readonly week: number; readonly text: string }[] =>
  weeksOf(team)
    .map((week) => ({ week, text: (team.notes?.words(week, key) ?? "").trim() }))
    .filter(({ text }) => text !== "");

export const triedBy = (team: PageTeam): readonly Tried[] =>
  strategiesTried(
    team.events.filter(({ kind }) => kind === "strategy"),
    wordsOf(team, "strategy"),
  );

/** What was being tried in a week: as its row says, or as the week before planned. */
export function runningIn({ notes }: PageTeam, week: number): string {
  if (notes === null) return "";
  return notes.words(week, "strategy") || (week > 1 ? notes.words(week - 1, "plan") : "");
}
