import { FEWEST_WEEKS, MOST_WEEKS } from "../../domain/calendar.ts";
import { type Cohort, REPORTED, type Team } from "../../domain/cohort.ts";
import { mondayOf } from "../../domain/day.ts";
import { BARS, DIRECTIONS, ENTRIES, type Goal, KINDS, PERCENT, ZEROES } from "../../domain/goal.ts";
import { type Shape, UNREAD } from "../../domain/shape.ts";
import type { Value } from "../../workbook/value.ts";
import { number, percent } from "../intake/number.ts";
import { planShape } from "../intake/plan-shape.ts";
import { commaToo } from "../intake/typed-number.ts";
import { dayIn, numberIn, textIn, wholeIn, wordIn } from "./cell-value.ts";
import type { TeamCells } from "./roster-rows.ts";

/** A team as its row on the Teams tab has it. The row is people's: what cannot be read takes its default, and is told. */
export function teamFromCells(cells: TeamCells, cohort: Cohort): Team {
  return {
    id: textIn(cells.id),
    name: textIn(cells.name),
    school: textIn(cells.school),
    priority: textIn(cells.priority),
    leader: textIn(cells.leader),
    coach: textIn(cells.coach),
    members: [],
    goal: goalFromCells(cells, cohort),
    start: mondayOf(dayIn(cells.start) ?? cohort.start),
    comparison: textIn(cells.comparison),
    references: [numberIn(cells.reference1), numberIn(cells.reference2)],
    meetingLink: textIn(cells.meetingLink),
    final: numberIn(cells.final),
    reported: wordIn(cells.reported, REPORTED),
  };
}

function goalFromCells(cells: TeamCells, cohort: Cohort): Goal {
  const kind = wordIn(cells.kind, KINDS) ?? "average";
  const unit = textIn(cells.unit);
  const groupSize = numberIn(cells.groupSize);
  return {
    metric: textIn(cells.metric),
    kind,
    entry: wordIn(cells.entry, ENTRIES) ?? "level",
    zeroes: wordIn(cells.zeroes, ZEROES) ?? "with",
    unit,
    decimals: wholeIn(cells.decimals, 0, 6) ?? 1,
    direction: kind === "hold" ? wordIn(cells.direction, DIRECTIONS) : null,
    group: textIn(cells.group),
    groupSize,
    baseline: numberIn(cells.baseline),
    sameGroup: wordIn(cells.sameGroup, ["no"]) === null,
    goal: numberIn(cells.goal),
    bar: wordIn(cells.bar, BARS),
    need: numberIn(cells.need),
    of: numberIn(cells.of),
    weeks: wholeIn(cells.weeks, FEWEST_WEEKS, MOST_WEEKS) ?? cohort.weeks,
    shape: shapeIn(cells.shape, unit) ?? UNREAD,
  };
}

/**
 * The plan writes its targets here with a point, in every file; a person may type a comma. Targets of weeks gone by are
 * held to no bounds: a group that got smaller since does not undo them.
 */
export function shapeIn(value: Value, unit: string): Shape | null {
  const text = textIn(value);
  if (text.trim() === "") return value.kind === "flag" ? null : { kind: "even" };
  const shape = planShape(commaToo(unit === PERCENT ? percent : number))(text);
  return shape.ok ? shape.value : null;
}
