import { type Gains, gainOf } from "../domain/gains.ts";
import { readingOf } from "../domain/reading.ts";
import { weeksAhead as weeksAheadOf } from "../domain/weeks-ahead.ts";
import { singleValueOf } from "./arguments.ts";
import type { Usage } from "./example.ts";
import { gridOf, inShapeOf, laidOver, onePerSeries, type Result } from "./grid.ts";
import { planRowsOf } from "./plan-rows.ts";

export const WEEKS_AHEAD: Usage = {
  name: "BTT_WEEKSAHEAD",
  needs: "the baseline, the weekly targets and the actuals",
  required: 3,
  example: ({ baseline, targets, actuals }) => [baseline, targets, actuals],
};

/** Plan weeks ahead (+) or behind (−) of each reading; "" on a flat plan and where nothing can be compared. */
export function weeksAhead(baseline: unknown, targets: unknown, actuals: unknown): Result | Result[][] {
  const readings = gridOf("actuals", actuals);
  const targetsFor = laidOver(readings, gridOf("targets", targets));
  const baselineFor = onePerSeries(readings, gridOf("baseline", baseline));
  const weeks = readings.series.map((series, index) => {
    const start = singleValueOf(baselineFor(index));
    if (start === "unreadable") return series.map(() => "");
    const { gains, weekAt } = planRowsOf(targetsFor(index), start, null);
    return series.map((cell, row) => weeksOf(cell, gains, weekAt(row)) ?? "");
  });
  return inShapeOf<Result>(readings, weeks);
}

function weeksOf(cell: unknown, gains: Gains, week: number | null): number | null {
  const reading = readingOf(cell);
  const hasTarget = week !== null && (gains.targets[week - 1] ?? null) !== null;
  if (reading.kind !== "number" || !hasTarget) return null;
  return weeksAheadOf(gains, gainOf(gains, reading.value), week);
}
