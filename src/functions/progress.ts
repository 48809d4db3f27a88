import { progressOf } from "../domain/progress.ts";
import { readingOf } from "../domain/reading.ts";
import { singleValueOf } from "./arguments.ts";
import type { Usage } from "./example.ts";
import { gridOf, inShapeOf, laidOver, type Result, reused } from "./grid.ts";

export const PROGRESS: Usage = {
  name: "BTT_PROGRESS",
  needs: "the baseline, the goal and the actuals",
  required: 3,
  example: ({ baseline, goal, actuals }) => [baseline, goal, actuals],
};

/** The share of the way from baseline to goal that each reading has covered, as a fraction, not clamped. */
export function progress(baseline: unknown, goal: unknown, actuals: unknown): Result | Result[][] {
  const readings = gridOf("actuals", actuals);
  const baselinesFor = laidOver(readings, gridOf("baseline", baseline));
  const goalsFor = laidOver(readings, gridOf("goal", goal));
  const shares = readings.series.map((series, index) => {
    const [baselines, goals] = [baselinesFor(index), goalsFor(index)];
    return series.map((cell, row) =>
      shareOf(reused(baselines, row), reused(goals, row), actualOf(readings.isCell, cell)),
    );
  });
  return inShapeOf(readings, shares);
}

function shareOf(baseline: unknown, goal: unknown, actual: number | null): Result {
  const [from, to] = [singleValueOf(baseline), singleValueOf(goal)];
  if (typeof from !== "number" || typeof to !== "number" || actual === null) return "";
  return progressOf(from, to, actual) ?? "";
}

/** A reading; given alone, it may be written as "95%", like the baseline and the goal beside it. */
function actualOf(isAlone: boolean, cell: unknown): number | null {
  const alone = isAlone ? singleValueOf(cell) : null;
  if (typeof alone === "number") return alone;
  const reading = readingOf(cell);
  return reading.kind === "number" ? reading.value : null;
}
