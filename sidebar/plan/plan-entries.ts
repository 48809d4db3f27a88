import { written } from "../../src/domain/decimal-mark.ts";
import type { OpenPlan, PlanAsked, ReplanAsked } from "../../src/rpc/plan.ts";

/** What the plan editor shows. */
export interface PlanEntries {
  /** The week after which the plan changes. */
  readonly after: string;
  readonly goal: string;
  readonly weeks: string;
  /** How the plan leads to the goal, in the words of a roster: `even`, `pace 15%`. */
  readonly curve: string;
  /** Targets typed by hand, by their week; they win over the curve. */
  readonly own: Readonly<Record<number, string>>;
  readonly reason: string;
  readonly by: string;
  readonly agreedWith: string;
}

type Measure = Pick<OpenPlan, "percent" | "unit" | "decimal">;

export const hasBegun = ({ weekNow }: OpenPlan): boolean => weekNow > 0;

/** The latest week after which a plan may change. */
export const latestBegun = ({ weekNow, weeks }: OpenPlan): number => Math.min(weekNow, weeks);

/** The plan as it stands, to be changed from the latest week on that leaves it a week. */
export function entriesOf(open: OpenPlan): PlanEntries {
  const { goal, weeks, shape, isFlat } = open;
  const isCurve = /^(?:even|slow|fast|flat|pace .*)$/.test(shape);
  return {
    after: String(Math.min(latestBegun(open), weeks - 1)),
    goal: goal === null ? "" : typedText(goal, open),
    weeks: String(weeks),
    curve: isFlat ? "flat" : isCurve ? shape : "even",
    own: {},
    reason: "",
    by: "",
    agreedWith: "",
  };
}

/** Only what a person has touched: the rest follows the plan, also where somebody else has changed that meanwhile. */
export type TypedPlan = Partial<PlanEntries>;

export const shownEntries = (open: OpenPlan, typed: TypedPlan): PlanEntries => ({
  ...entriesOf(open),
  ...typed,
});

/** A value as a person types it: 60 for 60%. */
export const typedText = (value: number, { percent, decimal }: Measure): string =>
  written(Number((percent ? value * 100 : value).toPrecision(12)), decimal);

/** A value as it is shown: `60%`, `47 students`; "" for none. */
export function shownText(value: number | null | undefined, measure: Measure): string {
  if (value === null || value === undefined) return "";
  return `${typedText(value, measure)}${suffixOf(measure)}`;
}

const suffixOf = ({ percent, unit }: Measure): string => (percent ? "%" : unit === "" ? "" : ` ${unit}`);

/** The weeks whose targets can be typed: those to come but the last, which is the goal's. */
export function typedWeeks({ after, weeks }: PlanEntries): readonly number[] {
  const [first, last] = [Number(after) + 1, Number(weeks)];
  if (!Number.isInteger(last) || last > 1000) return [];
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
}

/** A week's target as its field shows it: as typed, else as the curve draws it. */
export const targetShown = (
  { own }: PlanEntries,
  curve: readonly (number | null)[],
  week: number,
  measure: Measure,
): string =>
  own[week] ?? (typeof curve[week - 1] === "number" ? typedText(curve[week - 1] ?? 0, measure) : "");

export const isTyped = (entries: PlanEntries): boolean =>
  typedWeeks(entries).some((week) => entries.own[week] !== undefined);

/** The plan along its curve alone. */
export const askedAlong = ({ team }: OpenPlan, { after, goal, weeks, curve }: PlanEntries): PlanAsked => ({
  team,
  after,
  goal,
  weeks,
  shape: curve,
});

/**
 * The plan with the targets that were typed among those of its curve; `null` as long as the curve is not drawn. What
 * the curve gives goes as percents that cannot be misread, what was typed goes as it is.
 */
export function asked(
  open: OpenPlan,
  entries: PlanEntries,
  curve: readonly (number | null)[] | null,
): PlanAsked | null {
  const along = askedAlong(open, entries);
  if (!isTyped(entries)) return along;
  if (curve === null) return null;
  const sign = open.percent ? "%" : "";
  const targets = typedWeeks(entries).map(
    (week) => entries.own[week] ?? `${targetShown(entries, curve, week, open)}${sign}`,
  );
  return { ...along, shape: [...targets, entries.goal].join("; ") };
}

export const replanOf = (plan: PlanAsked, { version }: OpenPlan, entries: PlanEntries): ReplanAsked => ({
  ...plan,
  version,
  reason: entries.reason,
  by: entries.by,
  agreedWith: entries.agreedWith,
});

/** What saving does to the weeks gone by and to the verdict. */
export function consequence(open: OpenPlan, { after }: PlanEntries): string {
  if (!hasBegun(open)) return "The team has not begun yet: its plan is replaced, and nothing is kept of it.";
  return `${keptWeeks(Number(after))} The result will still be judged against the first plan.`;
}

function keptWeeks(after: number): string {
  if (after === 0) return "The targets of all weeks change.";
  return after === 1 ? "Week 1 keeps its target." : `Weeks 1–${after} keep their targets.`;
}

/** What was typed, a line each, for a person who fears that it is lost. */
export const keptEntries = ({ goal, weeks, reason }: PlanEntries): readonly string[] => [
  `Goal ${goal}, ${weeks} weeks`,
  ...(reason.trim() === "" ? [] : [`Reason: ${reason}`]),
];
