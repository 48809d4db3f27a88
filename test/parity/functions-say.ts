import { gainsWithoutBaseline } from "../../src/domain/gains.ts";
import { isFlatByDefinition, storedPlacesOf } from "../../src/domain/goal.ts";
import { statusLabel, statusNamed } from "../../src/domain/status.ts";
import { isJudged } from "../../src/domain/week-status.ts";
import type { Realm } from "../../workbench/emulation/realm/realm.ts";
import type { Held, JudgedTeam, JudgedWeek } from "./domain-says.ts";
import type { TypedTeam } from "./rounds.ts";
import { disagreements, type Says } from "./says.ts";

/** A team of a round with what its tab says, to hold the custom functions to. */
export interface Told {
  readonly judged: JudgedTeam;
  readonly typed: TypedTeam;
  readonly held: Held;
  readonly says: Says;
  readonly closeBand: number;
}

/** A call with cells and ranges as Sheets hands them over. */
interface Call {
  readonly name: string;
  readonly parameters: readonly unknown[];
}

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** Whether a number is to be kept down where it is: no target tells that fewer is better. */
const isKeptDown = ({ goal, plan }: Told["judged"]): boolean => goal.kind === "decrease" && plan?.goal === 0;

/**
 * The calls that stand for what a tab says. A plan that is flat by definition has no baseline on its tab, and names its
 * direction, as one does that ends where it begins; every other plan is left to find its own.
 */
function callsFor({ judged, held, typed, closeBand }: Told): Readonly<Record<CallKey, Call>> {
  const { goal, plan, calendar } = judged;
  const isFlat = isFlatByDefinition(goal);
  const start = isFlat ? "" : typed.baseline;
  const [actuals, targets] = [column(held.actuals), column(held.targets)];
  const towards = plan?.direction ?? "auto";
  const direction = isFlat || isKeptDown(judged) ? towards : "auto";
  const breaks = calendar.flatMap(({ kind }, index) => (kind === "break" ? [[index + 1]] : []));
  const pauses = breaks.length === 0 ? "" : breaks;
  return {
    onTrack: { name: "BTT_ONTRACK", parameters: [actuals, targets, start, direction, closeBand] },
    ahead: { name: "BTT_WEEKSAHEAD", parameters: [start, targets, actuals] },
    gap: { name: "BTT_GAP", parameters: [actuals, targets, towards] },
    progress: { name: "BTT_PROGRESS", parameters: [typed.baseline, typed.goal, actuals] },
    needed: { name: "BTT_NEEDED", parameters: [typed.baseline, typed.goal, actuals, typed.weeks, pauses] },
    streak: { name: "BTT_STREAK", parameters: [actuals, targets, towards] },
    signal: { name: "BTT_SIGNAL", parameters: [start, targets, actuals, "", direction] },
    targets: {
      name: "BTT_TARGETS",
      parameters: [
        typed.baseline,
        typed.goal,
        calendar.length,
        goal.shape.kind,
        pauses,
        storedPlacesOf(goal),
      ],
    },
  };
}

export type CallKey = "onTrack" | "ahead" | "gap" | "progress" | "needed" | "streak" | "signal" | "targets";

/** What a custom function answers: a value, or rows of values. */
export type Answer = (key: CallKey) => unknown;

/** The answers of the functions of a bundle, called as Sheets calls them. */
export function answersOf(bundle: Realm, told: Told): Answer {
  const calls = callsFor(told);
  return (key) => bundle.call(calls[key].name, calls[key].parameters);
}

/**
 * Where the custom functions contradict a team's tab. Functions see only what they are passed, so that
 * parity ends where the tab knows more; each place says what that is.
 */
export function functionDisagreements(where: string, told: Told, answer: Answer): readonly string[] {
  const { plan, weeks } = told.judged;
  // Without a goal, or a baseline that the plan needs, the tab judges nothing; a function judges what it is given.
  if (plan === null) return [];
  const isPlanSeen = seesPlan(told);
  return [
    ...(isPlanSeen ? rowDisagreements(where, told, answer) : []),
    ...gapDisagreements(where, told, answer("gap")),
    ...wayDisagreements(where, told, answer),
    ...(isPlanSeen && weeks.every(seesReading) ? patternDisagreements(where, told, answer) : []),
    ...targetDisagreements(where, told, answer),
  ];
}

/** Whether the columns of a tab, by themselves, are the plan that the tab judges by. */
function seesPlan({ judged, held }: Told): boolean {
  const { goal, plan, calendar } = judged;
  const rows = held.targets.map((cell, index) => ({ cell, kind: calendar[index]?.kind ?? "past" }));
  const isNumber = (cell: unknown) => typeof cell === "number";
  const isPause = (cell: unknown) => cell === "" || cell === " " || cell === "break";
  // A blank target is a break to a function; in a working week it is a target that someone has cleared.
  if (rows.some(({ cell, kind }) => kind === "week" && isPause(cell))) return false;
  // A target typed beside a break, or below the last week, is a week to a function.
  if (rows.some(({ cell, kind }) => kind !== "week" && !isPause(cell))) return false;
  const targets = held.targets.filter(isNumber);
  const isLevel = targets.every((target) => target === targets[0]);
  // That the kind of goal asks for the same level every week does not show in targets that differ.
  if (isFlatByDefinition(goal)) return plan !== null && isLevel;
  // A single target has no plan; weeks ahead are counted without a direction.
  return held.targets.length > 1 && (isLevel || !isKeptDown(judged));
}

/** Whether a function reads a week as its tab does: it knows neither bounds and earlier totals nor the day. */
function seesReading({ reading, begun }: JudgedWeek): boolean {
  if (!begun) return reading.kind === "blank";
  return reading.kind !== "check" || !NUMERIC_CHECKS.has(reading.reason);
}
const NUMERIC_CHECKS: ReadonlySet<string> = new Set([
  "below zero",
  "other scale",
  "above the group",
  "falling total",
]);

/** Word and weeks ahead of each week that has begun and has a reading: Due, No update and Break need a calendar. */
function rowDisagreements(where: string, { judged, says }: Told, answer: Answer): readonly string[] {
  const [words, ahead] = [cellsOf(answer("onTrack")), cellsOf(answer("ahead"))];
  return judged.calendar.flatMap((row, index) => {
    const week = row.kind === "week" ? judged.weeks[row.week - 1] : undefined;
    const said = says.rows[index];
    if (week === undefined || said === undefined || !week.begun || !seesReading(week)) return [];
    const at = `${where}, week ${week.week}`;
    const status = week.reading.kind === "blank" ? "" : said.status;
    const label = week.reading.kind === "blank" ? words[index] : labelFor(words[index]);
    return [
      ...disagreements(`${at}, tab and BTT_ONTRACK`, status, label),
      ...disagreements(`${at}, tab and BTT_WEEKSAHEAD`, said.ahead, ahead[index]),
    ];
  });
}

/** The gap of the latest week, whose fact the tab shows. */
function gapDisagreements(where: string, told: Told, answered: unknown): readonly string[] {
  const row = latestRow(told);
  if (row === null) return [];
  return disagreements(`${where}, tab and BTT_GAP`, told.says.facts.gap, cellsOf(answered)[row]);
}

/** Progress and what is needed, of a goal that is not flat by definition: that, a function cannot see. */
function wayDisagreements(where: string, told: Told, answer: Answer): readonly string[] {
  const { judged, says, held, typed } = told;
  const row = latestRow(told);
  if (row === null || isFlatByDefinition(judged.goal)) return [];
  const { facts } = says;
  // After the end the tab's progress is that of the final result.
  const isFinal = facts.verdict !== "" && typeof typed.final === "number";
  const progress = isFinal
    ? []
    : disagreements(`${where}, tab and BTT_PROGRESS`, facts.progress, cellsOf(answer("progress"))[row]);
  // A number that the tab does not judge, in a later week or to be checked, is the latest reading to a function.
  const lastNumber = held.actuals.findLastIndex((cell) => typeof cell === "number");
  return lastNumber === row
    ? [
        ...progress,
        ...disagreements(`${where}, tab and BTT_NEEDED`, facts.needed, cellsOf(answer("needed"))[0]),
      ]
    : progress;
}

/** Streak and signal, of series in which a function reads every week as the tab does. */
function patternDisagreements(where: string, told: Told, answer: Answer): readonly string[] {
  const { judged, says } = told;
  const { plan, weeks } = judged;
  const targets = weeks.map(({ target }) => target);
  // BTT_STREAK takes no baseline, and so may hold a plan to be flat that is not, or the other way round.
  const isAsFlat = plan !== null && gainsWithoutBaseline(targets, plan.direction).flat === plan.flat;
  const streak = isAsFlat
    ? disagreements(`${where}, tab and BTT_STREAK`, says.facts.streak, cellsOf(answer("streak"))[0])
    : [];
  // After the end the tab's verdict speaks, and No update ×2 needs the calendar.
  const isSilent = says.facts.verdict !== "" || says.facts.signal === "No update ×2";
  return isSilent
    ? streak
    : [
        ...streak,
        ...disagreements(`${where}, tab and BTT_SIGNAL`, says.facts.signal, cellsOf(answer("signal"))[0]),
      ];
}

/** The plan's own targets, of the shapes that BTT_TARGETS knows. */
function targetDisagreements(where: string, { judged, says }: Told, answer: Answer): readonly string[] {
  const { goal, calendar } = judged;
  const isKnown = ["even", "slow", "fast"].includes(goal.shape.kind);
  if (!isKnown || isFlatByDefinition(goal) || goal.baseline === null) return [];
  const made = cellsOf(answer("targets"));
  return calendar.flatMap((_, index) => {
    const planned = says.rows[index]?.planned ?? null;
    return planned === null
      ? []
      : disagreements(`${where}, row ${index + 1}, tab and BTT_TARGETS`, planned, made[index]);
  });
}

/** The row of the latest measured week, from 0 on. */
function latestRow({ judged: { calendar, latest } }: Told): number | null {
  if (latest === null || !isJudged(latest.status)) return null;
  return calendar.findIndex((row) => row.kind === "week" && row.week === latest.week);
}

const cellsOf = (answer: unknown): readonly unknown[] => (Array.isArray(answer) ? answer.flat() : [answer]);

const LABELS: ReadonlyMap<unknown, string> = new Map(
  (["goal met", "on track", "close", "behind", "check", "not measured"] as const).map((key) => {
    const status = statusNamed(key);
    return [status.word, statusLabel(status)];
  }),
);
const labelFor = (word: unknown): unknown => LABELS.get(word) ?? word;
