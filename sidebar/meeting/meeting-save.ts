import { dayInWords, parseDay } from "../../src/domain/day.ts";
import type { JournalChange, Meeting, NewEvent, OpenEvent, Settled } from "../../src/rpc/journal.ts";
import type { OpenWeek, WeekAsked } from "../../src/rpc/week.ts";
import type { TypedEvent } from "../parts/typed-event.ts";
import { askedOf } from "../week/to-save.ts";
import { MORE_WORDS, USUAL_WORDS, type WeekEntries } from "../week/week-entries.ts";
import type { EndedEvent, MeetingDraft, OpenMeeting } from "./meeting-draft.ts";

/** What `record` is to save; `null` where the week has nothing new, or has been saved already. */
export function weekToSave(
  entries: WeekEntries,
  saved: WeekEntries | null,
  week: OpenWeek,
): WeekAsked | null {
  const { numbers, words, pivot } = entries;
  if (saved?.numbers === numbers && saved.words === words && saved.pivot === pivot) return null;
  const asked = askedOf(entries, week, null);
  const { seen } = asked;
  const isNew = differs(numbers, seen.numbers) || differs(words, seen.words) || asked.pivot !== seen.pivot;
  return isNew ? asked : null;
}

type Texts = Readonly<Record<string, string>>;

const differs = (typed: Texts, seen: Texts): boolean =>
  Object.entries(typed).some(([key, text]) => text.trim() !== (seen[key] ?? "").trim());

type JournalPart = Pick<JournalChange, "events" | "settled">;

const NOTHING: JournalPart = { events: [], settled: [] };

/** What `journal` is to save; `null` where the meeting has brought nothing for it. */
export function journalToSave(draft: MeetingDraft, { meeting, week }: OpenMeeting): JournalChange | null {
  const parts = [strategyIn(draft, meeting), ...draft.ended.map(endInJournal)];
  const typed = [...eventsOf("ask", draft.asks), ...eventsOf("action", draft.actions)];
  const events = [...parts.flatMap((part) => part.events), ...typed];
  const settled = parts.flatMap((part) => part.settled);
  return events.length + settled.length === 0
    ? null
    : { team: meeting.team, week: week.week, events, settled };
}

const STATE_AFTER = { keep: "open", change: "done", drop: "dropped" } as const;

/** A plan that is changed or dropped is in play no longer, also where an earlier meeting kept it. */
function strategyIn({ outcome }: MeetingDraft, { lastPlan, strategies }: Meeting): JournalPart {
  if (outcome === null || lastPlan === null) return NOTHING;
  const { text } = lastPlan;
  const state = STATE_AFTER[outcome];
  const before = state === "open" ? [] : strategies.filter((strategy) => strategy.text === text);
  return {
    events: [{ kind: "strategy", text, owner: "", due: "", outcome, state }],
    settled: before.flatMap((strategy) => settledRow(strategy, state, outcome)),
  };
}

/** An ask that only its week tells of is taken over by a row that says how it ended. */
function endInJournal({ event, state }: EndedEvent): JournalPart {
  const { row, kind, text, owner, due } = event;
  return row === null
    ? { ...NOTHING, events: [{ kind, text, owner, due, outcome: "", state }] }
    : { ...NOTHING, settled: settledRow(event, state, "") };
}

const settledRow = (
  { row, text }: OpenEvent,
  state: Settled["state"],
  outcome: string,
): readonly Settled[] => (row === null ? [] : [{ row, text, state, outcome }]);

const eventsOf = (kind: "ask" | "action", typed: readonly TypedEvent[]): readonly NewEvent[] =>
  typed
    .map(({ text, owner, due }) => ({ kind, text: text.trim(), owner: owner.trim(), due, outcome: "" }))
    .filter(({ text }) => text !== "");

/** How an ask and an action can end. */
export const END_WORDS = {
  ask: { done: "Answered", dropped: "Not needed" },
  action: { done: "Done", dropped: "Dropped" },
} as const;

const OUTCOME_WORDS = { keep: "Keep", change: "Change", drop: "Drop" } as const;

/** All that a meeting saves, a line each: into the week's row, and into the Journal. */
export interface MeetingLines {
  readonly week: readonly string[];
  readonly journal: readonly string[];
}

export function readBack(draft: MeetingDraft, entries: WeekEntries, open: OpenMeeting): MeetingLines {
  const { outcome, ended, asks, actions } = draft;
  const plan = open.meeting.lastPlan;
  const told = (label: string, events: readonly NewEvent[]) =>
    events.map(({ text, owner, due }) => [`${label}: ${text}`, ...whoAndWhen(owner, due)].join(" · "));
  return {
    week: weekLines(entries, open.week),
    journal: [
      ...(outcome === null || plan === null ? [] : [`${OUTCOME_WORDS[outcome]}: ${plan.text}`]),
      ...ended.map(
        ({ event: { kind, text }, state }) =>
          `${END_WORDS[kind === "ask" ? kind : "action"][state]}: ${text}`,
      ),
      ...told("Ask", eventsOf("ask", asks)),
      ...told("Action", eventsOf("action", actions)),
    ],
  };
}

/** What is typed into the week; a text that is taken away is told too. */
function weekLines({ numbers, words, pivot }: WeekEntries, week: OpenWeek): readonly string[] {
  const typed = [
    ...week.fields.map(({ key, label, value }) => ({ label, text: numbers[key] ?? value, before: value })),
    ...[...USUAL_WORDS, ...MORE_WORDS].map(({ key, label }) => {
      const before = week.words[key];
      return { label, text: words[key] ?? before, before };
    }),
  ];
  const lines = typed
    .filter(({ text, before }) => text.trim() !== before.trim())
    .map(({ label, text }) => `${label}: ${text.trim() || "nothing"}`);
  return pivot === null || pivot === week.pivot ? lines : [...lines, `Pivot: ${pivot ? "yes" : "no"}`];
}

/** `Ada`, `by May 18` */
export function whoAndWhen(owner: string, due: string): readonly string[] {
  const day = parseDay(due);
  return [...(owner === "" ? [] : [owner]), ...(day === null ? [] : [`by ${dayInWords(day)}`])];
}
