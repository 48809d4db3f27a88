import { type Course, courseOf } from "../src/domain/course.ts";
import { type Gains, gainsOf } from "../src/domain/gains.ts";
import type { Goal } from "../src/domain/goal.ts";
import { targetsOf } from "../src/domain/plan.ts";

const BASELINE = 43;
const GOAL = 71;

/** An average that an even plan takes from 43 to 71. */
const ALGEBRA: Omit<Goal, "weeks"> = {
  metric: "Algebra 1 average",
  kind: "average",
  entry: "level",
  zeroes: "with",
  unit: "points",
  decimals: 1,
  direction: null,
  group: "",
  groupSize: null,
  baseline: BASELINE,
  sameGroup: true,
  goal: GOAL,
  bar: null,
  need: null,
  of: null,
  shape: { kind: "even" },
};

/** What every simulated team of so many weeks shares. */
export interface Challenge {
  readonly weeks: number;
  readonly plan: Gains;
  /** The course without a pivot. */
  readonly course: Course;
}

export function challengeOf(weeks: number): Challenge {
  const goal: Goal = { ...ALGEBRA, weeks };
  const course = courseOf(goal, null);
  if (course === null) throw new Error("a challenge has a goal");
  return { weeks, plan: gainsOf(targetsOf(goal), BASELINE, null), course };
}

/** The level after a share of the way. */
export function levelAt(share: number): number {
  return BASELINE + (GOAL - BASELINE) * share;
}
