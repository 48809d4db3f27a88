import type { Shape } from "./shape.ts";

export const KINDS = [
  "average",
  "rate",
  "running count",
  "weekly count",
  "decrease",
  "milestones",
  "each person",
  "hold",
] as const;
export type Kind = (typeof KINDS)[number];

/** What a team types each week: the level itself, what is new since last week, or the running total. */
export const ENTRIES = ["level", "new this week", "total"] as const;
export type Entry = (typeof ENTRIES)[number];

/** Whether an average counts those who did not take part as zero. */
export const ZEROES = ["with", "without"] as const;
type Zeroes = (typeof ZEROES)[number];

/** How a person meets the bar of an "each person" goal. */
export const BARS = ["window", "pace", "level"] as const;
export type Bar = (typeof BARS)[number];

export const DIRECTIONS = ["up", "down"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The unit under which values are fractions, shown as percents. Every other unit is a word, such as "students". */
export const PERCENT = "percent";

/**
 * A team's goal. Values are in the metric's own unit; those of a percent metric are fractions (43 % is 0.43).
 * `decimals` counts displayed digits: 1 shows 46.5 % for a percent.
 */
export interface Goal {
  readonly metric: string;
  readonly kind: Kind;
  readonly entry: Entry;
  readonly zeroes: Zeroes;
  readonly unit: string;
  readonly decimals: number;
  /** Typed only for a goal to hold a level; otherwise it follows from baseline and goal. */
  readonly direction: Direction | null;
  readonly group: string;
  readonly groupSize: number | null;
  readonly baseline: number | null;
  readonly sameGroup: boolean;
  readonly goal: number | null;
  readonly bar: Bar | null;
  readonly need: number | null;
  readonly of: number | null;
  readonly weeks: number;
  readonly shape: Shape;
}

/** The direction of a change that is an improvement. Equal ends are a level to hold, from below. */
export function directionBetween(from: number, to: number): Direction {
  return to < from ? "down" : "up";
}

/** +1 or −1: what turns a change into a gain. */
export function signOf(direction: Direction): 1 | -1 {
  return direction === "down" ? -1 : 1;
}

/**
 * Whether a goal asks for the same level every week, so that no reading is ahead of or behind the plan in weeks: a
 * level to hold, people who can only stay on pace, a decrease against last year.
 */
export function isFlatByDefinition(goal: Pick<Goal, "kind" | "bar" | "shape">): boolean {
  switch (goal.kind) {
    case "hold":
      return true;
    case "each person":
      return goal.bar === "window" || goal.bar === "pace";
    case "decrease":
      return goal.shape.kind === "flat";
    case "average":
    case "rate":
    case "running count":
    case "weekly count":
    case "milestones":
      return false;
  }
}

/** Whether a decrease is told as the change against the same weeks of last year, such as −30 %. */
export function isAgainstLastYear({
  kind,
  unit,
  goal,
  shape,
}: Pick<Goal, "kind" | "unit" | "goal" | "shape">): boolean {
  if (kind !== "decrease" || unit !== PERCENT) return false;
  return goal === null ? shape.kind === "flat" : goal < 0;
}

/**
 * Which way is better. It follows from baseline and goal, and where these are the same from the kind; only a level to
 * hold says it itself.
 */
export function directionOf(
  goal: Pick<Goal, "kind" | "bar" | "shape" | "direction" | "baseline" | "goal">,
): Direction {
  const { kind, baseline, goal: end } = goal;
  if (kind === "hold") return goal.direction ?? "up";
  const leads = !isFlatByDefinition(goal) && baseline !== null && end !== null && end !== baseline;
  if (leads) return directionBetween(baseline, end);
  return kind === "decrease" ? "down" : "up";
}

/** The level that a plan sets out from; its goal where the plan is flat by definition. `null` where it is not recorded. */
export function startOf(goal: Pick<Goal, "kind" | "bar" | "shape" | "baseline" | "goal">): number | null {
  return isFlatByDefinition(goal) ? goal.goal : goal.baseline;
}

/** What a goal still lacks before its weeks can be judged. */
export type PlanState = "complete" | "goal not recorded" | "baseline not recorded";

export function planStateOf(goal: Pick<Goal, "kind" | "bar" | "shape" | "baseline" | "goal">): PlanState {
  if (goal.goal === null) return "goal not recorded";
  return startOf(goal) === null ? "baseline not recorded" : "complete";
}

/** Digits after the point of a change, in the metric's own unit: steps between whole numbers are not whole. */
export function stepPlacesOf({ decimals }: Pick<Goal, "decimals">): number {
  return Math.max(1, decimals);
}

/** Digits after the point of a value as cells hold it: a percent shown as 46.5 % is stored as 0.465. */
export function storedPlacesOf(goal: Pick<Goal, "unit" | "decimals">): number {
  return goal.unit === PERCENT ? goal.decimals + 2 : goal.decimals;
}
