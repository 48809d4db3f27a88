import { levelAt } from "./challenge.ts";
import { normal, type Random } from "./random.ts";

/** Where teams truly are each week; what they measure lies around it. */
export interface Path {
  readonly name: string;
  /** The share of the way from baseline to goal that is behind them after a week. */
  readonly share: (week: number, weeks: number) => number;
}

function straightTo(name: string, end: number): Path {
  return { name, share: (week, weeks) => (end * week) / weeks };
}

/** Weeks in which nothing moves on the path {@link LATE}. */
export const STILL_WEEKS = 3;

export const AT_GOAL = straightTo("exactly at goal", 1);
export const AT_60 = straightTo("at 60 % of the way", 0.6);
export const AT_75 = straightTo("at 75 % of the way", 0.75);
export const AT_115 = straightTo("at 115 % of the way", 1.15);
/** Nothing moves for three weeks; then the team finds its way and comes to its goal in the last one. */
export const LATE: Path = {
  name: "at goal, flat for 3 weeks",
  share: (week, weeks) => Math.max(0, week - STILL_WEEKS) / (weeks - STILL_WEEKS),
};

/** Teams of one kind. */
export interface Scenario {
  readonly path: Path;
  readonly weeks: number;
  /** Standard deviation of a weekly reading around the path, as a share of the way from baseline to goal. */
  readonly noise: number;
}

/** What one team measures, week 1 first. */
export function readingsOf({ path, weeks, noise }: Scenario, random: Random): readonly number[] {
  return Array.from({ length: weeks }, (_, index) =>
    levelAt(path.share(index + 1, weeks) + noise * normal(random)),
  );
}
