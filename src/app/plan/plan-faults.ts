import type { Fault, Reply } from "../../rpc/contract.ts";

/** The fields of the plan editor, as the sentences about them begin; a fault names its field by the key. */
const LABELS = {
  after: "After week",
  goal: "Goal",
  weeks: "Weeks",
  shape: "Weekly targets",
  reason: "Reason",
} as const;
export type PlanField = keyof typeof LABELS;

export interface PlanFault extends Fault {
  readonly source: "plan";
  readonly column: PlanField;
}

/** What is wrong with a field of the plan editor or, where a week is named, with the target of that week. */
export const planFault = (
  column: PlanField,
  found: string,
  expected: string,
  week: number | null = null,
): PlanFault => ({ source: "plan", row: week, column, found: found.trim(), expected });

/** Refuses a change of plan for what was typed: in words, and field by field. */
export const faulty = (faults: readonly PlanFault[]): Extract<Reply<never>, { readonly ok: false }> => ({
  ok: false,
  message: `${faults.map(sentence).join(" ")} Nothing was changed.`,
  faults,
});

function sentence({ column, found, expected }: PlanFault): string {
  return `${LABELS[column]}: ${said(found)}, expected ${expected}.`;
}

function said(found: string): string {
  if (found === "") return "nothing was typed";
  return /^\d+$/.test(found) ? `found ${found}` : `found “${found}”`;
}
