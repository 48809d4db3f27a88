import type { Goal } from "../domain/goal.ts";
import { isKeptBack } from "../domain/small-group.ts";
import type { TeamNotes } from "./digest/team-notes.ts";
import { numberIn } from "./registers/cell-value.ts";

/** Whether a week's number is of so few people that it stays on the team's own tab, as the tab's formulas find it. */
export function isSmallIn({ kind }: Pick<Goal, "kind">, notes: TeamNotes, week: number): boolean {
  const sizes = [notes.fact("group size"), notes.cell(week, "whole"), notes.cell(week, "enrolled")];
  return isKeptBack(kind, sizes.map(numberIn), numberIn(notes.fact("smallest group")) ?? 0);
}
