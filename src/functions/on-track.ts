import { type Reading, readingOf } from "../domain/reading.ts";
import { type StatusKey, statusNamed } from "../domain/status.ts";
import { bandArgument, directionArgument, singleValueOf } from "./arguments.ts";
import { directionIn, type Usage } from "./example.ts";
import { gridOf, inShapeOf, laidOver, onePerSeries } from "./grid.ts";
import { statusOfReading } from "./judged-weeks.ts";
import { type PlanRows, planRowsOf } from "./plan-rows.ts";

export const ON_TRACK: Usage = {
  name: "BTT_ONTRACK",
  needs: "the actuals and the weekly targets",
  required: 2,
  example: (tab) => [tab.actuals, tab.targets, tab.baseline, directionIn(tab)],
};

/** How a series is judged: by its plan, or not at all where its baseline cannot be read. */
type Yardstick = PlanRows & { readonly isReadable: boolean; readonly band: number };

/** The status words of readings, without symbols; "" where nothing was entered or nothing is asked for. */
export function onTrack(
  actuals: unknown,
  targets: unknown,
  baseline?: unknown,
  direction?: unknown,
  band?: unknown,
): string | string[][] {
  const readings = gridOf("actuals", actuals);
  const targetsFor = laidOver(readings, gridOf("targets", targets));
  const baselineFor = onePerSeries(readings, gridOf("baseline", baseline));
  const given = directionArgument(direction);
  const close = bandArgument(band);
  const words = readings.series.map((series, index) => {
    const start = singleValueOf(baselineFor(index));
    const plan = planRowsOf(targetsFor(index), start === "unreadable" ? null : start, given);
    const yardstick = { ...plan, isReadable: start !== "unreadable", band: close };
    return series.map((cell, row) => wordFor(readingOf(cell), row, yardstick));
  });
  return inShapeOf(readings, words);
}

function wordFor(reading: Reading, row: number, yardstick: Yardstick): string {
  const week = yardstick.weekAt(row);
  const status = week === null ? null : statusOf(reading, week, yardstick);
  return status === null ? "" : statusNamed(status).word;
}

function statusOf(reading: Reading, week: number, { gains, isReadable, band }: Yardstick): StatusKey | null {
  return reading.kind === "number" && !isReadable ? "check" : statusOfReading(reading, gains, week, band);
}
