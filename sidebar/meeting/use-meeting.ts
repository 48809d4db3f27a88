import type { WordKey } from "../../src/rpc/week.ts";
import { keeper } from "../keeper.ts";
import { useWeekEffect } from "../week/use-week-effect.ts";
import { useWeekEntries } from "../week/use-week-entries.ts";
import { type MeetingDraft, NEW_DRAFT, type OpenMeeting } from "./meeting-draft.ts";

const useDraft = keeper<MeetingDraft>();

/** What a meeting has brought so far. The week's own part of it is the one that the weekly update shows. */
export function useMeeting(open: OpenMeeting) {
  const { week } = open;
  const typed = useWeekEntries(week);
  const { entries } = typed;
  const kept = useDraft(`${week.team} ${week.week}`, () => NEW_DRAFT);
  return {
    open,
    entries,
    typeWeek: typed.type,
    changeWeek: typed.change,
    typeWord: (key: WordKey, text: string) => typed.type({ words: { ...entries.words, [key]: text } }),
    draft: kept.entries,
    change: kept.change,
    effect: useWeekEffect(week, entries),
    forget: () => {
      typed.forget();
      kept.forget();
    },
  };
}

/** What every step of a meeting is given. */
export type MeetingHeld = ReturnType<typeof useMeeting>;
