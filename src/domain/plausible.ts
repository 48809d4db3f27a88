import { boundsOf, COUNTS_PEOPLE, endsOf, RUNNING_TOTALS } from "./bounds.ts";
import { type Goal, PERCENT } from "./goal.ts";
import type { CheckReason, Reading } from "./reading.ts";

/** A share above this, beside a baseline and a goal of at most 1, was typed as 43 and not as 43 %. */
const LARGEST_SHARE = 1.5;

type Metric = Pick<Goal, "kind" | "unit" | "baseline" | "goal" | "groupSize">;

/**
 * The readings of a team, week by week, in which those that its metric cannot take are marked to be checked: values
 * outside its bounds, and running totals below an earlier one, unless their goal is to fall. What was typed is kept; it
 * is only not judged.
 */
export function plausibleReadings(metric: Metric, readings: readonly Reading[]): readonly Reading[] {
  let highest = Number.NEGATIVE_INFINITY;
  return readings.map((reading) => {
    if (reading.kind !== "number") return reading;
    const reason = outOfBounds(metric, reading.value) ?? fallingTotal(metric, reading.value, highest);
    if (reason !== null) return { kind: "check", reason };
    highest = Math.max(highest, reading.value);
    return reading;
  });
}

function fallingTotal({ kind, baseline, goal }: Metric, value: number, highest: number): CheckReason | null {
  const isToFall = baseline !== null && goal !== null && goal < baseline;
  return RUNNING_TOTALS.includes(kind) && !isToFall && value < highest ? "falling total" : null;
}

function outOfBounds(metric: Metric, value: number): CheckReason | null {
  if (metric.unit === PERCENT && isOnOtherScale(metric, value)) return "other scale";
  const { least, most } = boundsOf(metric);
  if (least !== null && value < least) return "below zero";
  const isBeyond = COUNTS_PEOPLE.includes(metric.kind) && most !== null && value > most;
  return isBeyond ? "above the group" : null;
}

function isOnOtherScale(metric: Metric, value: number): boolean {
  const recorded = endsOf(metric);
  if (recorded.length === 0) return false;
  const size = Math.abs(value);
  if (recorded.every((end) => Math.abs(end) <= 1)) return size > LARGEST_SHARE;
  return recorded.every((end) => Math.abs(end) > LARGEST_SHARE) && size > 0 && size <= 1;
}
