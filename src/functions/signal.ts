import { MOST_WEEKS } from "../domain/calendar.ts";
import { gainOf } from "../domain/gains.ts";
import { isBlank } from "../domain/reading.ts";
import { runOf, signalOf, signalWord } from "../domain/signal.ts";
import { isJudged } from "../domain/week-status.ts";
import { weeksAhead } from "../domain/weeks-ahead.ts";
import { directionArgument, oneCell, singleValueOf, wholeNumber } from "./arguments.ts";
import type { Usage } from "./example.ts";
import { gridOf, laidOver, onePerSeries, oneResultPerSeries } from "./grid.ts";
import { type JudgedWeek, judgedWeeksOf } from "./judged-weeks.ts";
import { type PlanRows, planRowsOf } from "./plan-rows.ts";

export const SIGNAL: Usage = {
  name: "BTT_SIGNAL",
  needs: "the baseline, the weekly targets and the actuals",
  required: 3,
  example: ({ baseline, targets, actuals }) => [baseline, targets, actuals],
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
  const targetsFor = laidOver(SIGNAL.name, readings, gridOf("targets", targets));
  const baselineFor = onePerSeries(SIGNAL.name, readings, gridOf("baseline", baseline));
  const asked = runArgument(run);
  const given = directionArgument(SIGNAL.name, direction);
  const words = readings.series.map((series, index) => {
    const start = singleValueOf(baselineFor(index));
    if (start === "unreadable") return "";
    const plan = planRowsOf(targetsFor(index), start, given);
    const judged = judgedWeeksOf(series, plan);
    const weeks = judged.map(({ status }) => ({ status, pastDue: false }));
    const least = asked ?? runOf(plan.gains.targets.length);
    const key = signalOf({ weeks, ahead: aheadOfLatest(judged, plan), run: least });
    return key === null ? "" : signalWord(key);
  });
  return oneResultPerSeries(words);
}

/** Plan weeks ahead of the latest measured week; `null` without one, and on a flat plan. */
export function aheadOfLatest(judged: readonly JudgedWeek[], { gains }: PlanRows): number | null {
  const measured = judged.filter(({ status }) => isJudged(status));
  const latest = measured[measured.length - 1];
  if (latest?.reading.kind !== "number") return null;
  return weeksAhead(gains, gainOf(gains, latest.reading.value), latest.planned);
}

function runArgument(argument: unknown): number | null {
  const cell = oneCell(SIGNAL.name, gridOf("run", argument));
  return isBlank(cell) ? null : wholeNumber(SIGNAL.name, "run", cell, [1, MOST_WEEKS]);
}
