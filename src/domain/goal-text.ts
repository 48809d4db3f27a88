import { type Day, dayWithYear } from "./day.ts";
import { type DecimalMark, written } from "./decimal-mark.ts";
import { directionBetween, PERCENT } from "./goal.ts";
import { compared, round } from "./round.ts";

/** The parts of a goal's sentence. What is "" or `null` is left out of it. */
export interface GoalParts {
  readonly metric: string;
  readonly baseline: number | null;
  readonly goal: number;
  readonly by: Day | null;
  readonly group: string;
  readonly groupSize: number | null;
  /** Values of a percent metric are fractions. */
  readonly unit: string;
  /** How the file that shows the sentence writes decimals. */
  readonly decimal: DecimalMark;
}

/** More digits than this nobody reads in a sentence. */
const PLACES = 2;

/** A goal in one sentence: when, who, what, from where to where. A group is many, a team is one. */
export function goalText(parts: GoalParts): string {
  const { metric, by, group, groupSize } = parts;
  const members = groupSize === null ? "" : ` (${groupSize})`;
  const who = group === "" ? "the team" : `${group}${members}`;
  const start = by === null ? capitalized(who) : `By ${dayWithYear(by)}, ${who}`;
  return `${start} ${change(parts, metric === "" ? "the weekly number" : metric)}.`;
}

function change({ baseline, goal, group, unit, decimal }: GoalParts, metric: string): string {
  const s = group === "" ? "s" : "";
  const inWords = (value: number) => goalValue(value, unit, decimal);
  const end = unit === PERCENT || unit === "" ? inWords(goal) : `${inWords(goal)} ${unit}`;
  if (baseline === null) return `raise${s} ${metric} to ${end}`;
  if (compared(goal - baseline) === 0) return `hold${s} ${metric} at ${end}`;
  const verb = directionBetween(baseline, goal) === "up" ? "raise" : "lower";
  return `${verb}${s} ${metric} from ${inWords(baseline)} to ${end}`;
}

/** A value of a metric as a sentence has it: `43%`, `73`. */
export function goalValue(value: number, unit: string, mark: DecimalMark): string {
  return unit === PERCENT
    ? `${written(round(100 * value, PLACES), mark)}%`
    : written(round(value, PLACES), mark);
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
