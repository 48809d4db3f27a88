import type { Team } from "../../domain/cohort.ts";
import { addDays, type Day } from "../../domain/day.ts";
import { blocksAt } from "../../workbook/blocks.ts";
import type { Change } from "../../workbook/change.ts";
import { type RegisterColumn, rowCells } from "../../workbook/register.ts";
import { BLANK, dayValue, textValue, type Value } from "../../workbook/tab.ts";
import { JOURNAL_COLUMNS, type JournalColumnKey } from "../../workbook/tabs/journal.ts";
import { MEMBER_COLUMNS, type MemberColumnKey } from "../../workbook/tabs/members.ts";
import type { Book } from "../book.ts";
import { teamNotes } from "../digest/team-notes.ts";
import { nameKey } from "../intake/text.ts";
import type { Present } from "../read-registers.ts";
import { firstFree, registerRows } from "../register-rows.ts";

type Row<Key extends string> = Readonly<Partial<Record<Key, Value>>>;

/** A cycle that is over. */
export interface Before {
  readonly book: Book;
  readonly present: Present;
  readonly cycle: number;
}

/** Who works in the teams that go on, with function and role; a one-on-one is for the new cycle to hold. */
export function carriedMembers(book: Book, before: Before, teams: readonly Team[]): readonly Change[] {
  const keys = ["team", "person", "email", "role", "function"] as const;
  const goesOn = ofTeams(teams);
  const rows = registerRows<MemberColumnKey>(MEMBER_COLUMNS, before.book.read("members"))
    .filter(({ at }) => goesOn(at("team")))
    .map(({ at }): Row<MemberColumnKey> => Object.fromEntries(keys.map((key) => [key, at(key)])));
  return added(book, "members", MEMBER_COLUMNS, rows);
}

/** What is open still, under its own date, so that its age goes on; asks that only a week told of are written down now. */
export function carriedEvents(book: Book, before: Before, teams: readonly Team[]): readonly Change[] {
  const goesOn = ofTeams(teams);
  const from = `From cycle ${before.cycle}`;
  const recorded = before.present.journal.filter(
    ({ team, kind, state }) =>
      goesOn(textValue(team)) && state === "open" && (kind === "ask" || kind === "action"),
  );
  const rows = [
    ...recorded.map(({ team, date, kind, text, owner, due, outcome }) =>
      event({
        date: dayOr(date),
        team: textValue(team),
        kind: textValue(kind ?? ""),
        text: textValue(text),
        owner: textValue(owner),
        due: dayOr(due),
        outcome: textValue(
          /from cycle \d/i.test(outcome) ? outcome : [outcome, from].filter(Boolean).join(" · "),
        ),
      }),
    ),
    ...asksInWeeks(before, teams).map(({ team, text, date }) =>
      event({
        date: dayValue(date),
        team: textValue(team),
        kind: textValue("ask"),
        text: textValue(text),
        outcome: textValue(from),
      }),
    ),
  ];
  return added(book, "journal", JOURNAL_COLUMNS, rows);
}

/** All columns up to the outcome, so that the rows are one block: they are written together, or not at all. */
const event = (told: Row<JournalColumnKey>): Row<JournalColumnKey> => ({
  week: BLANK,
  owner: BLANK,
  due: BLANK,
  state: BLANK,
  ...told,
});

const dayOr = (day: Day | null): Value => (day === null ? BLANK : dayValue(day));

function asksInWeeks({ book, present }: Before, teams: readonly Team[]) {
  const { cohort } = present;
  if (cohort === null) return [];
  const asOf = cohort.asOf ?? book.today();
  const ids = new Set(teams.map(({ id }) => id));
  return present.teams
    .filter(({ team }) => ids.has(team.id))
    .flatMap((entry) => {
      const notes = teamNotes(book, entry, cohort);
      const weeks = notes?.mondays.map((_, index) => index + 1) ?? [];
      return weeks.flatMap((week) => {
        const days = notes?.asking(week) ?? null;
        const text = notes?.words(week, "ask") ?? "";
        return days === null ? [] : [{ team: entry.team.name, text, date: addDays(asOf, -days) }];
      });
    });
}

function ofTeams(teams: readonly Team[]): (name: Value) => boolean {
  const names = new Set(teams.map(({ name }) => nameKey(name)));
  return (name) => name.kind === "text" && names.has(nameKey(name.text));
}

/** Rows that are not there yet, behind all that stand there, as one block. */
function added<Key extends string>(
  book: Book,
  key: "members" | "journal",
  columns: readonly RegisterColumn<Key>[],
  rows: readonly Row<Key>[],
): readonly Change[] {
  const held = book.read(key);
  const present = registerRows<Key>(columns, held);
  const isThere = (row: Row<Key>) =>
    present.some(({ at }) =>
      (Object.keys(row) as Key[]).every((column) => isSame(at(column), row[column] ?? BLANK)),
    );
  const first = firstFree(held);
  const cells = rows
    .filter((row) => !isThere(row))
    .flatMap((row, index) => rowCells(columns, first + index, row));
  return cells.length === 0 ? [] : [{ kind: "write", key, blocks: blocksAt(cells) }];
}

const isSame = (one: Value, other: Value): boolean => JSON.stringify(one) === JSON.stringify(other);
