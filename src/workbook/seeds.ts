import type { Team, WeekEntry } from "../domain/cohort.ts";
import { PERCENT } from "../domain/goal.ts";
import type { Shape } from "../domain/shape.ts";
import { seed, type TabDescription } from "./tab.ts";
import { charterColumn } from "./tabs/charters.ts";
import { type MemberColumnKey, memberColumn } from "./tabs/members.ts";
import type { WeekColumnKey } from "./tabs/team/columns.ts";
import type { TeamLayout } from "./tabs/team/layout.ts";
import { TEAM_COLUMNS, type TeamColumnKey, teamColumn } from "./tabs/teams.ts";
import { BLANK, dayValue, numberValue, textValue, type Value } from "./value.ts";

/** A value for a cell that is written only where the cell is blank, and is people's from then on. */
export interface Seed {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

/** The description with seeds laid over it. */
export function sown(description: TabDescription, seeds: readonly Seed[]): TabDescription {
  const contents = description.contents.map((line) => [...line]);
  for (const { row, column, value } of seeds) {
    const line = contents[row - 1];
    if (line === undefined || (value.kind === "blank" && line[column - 1]?.kind !== "open")) continue;
    line[column - 1] = seed(value);
  }
  return { ...description, contents };
}

/** A team's row of the Teams tab. */
export function teamSeeds(team: Team, row: number): readonly Seed[] {
  const { goal } = team;
  const values: Partial<Record<TeamColumnKey, Value>> = {
    id: textValue(team.id),
    name: textValue(team.name),
    school: textValue(team.school),
    priority: textValue(team.priority),
    leader: textValue(team.leader),
    coach: textValue(team.coach),
    metric: textValue(goal.metric),
    kind: textValue(goal.kind),
    entry: textValue(goal.entry),
    zeroes: goal.kind === "average" ? textValue(goal.zeroes) : BLANK,
    unit: textValue(goal.unit),
    decimals: numberValue(goal.decimals),
    direction: textValue(goal.direction ?? ""),
    group: textValue(goal.group),
    groupSize: numberValue(goal.groupSize),
    baseline: numberValue(goal.baseline),
    sameGroup: textValue(goal.sameGroup ? "yes" : "no"),
    goal: numberValue(goal.goal),
    bar: textValue(goal.bar ?? ""),
    need: numberValue(goal.need),
    of: numberValue(goal.of),
    start: dayValue(team.start),
    weeks: numberValue(goal.weeks),
    shape: textValue(shapeInWords(goal.shape, goal.unit === PERCENT)),
    version: numberValue(1),
    comparison: textValue(team.comparison),
    reference1: numberValue(team.references[0] ?? null),
    reference2: numberValue(team.references[1] ?? null),
    meetingLink: textValue(team.meetingLink),
    final: numberValue(team.final),
    reported: textValue(team.reported ?? ""),
  };
  return TEAM_COLUMNS.map(({ key }) => ({ row, column: teamColumn(key), value: values[key] ?? BLANK }));
}

/** A shape as the cohort file writes it; typed targets of a percent metric with their sign, as 1 may be a fraction. */
export function shapeInWords(shape: Shape, isPercent: boolean): string {
  const scale = (share: number) => Number((share * 100).toPrecision(12));
  switch (shape.kind) {
    case "pace":
      return `pace ${scale(shape.step)}%`;
    case "typed":
      return shape.targets.map((target) => (isPercent ? `${scale(target)}%` : target)).join("; ");
    default:
      return shape.kind;
  }
}

export const charterSeeds = (team: Team, row: number): readonly Seed[] => [
  { row, column: charterColumn("id"), value: textValue(team.id) },
];

/** So many of a team's members, a row each. */
export function memberSeeds(team: Team, members: Team["members"], first: number): readonly Seed[] {
  return members.flatMap((member, index) => {
    const values: readonly [MemberColumnKey, string][] = [
      ["team", team.name],
      ["person", member.name],
      ["email", member.email],
      ["role", member.name === team.leader ? "leader" : "member"],
    ];
    return values.map(([key, text]) => ({
      row: first + index,
      column: memberColumn(key),
      value: textValue(text),
    }));
  });
}

/** What a team reported for a week, in the columns that its tab has; the rest has no place there. */
export function weekSeeds(entry: WeekEntry, row: number, layout: TeamLayout): readonly Seed[] {
  const { actual } = entry;
  const values: Partial<Record<WeekColumnKey, Value>> = {
    actual: actual === "n/a" ? textValue(actual) : numberValue(actual),
    took: numberValue(entry.tookPart),
    enrolled: numberValue(entry.enrolled),
    average: numberValue(entry.takersAverage),
    part: numberValue(entry.count),
    whole: numberValue(entry.outOf),
    added: numberValue(entry.count),
    lastYear: numberValue(entry.lastYear),
    met: numberValue(entry.met),
    possible: numberValue(entry.possible),
    lost: numberValue(entry.lost),
    comparison: numberValue(entry.comparison),
    success: textValue(entry.success),
    challenge: textValue(entry.challenge),
    plan: textValue(entry.plan),
    ask: textValue(entry.ask),
    breakthrough: textValue(entry.breakthrough),
    strategy: textValue(entry.strategy),
    pivot: entry.pivot ? { kind: "flag", flag: true } : BLANK,
  };
  return (Object.entries(values) as [WeekColumnKey, Value][])
    .filter(([key, value]) => layout.has(key) && value.kind !== "blank")
    .map(([key, value]) => ({ row, column: layout.column(key), value }));
}
