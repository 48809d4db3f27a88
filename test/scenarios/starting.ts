import type { CycleStarted, NextCycleAsked } from "../../src/rpc/close.ts";
import type { Handed } from "../../src/rpc/contract.ts";
import { given } from "./calls.ts";
import { teams, type Workbook } from "./workbook.ts";

/** Teams that raise an average from 43% to 71% in three weeks from April 20, 2020. */
export const short = (names: readonly string[], more: Partial<Handed> = {}): Handed => ({
  ...teams(names, more),
  cohort: [["Team", "Unit", "Baseline", "Goal"], ...names.map((name) => [name, "percent", "43", "71"])],
  settings: { start: "2020-04-20", weeks: 3 },
});

/** All teams go on from June 22, 2020, without a goal but where one is given, for as many weeks as before. */
export function asked(
  workbook: Workbook,
  goals: Readonly<Record<string, string>> = {},
  more: Partial<NextCycleAsked> = {},
): NextCycleAsked {
  const next = given(workbook, "nextCycle", null);
  return {
    cycle: next.cycle,
    start: "2020-06-22",
    weeks: String(next.weeks),
    asOf: "2020-06-24",
    teams: next.teams.map(({ team, name }) => ({ team, goal: goals[name] ?? "" })),
    ...more,
  };
}

/** Step by step, as the sidebar does. */
export function started(workbook: Workbook, request: NextCycleAsked): readonly CycleStarted[] {
  const step = given(workbook, "startCycle", request);
  return step.left.length === 0 ? [step] : [step, ...started(workbook, request)];
}
