import type { JournalState } from "./journal.ts";

/** What a team decided about a strategy (`docs/method.md` A29). */
const DECISIONS = ["keep", "change", "drop"] as const;
type Decision = (typeof DECISIONS)[number];

/** A strategy row of the journal. */
export interface StrategyRow {
  readonly text: string;
  readonly week: number | null;
  readonly state: JournalState;
  readonly outcome: string;
  readonly elsewhere: boolean;
}

/** A strategy that a team tried, once, whatever it was told of it how often. */
export interface Tried {
  readonly text: string;
  /** The weeks that name it, in order. */
  readonly weeks: readonly number[];
  /** `done` where a row says only that; `null` where nobody has said anything yet. */
  readonly decision: Decision | "done" | null;
  /** What came of it, where that says more than the decision. */
  readonly outcome: string;
  readonly elsewhere: boolean;
}

/**
 * The strategies of a team, in the order in which they were first told of: its journal's, of which the last row decides,
 * and those that only its weeks name.
 */
export function strategiesTried(
  journal: readonly StrategyRow[],
  weeks: readonly { readonly week: number; readonly text: string }[],
): readonly Tried[] {
  const rows: readonly StrategyRow[] = [
    ...weeks.map(({ week, text }) => ({ week, text, state: "open" as const, outcome: "", elsewhere: false })),
    ...journal,
  ];
  const named = new Map<string, readonly StrategyRow[]>();
  for (const row of rows) {
    const name = row.text.trim().toLowerCase();
    if (name !== "") named.set(name, [...(named.get(name) ?? []), row]);
  }
  const first = (tried: Tried) => tried.weeks[0] ?? Number.POSITIVE_INFINITY;
  return [...named.values()].map(triedIn).sort((one, other) => compare(first(one), first(other)));
}

/** Two that no week names are equal. */
const compare = (one: number, other: number): number => (one === other ? 0 : one - other);

function triedIn(rows: readonly StrategyRow[]): Tried {
  const weeks = new Set(rows.flatMap(({ week }) => (week === null ? [] : [week])));
  const decided = rows.map(decisionOf);
  const told = rows.map(({ outcome }) => outcome.trim()).filter((outcome) => said(outcome) === null);
  return {
    text: rows[0]?.text.trim() ?? "",
    weeks: [...weeks].sort((one, other) => one - other),
    decision: decided.reverse().find((decision) => decision !== null) ?? null,
    outcome: told.reverse().find((outcome) => outcome !== "") ?? "",
    elsewhere: rows.some(({ elsewhere }) => elsewhere),
  };
}

/** What the weekly meeting writes as the outcome, else what the state tells. */
function decisionOf({ outcome, state }: StrategyRow): Tried["decision"] {
  if (state === "dropped") return "drop";
  return said(outcome) ?? (state === "done" ? "done" : null);
}

/** Whether an outcome says only what was decided, or nothing yet. */
export const isDecision = (outcome: string): boolean => outcome.trim() === "" || said(outcome) !== null;

const said = (outcome: string): Decision | null =>
  DECISIONS.find((decision) => decision === outcome.trim().toLowerCase()) ?? null;

/** `week 5`, `weeks 3 and 5`, `weeks 4–6`; "" for none. */
export function weeksInWords(weeks: readonly number[]): string {
  const [first, ...others] = weeks;
  if (first === undefined) return "";
  const last = others[others.length - 1];
  if (last === undefined) return `week ${first}`;
  const isRun = last - first === weeks.length - 1 && weeks.length > 2;
  return isRun ? `weeks ${first}–${last}` : `weeks ${weeks.slice(0, -1).join(", ")} and ${last}`;
}
