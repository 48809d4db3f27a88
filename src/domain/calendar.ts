import { type Break, WEEKDAYS, type Weekday } from "./cohort.ts";
import { addDays, type Day, daysBetween, mondayOf } from "./day.ts";

/** One row of a team's calendar: a working week, numbered from 1, or a week without school. */
export type CalendarRow =
  | { readonly kind: "week"; readonly week: number; readonly monday: Day }
  | { readonly kind: "break"; readonly monday: Day; readonly reason: string };

export const FEWEST_WEEKS = 1;
export const MOST_WEEKS = 52;

/** When a reading is due, the same for all teams of a cohort. */
export interface Meeting {
  readonly meetingDay: Weekday;
  readonly graceDays: number;
}

/**
 * The weeks of a team, from the Monday on or before `start`. Breaks lengthen the calendar; those outside it are
 * ignored, and a break is known by any day of its week.
 */
export function calendarOf(start: Day, weeks: number, breaks: readonly Break[]): readonly CalendarRow[] {
  const reasons = new Map(breaks.map(({ monday, reason }) => [mondayOf(monday), reason]));
  const rows: CalendarRow[] = [];
  let week = 0;
  for (let monday = mondayOf(start); week < weeks; monday = addDays(monday, 7)) {
    const reason = reasons.get(monday);
    if (reason === undefined) {
      week += 1;
      rows.push({ kind: "week", week, monday });
    } else {
      rows.push({ kind: "break", monday, reason });
    }
  }
  return rows;
}

/** The Friday of the last week; `null` for a calendar without weeks. */
export function goalDateOf(calendar: readonly CalendarRow[]): Day | null {
  const last = calendar[calendar.length - 1];
  return last === undefined ? null : addDays(last.monday, 4);
}

export function dueDayOf(monday: Day, meetingDay: Weekday): Day {
  return addDays(monday, WEEKDAYS.indexOf(meetingDay));
}

export function hasBegun(monday: Day, asOf: Day): boolean {
  return asOf >= monday;
}

/** Whether the reading of the week of `monday` is late: its due day and the days of grace have passed. */
export function isPastDue(monday: Day, meeting: Meeting, asOf: Day): boolean {
  return daysBetween(dueDayOf(monday, meeting.meetingDay), asOf) > meeting.graceDays;
}

/** Whether the Sunday of the last week has passed. */
export function hasEnded(calendar: readonly CalendarRow[], asOf: Day): boolean {
  const last = calendar[calendar.length - 1];
  return last !== undefined && daysBetween(last.monday, asOf) > 6;
}

/** The working week of a day: 0 before the start, one more than the last after the end, `null` in a break. */
export function weekNumberAt(calendar: readonly CalendarRow[], day: Day): number | null {
  if (hasEnded(calendar, day)) return calendar.filter((row) => row.kind === "week").length + 1;
  const row = calendar.find(({ monday }) => monday === mondayOf(day));
  if (row === undefined) return 0;
  return row.kind === "week" ? row.week : null;
}
