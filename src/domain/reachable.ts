/** Whether a person can still reach a count of days, such as 41 of 44 days attended. */
export type Reach = "Met" | "Possible" | "Lost";

/** All four are counts of days. */
export interface Attendance {
  readonly attended: number;
  /** Days held so far. */
  readonly held: number;
  /** Days that must be attended. */
  readonly need: number;
  /** Days in the whole window. */
  readonly total: number;
}

/** Where a person stands; `null` for counts that cannot be, such as more days attended than held. */
export function reachOf({ attended, held, need, total }: Attendance): Reach | null {
  if (attended < 0 || attended > held || held > total || need > total) return null;
  if (attended >= need) return "Met";
  const missesLeft = total - need - (held - attended);
  return missesLeft >= 0 ? "Possible" : "Lost";
}
