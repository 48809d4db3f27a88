import { RUNNING_TOTALS } from "../../domain/bounds.ts";
import { directionOf, type Goal } from "../../domain/goal.ts";
import type { CohortColumn } from "./columns.ts";
import type { Row } from "./handed-table.ts";

/** Reports what each cell allows but the cells of a goal, taken together, do not. */
export function checkGoal(row: Row<CohortColumn>, goal: Goal): void {
  checkEntry(row, goal);
  checkDirection(row, goal);
  checkTypedTargets(row, goal);
}

function checkEntry(row: Row<CohortColumn>, { kind, entry }: Goal): void {
  if (entry === "new this week" && kind !== "running count" && kind !== "milestones")
    row.refuse("Entry", `level: what is new each week does not add up to a value of kind ${kind}`);
}

/** Baseline and goal tell the direction, so that a typed one can only repeat it; a level to hold has no other. */
function checkDirection(row: Row<CohortColumn>, planned: Goal): void {
  const { kind, baseline, goal, direction } = planned;
  if (baseline === null || goal === null || kind === "hold") return;
  const leads = directionOf(planned);
  if (kind === "decrease" && goal > baseline)
    row.refuse("Goal", "a goal below the baseline, since Kind is decrease");
  else if (RUNNING_TOTALS.includes(kind) && goal < baseline)
    row.refuse(
      "Goal",
      `a goal above the baseline, since Kind is ${kind}; for a number to lower, Kind is decrease`,
    );
  else if (direction !== null && direction !== leads)
    row.refuse("Direction", `${leads}, as baseline and goal say, or nothing`);
}

function checkTypedTargets(row: Row<CohortColumn>, { shape, goal, weeks }: Goal): void {
  if (shape.kind !== "typed") return;
  const { targets } = shape;
  if (targets.length !== weeks) row.refuse("Shape", `${weeks} targets, one a week, not ${targets.length}`);
  else if (goal === null && row.text("Goal").trim() === "")
    row.refuse("Goal", "the last of the typed targets as the goal");
  else if (goal !== null && targets[targets.length - 1] !== goal)
    row.refuse("Shape", `the goal (${row.text("Goal").trim()}) as the last target`);
}
