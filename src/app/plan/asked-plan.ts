import { FEWEST_WEEKS, MOST_WEEKS } from "../../domain/calendar.ts";
import { isFlatByDefinition } from "../../domain/goal.ts";
import { type Replan, replanned } from "../../domain/replan.ts";
import type { AskedPlan, Reply } from "../../rpc/contract.ts";
import { metricValue } from "../intake/metric-value.ts";
import { whole } from "../intake/number.ts";
import type { Parser } from "../intake/parsed.ts";
import { planShape } from "../intake/plan-shape.ts";
import { type TeamPlan, weekNow } from "./team-plan.ts";

/** A change of plan that was asked for, read and whole, with the targets that come of it. */
export interface ReadPlan {
  readonly change: Replan;
  readonly targets: readonly (number | null)[];
}

/** Reads what a person typed into the plan editor; the first thing that cannot be taken is told. */
export function readPlan(plan: TeamPlan, asked: AskedPlan): Reply<ReadPlan> {
  const { goal } = plan.entry.team;
  const value = metricValue(goal);
  const faults: string[] = [];
  const read = <Value>(field: string, text: string, parser: Parser<Value>): Value | null => {
    const found = parser(text);
    if (found.ok) return found.value;
    const said = text.trim() === "" ? "nothing was typed" : `found “${text.trim()}”`;
    faults.push(`${field}: ${said}, expected ${found.expected}.`);
    return null;
  };
  const weeks = read("Weeks", asked.weeks, whole(FEWEST_WEEKS, MOST_WEEKS));
  const end = read("Goal", asked.goal, value);
  const shape = read("Weekly targets", asked.shape, planShape(value));
  const after = read("After week", asked.after, whole(0, MOST_WEEKS));
  if (weeks === null || end === null || shape === null || after === null) return refused(faults.join(" "));
  const left = weeks - after;
  const isTyped = shape.kind === "typed";
  if (after > Math.min(weekNow(plan), goal.weeks))
    return refused(`After week: found ${after}, expected a week that has begun, at most ${weekNow(plan)}.`);
  if (left < 1)
    return refused(`Weeks: found ${weeks}, expected more than the ${after} that keep their targets.`);
  if (isTyped && isFlatByDefinition(goal))
    return refused("Weekly targets: this goal asks for the same level every week. Type only the goal.");
  if (isTyped && shape.targets.length !== left)
    return refused(
      `Weekly targets: found ${shape.targets.length}, expected ${left}, one for each week that is left.`,
    );
  if (isTyped && shape.targets[left - 1] !== end)
    return refused("Weekly targets: the last one is not the goal. Change one of them.");
  const from = startOf(plan, after);
  if (from === null) return refused("The team has no baseline yet. Add it on the Teams tab first.");
  const change = { after, from, goal: end, weeks, shape };
  return { ok: true, value: { change, targets: replanned(goal, plan.targets, change) } };
}

/** Where the new plan starts: at the reading of its last kept week, else at that week's target, else at the baseline. */
function startOf({ actuals, targets, entry }: TeamPlan, after: number): number | null {
  const { goal } = entry.team;
  if (isFlatByDefinition(goal)) return goal.goal ?? 0;
  return actuals[after - 1] ?? targets[after - 1] ?? goal.baseline;
}

const refused = (message: string): Reply<never> => ({
  ok: false,
  message: `${message} Nothing was changed.`,
  faults: [],
});
