import type { DecimalMark } from "../domain/decimal-mark.ts";

/** A team's plan as the editor opens it. Values of a percent metric are fractions; one entry a working week. */
export interface OpenPlan {
  /** The team's id. */
  readonly team: string;
  readonly name: string;
  readonly version: number;
  readonly percent: boolean;
  readonly unit: string;
  readonly decimals: number;
  /** How the file writes decimals, and how they are typed. */
  readonly decimal: DecimalMark;
  readonly baseline: number | null;
  readonly goal: number | null;
  readonly weeks: number;
  /** 0 before the start, one more than the weeks after the end. */
  readonly weekNow: number;
  readonly shape: string;
  /** Whether the goal asks for the same level every week, so that there are no steps to choose. */
  readonly isFlat: boolean;
  readonly targets: readonly (number | null)[];
  readonly actuals: readonly (number | null)[];
}

/** A plan as a person typed it, in the words of a roster: `71`, `even` or `60; 65; 71`. */
export interface AskedPlan {
  readonly after: string;
  readonly goal: string;
  readonly weeks: string;
  readonly shape: string;
}

export interface PlanAsked extends AskedPlan {
  readonly team: string;
}

export interface ReplanAsked extends PlanAsked {
  /** The version that the editor was opened on. */
  readonly version: number;
  readonly reason: string;
  readonly by: string;
  readonly agreedWith: string;
}

export interface DrawnPlan {
  readonly targets: readonly (number | null)[];
}

export interface Replanned {
  readonly version: number;
}
