import { streakOf } from "../domain/streak.ts";
import { directionArgument } from "./arguments.ts";
import { directionIn, type Usage } from "./example.ts";
import { gridOf, laidOver, oneResultPerSeries, type Result } from "./grid.ts";
import { judgedWeeksOf } from "./judged-weeks.ts";
import { planRowsOf } from "./plan-rows.ts";

export const STREAK: Usage = {
  name: "BTT_STREAK",
  needs: "the actuals and the weekly targets",
  required: 2,
  example: (tab) => [tab.actuals, tab.targets, directionIn(tab)],
};

/** How many measured weeks in a row are on or above target (+) or below it (−), up to the latest; one result a team. */
export function streak(actuals: unknown, targets: unknown, direction?: unknown): Result | Result[][] {
  const readings = gridOf("actuals", actuals);
  const targetsFor = laidOver(readings, gridOf("targets", targets));
  const given = directionArgument(direction);
  const results = readings.series.map((series, index): Result => {
    const weeks = judgedWeeksOf(series, planRowsOf(targetsFor(index), null, given));
    return streakOf(weeks.map(({ status }) => status)) ?? "";
  });
  return oneResultPerSeries(results);
}
