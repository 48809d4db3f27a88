import { type Break, type Cohort, WEEKDAYS } from "../../domain/cohort.ts";
import { type Day, mondayOf } from "../../domain/day.ts";
import { DEFAULTS } from "../../domain/defaults.ts";
import type { Settings } from "../../rpc/settings.ts";
import { calendarDay } from "./calendar-day.ts";
import type { Report } from "./fault.ts";
import type { Parser } from "./parsed.ts";
import type { Term } from "./team.ts";
import { cleanText, nameText, sentence } from "./text.ts";
import { oneOf } from "./words.ts";

/** What the settings and the teams leave open. */
export interface Calendar {
  readonly today: Day;
  readonly asOf: Day | null;
}

/**
 * The cohort: each setting from the settings, else from the teams (earliest start, longest weeks), else by default.
 * A cohort whose start nobody gave begins in the week of the day it is judged by.
 */
export function readCohort(
  settings: Settings,
  terms: readonly Term[],
  calendar: Calendar,
  report: Report,
): Cohort {
  const { asOf, today } = calendar;
  const weeks = settings.weeks ?? longest(terms) ?? DEFAULTS.weeks;
  const start = setting("start", settings.start, calendarDay, report) ?? earliest(terms) ?? asOf ?? today;
  return {
    name: setting("name", settings.name, nameText, report) ?? "Breakthrough teams",
    cycle: settings.cycle ?? 1,
    executiveSponsor: setting("executiveSponsor", settings.executiveSponsor, nameText, report) ?? "",
    sponsorshipTeam: (settings.sponsorshipTeam ?? []).map(
      (name, index) => setting(`sponsorshipTeam[${index}]`, name, nameText, report) ?? "",
    ),
    start: mondayOf(start),
    weeks,
    meetingDay: setting("meetingDay", settings.meetingDay, oneOf(WEEKDAYS), report) ?? DEFAULTS.meetingDay,
    graceDays: settings.graceDays ?? DEFAULTS.graceDays,
    breaks: readBreaks(settings.breaks ?? [], report),
    checkInWeeks: readCheckInWeeks(settings.checkInWeeks, weeks, report),
    closeBand: settings.closeBand ?? DEFAULTS.closeBand,
    smallestGroup: settings.smallestGroup ?? DEFAULTS.smallestGroup,
    note: setting("note", settings.note, sentence, report) ?? "",
    asOf,
  };
}

/** The day to judge by, if one was handed in. */
export function readAsOf(text: string | undefined, report: Report): Day | null {
  return setting("as of", text, calendarDay, report);
}

function setting<Value>(
  column: string,
  text: string | undefined,
  parser: Parser<Value>,
  report: Report,
): Value | null {
  if (text === undefined || text.trim() === "") return null;
  const value = parser(cleanText(text));
  if (value.ok) return value.value;
  report({ source: "settings", row: null, column, found: text, expected: value.expected });
  return null;
}

function readBreaks(breaks: NonNullable<Settings["breaks"]>, report: Report): readonly Break[] {
  const read: Break[] = [];
  for (const [index, { monday, reason }] of breaks.entries()) {
    const column = `breaks[${index}].monday`;
    const day = setting(column, monday, calendarDay, report);
    if (day === null) continue;
    const week = mondayOf(day);
    if (read.some((other) => other.monday === week))
      report({ source: "settings", row: null, column, found: monday, expected: "each week off only once" });
    else
      read.push({ monday: week, reason: setting(`breaks[${index}].reason`, reason, sentence, report) ?? "" });
  }
  return read;
}

function readCheckInWeeks(
  typed: readonly number[] | undefined,
  weeks: number,
  report: Report,
): readonly number[] {
  if (typed === undefined) return checkInWeeks(weeks);
  const rising = typed.every((week, index) => index === 0 || week > (typed[index - 1] ?? 0));
  if (!rising || typed.some((week) => week > weeks)) {
    const expected = `three weeks in rising order, the last at most ${weeks}`;
    report({ source: "settings", row: null, column: "checkInWeeks", found: typed.join(", "), expected });
  }
  return typed;
}

/** The sponsors meet the teams at about three, six and nine tenths of the cycle. */
function checkInWeeks(weeks: number): readonly number[] {
  return [3, 6, 9].map((tenths) => Math.max(1, Math.round((tenths * weeks) / 10)));
}

function earliest(terms: readonly Term[]): Day | null {
  const starts = terms.flatMap(({ start }) => (start === null ? [] : [start]));
  return starts.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null);
}

function longest(terms: readonly Term[]): number | null {
  return terms.reduce<number | null>(
    (most, { weeks }) => (weeks === null ? most : Math.max(most ?? 0, weeks)),
    null,
  );
}
