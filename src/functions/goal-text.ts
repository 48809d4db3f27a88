import type { DecimalMark } from "../domain/decimal-mark.ts";
import { PERCENT } from "../domain/goal.ts";
import { goalText as goalTextOf } from "../domain/goal-text.ts";
import { isBlank } from "../domain/reading.ts";
import { statusNamed } from "../domain/status.ts";
import { oneCell, optionalNumber, quoted, singleValueOf } from "./arguments.ts";
import { dayIn } from "./days.ts";
import type { Usage } from "./example.ts";
import { gridOf } from "./grid.ts";
import { WrongCall } from "./wrong-call.ts";

export const GOAL_TEXT: Usage = {
  name: "BTT_GOALTEXT",
  needs: "the metric, the baseline, the goal and the goal date",
  required: 4,
  example: ({ baseline, goal }) => ['"Algebra 1 average"', baseline, goal, '"2020-06-12"'],
};

/** Percents are fractions in cells; beyond this, someone passed 43 for 43 %. */
const LARGEST_FRACTION = 1.5;

/** The goal in one sentence, its decimals as the file writes them; "" without a goal, Check where baseline or goal is no number. */
export const goalTextWith =
  (decimal: () => DecimalMark) =>
  (
    metric: unknown,
    baseline: unknown,
    goal: unknown,
    by: unknown,
    group?: unknown,
    groupSize?: unknown,
    unit?: unknown,
  ): string => {
    const [from, to] = [cellOf("baseline", baseline), cellOf("goal", goal)];
    const [start, end] = [singleValueOf(from), singleValueOf(to)];
    const date = cellOf("by date", by);
    const day = dayIn(date);
    if (day === null && !isBlank(date)) {
      throw new WrongCall(`by date must be a date, or text such as "2020-06-12", found ${quoted(date)}`);
    }
    if (end === null) return "";
    if (start === "unreadable" || end === "unreadable") return statusNamed("check").word;
    const given = textOf("unit", unit);
    const isPercent = [given, from, to].some((cell) => saysPercent(cell));
    const ends = [start, end].filter((value) => value !== null);
    const scale = isPercent && ends.some((value) => Math.abs(value) > LARGEST_FRACTION) ? 100 : 1;
    return goalTextOf({
      metric: textOf("metric", metric),
      baseline: start === null ? null : start / scale,
      goal: end / scale,
      by: day,
      group: textOf("group", group),
      groupSize: optionalNumber("N", groupSize),
      unit: isPercent ? PERCENT : given,
      decimal: decimal(),
    });
  };

/** Whether a unit is percent, or a value was written as one. */
function saysPercent(cell: unknown): boolean {
  return typeof cell === "string" && (cell.trim().toLowerCase() === PERCENT || cell.trim().endsWith("%"));
}

function textOf(name: string, argument: unknown): string {
  const cell = cellOf(name, argument);
  return isBlank(cell) ? "" : String(cell).trim();
}

function cellOf(name: string, argument: unknown): unknown {
  return oneCell(gridOf(name, argument));
}
