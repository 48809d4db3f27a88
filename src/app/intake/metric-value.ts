import { type Goal, PERCENT } from "../../domain/goal.ts";
import { number, percent } from "./number.ts";
import { type Parser, refused } from "./parsed.ts";

/** What decides how a team's values are written. */
export type Metric = Pick<Goal, "kind" | "unit" | "groupSize">;

/**
 * A value in the metric's own unit; percents become fractions. Percents lie between 0 and 100, except that a
 * decrease may be told as a change (−30); counts are not negative, and counts of people not larger than their group.
 */
export function metricValue(metric: Metric): Parser<number> {
  const parse = metric.unit === PERCENT ? percent : number;
  return (text) => {
    const value = parse(text);
    if (!value.ok) return value;
    const { least, most, expected } = bounds(metric);
    return value.value >= least && value.value <= most ? value : refused(expected);
  };
}

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly expected: string;
}

function bounds(metric: Metric): Bounds {
  const { kind, unit, groupSize } = metric;
  const most = Number.POSITIVE_INFINITY;
  if (unit === PERCENT) {
    return kind === "decrease"
      ? { least: -1, most, expected: "a percent not below -100" }
      : { least: 0, most: 1, expected: "a percent from 0 to 100" };
  }
  switch (kind) {
    case "running count":
    case "weekly count":
    case "each person":
      return groupSize === null
        ? { least: 0, most, expected: "a number that is not negative" }
        : { least: 0, most: groupSize, expected: `a number from 0 to the ${groupSize} of column N` };
    case "milestones":
    case "rate":
      return { least: 0, most, expected: "a number that is not negative" };
    case "decrease":
      return { least: 0, most, expected: "a number that is not negative, or percent in the column Unit" };
    case "average":
    case "hold":
      return { least: Number.NEGATIVE_INFINITY, most, expected: "a number" };
  }
}
