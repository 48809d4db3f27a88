import {
  type CalendarRow,
  calendarOf,
  hasBegun,
  hasEnded,
  isPastDue,
  weekNumberAt,
} from "../../src/domain/calendar.ts";
import { courseOf } from "../../src/domain/course.ts";
import { addDays } from "../../src/domain/day.ts";
import { type Gains, gainOf, gainsOfGoal } from "../../src/domain/gains.ts";
import { gapOf } from "../../src/domain/gap.ts";
import { type Goal, isFlatByDefinition, planStateOf } from "../../src/domain/goal.ts";
import { neededPerWeek } from "../../src/domain/needed.ts";
import { outlookOf, outlookWord } from "../../src/domain/outlook.ts";
import { targetsOf } from "../../src/domain/plan.ts";
import { plausibleReadings } from "../../src/domain/plausible.ts";
import { progressOf } from "../../src/domain/progress.ts";
import { shownProjection } from "../../src/domain/projection.ts";
import { type Reading, readingOf } from "../../src/domain/reading.ts";
import { compared } from "../../src/domain/round.ts";
import { runOf, signalOf, signalWord } from "../../src/domain/signal.ts";
import { type StatusKey, statusLabel, statusNamed, type WeekStatus } from "../../src/domain/status.ts";
import { streakOf } from "../../src/domain/streak.ts";
import { statusOfTeam } from "../../src/domain/team-status.ts";
import { verdictOf } from "../../src/domain/verdict.ts";
import { isJudged, statusOfWeek } from "../../src/domain/week-status.ts";
import { weeksAhead } from "../../src/domain/weeks-ahead.ts";
import { BAND } from "../../src/workbook/style.ts";
import { madeActuals } from "./made-actuals.ts";
import { numbers, type Round, type TypedTeam } from "./rounds.ts";
import type { JudgedFact, RowSays, Says } from "./says.ts";
import type { TeamTab } from "./workbook.ts";

/** The cells that the rules read: a row each, as scripts are handed them. */
export interface Held {
  readonly targets: readonly unknown[];
  readonly actuals: readonly unknown[];
}

/** A working week as the domain judges it. */
export interface JudgedWeek {
  readonly week: number;
  readonly reading: Reading;
  readonly target: number | null;
  readonly status: WeekStatus | null;
  readonly begun: boolean;
  readonly pastDue: boolean;
  readonly pivot: boolean;
  /** Weeks ahead, of measured weeks on plans that are not flat. */
  readonly ahead: number | null;
}

/** A team of a round as the domain sees it. */
export interface JudgedTeam {
  readonly goal: Goal;
  readonly plan: Gains | null;
  readonly calendar: readonly CalendarRow[];
  readonly weeks: readonly JudgedWeek[];
  /** The latest week with a number to tell. */
  readonly latest: JudgedWeek | null;
}

const goalOf = ({ team }: TeamTab, typed: TypedTeam): Goal => ({
  ...team.goal,
  ...numbers(typed),
  groupSize: typed.groupSize === "" ? null : typed.groupSize,
  direction: typed.direction,
  weeks: typed.weeks,
});

/** Judges a team by the domain's rules, from what its cells hold. */
export function judgedTeam(tab: TeamTab, typed: TypedTeam, round: Round, held: Held): JudgedTeam {
  const goal = goalOf(tab, typed);
  const calendar = calendarOf(typed.start, typed.weeks, round.breaks);
  const working = calendar.flatMap((row, index) => (row.kind === "week" ? [{ ...row, index }] : []));
  const targets = working.map(({ index }) => numberIn(held.targets[index]));
  const readings = plausibleReadings(
    goal,
    working.map(({ index }) => readingOf(held.actuals[index])),
  );
  const plan = gainsOfGoal(goal, targets);
  const weeks = working.map(({ week, monday, index: row }, index): JudgedWeek => {
    const [begun, pastDue] = [hasBegun(monday, round.asOf), isPastDue(monday, round, round.asOf)];
    const reading = readings[index] ?? { kind: "blank" };
    const status = statusOfWeek({ week, begun, pastDue, plan, reading, band: round.closeBand });
    const isMeasured = plan !== null && isJudged(status) && reading.kind === "number";
    const ahead = isMeasured ? weeksAhead(plan, gainOf(plan, reading.value), week) : null;
    const pivot = typed.rows[row]?.pivot === true;
    return { week, reading, target: targets[index] ?? null, status, begun, pastDue, pivot, ahead };
  });
  // A team whose plan is not complete still has a latest number to tell.
  const told = weeks.filter(({ status, reading, begun }) =>
    plan === null ? begun && reading.kind === "number" : isJudged(status),
  );
  return { goal, plan, calendar, weeks, latest: told[told.length - 1] ?? null };
}

const numberIn = (cell: unknown): number | null => (typeof cell === "number" ? cell : null);

const labelOf = (key: StatusKey | null): string => (key === null ? "" : statusLabel(statusNamed(key)));

/** What the tab of a team judged so must say. */
export function domainSays(tab: TeamTab, judged: JudgedTeam, typed: TypedTeam, round: Round): Says {
  const planned = targetsOf(judged.goal);
  const made = madeActuals(tab, judged, typed);
  const rows = typed.rows.map(({ target }, index): RowSays => {
    const row = judged.calendar[index];
    const own = row?.kind === "week" ? judged.weeks[row.week - 1] : undefined;
    const status = row?.kind === "break" ? "break" : (own?.status ?? null);
    return {
      week: own?.week ?? "",
      planned: target !== null ? null : own === undefined ? "" : (planned[own.week - 1] ?? ""),
      made: made[index] ?? null,
      status: labelOf(status),
      ahead: own?.ahead ?? "",
      ...paintOf(status, row, round),
    };
  });
  return { rows, facts: factsFor(judged, typed, round) };
}

/**
 * The colours that the status names; the row of the current week is shaded where no status paints it, and a row that is
 * kept from a longer calendar never is.
 */
function paintOf(status: WeekStatus | null, row: CalendarRow | undefined, { asOf }: Round) {
  if (status !== null) {
    const { fill, text } = statusNamed(status);
    return { fill, text };
  }
  const isNow = row !== undefined && row.monday <= asOf && asOf <= addDays(row.monday, 6);
  return { fill: isNow ? BAND : null, text: null };
}

function factsFor(
  team: JudgedTeam,
  typed: TypedTeam,
  round: Round,
): Readonly<Record<JudgedFact, number | string>> {
  const { goal, plan, weeks, latest, calendar } = team;
  const value = latest?.reading.kind === "number" ? latest.reading.value : null;
  const ended = hasEnded(calendar, round.asOf);
  const restart = weeks.findLast(({ begun, pivot }) => begun && pivot)?.week ?? null;
  const course = plan === null ? null : courseOf(goal, restart);
  const measured = weeks.flatMap(({ week, status: key, reading }) =>
    isJudged(key) && reading.kind === "number" ? [{ week, value: reading.value }] : [],
  );
  const projection = course === null || ended ? null : shownProjection(course, measured);
  const isRunning = !ended && weekNumberAt(calendar, round.asOf) !== 0;
  const isAhead = isRunning && latest?.week !== goal.weeks;
  const outlook = course === null || !isAhead ? null : outlookOf(course, measured);
  const final = typeof typed.final === "number" ? typed.final : null;
  const verdict = verdictOf(goal, final, typed.reported === "" ? null : typed.reported);
  const planIs = planStateOf(goal);
  const isResult =
    latest?.week === goal.weeks && final !== null && value !== null && compared(final - value) === 0;
  const status = statusOfTeam({ plan: planIs, ended, verdict, weeks });
  const target = plan === null ? null : (latest?.target ?? null);
  const statuses = weeks.map((week) => week.status);
  const signal = signalOf({ weeks, ahead: latest?.ahead ?? null, run: runOf(goal.weeks) });
  return {
    "plan is": planIs,
    "week now": weekNumberAt(calendar, round.asOf) ?? "a break",
    "latest week": latest?.week ?? 0,
    actual: value ?? "",
    target: target ?? "",
    // Another result than the last week's number is told by itself.
    "weeks ahead": ended && !isResult ? "" : (latest?.ahead ?? ""),
    gap: plan === null || value === null || target === null ? "" : gapOf(value, target, plan.direction),
    // Once the last week has passed, the final result is what the team has come to.
    progress: progressFor(goal, ended ? (final ?? value) : value),
    needed: neededFor(goal, value === null ? null : { value, weeksLeft: goal.weeks - (latest?.week ?? 0) }),
    streak: streakOf(statuses) ?? "",
    signal: signal === null || ended || plan === null ? "" : signalWord(signal),
    projected: projection?.value ?? "",
    low: projection?.low ?? "",
    high: projection?.high ?? "",
    outlook: outlook === null ? "" : outlookWord(outlook),
    verdict: ended ? labelOf(verdict) : "",
    status: labelOf(status),
    "week by week": statuses.map((key) => (key === null ? "" : statusNamed(key).symbol)).join(""),
  };
}

function progressFor(goal: Goal, value: number | null): number | "" {
  const { baseline, goal: end } = goal;
  if (isFlatByDefinition(goal) || baseline === null || end === null || value === null) return "";
  return progressOf(baseline, end, value) ?? "";
}

function neededFor(
  goal: Goal,
  latest: { readonly value: number; readonly weeksLeft: number } | null,
): number | "" {
  const { baseline, goal: end } = goal;
  if (isFlatByDefinition(goal) || baseline === null || end === null || latest === null) return "";
  return neededPerWeek(baseline, end, latest) ?? "";
}
