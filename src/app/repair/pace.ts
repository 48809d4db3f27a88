import type { Clock } from "../cohort/step-pace.ts";

/** How long a Repair may go on. */
export interface Pace {
  /** When the run began, in milliseconds. */
  readonly began: number;
  /** Whether there is time to begin one more tab. */
  readonly mayBegin: () => boolean;
}

/**
 * Apps Script stops a run after six minutes. What is begun before this is whole well before then, and everything has
 * arrived in the file.
 */
const LONGEST_MS = 240_000;

export function repairPace(now: Clock): Pace {
  const began = now();
  return { began, mayBegin: () => now() - began <= LONGEST_MS };
}
