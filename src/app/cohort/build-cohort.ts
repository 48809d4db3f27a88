import type { Built, Handed, Reply } from "../../rpc/contract.ts";
import type { RosterTeam } from "../../workbook/describe.ts";
import type { Book } from "../book.ts";
import { mend, movedInWords } from "../mend.ts";
import { refused } from "../refused.ts";
import { readRegisters } from "../registers/read-registers.ts";
import { enrolled, registersOf } from "./enrol.ts";
import { lookAtWaiting } from "./make-tabs.ts";
import { notHere } from "./not-here.ts";
import { readingsWritten } from "./readings-written.ts";
import { step } from "./step.ts";
import { type Clock, stepPace } from "./step-pace.ts";
import { takenFrom } from "./taken-from.ts";

/**
 * Builds the workbook of a cohort, or adds teams to one, as far as one step goes: all teams get their rows on the
 * registers, which from then on are the record of what is still to do, and the first of them their tabs. Teams that
 * the file has already keep what they have; of readings only blank cells are filled.
 */
export function buildCohort(book: Book, handed: Handed, now: Clock): Reply<Built> {
  return book.exclusively(() => {
    const mayBegin = stepPace(now);
    const present = readRegisters(book);
    const why = notHere(present);
    if (why !== null) return refused(why);
    const taken = takenFrom(book, handed, present.cohort);
    if (!taken.ok) return taken.refusal;
    const cohort = present.cohort ?? taken.value.cohort;
    const registers = registersOf(present, cohort, enrolled(book, present, taken.value));
    const waiting = lookAtWaiting(book, registers);
    if (waiting.kind === "moved") return refused(movedInWords(waiting.names));
    const joined = mend(book, { ...registers, teams: registers.teams.map(onRegisters) });
    if (joined.kind === "moved") return refused(movedInWords(joined.names));
    const standing = registers.teams.filter(({ waits }) => waits !== true);
    const filled = standing.reduce((sum, entry) => sum + readingsWritten(entry, joined.changes), 0);
    const built = step(book, taken.value, mayBegin);
    return built.ok
      ? { ok: true, value: { ...built.value, readings: filled + built.value.readings } }
      : built;
  });
}

/**
 * Makes the tabs of the next teams that stand on the Teams tab without one, as far as one step goes. A file in which
 * none is missing is left as it is. The readings of these teams are handed in once more.
 */
export function goOn(book: Book, handed: Handed | null, now: Clock): Reply<Built> {
  return book.exclusively(() => {
    const mayBegin = stepPace(now);
    if (handed === null) return step(book, null, mayBegin);
    const taken = takenFrom(book, handed, readRegisters(book).cohort);
    return taken.ok ? step(book, taken.value, mayBegin) : taken.refusal;
  });
}

/** What a team reported is for its tab, which a team on the registers may not have yet. */
const onRegisters = (entry: RosterTeam): RosterTeam =>
  entry.waits === true ? { ...entry, entries: [] } : entry;
