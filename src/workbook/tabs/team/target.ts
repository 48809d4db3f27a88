import { type Goal, isFlatByDefinition, storedPlacesOf } from "../../../domain/goal.ts";
import type { Curve } from "../../../domain/shape.ts";
import { choose, type Formula, f, ratio } from "../../formula.ts";
import type { Reference } from "../../reference.ts";
import type { TeamLayout } from "./layout.ts";
import type { WeekRow } from "./week-row.ts";

/** The target that the plan asks for in this week; blank while the plan lacks a goal or a baseline. */
export function plannedTarget(row: WeekRow): Formula {
  const { layout, goal, here } = row;
  const isPlanned = f`AND(ISNUMBER(${here("week")});${layout.fact("plan is")}="complete")`;
  return f`IF(${isPlanned};${targetOf(row, goal)};"")`;
}

function targetOf({ layout, here }: WeekRow, goal: Goal): Formula {
  const { shape } = goal;
  const [week, weeks, end] = [here("week"), layout.fact("weeks"), layout.fact("goal")];
  if (shape.kind === "typed") {
    const targets = choose(f`${week}`, shape.targets.map(ratio));
    return f`IF(${week}<=${shape.targets.length};${targets};"")`;
  }
  if (shape.kind === "flat" || isFlatByDefinition(goal)) return f`${end}`;
  const share = shareOf(shape, week, weeks);
  const target = f`${layout.fact("base")}+(${end}-${layout.fact("base")})*${share}`;
  return f`IF(OR(${week}=${weeks};${share}=1);${end};${inTeamsFavour(target, layout, storedPlacesOf(goal))})`;
}

/** The share of the way that a curve asks for after a week, as `shareOf` of the domain gives it. */
function shareOf(shape: Exclude<Curve, { kind: "flat" }>, week: Reference, weeks: Reference): Formula {
  switch (shape.kind) {
    case "even":
      return f`(${week}/${weeks})`;
    case "slow":
      return f`POWER(${week}/${weeks};3/2)`;
    case "fast":
      return f`(1-POWER(1-${week}/${weeks};3/2))`;
    case "pace":
      return f`MIN(1;${ratio(shape.step)}*${week})`;
  }
}

/** Down when the target is to rise, up when it is to fall; compared to nine places before and after scaling. */
function inTeamsFavour(target: Formula, layout: TeamLayout, places: number): Formula {
  const way = layout.fact("way");
  const scale = 10 ** places;
  return f`${way}*INT(${way}*ROUND(ROUND(${target};9)*${scale};9))/${scale}`;
}
