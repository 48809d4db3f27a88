import { countMet as countMetOf, stillToGo } from "../domain/count-met.ts";
import { numberIn } from "../domain/reading.ts";
import { directionArgument, oneCell, optionalNumber, singleValueOf } from "./arguments.ts";
import type { Usage } from "./example.ts";
import { gridOf, type Result } from "./grid.ts";

export const COUNT_MET: Usage = {
  name: "BTT_COUNTMET",
  needs: "the values and the bar",
  required: 2,
  example: ({ actuals, goal }) => [actuals, goal],
};

/**
 * How many values of a range are at the bar or better; beside a goal count, how many are still to go. Blanks and words
 * have not met it.
 */
export function countMet(
  values: unknown,
  bar: unknown,
  direction?: unknown,
  goalCount?: unknown,
): Result | Result[][] {
  const level = singleValueOf(oneCell(gridOf("bar", bar)));
  const towards = directionArgument(direction) ?? "up";
  const goal = optionalNumber("goal count", goalCount);
  if (typeof level !== "number") return goal === null ? "" : [["", ""]];
  const numbers = gridOf("values", values).series.flat().map(numberIn);
  const met = countMetOf(numbers, level, towards);
  return goal === null ? met : [[met, stillToGo(met, goal)]];
}
