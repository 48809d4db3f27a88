import { gapOf } from "../domain/gap.ts";
import { type Direction, directionBetween } from "../domain/goal.ts";
import { readingOf } from "../domain/reading.ts";
import { directionArgument } from "./arguments.ts";
import { directionIn, type Usage } from "./example.ts";
import { gridOf, inShapeOf, laidOver, type Result, reused } from "./grid.ts";
import { targetOf } from "./plan-rows.ts";

export const GAP: Usage = {
  name: "BTT_GAP",
  needs: "the actuals and the weekly targets",
  required: 2,
  example: (tab) => [tab.actuals, tab.targets, directionIn(tab)],
};

/** How far each reading is from its target, in the metric's unit, plus is good; "" where one of the two is missing. */
export function gap(actuals: unknown, targets: unknown, direction?: unknown): Result | Result[][] {
  const readings = gridOf("actuals", actuals);
  const targetsFor = laidOver(readings, gridOf("targets", targets));
  const given = directionArgument(direction);
  const gaps = readings.series.map((series, index) => {
    const own = targetsFor(index);
    const towards = given ?? directionAlong(own);
    return series.map((cell, row): Result => {
      const reading = readingOf(cell);
      const target = targetOf(reused(own, row));
      return reading.kind === "number" && target !== null ? gapOf(reading.value, target, towards) : "";
    });
  });
  return inShapeOf(readings, gaps);
}

function directionAlong(cells: readonly unknown[]): Direction {
  const targets = cells.map(targetOf).filter((target): target is number => target !== null);
  const [first = 0] = targets;
  return directionBetween(first, targets[targets.length - 1] ?? first);
}
