import { type Day, parseDay } from "../../domain/day.ts";
import type { JournalState } from "../../domain/journal.ts";
import { isDecision } from "../../domain/tried.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { JournalChange, Journalled, NewEvent, Settled } from "../../rpc/journal.ts";
import { blocksAt, type PlacedCell } from "../../workbook/blocks.ts";
import { FIRST_ROW, rowCells } from "../../workbook/register.ts";
import { JOURNAL_COLUMNS, type JournalColumnKey } from "../../workbook/tabs/journal.ts";
import { BLANK, dayValue, numberValue, textValue, type Value } from "../../workbook/value.ts";
import type { Book } from "../book.ts";
import { sameName } from "../intake/text.ts";
import { refused } from "../refused.ts";
import { misplacedInWords } from "../registers/misplaced.ts";
import { type Present, readRegisters } from "../registers/read-registers.ts";
import type { JournalEvent } from "./events.ts";

/**
 * Adds rows to the Journal and settles rows that were open. Sent twice it writes once; a row that somebody moved is
 * found by its text, and one that is gone is left alone.
 */
export function writeJournal(book: Book, change: JournalChange): Reply<Journalled> {
  const wrong = wrongDue(change.events);
  if (wrong !== null) return refused(`${wrong} Nothing was changed.`);
  return book.exclusively(() => {
    const present = readRegisters(book);
    const team = present.teams.find((entry) => entry.team.id === change.team)?.team;
    if (team === undefined) return refused("This team is no longer on the Teams tab. Nothing was changed.");
    if (present.misplaced !== null) return refused(misplacedInWords(present.misplaced));
    if (!present.survey.tabs.has("journal")) {
      return refused("The Journal is missing. Choose Repair in the menu, then try again.");
    }
    const events = present.journal;
    const today = present.cohort?.asOf ?? book.today();
    const added = newRows(change, { name: team.name, today, events, present });
    const own = events.filter((event) => sameName(event.team, team.name));
    const settled = [
      ...change.events.map((event) => decidedAnew(event, change.week, team.name, events)),
      ...change.settled.map((item) => settledRow(item, own)),
    ].filter((cells) => cells.length > 0);
    const blocks = blocksAt([...added, ...settled].flat());
    book.apply([{ kind: "write", key: "journal", blocks }]);
    return { ok: true, value: { added: added.length, settled: settled.length } };
  });
}

/** What is wrong with the first day that is none; `null` where all can be read. */
export function wrongDue(events: readonly Pick<NewEvent, "due">[]): string | null {
  const wrong = events.find(({ due }) => due !== "" && parseDay(due) === null);
  return wrong === undefined ? null : `Due: found “${wrong.due}”, expected a day such as 2020-05-04.`;
}

interface Place {
  readonly name: string;
  readonly today: Day;
  readonly events: readonly JournalEvent[];
  readonly present: Present;
}

/** The row that the Journal has of an event, told of by this team in this week. */
const rowOf = (event: NewEvent, week: number, name: string, events: readonly JournalEvent[]) =>
  events.find(
    (each) =>
      sameName(each.team, name) &&
      each.kind === event.kind &&
      each.owner === event.owner.trim() &&
      (each.due ?? "") === event.due &&
      each.text === event.text.trim() &&
      each.week === week,
  );

/** The cells of a row for each event that the Journal does not have yet. */
export function newRows(
  { events: asked, week }: Pick<JournalChange, "events" | "week">,
  { name, today, events, present }: Place,
): readonly (readonly PlacedCell[])[] {
  const fresh = asked.filter(
    (event) => event.text.trim() !== "" && rowOf(event, week, name, events) === undefined,
  );
  return fresh.map((event, index) => {
    const due = parseDay(event.due);
    const values: Partial<Record<JournalColumnKey, Value>> = {
      date: dayValue(today),
      team: textValue(name),
      week: numberValue(week),
      kind: textValue(event.kind),
      text: textValue(event.text.trim()),
      owner: textValue(event.owner.trim()),
      due: due === null ? BLANK : dayValue(due),
      state: stateValue(event.state),
      outcome: textValue(event.outcome.trim()),
    };
    return rowCells(JOURNAL_COLUMNS, FIRST_ROW + present.journalRows + index, values);
  });
}

/** An open event has no word in its row. */
const stateValue = (state: JournalState = "open"): Value => (state === "open" ? BLANK : textValue(state));

/** A strategy that the team decides on once more in one week has its last decision; what came of it stays in its words. */
function decidedAnew(
  event: NewEvent,
  week: number,
  name: string,
  events: readonly JournalEvent[],
): readonly PlacedCell[] {
  const found = event.kind === "strategy" ? rowOf(event, week, name, events) : undefined;
  const { state = "open", outcome } = event;
  if (found === undefined) return [];
  const isSaid = found.outcome === outcome.trim() || !isDecision(found.outcome);
  if (found.state === state && isSaid) return [];
  const values = {
    state: stateValue(state),
    ...(isDecision(found.outcome) ? { outcome: textValue(outcome.trim()) } : {}),
  };
  return rowCells(JOURNAL_COLUMNS, found.row, values);
}

/** Two rows may say the same: one that was settled already leaves the other open. What came of it stays in its words. */
function settledRow(
  { row, text, state, outcome }: Settled,
  events: readonly JournalEvent[],
): readonly PlacedCell[] {
  const alike = events.filter((event) => event.text === text);
  const found = alike.find((event) => event.row === row) ?? alike.find((event) => event.state === "open");
  if (found?.state !== "open") return [];
  const isTold = outcome.trim() !== "" && isDecision(found.outcome);
  const told = isTold ? { outcome: textValue(outcome.trim()) } : {};
  return rowCells(JOURNAL_COLUMNS, found.row, { state: textValue(state), ...told });
}
