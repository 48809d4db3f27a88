import { type Day, dayWithYear } from "./day.ts";
import { type DecimalMark, written } from "./decimal-mark.ts";
import { directionOf, type Goal, isFlatByDefinition, PERCENT, startOf } from "./goal.ts";
import { goalValue } from "./goal-text.ts";
import { compared, round } from "./round.ts";

/** The words of the method: aggressive and attainable are one part. */
const SMART_PARTS = [
  "Specific",
  "Measurable",
  "Aggressive yet attainable",
  "Relevant",
  "Time-bound",
] as const;

/** What a goal says of one part of SMART; "" where it says nothing. */
export interface SmartPart {
  readonly part: (typeof SMART_PARTS)[number];
  readonly says: string;
  /** What it lacks, in words. */
  readonly missing: readonly string[];
}

/** A goal as it is checked part by part. */
export interface SmartGoal {
  readonly goal: Goal;
  /** The district's goal that this one serves. */
  readonly priority: string;
  /** The goal date; `null` in a calendar without weeks. */
  readonly by: Day | null;
  /** What its decimals are told with. */
  readonly decimal?: DecimalMark;
}

/** Checks a goal against the parts of SMART (`docs/method.md` A10): says which is there, and what is missing. */
export function smartParts({ goal, priority, by, decimal = "." }: SmartGoal): readonly SmartPart[] {
  const { metric, group } = goal;
  const parts: Readonly<Record<SmartPart["part"], Omit<SmartPart, "part">>> = {
    Specific: { says: specific(goal), missing: lacking({ metric, group }) },
    Measurable: measurable(goal, decimal),
    "Aggressive yet attainable": attainable(goal, decimal),
    Relevant: { says: priority, missing: lacking({ priority }) },
    "Time-bound":
      by === null ? { says: "", missing: ["goal date"] } : { says: `by ${dayWithYear(by)}`, missing: [] },
  };
  return SMART_PARTS.map((part) => ({ part, ...parts[part] }));
}

function specific({ metric, group, groupSize }: Goal): string {
  const size = groupSize === null ? "" : ` (${groupSize})`;
  const who = group === "" ? "" : `${group}${size}`;
  return [who, metric].filter((text) => text !== "").join(": ");
}

function measurable(goal: Goal, decimal: DecimalMark): Omit<SmartPart, "part"> {
  const needsBaseline = !isFlatByDefinition(goal);
  const missing = [
    ...(needsBaseline && goal.baseline === null ? ["baseline"] : []),
    ...(goal.goal === null ? ["goal"] : []),
    ...(goal.unit === "" ? ["unit"] : []),
  ];
  const ends = [goal.baseline, goal.goal].flatMap((value) =>
    value === null ? [] : [goalValue(value, goal.unit, decimal)],
  );
  const unit = goal.unit === PERCENT || goal.unit === "" || ends.length === 0 ? "" : ` ${goal.unit}`;
  return { says: `${ends.join(" → ")}${unit}`, missing };
}

/** The change a week is the figure by which people tell whether a goal asks for too much, or too little. */
function attainable(goal: Goal, decimal: DecimalMark): Omit<SmartPart, "part"> {
  const start = startOf(goal);
  if (goal.goal === null || start === null) {
    return { says: "", missing: [goal.goal === null ? "goal" : "baseline"] };
  }
  const change = compared(Math.abs(goal.goal - start));
  if (change === 0) return { says: `${goalValue(goal.goal, goal.unit, decimal)} every week`, missing: [] };
  const a = perWeek(change / goal.weeks, goal.unit, decimal);
  const less = directionOf(goal) === "down" ? " less" : "";
  return { says: `${a}${less} a week for ${goal.weeks} weeks`, missing: [] };
}

function perWeek(change: number, unit: string, decimal: DecimalMark): string {
  if (unit !== PERCENT)
    return `${written(round(change, change < 1 ? 2 : 1), decimal)}${unit === "" ? "" : ` ${unit}`}`;
  const points = round(100 * change, 1);
  return points === 1 ? "1 point" : `${written(points, decimal)} points`;
}

const lacking = (parts: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(parts).flatMap(([name, text]) => (text === "" ? [name] : []));
