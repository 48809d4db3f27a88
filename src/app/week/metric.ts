import type { DecimalMark } from "../../domain/decimal-mark.ts";
import { BARS, type Goal, KINDS, PERCENT, ZEROES } from "../../domain/goal.ts";
import { numberIn } from "../../domain/reading.ts";
import type { FactKey } from "../../workbook/tabs/team/fact-keys.ts";

/** What a tab says of its goal as far as a week's number is read and judged by it. */
export type Metric = Pick<
  Goal,
  "kind" | "unit" | "decimals" | "zeroes" | "bar" | "group" | "groupSize" | "baseline" | "goal"
> & {
  /** How the person who is told of it writes decimals. */
  readonly decimal: DecimalMark;
};

export const isPercent = ({ unit }: Pick<Metric, "unit">): boolean => unit === PERCENT;

/** Reads the metric from a tab's facts; what a person typed over there counts as its default. */
export function metricIn(fact: (key: FactKey) => unknown, decimal: DecimalMark): Metric {
  const text = (key: FactKey) => String(fact(key) ?? "");
  const word = <Word extends string>(key: FactKey, words: readonly Word[]): Word | undefined =>
    words.find((each) => each === text(key));
  return {
    decimal,
    kind: word("kind", KINDS) ?? "average",
    unit: text("unit"),
    decimals: numberIn(fact("decimals")) ?? 1,
    zeroes: word("zeroes", ZEROES) ?? "with",
    bar: word("bar", BARS) ?? null,
    group: text("group"),
    groupSize: numberIn(fact("group size")),
    baseline: numberIn(fact("baseline")),
    goal: numberIn(fact("goal")),
  };
}
