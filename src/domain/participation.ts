/** Who took part in a measurement, and how they did. */
export interface Turnout {
  /** The share of those enrolled who took part, as a fraction; `null` where nobody is enrolled. */
  readonly participation: number | null;
  /** `null` where nobody took part. */
  readonly takersAverage: number | null;
  /** The average in which those who did not take part count as zero; `null` where there is no average at all. */
  readonly averageWithZeroes: number | null;
}

/** The turnout of a group. Nothing is said of a group of unknown size but the average of those who took part. */
export function turnoutOf(scores: readonly number[], enrolled: number | null): Turnout {
  const participation = enrolled === null || enrolled === 0 ? null : scores.length / enrolled;
  const total = scores.reduce((sum, score) => sum + score, 0);
  const takersAverage = scores.length === 0 ? null : total / scores.length;
  const averageWithZeroes =
    takersAverage === null || participation === null ? null : participation * takersAverage;
  return { participation, takersAverage, averageWithZeroes };
}

/**
 * The average that those who take part must reach for an average with zeroes to be at a goal. It may lie beyond what can
 * be scored: the goal is then out of reach at this participation. `null` where nobody takes part.
 */
export function takersNeed(goal: number, participation: number): number | null {
  return participation > 0 ? goal / participation : null;
}
