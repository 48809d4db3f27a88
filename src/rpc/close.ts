import type { Built } from "./contract.ts";

/** A team's result, as the panel shows it. Values are in the metric's decimals: `71%`, `74`, or "" where none is. */
export interface TeamResult {
  /** The team's id. */
  readonly team: string;
  readonly name: string;
  readonly baseline: string;
  readonly goal: string;
  /** With all its digits, as a person would type it. */
  readonly final: string;
  /** `★ Achieved`; "" until the team's last week has passed. */
  readonly verdict: string;
}

export interface Results {
  readonly cycle: number;
  /** Whether the last week of every team has passed: verdicts are shown from then on. */
  readonly ended: boolean;
  readonly teams: readonly TeamResult[];
}

/** A final result that a person typed, beside what stood there when the panel was opened. */
interface TypedResult {
  readonly team: string;
  readonly final: string;
  readonly seen: string;
}

export interface ResultsTyped {
  /** The cycle that they are of: with the next one there is nothing to save them over. */
  readonly cycle: number;
  readonly results: readonly TypedResult[];
}

/** A team as it would set out into the next cycle. */
export interface NextTeam {
  /** The team's id. */
  readonly team: string;
  readonly name: string;
  readonly retired: boolean;
  /** `From 71%`, `Aimed at 71%` */
  readonly says: string;
  /** Something worth a look: `No final result: its new baseline stays blank.` */
  readonly notice: string;
}

/** The next cycle before it is begun. Nothing is written. */
export interface NextCycle {
  /** The number of the cycle that would begin. */
  readonly cycle: number;
  /** Whether the tabs of the one before are archived already, at least some of them. */
  readonly begun: boolean;
  /** The first Monday after the last week, `YYYY-MM-DD`. */
  readonly start: string;
  readonly weeks: number;
  readonly teams: readonly NextTeam[];
}

/** The next cycle as a person wants it. Sent again, it goes on where it was stopped. */
export interface NextCycleAsked {
  readonly cycle: number;
  readonly start: string;
  readonly weeks: string;
  readonly asOf?: string;
  readonly breaks?: readonly { readonly monday: string; readonly reason?: string }[];
  /** The teams that go on, each with its new goal, or "" where it is not known yet. The others are not in the cycle. */
  readonly teams: readonly { readonly team: string; readonly goal: string }[];
}

/** What one step has done, and what is left: first tabs to archive, then teams to build. */
export interface CycleStarted extends Built {
  readonly archived: number;
  readonly toArchive: number;
}
