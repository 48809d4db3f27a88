import { MOST_WEEKS } from "../domain/calendar.ts";
import type { Course } from "../domain/course.ts";
import { type Direction, directionBetween } from "../domain/goal.ts";
import { shownProjection } from "../domain/projection.ts";
import { isBlank, numberIn } from "../domain/reading.ts";
import { runOf, signalOf, signalWord } from "../domain/signal.ts";
import { statusNamed, type WeekStatus } from "../domain/status.ts";
import type { MeasuredWeek } from "../domain/trend.ts";
import {
  boundsArgument,
  directionArgument,
  fromWeekArgument,
  oneCell,
  singleValueOf,
  wholeNumber,
} from "./arguments.ts";
import { directionIn, type Usage } from "./example.ts";
import { gridOf, laidOver, onePerSeries, type Result, reused } from "./grid.ts";
import {
  aheadOfLatest,
  type JudgedWeek,
  judgedWeeksOf,
  type MeasuredRow,
  measuredAmong,
} from "./judged-weeks.ts";
import { planRowsOf } from "./plan-rows.ts";
import { WrongCall } from "./wrong-call.ts";

export const STATUS: Usage = {
  name: "BTT_STATUS",
  needs: "the baseline, the goal, the weekly targets and the actuals",
  required: 4,
  example: (tab) => [tab.baseline, tab.goal, tab.targets, tab.actuals, "", "", "", "", directionIn(tab)],
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
  const targetsFor = laidOver(readings, gridOf("targets", targets));
  const baselineFor = onePerSeries(readings, gridOf("baseline", baseline));
  const goalFor = onePerSeries(readings, gridOf("goal", goal));
  const restart = fromWeekArgument(oneCell(gridOf("from week", fromWeek)));
  const question: Question = {
    asOf: oneCell(gridOf("as-of week", asOf)),
    direction: directionArgument(direction),
    course: { restart, bounds: boundsArgument(min, max) },
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
  if (all.length > MOST_WEEKS) {
    throw new WrongCall(`a plan has at most ${MOST_WEEKS} weeks, targets has ${all.length}`);
  }
  const weeks = weeksAsOf(all, asOf);
  const measured = measuredAmong(weeks);
  const ahead = aheadOfLatest(measured, plan);
  return [
    statusAt(weeks),
    ...latestNumbers(measured, team.targets),
    ahead ?? "",
    signalAt(weeks, ahead, runOf(all.length)),
    ...projected({ ...course, baseline: start, sameGroup: true, goal, weeks: all.length }, measured),
  ];
}

/** The weeks up to the as-of week: 0 is before the start, one more than the last is after the end, as BTT_WEEK says. */
function weeksAsOf(all: readonly JudgedWeek[], asOf: unknown): readonly JudgedWeek[] {
  if (!isBlank(asOf)) return all.slice(0, wholeNumber("as-of week", asOf, [0, all.length + 1]));
  const measured = measuredAmong(all);
  return all.slice(0, measured[measured.length - 1]?.week ?? 0);
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
function latestNumbers(measured: readonly MeasuredRow[], targets: readonly unknown[]): readonly Result[] {
  const latest = measured[measured.length - 1];
  if (latest === undefined) return ["", "", ""];
  return [latest.week, latest.value, numberIn(reused(targets, latest.row)) ?? ""];
}

function projected(course: Course, measured: readonly MeasuredWeek[]): readonly Result[] {
  const end = shownProjection(course, measured);
  return end === null ? ["", "", ""] : [end.value, end.low, end.high];
}
