import { useState } from "preact/hooks";
import type { Conflict, FieldFault, NoMeasure, OpenWeek, Recorded, Seen } from "../../src/rpc/week.ts";
import type { NotDone, Outcome } from "../server.ts";
import { useCall } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";
import { askedOf, savedOver, type ToSave, withTheirs } from "./to-save.ts";
import type { WeekEntries } from "./week-entries.ts";

/** What stands in the way of a week that was to be saved, and how to go on. */
type InTheWay =
  | {
      readonly kind: "conflict";
      readonly conflicts: readonly Conflict[];
      readonly saveMine: () => void;
      readonly keepTheirs: () => void;
    }
  | { readonly kind: "not done"; readonly outcome: NotDone; readonly again: () => void };

interface Typed {
  readonly entries: WeekEntries;
  readonly change: (changed: Partial<WeekEntries>) => void;
  readonly forget: () => void;
  readonly refuse: (faults: readonly FieldFault[]) => void;
  /** What follows once the week stands in the file; it is let go of and Home is shown, if nothing else is told. */
  readonly saved?: (seen: Seen, typed: WeekEntries) => void;
}

/** Saves a week; what was typed is let go of only once it stands in the file. */
export function useSaveWeek(open: OpenWeek, { entries, change, forget, refuse, saved }: Typed) {
  const { go, say } = useSidebar();
  const { waiting, send } = useCall("record");
  const [way, setWay] = useState<InTheWay | null>(null);
  const save = (toSave: ToSave): void =>
    send(askedOf(toSave.entries, open, toSave.noMeasure), (outcome) => setWay(after(outcome, toSave)));
  const after = (outcome: Outcome<Recorded>, sent: ToSave): InTheWay | null => {
    if (outcome.kind !== "done") return { kind: "not done", outcome, again: () => save(sent) };
    const { value } = outcome;
    if (value.kind === "conflict") {
      const { conflicts, seen } = value;
      const resolved = (now: ToSave) => {
        change(now.entries);
        save(now);
      };
      return {
        kind: "conflict",
        conflicts,
        saveMine: () => resolved({ ...sent, entries: savedOver(sent.entries, seen, conflicts) }),
        keepTheirs: () => resolved(withTheirs(sent, seen, conflicts)),
      };
    }
    if (value.kind === "faults") {
      refuse(value.faults);
      return null;
    }
    if (saved !== undefined) {
      saved(value.seen, sent.entries);
      return null;
    }
    forget();
    go({ at: "home" });
    say(`Week ${open.week} is saved.`);
    return null;
  };
  return {
    saving: waiting,
    save: (noMeasure: NoMeasure | null) => save({ entries, noMeasure }),
    way,
    leave: () => setWay(null),
  };
}
