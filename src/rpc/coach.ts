import type { SignalKey } from "../domain/status.ts";
import type { ShownStatus } from "./contract.ts";

/** A team as its coach sees it before a meeting; the words are those of the rollup. */
export interface CoachedTeam {
  /** The team's id. */
  readonly team: string;
  readonly name: string;
  readonly coach: string;
  /** `null` before there is a status. */
  readonly status: ShownStatus | null;
  /** `1.4 weeks behind`, or "" where the plan is flat. */
  readonly ahead: string;
  readonly week: string;
  /** `null` where no pattern shows. */
  readonly signal: { readonly key: SignalKey; readonly word: string } | null;
  /** `46 → 52 → 57% against 53.5 → 57 → 60.5%` */
  readonly recent: string;
  /** `+5.9 points from participation, -0.9 from score`, or "". */
  readonly driver: string;
  /** What to ask at the meeting; "" where nothing stands out. */
  readonly prompt: string;
  readonly asks: number;
  /** Days; `null` without an open ask. */
  readonly oldestAsk: number | null;
  readonly oneOnOnes: number;
  readonly members: number;
  /** Whether the team needs the coach's time: everything but On track and better. */
  readonly needsTime: boolean;
}

export interface CoachView {
  /** Whose teams these are; "" for all teams. */
  readonly coach: string;
  /** Every coach that a team names. */
  readonly coaches: readonly string[];
  /** In the order of the rollup: who needs help first. */
  readonly teams: readonly CoachedTeam[];
}
