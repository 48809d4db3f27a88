import { type Day, parseDay } from "../../src/domain/day.ts";
import type { Goal } from "../../src/domain/goal.ts";

/** Banning High School's goal: raise the Algebra 1 average from 43 to 71 in eight weeks. */
const BANNING: Goal = {
  metric: "Algebra 1 average",
  kind: "average",
  entry: "level",
  zeroes: "with",
  unit: "points",
  decimals: 1,
  direction: null,
  group: "Algebra 1 students",
  groupSize: 59,
  baseline: 43,
  sameGroup: true,
  goal: 71,
  bar: null,
  need: null,
  of: null,
  weeks: 8,
  shape: { kind: "even" },
};

/** Banning's goal with some of its parts changed. */
export function goalWith(changes: Partial<Goal>): Goal {
  return { ...BANNING, ...changes };
}

/** A day that the test knows to exist. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
}
