import type { Day } from "./day.ts";
import type { DecimalMark } from "./decimal-mark.ts";
import { oneLine } from "./digest-words.ts";
import type { SignalKey, StatusKey } from "./status.ts";

/** A team as the weekly update tells of it. Numbers that are kept back for a small group are "" or `null`. */
export interface DigestTeam {
  readonly team: string;
  readonly coach: string;
  /** A team starts with its first working week, which a break may put off. */
  readonly phase: "before" | "running" | "ended";
  /** Whether its weeks cannot be judged for want of the baseline that its plan sets out from. */
  readonly lacksBaseline: boolean;
  /** `null` before there is one. */
  readonly status: StatusKey | null;
  readonly signal: SignalKey | null;
  /** Plan weeks ahead of (+) or behind (−) the plan. */
  readonly ahead: number | null;
  /** `57%` and `60.5%`, in the metric's own decimals; after the end the result and the goal. */
  readonly actual: string;
  readonly target: string;
  /** How the file writes decimals; a point if left out. */
  readonly decimal?: DecimalMark;
  /** Whether this week has a number; never asked for in a break. */
  readonly told: boolean;
  readonly onBreak: boolean;
  /** The week of the number, where it is not this week's. */
  readonly earlierWeek: number | null;
  /** The team's own words. */
  readonly challenge: string;
}

/** Something that a team needs from others. */
export interface DigestAsk {
  readonly text: string;
  readonly team: string;
  /** Who is asked; "" where nobody is named. */
  readonly of: string;
  readonly days: number | null;
}

/** What others could copy: what was tried, and what moved. Either may be "". */
export interface BrightSpot {
  readonly team: string;
  readonly tried: string;
  readonly moved: string;
}

/** What has become different since the update before this one. */
export type DigestChange =
  | {
      readonly kind: "reading";
      readonly team: string;
      readonly week: number;
      /** In words; "" where there is none. `null` where a small group's numbers are kept back. */
      readonly values: { readonly was: string; readonly now: string } | null;
      readonly on: Day | null;
    }
  | { readonly kind: "re-plan"; readonly team: string; readonly version: number }
  | { readonly kind: "pivot"; readonly team: string; readonly week: number };

/** Everything that an update is composed from. */
export interface DigestFacts {
  readonly cohort: string;
  /** As the rollup says it: `Week 5 of 8`, `Weeks 3–5`, `Ended Jun 12`. */
  readonly week: string;
  readonly asOf: Day;
  /** In the order of the rollup: who needs help first. */
  readonly teams: readonly DigestTeam[];
  readonly asks: readonly DigestAsk[];
  readonly brightSpots: readonly BrightSpot[];
  readonly changes: readonly DigestChange[];
  /** The address of the rollup. */
  readonly link: string;
  /** The name that the sender typed. */
  readonly by: string;
  /** `Fridays at 7:00`; "" where a person sends it by hand. */
  readonly rhythm: string;
}

/** Long enough for a name, short enough for a subject. */
const LONGEST_NAME = 100;

/** The facts with every text that people typed as one line. */
export function inLines(facts: DigestFacts): DigestFacts {
  return {
    ...facts,
    cohort: oneLine(facts.cohort, LONGEST_NAME),
    by: oneLine(facts.by, LONGEST_NAME),
    week: oneLine(facts.week),
    teams: facts.teams.map((team) => ({
      ...team,
      team: oneLine(team.team, LONGEST_NAME),
      coach: oneLine(team.coach, LONGEST_NAME),
      actual: oneLine(team.actual),
      target: oneLine(team.target),
      challenge: oneLine(team.challenge),
    })),
    asks: facts.asks.map(({ text, team, of, days }) => ({
      text: oneLine(text),
      team: oneLine(team, LONGEST_NAME),
      of: oneLine(of),
      days,
    })),
    brightSpots: facts.brightSpots.map(({ team, tried, moved }) => ({
      team: oneLine(team, LONGEST_NAME),
      tried: oneLine(tried),
      moved: oneLine(moved),
    })),
    changes: facts.changes.map((change) => ({ ...change, team: oneLine(change.team, LONGEST_NAME) })),
  };
}
