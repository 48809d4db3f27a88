import type { Gains } from "./gains.ts";
import { compared } from "./round.ts";

/**
 * How many plan weeks a gain is ahead of (+) or behind (−) its working week: the week in which the plan asks for that
 * gain, less the week it was reached in. `null` on a flat plan. Where the plan stands still, every one of the weeks at
 * that level is on time. Where it dips, or asks for less since it was changed, the highest target so far counts; but
 * what is on track by its week's own target is behind nothing.
 */
export function weeksAhead(gains: Gains, gain: number, week: number): number | null {
  if (gains.flat) return null;
  const { highest, targets, goal } = gains;
  const ahead = weeksFrom(highest, gain, week);
  const isOnTrack = gain >= Math.min(targets[week - 1] ?? goal, goal);
  return isOnTrack ? Math.max(0, ahead) : ahead;
}

function weeksFrom(highest: readonly number[], gain: number, week: number): number {
  const reached = Math.min(gain, highest[highest.length - 1] ?? 0);
  if (reached < 0) return compared(reached / firstPace(highest) - week);
  const first = firstAtLeast(highest, reached);
  if (highest[first] !== reached) return compared(between(highest, first - 1, reached) - week);
  const last = firstAbove(highest, reached) - 1;
  return Math.min(Math.max(week, first), last) - week;
}

/** Gain a week up to the first week that asks for any: how a reading below the baseline is turned into weeks. */
function firstPace(highest: readonly number[]): number {
  const week = firstAbove(highest, 0);
  return (highest[week] ?? 0) / week;
}

/** The fraction of a week at which the plan, drawn as a line, passes through a gain between two weeks. */
function between(highest: readonly number[], week: number, gain: number): number {
  const from = highest[week] ?? 0;
  const to = highest[week + 1] ?? from;
  return week + (gain - from) / (to - from);
}

function firstAtLeast(highest: readonly number[], gain: number): number {
  return firstBeyond(highest, gain, true);
}

function firstAbove(highest: readonly number[], gain: number): number {
  return firstBeyond(highest, gain, false);
}

/** By halving: a column may hold ten thousand rows, and the highest target so far never falls. */
function firstBeyond(highest: readonly number[], gain: number, orEqual: boolean): number {
  let low = 0;
  let high = highest.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const level = highest[middle] ?? 0;
    if (level > gain || (orEqual && level === gain)) high = middle;
    else low = middle + 1;
  }
  return low;
}
