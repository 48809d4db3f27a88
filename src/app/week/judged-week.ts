import { gainOf, gainsOf } from "../../domain/gains.ts";
import { gapOf } from "../../domain/gap.ts";
import { plausibleReadings } from "../../domain/plausible.ts";
import { numberIn, type Reading, readingOf } from "../../domain/reading.ts";
import type { WeekStatus } from "../../domain/status.ts";
import { isJudged, statusOfWeek } from "../../domain/week-status.ts";
import { weeksAhead } from "../../domain/weeks-ahead.ts";
import type { TeamWeek } from "./found-week.ts";
import type { WeekTable } from "./week-table.ts";

/** What a week's number says. */
export interface JudgedWeek {
  readonly reading: Reading;
  readonly status: WeekStatus | null;
  /** `null` where the week is not measured and on a flat plan. */
  readonly ahead: number | null;
  /** Plus is good; `null` where there is nothing to compare. */
  readonly gap: number | null;
}

/** Judges a week with this in its Actual, by the rules that the tab's formulas follow. */
export function judgeWeek({ table, week, row }: TeamWeek, actual: unknown): JudgedWeek {
  const reading = readingsWith(table, week, actual)[week - 1] ?? { kind: "blank" };
  const plan = planOf(table);
  const status = statusOfWeek({
    week,
    begun: week <= table.weekNow,
    pastDue: table.at(row, "late") === 1,
    plan,
    reading,
    band: numberIn(table.fact("close band")) ?? 0,
  });
  const target = numberIn(table.at(row, "target"));
  const isMeasured = plan !== null && reading.kind === "number" && isJudged(status);
  if (!isMeasured || target === null) return { reading, status, ahead: null, gap: null };
  return {
    reading,
    status,
    ahead: weeksAhead(plan, gainOf(plan, reading.value), week),
    gap: gapOf(reading.value, target, plan.direction),
  };
}

/** The team's readings with this one among them; those that the metric cannot take are marked. */
function readingsWith(table: WeekTable, week: number, actual: unknown): readonly Reading[] {
  const cells = table.rows.map((row, index) => (index + 1 === week ? actual : table.at(row, "actual")));
  return plausibleReadings(table.metric, cells.map(readingOf));
}

/** The plan as the tab's facts have it; `null` where a goal or a baseline is missing. */
function planOf(table: WeekTable) {
  const base = numberIn(table.fact("base"));
  if (table.fact("plan is") !== "complete" || base === null) return null;
  const targets = table.rows.map((row) => numberIn(table.at(row, "target")));
  const direction = table.fact("sign") === -1 ? "down" : "up";
  return { ...gainsOf(targets, base, direction), flat: table.fact("flat") === 1 };
}
