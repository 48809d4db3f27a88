import type { Team } from "../../domain/cohort.ts";
import { type Goal, PERCENT } from "../../domain/goal.ts";
import type { ReplanAsked } from "../../rpc/plan.ts";
import type { PlacedCell } from "../../workbook/blocks.ts";
import type { Held } from "../../workbook/held.ts";
import { columnOf, FIRST_ROW, rowCells } from "../../workbook/register.ts";
import { shapeInWords } from "../../workbook/seeds.ts";
import { JOURNAL_COLUMNS, type JournalColumnKey } from "../../workbook/tabs/journal.ts";
import { highestVersion, PLAN_COLUMNS, type PlanColumnKey, planKey } from "../../workbook/tabs/plans.ts";
import { BLANK, dayValue, numberValue, sameValue, textValue, type Value } from "../../workbook/value.ts";
import { sameName } from "../intake/text.ts";
import type { Present } from "../registers/read-registers.ts";
import type { ReadPlan } from "./asked-plan.ts";
import type { TeamPlan } from "./team-plan.ts";

type PlanRow = Partial<Record<PlanColumnKey, Value>>;

/**
 * The version that a change of plan becomes, and its rows on Plans: version 1 comes with the second. No row is ever
 * written over, but for one in which a run that stopped has told of this very change.
 */
export function history(
  plan: TeamPlan,
  read: ReadPlan,
  asked: ReplanAsked,
  held: Held,
): { readonly version: number; readonly rows: readonly PlacedCell[] } {
  const { id, name } = plan.entry.team;
  const { planKeys, planRows } = plan.present;
  const placeOf = (version: number) => planKeys.indexOf(planKey(id, version)) + 1;
  const after = changed(plan, read, asked);
  const highest = highestVersion(planKeys, id);
  const isBegun = highest > plan.version && tellsOf(after, held[placeOf(highest) - 1] ?? []);
  const version = isBegun ? highest : Math.max(highest, plan.version) + 1;
  const row = (place: number, number: number, values: PlanRow) => {
    const key = { key: textValue(planKey(id, number)), team: textValue(name), version: numberValue(number) };
    return rowCells<PlanColumnKey>(PLAN_COLUMNS, place, { ...key, ...values });
  };
  const free = FIRST_ROW + planRows;
  const before = placeOf(plan.version) > 0 ? [] : row(free, plan.version, standing(plan));
  const place = isBegun ? placeOf(highest) : free + (before.length > 0 ? 1 : 0);
  return { version, rows: [...before, ...row(place, version, { date: dayValue(plan.asOf), ...after })] };
}

function standing({ entry, targets }: TeamPlan): PlanRow {
  const { goal, start } = entry.team;
  return {
    date: dayValue(start),
    from: numberValue(0),
    baseline: numberValue(goal.baseline),
    goal: numberValue(goal.goal),
    weeks: numberValue(goal.weeks),
    shape: textValue(goal.shape.kind),
    targets: inWords(targets, goal),
  };
}

function changed({ entry }: TeamPlan, { change, targets }: ReadPlan, asked: ReplanAsked): PlanRow {
  const { goal } = entry.team;
  return {
    from: numberValue(change.after),
    baseline: numberValue(goal.baseline),
    goal: numberValue(change.goal),
    weeks: numberValue(change.weeks),
    shape: textValue(change.shape.kind),
    targets: inWords(targets, goal),
    reason: textValue(asked.reason.trim()),
    by: textValue(asked.by.trim()),
    agreed: textValue(asked.agreedWith.trim()),
  };
}

/** A week without a target has no word between its semicolons. */
const inWords = (targets: readonly (number | null)[], { unit }: Goal): Value =>
  textValue(targets.map((target) => (target === null ? "" : targetInWords(target, unit))).join("; "));

const targetInWords = (target: number, unit: string): string =>
  shapeInWords({ kind: "typed", targets: [target] }, unit === PERCENT);

/** Whether a row of Plans tells of this change, on whatever day that was written. */
const tellsOf = (change: PlanRow, line: Held[number]): boolean =>
  Object.entries(change).every(([key, value]) =>
    sameValue(value, line[columnOf<string>(PLAN_COLUMNS, key) - 1]?.value ?? BLANK),
  );

/** The row of the Journal that tells of this very change. */
export function placeInJournal(
  { journal }: Present,
  { name }: Team,
  version: number,
  asked: ReplanAsked,
): number | null {
  const text = inJournal(version, asked);
  const told = journal.find(
    (event) => sameName(event.team, name) && event.kind === "re-plan" && event.text === text,
  );
  return told?.row ?? null;
}

const inJournal = (version: number, { reason }: ReplanAsked): string => `Plan ${version}: ${reason.trim()}`;

export function journalled(
  plan: TeamPlan,
  { change }: ReadPlan,
  asked: ReplanAsked,
  version: number,
): readonly PlacedCell[] {
  const { team } = plan.entry;
  const values: Partial<Record<JournalColumnKey, Value>> = {
    date: dayValue(plan.asOf),
    team: textValue(team.name),
    week: numberValue(change.after),
    kind: textValue("re-plan"),
    text: textValue(inJournal(version, asked)),
    owner: textValue(asked.by.trim()),
  };
  const row = placeInJournal(plan.present, team, version, asked) ?? FIRST_ROW + plan.present.journalRows;
  return rowCells(JOURNAL_COLUMNS, row, values);
}
