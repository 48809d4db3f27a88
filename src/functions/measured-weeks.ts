import { readingOf } from "../domain/reading.ts";
import type { MeasuredWeek } from "../domain/trend.ts";

/** The readings of a series with their working weeks, in order; the rows of breaks are no weeks. */
export function measuredWeeksOf(
  series: readonly unknown[],
  breaks: ReadonlySet<number>,
): readonly MeasuredWeek[] {
  const measured: MeasuredWeek[] = [];
  let week = 0;
  series.forEach((cell, index) => {
    if (breaks.has(index + 1)) return;
    week += 1;
    const reading = readingOf(cell);
    if (reading.kind === "number") measured.push({ week, value: reading.value });
  });
  return measured;
}
