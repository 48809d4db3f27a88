import type { Day } from "./day.ts";
import type { Goal } from "./goal.ts";

/** A week without school, named by its Monday. */
export interface Break {
  readonly monday: Day;
  readonly reason: string;
}

export const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** What all teams of one workbook share. */
export interface Cohort {
  readonly name: string;
  readonly cycle: number;
  readonly executiveSponsor: string;
  readonly sponsorshipTeam: readonly string[];
  readonly start: Day;
  readonly weeks: number;
  readonly meetingDay: Weekday;
  readonly graceDays: number;
  readonly breaks: readonly Break[];
  /** The working week after which the sponsors meet the teams, check-in by check-in; `null` where none is set. */
  readonly checkInWeeks: readonly (number | null)[];
  /** How many plan weeks a team may be behind and still be Close. */
  readonly closeBand: number;
  /** Numbers of a group smaller than this stay off the rollup. */
  readonly smallestGroup: number;
  readonly note: string;
  /** A fixed day to judge by; `null` follows the calendar. */
  readonly asOf: Day | null;
}

export interface Member {
  readonly name: string;
  readonly email: string;
}

/** A verdict that was published without a recorded goal. */
export const REPORTED = ["Achieved", "Not achieved"] as const;
export type Reported = (typeof REPORTED)[number];

export interface Team {
  /** Given by the add-on, never shown, never reused. */
  readonly id: string;
  readonly name: string;
  readonly school: string;
  readonly priority: string;
  readonly leader: string;
  readonly coach: string;
  readonly members: readonly Member[];
  readonly goal: Goal;
  readonly start: Day;
  readonly comparison: string;
  readonly references: readonly (number | null)[];
  readonly meetingLink: string;
  readonly final: number | null;
  readonly reported: Reported | null;
}

/** One row of a readings file: what a team reported for one working week. Absent numbers are `null`, absent text is "". */
export interface WeekEntry {
  readonly team: string;
  readonly week: number;
  /** A number, or "n/a" for a week that was not measured. */
  readonly actual: number | "n/a" | null;
  readonly count: number | null;
  readonly outOf: number | null;
  readonly enrolled: number | null;
  readonly tookPart: number | null;
  readonly takersAverage: number | null;
  readonly lastYear: number | null;
  readonly met: number | null;
  readonly possible: number | null;
  readonly lost: number | null;
  readonly comparison: number | null;
  readonly success: string;
  readonly challenge: string;
  readonly breakthrough: string;
  readonly plan: string;
  readonly ask: string;
  readonly strategy: string;
  readonly pivot: boolean;
}
