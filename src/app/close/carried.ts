import type { Team } from "../../domain/cohort.ts";
import { addDays } from "../../domain/day.ts";
import { blocksAt } from "../../workbook/blocks.ts";
import type { Change } from "../../workbook/change.ts";
import { type RegisterColumn, rowCells } from "../../workbook/register.ts";
import { JOURNAL_COLUMNS, type JournalColumnKey } from "../../workbook/tabs/journal.ts";
import { MEMBER_COLUMNS, type MemberColumnKey } from "../../workbook/tabs/members.ts";
import { BLANK, dayValue, sameValue, textValue, type Value } from "../../workbook/value.ts";
import type { Book } from "../book.ts";
import { teamNotes } from "../digest/team-notes.ts";
import { nameKey } from "../intake/text.ts";
import { textIn } from "../registers/cell-value.ts";
import type { Present } from "../registers/read-registers.ts";
import { firstFree, registerRows } from "../registers/register-rows.ts";

type Row<Key extends string> = Readonly<Partial<Record<Key, Value>>>;

/** A cycle that is over. */
export interface Before {
  readonly book: Book;
  readonly present: Present;
  readonly cycle: number;
}

/**
 * Who works in the teams that go on, with function and role, and who is of no team, as a coach of several; a one-on-one
 * is for the new cycle to hold.
 */
export function carriedMembers(book: Book, before: Before, teams: readonly Team[]): readonly Change[] {
  const keys = ["team", "person", "email", "role", "function"] as const;
  const teamOf = teamsByName(before, teams);
  const rows = registerRows<MemberColumnKey>(MEMBER_COLUMNS, before.book.read("members")).flatMap(
    ({ at }): readonly Row<MemberColumnKey>[] => {
      const team = teamOf(at("team"));
      if (team === null || keys.every((key) => at(key).kind === "blank")) return [];
      return [{ ...Object.fromEntries(keys.map((key) => [key, at(key)])), team }];
    },
  );
  return added(book, "members", MEMBER_COLUMNS, rows);
}

/**
 * What is open still, cell by cell as it was typed, so that its age goes on; asks that only a week told of are written
 * down now. A row that names no team of the cycle goes along as well: nobody has said that it is done.
 */
export function carriedEvents(book: Book, before: Before, teams: readonly Team[]): readonly Change[] {
  const from = `From cycle ${before.cycle}`;
  const teamOf = teamsByName(before, teams);
  const rows = new Map(
    registerRows<JournalColumnKey>(JOURNAL_COLUMNS, before.book.read("journal")).map(({ row, at }) => [
      row,
      at,
    ]),
  );
  const recorded = before.present.journal.flatMap(({ row, kind, state, outcome }) => {
    const at = rows.get(row);
    if (at === undefined || state !== "open" || (kind !== "ask" && kind !== "action")) return [];
    const team = teamOf(at("team"));
    if (team === null) return [];
    const told = /from cycle \d/i.test(outcome) ? outcome : [outcome, from].filter(Boolean).join(" · ");
    const typed = AS_TYPED.map((key) => [key, at(key)] as const);
    return [event({ ...Object.fromEntries(typed), team, outcome: textValue(told) })];
  });
  const inWeeks = asksInWeeks(before, teams).map(({ team, text, date }) =>
    event({
      date: dayValue(date),
      team: textValue(team),
      kind: textValue("ask"),
      text: textValue(text),
      outcome: textValue(from),
    }),
  );
  return added(book, "journal", JOURNAL_COLUMNS, [...recorded, ...inWeeks]);
}

const AS_TYPED = [
  "date",
  "kind",
  "text",
  "owner",
  "due",
  "state",
] as const satisfies readonly JournalColumnKey[];

/** The team of a row by its own name, whatever is typed where it is no team of the cycle; `null` for one that does not go on. */
function teamsByName({ present }: Before, teams: readonly Team[]): (typed: Value) => Value | null {
  const ids = new Set(teams.map(({ id }) => id));
  const known = new Map(present.teams.map(({ team }) => [nameKey(team.name), team]));
  return (typed) => {
    const team = known.get(nameKey(textIn(typed)));
    if (team === undefined) return typed;
    return ids.has(team.id) ? textValue(team.name) : null;
  };
}

/** All columns up to the outcome, so that the rows are one block: they are written together, or not at all. */
const event = (told: Row<JournalColumnKey>): Row<JournalColumnKey> => ({
  week: BLANK,
  owner: BLANK,
  due: BLANK,
  state: BLANK,
  ...told,
});

function asksInWeeks({ book, present }: Before, teams: readonly Team[]) {
  const { cohort } = present;
  if (cohort === null) return [];
  const asOf = cohort.asOf ?? book.today();
  const ids = new Set(teams.map(({ id }) => id));
  return present.teams
    .filter(({ team }) => ids.has(team.id))
    .flatMap((entry) => {
      const asks = teamNotes(book, entry, cohort)?.asks() ?? [];
      return asks.map(({ text, days }) => ({ team: entry.team.name, text, date: addDays(asOf, -days) }));
    });
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
      (Object.keys(row) as Key[]).every((column) => sameValue(at(column), row[column] ?? BLANK)),
    );
  const first = firstFree(columns, held);
  const cells = rows
    .filter((row) => !isThere(row))
    .flatMap((row, index) => rowCells(columns, first + index, row));
  return cells.length === 0 ? [] : [{ kind: "write", key, blocks: blocksAt(cells) }];
}
