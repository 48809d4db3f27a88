import { neededPerWeek } from "../domain/needed.ts";
import { breakWeeksArgument, singleValueOf, weeksPerSeries } from "./arguments.ts";
import { breaksIn, type Usage, weeksIn } from "./example.ts";
import { gridOf, onePerSeries, oneResultPerSeries, type Result } from "./grid.ts";
import { measuredWeeksOf } from "./measured-weeks.ts";

export const NEEDED: Usage = {
  name: "BTT_NEEDED",
  needs: "the baseline, the goal, the actuals and the number of weeks",
  required: 4,
  example: (tab) => [tab.baseline, tab.goal, tab.actuals, weeksIn(tab), breaksIn(tab)],
};

/** The change that each remaining week must bring after the latest reading, in the metric's unit; one result a team. */
export function needed(
  baseline: unknown,
  goal: unknown,
  actuals: unknown,
  weeks: unknown,
  breakWeeks?: unknown,
): Result | Result[][] {
  const readings = gridOf("actuals", actuals);
  const baselineFor = onePerSeries(readings, gridOf("baseline", baseline));
  const goalFor = onePerSeries(readings, gridOf("goal", goal));
  const weeksFor = weeksPerSeries(readings, weeks);
  const results = readings.series.map((series, index): Result => {
    const planned = weeksFor(index);
    if (planned === null) return "";
    const breaks = breakWeeksArgument(breakWeeks, Math.max(series.length, planned));
    const measured = measuredWeeksOf(series, breaks);
    const latest = measured[measured.length - 1];
    const [from, to] = [singleValueOf(baselineFor(index)), singleValueOf(goalFor(index))];
    if (latest === undefined || typeof from !== "number" || typeof to !== "number") return "";
    return neededPerWeek(from, to, { value: latest.value, weeksLeft: planned - latest.week }) ?? "";
  });
  return oneResultPerSeries(results);
}
