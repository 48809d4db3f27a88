import { entryOf } from "./closed-table.ts";
import { SIGNALS, type SignalKey } from "./status.ts";
import { streakOf } from "./streak.ts";
import { type TeamWeek, tells } from "./team-status.ts";

/** Measured weeks on or above target after which a team has something to share. */
const SHARED_RUN = 4;
/** Measured weeks below target after which a team is watched, however long its plan. */
const WATCHED_RUN = 3;
/** A plan of more weeks than this waits one week longer: it has more chances of a run that means nothing. */
const LONGEST_SHORT_PLAN = 12;

/** Everything that the signal of a team depends on. */
export interface SignalFacts {
  /** The working weeks in order; breaks are left out. */
  readonly weeks: readonly Pick<TeamWeek, "status" | "pastDue">[];
  /** Plan weeks ahead of the latest measured week; `null` on a flat plan, where the run alone counts. */
  readonly ahead: number | null;
  /** How many measured weeks below target make a run, see {@link runOf}. */
  readonly run: number;
}

/** How many measured weeks below target call for a talk in a plan of so many working weeks. */
export function runOf(weeks: number): number {
  return weeks > LONGEST_SHORT_PLAN ? 4 : 3;
}

/** The pattern that the weeks of a team show, `null` for none. */
export function signalOf({ weeks, ahead, run }: SignalFacts): SignalKey | null {
  if (isSilent(weeks)) return "no update twice";
  const streak = streakOf(weeks.map(({ status }) => status)) ?? 0;
  if (streak >= SHARED_RUN) return "share it";
  const below = -streak;
  if (below >= run && (ahead === null || ahead < -1)) return "talk now";
  return below >= Math.min(run, WATCHED_RUN) ? "watch" : null;
}

/**
 * Whether the last two weeks past due both lack a reading: such a team is asked for it, not judged. A number that comes
 * before its day ends the silence.
 */
function isSilent(weeks: SignalFacts["weeks"]): boolean {
  const last = weeks.filter(tells).slice(-2);
  return last.length === 2 && last.every(({ status }) => status === "no update");
}

/** The word of a signal. */
export function signalWord(key: SignalKey): string {
  return entryOf(SIGNALS, key).word;
}
