import type { FactKey } from "../../src/workbook/tabs/team/fact-keys.ts";

/** The facts of a team that the domain has a rule for. */
export const JUDGED_FACTS = [
  "plan is",
  "week now",
  "latest week",
  "actual",
  "target",
  "weeks ahead",
  "gap",
  "progress",
  "needed",
  "streak",
  "signal",
  "projected",
  "low",
  "high",
  "outlook",
  "verdict",
  "status",
  "week by week",
] as const satisfies readonly FactKey[];
export type JudgedFact = (typeof JUDGED_FACTS)[number];

/** What one face says of a row of a team's calendar; "" where it says nothing. */
export interface RowSays {
  readonly week: number | "";
  /** The target where the plan made it; `null` where one was typed. */
  readonly planned: unknown;
  /** The Actual where it is made from other columns; `null` where one was typed. */
  readonly made: unknown;
  readonly status: string;
  readonly ahead: number | "";
  readonly fill: string | null;
  readonly text: string | null;
}

/** What one face of the rules says of a team: its tab, or the domain. */
export interface Says {
  readonly rows: readonly RowSays[];
  readonly facts: Readonly<Record<JudgedFact, number | string>>;
}

/** Where two values differ by more than binary noise, in one line each. */
export function disagreements(where: string, one: unknown, other: unknown): readonly string[] {
  if (typeof one === "object" && one !== null && typeof other === "object" && other !== null) {
    const others = new Map(Object.entries(other));
    return Object.entries(one).flatMap(([key, value]) =>
      disagreements(
        `${where}, ${Array.isArray(one) ? `row ${Number(key) + 1}` : key}`,
        value,
        others.get(key),
      ),
    );
  }
  return areEqual(one, other) ? [] : [`${where}: ${JSON.stringify(one)}, not ${JSON.stringify(other)}`];
}

/** Weeks are rounded to nine places, and either side of a half may round its own way. */
const NOISE = 2e-9;

function areEqual(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= NOISE * Math.max(1, Math.abs(one), Math.abs(other));
}
