import { courseOf } from "../../src/domain/course.ts";
import { type Gains, gainOf, gainsOfGoal } from "../../src/domain/gains.ts";
import type { Goal } from "../../src/domain/goal.ts";
import { targetsOf } from "../../src/domain/plan.ts";
import { plausibleReadings } from "../../src/domain/plausible.ts";
import { type Reading, readingOf } from "../../src/domain/reading.ts";
import { runOf, signalOf } from "../../src/domain/signal.ts";
import { statusOfTeam } from "../../src/domain/team-status.ts";
import { statusOfWeek } from "../../src/domain/week-status.ts";
import { weeksAhead } from "../../src/domain/weeks-ahead.ts";

/** A team, and what was typed as the Actual of each working week so far; the weeks are all past due. */
export function typed(goal: Goal, cells: readonly unknown[]) {
  const plan = gainsOfGoal(goal, targetsOf(goal));
  const course = courseOf(goal, null);
  if (plan === null || course === null) throw new Error("the goal has no plan");
  const readings = plausibleReadings(goal, cells.map(readingOf));
  const weeks = readings.map((reading, index) => {
    const status = statusOfWeek({ week: index + 1, begun: true, pastDue: true, plan, reading, band: 1 });
    return { status, begun: true, pastDue: true };
  });
  const ahead = readings.map((reading, index) => aheadOf(plan, reading, index + 1));
  const measured = readings.flatMap((reading, index) =>
    reading.kind === "number" ? [{ week: index + 1, value: reading.value }] : [],
  );
  const latest = ahead.filter((each) => each !== null).at(-1) ?? null;
  return {
    plan,
    readings,
    statuses: weeks.map(({ status }) => status),
    ahead,
    measured,
    course,
    signal: signalOf({ weeks, ahead: latest, run: runOf(goal.weeks) }),
    status: statusOfTeam({ plan: "complete", ended: false, verdict: "no result", weeks }),
  };
}

function aheadOf(plan: Gains, reading: Reading, week: number): number | null {
  return reading.kind === "number" ? weeksAhead(plan, gainOf(plan, reading.value), week) : null;
}
