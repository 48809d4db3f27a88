import { useState } from "preact/hooks";
import type { Journalled } from "../../src/rpc/journal.ts";
import type { NotDone, Outcome } from "../server.ts";
import { useCall } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";
import { savedOver } from "../week/to-save.ts";
import { useSaveWeek } from "../week/use-save-week.ts";
import { journalToSave, type MeetingLines, readBack, weekToSave } from "./meeting-save.ts";
import type { MeetingHeld } from "./use-meeting.ts";

/** How the saving of the Journal's part ended. */
type Ended =
  | { readonly kind: "saved"; readonly lines: MeetingLines; readonly thereBefore: number }
  | { readonly kind: "not done"; readonly outcome: NotDone };

/**
 * Saves a meeting with two calls: first the week's own row, then the Journal. What is saved is not sent again where the
 * second fails; the Journal itself takes nothing twice.
 */
export function useSaveMeeting({ open, entries, changeWeek, draft, change, effect, forget }: MeetingHeld) {
  const { say } = useSidebar();
  const { waiting, send } = useCall("journal");
  const [ended, setEnded] = useState<Ended | null>(null);
  const { week } = open;
  const finish = (thereBefore: number, lines: MeetingLines) => {
    forget();
    setEnded({ kind: "saved", lines, thereBefore });
    say("The meeting is saved.");
  };
  const saveJournal = (typed = entries) => {
    const journal = journalToSave(draft, open);
    const lines = readBack(draft, typed, open);
    if (journal === null) return finish(0, lines);
    const sent = journal.events.length + journal.settled.length;
    send(journal, (outcome: Outcome<Journalled>) => {
      if (outcome.kind !== "done") return setEnded({ kind: "not done", outcome });
      const { added, settled } = outcome.value;
      finish(sent - added - settled, lines);
    });
  };
  const row = useSaveWeek(week, {
    entries,
    change: changeWeek,
    forget,
    refuse: (faults) => {
      effect.refuse(faults);
      change({ step: 1 });
    },
    saved: (seen, typed) => {
      const savedWeek = savedOver(typed, seen);
      changeWeek(savedWeek);
      change({ savedWeek });
      saveJournal(savedWeek);
    },
  });
  return {
    saving: row.saving || waiting,
    row,
    ended,
    save: () => (weekToSave(entries, draft.savedWeek, week) === null ? saveJournal() : row.save(null)),
    leave: () => setEnded(null),
  };
}
