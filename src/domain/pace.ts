import { compared } from "./round.ts";

/** A plan that adds the same step each week until it is at its cap; a step down needs a cap below the start. */
export interface Pace {
  readonly start: number;
  readonly step: number;
  readonly cap: number;
}

/** The target of a working week on a pace. */
export function paceAt({ start, step, cap }: Pace, week: number): number {
  const reached = start + step * week;
  return compared(cap < start ? Math.max(cap, reached) : Math.min(cap, reached));
}
