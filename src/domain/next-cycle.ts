import type { Cohort, Team } from "./cohort.ts";
import type { Day } from "./day.ts";
import { type Goal, isFlatByDefinition } from "./goal.ts";

/** What is new for a team that goes on. */
interface NextTerm {
  readonly start: Day;
  readonly weeks: number;
  /** `null` leaves it to be recorded. */
  readonly goal: number | null;
}

/**
 * What a team sets out from in the next cycle: where it ended. A level, a rate or a weekly count goes on from its final
 * result; a running count and milestones do too, since what was reached stays reached and the tab adds to it. A plan
 * that is flat by definition sets out from its goal and has no other start. Without a final result nothing is guessed.
 */
export function nextBaseline(goal: Goal, final: number | null): number | null {
  return isFlatByDefinition(goal) ? null : final;
}

/**
 * The team in its next cycle. It keeps its id, so that it can be followed from cycle to cycle, and how it measures;
 * weekly targets that were typed were those of the old goal.
 */
export function nextTeam(team: Team, { start, weeks, goal }: NextTerm): Team {
  const { shape } = team.goal;
  return {
    ...team,
    start,
    final: null,
    reported: null,
    goal: {
      ...team.goal,
      baseline: nextBaseline(team.goal, team.final),
      // The final result was measured on those whom the team works with.
      sameGroup: true,
      goal,
      weeks,
      shape: shape.kind === "typed" ? { kind: "even" } : shape,
    },
  };
}

/** A team with a length of its own keeps it; the others take the cohort's new one. */
export function nextWeeks(team: Team, before: Pick<Cohort, "weeks">, weeks: number): number {
  return team.goal.weeks === before.weeks ? weeks : team.goal.weeks;
}
