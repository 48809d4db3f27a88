import { calendarOf } from "../../domain/calendar.ts";
import type { Cohort } from "../../domain/cohort.ts";
import type { Day } from "../../domain/day.ts";
import type { WordKey } from "../../rpc/week.ts";
import type { RosterTeam } from "../../workbook/describe.ts";
import type { Held } from "../../workbook/held.ts";
import type { WeekColumnKey } from "../../workbook/tabs/team/columns.ts";
import { FACTS, type FactKey } from "../../workbook/tabs/team/fact-keys.ts";
import { ROWS, teamKey, weekPlaces } from "../../workbook/tabs/team/layout.ts";
import { madeFor } from "../../workbook/tabs/team/made-for.ts";
import { BLANK, type Value } from "../../workbook/value.ts";
import type { Book } from "../book.ts";
import { dayIn, numberIn, textIn, wordsIn } from "../registers/cell-value.ts";

/** A team's week by week, as its own tab has it. Weeks count from 1. */
export interface TeamNotes {
  /** The Mondays of the working weeks. */
  readonly mondays: readonly Day[];
  /** How many weeks have begun, up to the last. */
  readonly begun: number;
  fact(key: FactKey): Value;
  actual(week: number): Value;
  target(week: number): number | null;
  updated(week: number): Day | null;
  pivots(): readonly number[];
  words(week: number, key: WordKey): string;
  /** Any cell of a week; blank where the tab has no such column. */
  cell(week: number, key: WeekColumnKey): Value;
  /** Asks that stand in the row of a week and that the Journal does not tell of. */
  asks(): readonly AskInWeek[];
}

interface AskInWeek {
  readonly text: string;
  /** For how many days it has been open. */
  readonly days: number;
}

/** `null` where the team has no tab, or people have moved its rows or columns. */
export function teamNotes(book: Book, entry: RosterTeam, cohort: Cohort): TeamNotes | null {
  const { team, made = madeFor(team) } = entry;
  const key = teamKey(team.id);
  if (entry.waits === true || !book.survey().tabs.has(key)) return null;
  const held = book.read(key);
  const { column, has, factLabels } = weekPlaces(made);
  const last = FACTS.length - 1;
  if (textIn(at(held, last + 1, factLabels)) !== FACTS[last]) return null;
  const fact = (name: FactKey) => at(held, FACTS.indexOf(name) + 1, factLabels + 1);
  const weeks = calendarOf(team.start, team.goal.weeks, cohort.breaks).flatMap((line, index) =>
    line.kind === "week" ? [{ monday: line.monday, row: ROWS.firstWeek + index }] : [],
  );
  type Key = Parameters<typeof column>[0];
  const cell = (week: number, name: Key): Value => {
    const row = weeks[week - 1]?.row;
    return row === undefined ? BLANK : at(held, row, column(name));
  };
  const words = (week: number, word: WordKey) => (has(word) ? wordsIn(cell(week, word)) : "");
  return {
    mondays: weeks.map(({ monday }) => monday),
    begun: Math.min(numberIn(fact("week now")) ?? 0, weeks.length),
    fact,
    actual: (week) => cell(week, "actual"),
    target: (week) => numberIn(cell(week, "target")),
    updated: (week) => dayIn(cell(week, "updated")),
    pivots: () =>
      weeks.flatMap((_, index) => {
        const pivot = cell(index + 1, "pivot");
        return pivot.kind === "flag" && pivot.flag ? [index + 1] : [];
      }),
    words,
    cell: (week, key) => (has(key) ? cell(week, key) : BLANK),
    asks: () =>
      weeks.flatMap((_, index) => {
        const days = numberIn(cell(index + 1, "asking"));
        return days === null ? [] : [{ text: words(index + 1, "ask"), days }];
      }),
  };
}

const at = (held: Held, row: number, column: number): Value => held[row - 1]?.[column - 1]?.value ?? BLANK;
