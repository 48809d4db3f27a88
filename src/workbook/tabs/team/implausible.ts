import { COUNTS, COUNTS_PEOPLE, RUNNING_TOTALS } from "../../../domain/bounds.ts";
import { type Goal, PERCENT } from "../../../domain/goal.ts";
import { type Formula, f, joined } from "../../formula.ts";
import type { Reference } from "../../reference.ts";
import type { TeamLayout } from "./layout.ts";

/**
 * Whether a number cannot be a reading of this metric, as `plausibleReadings` of the domain decides it: beyond its
 * bounds, on the other percent scale, or a running total below an earlier one, unless its goal is to fall.
 */
export function implausible(layout: TeamLayout, goal: Goal, actual: Reference, highest: Reference): Formula {
  const [baseline, end] = [layout.fact("baseline"), layout.fact("goal")];
  const isPercent = goal.unit === PERCENT;
  const doubts: Formula[] = [];
  if (isPercent) doubts.push(isOnOtherScale(baseline, end, actual));
  if (isPercent || COUNTS.includes(goal.kind)) {
    const below = f`AND(${actual}<0;MIN(0;${baseline};${end})>=0)`;
    const isChange = isPercent && goal.kind === "decrease";
    doubts.push(isChange ? f`AND(COUNT(${baseline};${end})>0;${below})` : below);
  }
  if (COUNTS_PEOPLE.includes(goal.kind)) {
    const most = isPercent ? f`1` : f`${layout.fact("group size")}`;
    doubts.push(f`AND(ISNUMBER(${most});${actual}>${most};MAX(0;${baseline};${end})<=${most})`);
  }
  if (RUNNING_TOTALS.includes(goal.kind)) {
    doubts.push(f`AND(ISNUMBER(${highest});${actual}<${highest};${layout.fact("way")}=1)`);
  }
  return doubts.length === 0 ? f`FALSE()` : f`OR(${joined(doubts, ";")})`;
}

/** A share above 150 % beside ends of at most 100 % was typed as 43; a share of at most 1 beside 43 and 71 as 0.43. */
function isOnOtherScale(baseline: Reference, end: Reference, actual: Reference): Formula {
  const size = (value: Reference, missing: number) => f`IF(ISNUMBER(${value});ABS(${value});${missing})`;
  const largest = f`MAX(${size(baseline, 0)};${size(end, 0)})`;
  const smallest = f`MIN(${size(baseline, 1_000_000)};${size(end, 1_000_000)})`;
  const below = f`AND(${smallest}>3/2;${actual}<>0;ABS(${actual})<=1)`;
  return f`AND(COUNT(${baseline};${end})>0;IF(${largest}<=1;ABS(${actual})>3/2;${below}))`;
}
