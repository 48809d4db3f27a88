import { type Direction, signOf } from "./goal.ts";
import { compared } from "./round.ts";

/** How far a reading is from its week's target, in the metric's unit: plus is good, whichever way the goal leads. */
export function gapOf(value: number, target: number, direction: Direction): number {
  return compared(signOf(direction) * (value - target));
}
