/** A measurement in its two parts: the share who took part, as a fraction, and how well they did. */
export interface Measurement {
  readonly participation: number;
  readonly average: number;
}

/** What a change of an average with zeroes comes from. The two parts add up to the total, to the last bit. */
export interface Driver {
  readonly total: number;
  readonly fromParticipation: number;
  readonly fromScore: number;
}

/** Splits the change between two measurements: each part moves while the other is held at its mean. */
export function driverOf(first: Measurement, second: Measurement): Driver {
  const meanAverage = (first.average + second.average) / 2;
  const meanParticipation = (first.participation + second.participation) / 2;
  const fromParticipation = (second.participation - first.participation) * meanAverage;
  const fromScore = (second.average - first.average) * meanParticipation;
  return { total: fromParticipation + fromScore, fromParticipation, fromScore };
}
