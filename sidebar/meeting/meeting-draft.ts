import type { Meeting, OpenEvent } from "../../src/rpc/journal.ts";
import type { OpenWeek } from "../../src/rpc/week.ts";
import type { TypedEvent } from "../parts/typed-event.ts";
import type { WeekEntries } from "../week/week-entries.ts";

/** What was open and is settled now. */
export interface EndedEvent {
  readonly event: OpenEvent;
  readonly state: "done" | "dropped";
}

/** What a meeting has brought so far, besides the week's own numbers and sentences. */
export interface MeetingDraft {
  readonly step: number;
  /** When the meeting was opened, in milliseconds; `null` before that. */
  readonly begun: number | null;
  /** What becomes of the plan that the team looks back on. */
  readonly outcome: "keep" | "change" | "drop" | null;
  readonly asks: readonly TypedEvent[];
  readonly actions: readonly TypedEvent[];
  readonly ended: readonly EndedEvent[];
  /** The week's entries as they were when they were saved; `null` before that. */
  readonly savedWeek: WeekEntries | null;
}

export const NEW_DRAFT: MeetingDraft = {
  step: 1,
  begun: null,
  outcome: null,
  asks: [],
  actions: [],
  ended: [],
  savedWeek: null,
};

/** What a meeting is run on: what it looks back on, and its week. */
export interface OpenMeeting {
  readonly meeting: Meeting;
  readonly week: OpenWeek;
}

const isSame = (one: OpenEvent, other: OpenEvent): boolean =>
  one.kind === other.kind && one.row === other.row && one.text === other.text;

export const endOf = (ended: readonly EndedEvent[], event: OpenEvent): EndedEvent["state"] | null =>
  ended.find((each) => isSame(each.event, event))?.state ?? null;

/** Settles what was open, or leaves it open after all. */
export function withEnd(
  ended: readonly EndedEvent[],
  event: OpenEvent,
  state: EndedEvent["state"] | null,
): readonly EndedEvent[] {
  const others = ended.filter((each) => !isSame(each.event, event));
  return state === null ? others : [...others, { event, state }];
}

/** What the team is trying, each strategy once, without the one that was just changed or dropped. */
export function inPlay({ outcome }: MeetingDraft, { lastPlan, strategies }: Meeting): readonly string[] {
  const isOver = (text: string) => outcome !== null && outcome !== "keep" && text === lastPlan?.text;
  return [...new Set(strategies.map(({ text }) => text))].filter((text) => !isOver(text));
}

/** How many actions and asks name somebody or a day, but not what is to be done: those cannot be saved. */
export const unsaid = ({ asks, actions }: MeetingDraft): number =>
  [...asks, ...actions].filter(({ text, owner, due }) => text.trim() === "" && (owner + due).trim() !== "")
    .length;
