import { gapOf } from "./gap.ts";
import type { Direction } from "./goal.ts";

/** How many values are at a bar or better. Who has no value (`null`) has not met it. */
export function countMet(values: readonly (number | null)[], bar: number, direction: Direction): number {
  return values.filter((value) => value !== null && gapOf(value, bar, direction) >= 0).length;
}

/** How many more must meet the bar; never below zero. */
export function stillToGo(met: number, goalCount: number): number {
  return Math.max(0, goalCount - met);
}
