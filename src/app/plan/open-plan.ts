import { isFlatByDefinition, PERCENT } from "../../domain/goal.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { OpenPlan } from "../../rpc/plan.ts";
import { shapeInWords } from "../../workbook/seeds.ts";
import type { Book } from "../book.ts";
import { refused } from "../refused.ts";
import { teamPlan, weekNow } from "./team-plan.ts";

/** What the plan editor begins with: the plan as it stands, beside what was reached. */
export function openPlan(book: Book, team: string): Reply<OpenPlan> {
  const found = teamPlan(book, team);
  if (found.kind === "missing") return refused(found.message);
  const { plan } = found;
  const { goal, name } = plan.entry.team;
  return {
    ok: true,
    value: {
      team,
      name,
      version: plan.version,
      percent: goal.unit === PERCENT,
      unit: goal.unit,
      decimals: goal.decimals,
      decimal: book.decimal(),
      baseline: goal.baseline,
      goal: goal.goal,
      weeks: goal.weeks,
      weekNow: weekNow(plan),
      shape: shapeInWords(goal.shape, goal.unit === PERCENT),
      isFlat: isFlatByDefinition(goal),
      targets: plan.targets,
      actuals: plan.actuals,
    },
  };
}
