import { DEFAULTS } from "../src/domain/defaults.ts";
import { gainOf } from "../src/domain/gains.ts";
import { runOf, signalOf } from "../src/domain/signal.ts";
import { streakOf } from "../src/domain/streak.ts";
import type { TeamWeek } from "../src/domain/team-status.ts";
import { judge } from "../src/domain/week-status.ts";
import { weeksAhead } from "../src/domain/weeks-ahead.ts";
import type { Challenge } from "./challenge.ts";

/** A measured week, as the tracker judges it. */
export interface JudgedWeek extends TeamWeek {
  /** Plan weeks ahead of target. */
  readonly ahead: number;
}

interface Rule {
  readonly name: string;
  /** Whether a team is prompted, from its weeks so far. */
  readonly prompts: (soFar: readonly JudgedWeek[]) => boolean;
}

/** The tracker's own Talk now with either run, and simpler rules to hold it against. */
export const RULES = [
  { name: "3 in a row", prompts: (soFar) => below(soFar) >= 3 },
  { name: "4 in a row", prompts: (soFar) => below(soFar) >= 4 },
  { name: "3 in a row, > 1 week", prompts: (soFar) => isTalkNow(soFar, 3) },
  { name: "4 in a row, > 1 week", prompts: (soFar) => isTalkNow(soFar, 4) },
  {
    name: "median of 3 > 1 week",
    prompts: (soFar) => soFar.length >= 3 && medianAhead(soFar.slice(-3)) < -1,
  },
] as const satisfies readonly Rule[];

export type RuleName = (typeof RULES)[number]["name"];

/** The rule that the tracker follows in a plan of so many weeks. */
export function trackersRule(weeks: number): RuleName {
  return runOf(weeks) === 4 ? "4 in a row, > 1 week" : "3 in a row, > 1 week";
}

export function judgedWeek({ plan }: Challenge, week: number, reading: number): JudgedWeek {
  const ahead = weeksAhead(plan, gainOf(plan, reading), week);
  if (ahead === null) throw new Error("a simulated plan has a way to go");
  return { status: judge(plan, week, reading, DEFAULTS.closeBand), begun: true, pastDue: true, ahead };
}

function isTalkNow(soFar: readonly JudgedWeek[], run: number): boolean {
  const ahead = soFar[soFar.length - 1]?.ahead ?? null;
  return signalOf({ weeks: soFar, ahead, run }) === "talk now";
}

/** How many weeks up to the latest are below target. */
function below(soFar: readonly JudgedWeek[]): number {
  return -(streakOf(soFar.map(({ status }) => status)) ?? 0);
}

function medianAhead(three: readonly JudgedWeek[]): number {
  return three.map(({ ahead }) => ahead).sort((one, other) => one - other)[1] ?? 0;
}
