import { FEWEST_WEEKS, MOST_WEEKS } from "../../domain/calendar.ts";
import type { DecimalMark } from "../../domain/decimal-mark.ts";
import { isFlatByDefinition } from "../../domain/goal.ts";
import { type Replan, replanned } from "../../domain/replan.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { AskedPlan } from "../../rpc/plan.ts";
import { metricValue } from "../intake/metric-value.ts";
import { whole } from "../intake/number.ts";
import type { Parser } from "../intake/parsed.ts";
import { planShape } from "../intake/plan-shape.ts";
import { writtenWith } from "../intake/typed-number.ts";
import { refused } from "../refused.ts";
import { faulty, type PlanFault, planFault } from "./plan-faults.ts";
import { type TeamPlan, weekNow } from "./team-plan.ts";

/** A change of plan that was asked for, read and whole, with the targets that come of it. */
export interface ReadPlan {
  readonly change: Replan;
  readonly targets: readonly number[];
}

/** Reads what a person typed into the plan editor, decimals as the file writes them; everything that cannot be taken is told. */
export function readPlan(plan: TeamPlan, asked: AskedPlan, decimal: DecimalMark): Reply<ReadPlan> {
  const { goal } = plan.entry.team;
  const value = writtenWith(decimal, metricValue(goal));
  const faults: PlanFault[] = [];
  const read = <Value>(field: keyof AskedPlan, parser: Parser<Value>): Value | null => {
    const found = parser(asked[field]);
    if (found.ok) return found.value;
    faults.push(badTarget(field, asked, value) ?? planFault(field, asked[field], found.expected));
    return null;
  };
  const weeks = read("weeks", whole(FEWEST_WEEKS, MOST_WEEKS));
  const end = read("goal", value);
  const shape = read("shape", planShape(value));
  const after = read("after", whole(0, MOST_WEEKS));
  if (weeks === null || end === null || shape === null || after === null) return faulty(faults);
  const left = weeks - after;
  const isTyped = shape.kind === "typed";
  if (after > Math.min(weekNow(plan), goal.weeks))
    return faulty([planFault("after", asked.after, `a week that has begun, at most ${weekNow(plan)}`)]);
  if (left < 1)
    return faulty([planFault("weeks", asked.weeks, `more than the ${after} that keep their targets`)]);
  if (isTyped && isFlatByDefinition(goal))
    return unchanged("Weekly targets: this goal asks for the same level every week. Type only the goal.");
  if (isTyped && shape.targets.length !== left)
    return unchanged(
      `Weekly targets: found ${shape.targets.length}, expected ${left}, one for each week that is left.`,
    );
  if (isTyped && shape.targets[left - 1] !== end)
    return unchanged("Weekly targets: the last one is not the goal. Change one of them.");
  const from = startOf(plan, after);
  if (from === null) return unchanged(NO_BASELINE);
  const change = { after, from, goal: end, weeks, shape };
  const targets = replanned(goal, plan.targets, change);
  return targets === null ? unchanged(NO_BASELINE) : { ok: true, value: { change, targets } };
}

/** The first target of a typed list that cannot be read, told of its own week. */
function badTarget(
  field: keyof AskedPlan,
  { shape, after }: AskedPlan,
  value: Parser<number>,
): PlanFault | null {
  if (field !== "shape" || !shape.includes(";")) return null;
  for (const [index, part] of shape.split(";").entries()) {
    const target = value(part);
    if (!target.ok) return planFault("shape", part, target.expected, Number(after) + index + 1);
  }
  return null;
}

/** Where the new plan starts: at the reading of its last kept week, else at that week's target, else at the baseline. */
function startOf({ actuals, targets, entry }: TeamPlan, after: number): number | null {
  const { goal } = entry.team;
  if (isFlatByDefinition(goal)) return goal.goal ?? 0;
  return actuals[after - 1] ?? targets[after - 1] ?? goal.baseline;
}

const NO_BASELINE = "The team has no baseline yet. Add it on the Teams tab first.";

const unchanged = (message: string) => refused(`${message} Nothing was changed.`);
