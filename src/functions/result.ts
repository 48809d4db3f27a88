import { type Direction, directionBetween } from "../domain/goal.ts";
import { statusNamed } from "../domain/status.ts";
import { resultOf } from "../domain/verdict.ts";
import { directionArgument, singleValueOf } from "./arguments.ts";
import { directionIn, endsOf, type Usage } from "./example.ts";
import { gridOf, inShapeOf, laidOver, reused } from "./grid.ts";

export const RESULT: Usage = {
  name: "BTT_RESULT",
  needs: "the baseline, the goal and the final result",
  required: 3,
  example: (tab) => [tab.baseline, tab.goal, endsOf(tab.actuals)[1], directionIn(tab)],
};

/** Achieved or Not achieved for each final result; "" where goal or result is blank, Check where one is no number. */
export function result(
  baseline: unknown,
  goal: unknown,
  final: unknown,
  direction?: unknown,
): string | string[][] {
  const finals = gridOf("final", final);
  const baselinesFor = laidOver(finals, gridOf("baseline", baseline));
  const goalsFor = laidOver(finals, gridOf("goal", goal));
  const given = directionArgument(direction);
  const words = finals.series.map((series, index) => {
    const [baselines, goals] = [baselinesFor(index), goalsFor(index)];
    return series.map((cell, row) => wordFor(reused(baselines, row), reused(goals, row), cell, given));
  });
  return inShapeOf(finals, words);
}

function wordFor(baseline: unknown, goal: unknown, final: unknown, given: Direction | null): string {
  const [from, to, end] = [singleValueOf(baseline), singleValueOf(goal), singleValueOf(final)];
  if (to === null || end === null) return "";
  if (from === "unreadable" || to === "unreadable" || end === "unreadable") return statusNamed("check").word;
  // A goal without a baseline is one to rise to.
  const direction = given ?? (from === null ? "up" : directionBetween(from, to));
  return statusNamed(resultOf(end, to, direction)).word;
}
