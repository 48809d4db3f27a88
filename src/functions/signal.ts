import { MOST_WEEKS } from "../domain/calendar.ts";
import { isBlank } from "../domain/reading.ts";
import { runOf, signalOf, signalWord } from "../domain/signal.ts";
import { directionArgument, oneCell, singleValueOf, wholeNumber } from "./arguments.ts";
import { directionIn, type Usage } from "./example.ts";
import { gridOf, laidOver, onePerSeries, oneResultPerSeries } from "./grid.ts";
import { aheadOfLatest, judgedWeeksOf, measuredAmong } from "./judged-weeks.ts";
import { planRowsOf } from "./plan-rows.ts";

export const SIGNAL: Usage = {
  name: "BTT_SIGNAL",
  needs: "the baseline, the weekly targets and the actuals",
  required: 3,
  example: (tab) => [tab.baseline, tab.targets, tab.actuals, "", directionIn(tab)],
};

/**
 * The pattern that the measured weeks show, "" for none; one result a team. Whether an update is late no function can
 * know, so that No update ×2 is said on the tabs alone.
 */
export function signal(
  baseline: unknown,
  targets: unknown,
  actuals: unknown,
  run?: unknown,
  direction?: unknown,
): string | string[][] {
  const readings = gridOf("actuals", actuals);
  const targetsFor = laidOver(readings, gridOf("targets", targets));
  const baselineFor = onePerSeries(readings, gridOf("baseline", baseline));
  const asked = runArgument(run);
  const given = directionArgument(direction);
  const words = readings.series.map((series, index) => {
    const start = singleValueOf(baselineFor(index));
    if (start === "unreadable") return "";
    const plan = planRowsOf(targetsFor(index), start, given);
    const judged = judgedWeeksOf(series, plan);
    const weeks = judged.map(({ status }) => ({ status, pastDue: false }));
    const least = asked ?? runOf(plan.gains.targets.length);
    const key = signalOf({ weeks, ahead: aheadOfLatest(measuredAmong(judged), plan), run: least });
    return key === null ? "" : signalWord(key);
  });
  return oneResultPerSeries(words);
}

function runArgument(argument: unknown): number | null {
  const cell = oneCell(gridOf("run", argument));
  return isBlank(cell) ? null : wholeNumber("run", cell, [1, MOST_WEEKS]);
}
