import { runningChanges } from "../domain/change.ts";
import { numberIn } from "../domain/reading.ts";
import type { Usage } from "./example.ts";
import { gridOf, inShapeOf, laidOver, type Result, reused } from "./grid.ts";

export const CHANGE: Usage = {
  name: "BTT_CHANGE",
  needs: "the counts of this period and those of the comparison period",
  required: 2,
  example: ({ counts }) => [counts?.now ?? "B2:B11", counts?.before ?? "C2:C11"],
};

/** The change of the running sum against the other period, row by row, as a fraction; "" where one of the two is missing. */
export function change(counts: unknown, comparison: unknown): Result | Result[][] {
  const now = gridOf("this period", counts);
  const comparisonFor = laidOver(now, gridOf("comparison period", comparison));
  const changes = now.series.map((series, index) => {
    const other = series.map((_, row) => numberIn(reused(comparisonFor(index), row)));
    return runningChanges(series.map(numberIn), other).map((share): Result => share ?? "");
  });
  return inShapeOf(now, changes);
}
