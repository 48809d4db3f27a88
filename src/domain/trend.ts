/** What was measured in a working week; the baseline stands in week 0. */
export interface MeasuredWeek {
  readonly week: number;
  readonly value: number;
}

/** The straight line that fits measured weeks best, by ordinary least squares. */
export interface Trend {
  readonly points: number;
  /** The mean week, and the line's value there. */
  readonly week: number;
  readonly value: number;
  /** Change a week. */
  readonly slope: number;
  /** The sum of the squared distances of the weeks from their mean. */
  readonly spread: number;
  /** The standard deviation of the points around the line, with two degrees of freedom taken off. */
  readonly deviation: number;
}

/** The line through at least three points of different weeks; `null` for fewer. */
export function trendOf(points: readonly MeasuredWeek[]): Trend | null {
  if (points.length < 3) return null;
  const week = mean(points.map((point) => point.week));
  const value = mean(points.map((point) => point.value));
  const spread = sum(points.map((point) => (point.week - week) ** 2));
  const slope = sum(points.map((point) => (point.week - week) * point.value)) / spread;
  const errors = points.map((point) => point.value - value - slope * (point.week - week));
  const deviation = Math.sqrt(sum(errors.map((error) => error ** 2)) / (points.length - 2));
  return { points: points.length, week, value, slope, spread, deviation };
}

function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
