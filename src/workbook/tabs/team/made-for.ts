import { RUNNING_TOTALS } from "../../../domain/bounds.ts";
import type { Team } from "../../../domain/cohort.ts";
import { type Goal, isAgainstLastYear } from "../../../domain/goal.ts";

/** What a team types to arrive at its Actual; decides the columns between Weeks ahead and Success. */
export const FORMS = [
  "level",
  "participation",
  "share",
  "new this week",
  "last year",
  "each person",
] as const;
export type Form = (typeof FORMS)[number];

/**
 * What a team's tab was made for. It keeps the columns that it was made with, since people's words stand behind them.
 */
export interface MadeFor {
  readonly form: Form;
  /** With a column for a group beside the target group, which is drawn and never judged. */
  readonly compared: boolean;
}

export const madeFor = ({ goal, comparison }: Pick<Team, "goal" | "comparison">): MadeFor => ({
  form: formOf(goal),
  compared: comparison !== "",
});

function formOf(goal: Goal): Form {
  if (goal.kind === "average" && goal.groupSize !== null) return "participation";
  if (goal.kind === "rate") return "share";
  if (RUNNING_TOTALS.includes(goal.kind) && goal.entry === "new this week") return "new this week";
  if (goal.kind === "each person") return "each person";
  if (isAgainstLastYear(goal)) return "last year";
  return "level";
}

/** What a tag says of a tab's making; `null` for anything else. */
export function readMadeFor(said: unknown): MadeFor | null {
  if (typeof said !== "object" || said === null) return null;
  const { form, compared } = said as Readonly<Record<string, unknown>>;
  const known = FORMS.find((each) => each === form);
  return known === undefined || typeof compared !== "boolean" ? null : { form: known, compared };
}
