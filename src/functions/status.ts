import type { Course } from "../domain/course.ts";
import { type Direction, directionBetween } from "../domain/goal.ts";
import { shownProjection } from "../domain/projection.ts";
import { isBlank, numberIn } from "../domain/reading.ts";
import { runOf, signalOf, signalWord } from "../domain/signal.ts";
import { statusNamed, type WeekStatus } from "../domain/status.ts";
import { isJudged } from "../domain/week-status.ts";
import {
  boundsArgument,
  directionArgument,
  fromWeekArgument,
  oneCell,
  singleValueOf,
  wholeNumber,
} from "./arguments.ts";
import type { Usage } from "./example.ts";
import { gridOf, laidOver, onePerSeries, type Result, reused } from "./grid.ts";
import { type JudgedWeek, judgedWeeksOf } from "./judged-weeks.ts";
import { planRowsOf } from "./plan-rows.ts";
import { aheadOfLatest } from "./signal.ts";

export const STATUS: Usage = {
  name: "BTT_STATUS",
  needs: "the baseline, the goal, the weekly targets and the actuals",
  required: 4,
  example: ({ baseline, goal, targets, actuals }) => [baseline, goal, targets, actuals],
};

/** What is asked about every team alike. */
interface Question {
  readonly asOf: unknown;
  readonly direction: Direction | null;
  readonly course: Pick<Course, "restart" | "bounds">;
}

/** The cells of one team. */
interface TeamCells {
  readonly baseline: unknown;
  readonly goal: unknown;
  readonly targets: readonly unknown[];
  readonly actuals: readonly unknown[];
}

type StatusArguments = readonly [
  baseline: unknown,
  goal: unknown,
  targets: unknown,
  actuals: unknown,
  asOf?: unknown,
  fromWeek?: unknown,
  min?: unknown,
  max?: unknown,
  direction?: unknown,
];

const NO_NUMBERS: readonly Result[] = ["", "", "", "", "", "", "", ""];

/**
 * A team as the rollup shows it, in nine cells: status, week, actual, target, weeks ahead, signal, projected value, low
 * and high. The numbers are those of the latest measured week up to the as-of week; weeks up to then are taken as past
 * due. Without an as-of week it is the latest measured one.
 */
export function status(...given: StatusArguments): Result[][] {
  const [baseline, goal, targets, actuals, asOf, fromWeek, min, max, direction] = given;
  const readings = gridOf("actuals", actuals);
  const targetsFor = laidOver(STATUS.name, readings, gridOf("targets", targets));
  const baselineFor = onePerSeries(STATUS.name, readings, gridOf("baseline", baseline));
  const goalFor = onePerSeries(STATUS.name, readings, gridOf("goal", goal));
  const restart = fromWeekArgument(STATUS.name, oneCell(STATUS.name, gridOf("from week", fromWeek)));
  const question: Question = {
    asOf: oneCell(STATUS.name, gridOf("as-of week", asOf)),
    direction: directionArgument(STATUS.name, direction),
    course: { restart, bounds: boundsArgument(STATUS.name, min, max) },
  };
  return readings.series.map((series, index) =>
    statusRow(question, {
      baseline: baselineFor(index),
      goal: goalFor(index),
      targets: targetsFor(index),
      actuals: series,
    }),
  );
}

function statusRow({ asOf, direction, course }: Question, team: TeamCells): Result[] {
  const [start, goal] = [singleValueOf(team.baseline), singleValueOf(team.goal)];
  if (goal === null) return [statusNamed("goal not recorded").word, ...NO_NUMBERS];
  if (start === "unreadable" || goal === "unreadable") return [statusNamed("check").word, ...NO_NUMBERS];
  const known = start === null ? null : directionBetween(start, goal);
  const plan = planRowsOf(team.targets, start, direction ?? known);
  const all = judgedWeeksOf(team.actuals, plan);
  const weeks = weeksAsOf(all, asOf);
  const ahead = aheadOfLatest(weeks, plan);
  return [
    statusAt(weeks),
    ...latestNumbers(weeks, team.targets),
    ahead ?? "",
    signalAt(weeks, ahead, runOf(all.length)),
    ...projected({ ...course, baseline: start, sameGroup: true, goal, weeks: all.length }, weeks),
  ];
}

/** The weeks up to the as-of week: 0 is before the start, one more than the last is after the end, as BTT_WEEK says. */
function weeksAsOf(all: readonly JudgedWeek[], asOf: unknown): readonly JudgedWeek[] {
  if (!isBlank(asOf)) return all.slice(0, wholeNumber(STATUS.name, "as-of week", asOf, [0, all.length + 1]));
  return all.slice(0, all.map(({ status: key }) => isJudged(key)).lastIndexOf(true) + 1);
}

function statusAt(weeks: readonly JudgedWeek[]): string {
  const last = weeks[weeks.length - 1];
  const key = last === undefined ? null : lateStatusOf(last);
  return key === null ? "" : statusNamed(key).word;
}

function signalAt(weeks: readonly JudgedWeek[], ahead: number | null, run: number): string {
  const late = weeks.map((week) => ({ status: lateStatusOf(week), pastDue: true }));
  const key = signalOf({ weeks: late, ahead, run });
  return key === null ? "" : signalWord(key);
}

/** The status of a week that is past due. */
function lateStatusOf({ reading, status: key }: JudgedWeek): WeekStatus | null {
  return reading.kind === "blank" ? "no update" : key;
}

/** Week, actual and target of the latest measured week. */
function latestNumbers(weeks: readonly JudgedWeek[], targets: readonly unknown[]): readonly Result[] {
  const at = weeks.map(({ status: key }) => isJudged(key)).lastIndexOf(true);
  const latest = weeks[at];
  if (latest?.reading.kind !== "number") return ["", "", ""];
  return [at + 1, latest.reading.value, numberIn(reused(targets, latest.row)) ?? ""];
}

function projected(course: Course, weeks: readonly JudgedWeek[]): readonly Result[] {
  const measured = weeks.flatMap(({ reading, status: key }, index) =>
    isJudged(key) && reading.kind === "number" ? [{ week: index + 1, value: reading.value }] : [],
  );
  const end = shownProjection(course, measured);
  return end === null ? ["", "", ""] : [end.value, end.low, end.high];
}
