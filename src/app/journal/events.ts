import { type Day, daysBetween } from "../../domain/day.ts";
import { JOURNAL_KINDS, JOURNAL_STATES, type JournalKind, type JournalState } from "../../domain/journal.ts";
import type { OpenEvent } from "../../rpc/journal.ts";
import type { Held } from "../../workbook/held.ts";
import { JOURNAL_COLUMNS, type JournalColumnKey } from "../../workbook/tabs/journal.ts";
import type { Value } from "../../workbook/value.ts";
import { sameName } from "../intake/text.ts";
import { dayIn, numberIn, wordIn, wordsIn } from "../registers/cell-value.ts";
import { registerRows } from "../registers/register-rows.ts";

/** A row of the Journal as it stands; what people typed that cannot be read counts as blank. */
export interface JournalEvent {
  readonly row: number;
  readonly team: string;
  readonly date: Day | null;
  readonly week: number | null;
  readonly kind: JournalKind | null;
  readonly text: string;
  readonly owner: string;
  readonly due: Day | null;
  readonly state: JournalState;
  readonly outcome: string;
  /** Ticked as something that other teams could copy. */
  readonly elsewhere: boolean;
}

export function eventsIn(held: Held): readonly JournalEvent[] {
  return registerRows<JournalColumnKey>(JOURNAL_COLUMNS, held).flatMap(({ row, at }) => {
    const [team, text] = [wordsIn(at("team")), wordsIn(at("text"))];
    if (team === "" && text === "") return [];
    return [
      {
        row,
        team,
        text,
        date: dayIn(at("date")),
        week: numberIn(at("week")),
        kind: wordIn(at("kind"), JOURNAL_KINDS),
        owner: wordsIn(at("owner")),
        due: dayIn(at("due")),
        state: wordIn(at("state"), JOURNAL_STATES) ?? "open",
        outcome: wordsIn(at("outcome")),
        elsewhere: isTicked(at("elsewhere")),
      },
    ];
  });
}

const isTicked = (value: Value): boolean => value.kind === "flag" && value.flag;

/** A team's rows of one kind that are still open, oldest first. */
export function openEvents(
  events: readonly JournalEvent[],
  team: string,
  kind: JournalKind,
  today: Day,
): readonly OpenEvent[] {
  const mine = events.filter(
    (event) => sameName(event.team, team) && event.kind === kind && event.state === "open",
  );
  return mine.map(({ row, text, owner, due, date }) => ({
    row,
    kind,
    text,
    owner,
    due: due ?? "",
    age: date === null ? null : Math.max(0, daysBetween(date, today)),
  }));
}
