import { type Gains, gainOf } from "./gains.ts";
import type { Reading } from "./reading.ts";
import type { WeekStatus } from "./status.ts";
import { weeksAhead } from "./weeks-ahead.ts";

/** The statuses that come from comparing a reading with its target. A week with one of them is *measured*. */
const JUDGED = ["goal met", "on track", "close", "behind"] as const satisfies readonly WeekStatus[];
export type Judged = (typeof JUDGED)[number];

/** Everything that the status of one row of a team's calendar depends on. */
export interface WeekFacts {
  /** The working week, or `null` for a break. */
  readonly week: number | null;
  readonly begun: boolean;
  readonly pastDue: boolean;
  /** The plan as it stands; `null` where the goal or a baseline that it needs is not recorded. */
  readonly plan: Gains | null;
  readonly reading: Reading;
  /** How many plan weeks behind still count as Close. */
  readonly band: number;
}

/** The status of a week, `null` for blank. The order of the lines is the precedence. */
export function statusOfWeek(facts: WeekFacts): WeekStatus | null {
  const { week, plan, reading } = facts;
  if (week === null) return "break";
  if (!facts.begun || plan === null) return null;
  switch (reading.kind) {
    case "not measured":
      return "not measured";
    case "check":
      return "check";
    case "number":
      return judge(plan, week, reading.value, facts.band);
    case "blank":
      return facts.pastDue ? "no update" : "due";
  }
}

/** Compares a reading with its week's target; equal is on track. `null` where the week has no target. */
export function judge(plan: Gains, week: number, value: number, band: number): Judged | null {
  const target = plan.targets[week - 1] ?? null;
  if (target === null) return null;
  const gain = gainOf(plan, value);
  if (!plan.flat && gain >= plan.goal) return "goal met";
  if (gain >= target) return "on track";
  const ahead = weeksAhead(plan, gain, week);
  return ahead !== null && ahead >= -band ? "close" : "behind";
}

export function isJudged(status: WeekStatus | null): status is Judged {
  return JUDGED.some((judged) => judged === status);
}
