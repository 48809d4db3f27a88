import { type Break, WEEKDAYS, type Weekday } from "./cohort.ts";
import { addDays, type Day, dayInWords, dayWithWeekday, dayWithYear, mondayOf } from "./day.ts";

/** How a mailing of one week went: `sending` was written down before the first mail, `sent` after the last. */
export interface Mailing {
  /** The Monday of the week that it is for. */
  readonly week: Day;
  readonly on: Day;
  readonly state: "sending" | "sent";
}

/** A person may send weeks in any order, by typing As of: the last is not all that the clock has to know. */
const MOST_REMEMBERED = 8;

export const mailingOf = (begun: readonly Mailing[], week: Day): Mailing | null =>
  begun.find((each) => each.week === week) ?? null;

/** What is remembered once the mailing of a week began or ended, or with `null` never went: it and the latest others. */
export function remembering(
  begun: readonly Mailing[],
  week: Day,
  mailing: Pick<Mailing, "on" | "state"> | null,
): readonly Mailing[] {
  const others = begun
    .filter((each) => each.week !== week)
    .sort((one, other) => (one.week < other.week ? 1 : -1))
    .slice(0, MOST_REMEMBERED - 1);
  return mailing === null ? others : [{ week, ...mailing }, ...others];
}

/** The calendar that mails follow. */
export interface MailCalendar {
  readonly today: Day;
  /** A day to judge by that a person typed; `null` where the workbook follows the calendar. */
  readonly pinned: Day | null;
  /** The Monday on which the first team starts, and the Sunday on which the last one ends; `null` without teams. */
  readonly cycle: { readonly first: Day; readonly last: Day } | null;
  readonly breaks: readonly Break[];
  readonly meetingDay: Weekday;
}

/** When the update goes out, and from which day on: it was switched on, or taken over, then. */
export interface Rhythm {
  readonly day: Weekday;
  readonly since: Day;
}

/** Whether a mailing is due for the week of a Monday, or why it is not. */
export type Due =
  | { readonly kind: "due"; readonly week: Day }
  | { readonly kind: "not due"; readonly reason: string };

const notDue = (reason: string): Due => ({ kind: "not due", reason });

/**
 * The update is due on its weekday, once a week. A day on which it could not go out, because the clock or the day's quota
 * failed, is made up for until Sunday.
 */
export function digestDue(calendar: MailCalendar, rhythm: Rhythm, begun: readonly Mailing[]): Due {
  const week = mondayOf(calendar.today);
  const closed = closedWeek(calendar, week);
  if (closed !== null) return notDue(closed);
  const had = alreadyFor(mailingOf(begun, week), week);
  if (had !== null) return notDue(had);
  const day = addDays(week, WEEKDAYS.indexOf(rhythm.day));
  if (calendar.today < day) return notDue(`The next update is due on ${dayWithWeekday(day)}.`);
  if (day < rhythm.since) return notDue(`The first update is due on ${dayWithWeekday(addDays(day, 7))}.`);
  return { kind: "due", week };
}

/** Reminders are due on the day before the meeting, and on no other; nobody sends them for a week gone by. */
export function reminderDue(calendar: MailCalendar, last: Mailing | null): Due {
  const tomorrow = addDays(calendar.today, 1);
  const week = mondayOf(tomorrow);
  const meeting = addDays(week, WEEKDAYS.indexOf(calendar.meetingDay));
  if (tomorrow !== meeting) return notDue(`Reminders go out the day before ${calendar.meetingDay}.`);
  const closed = closedWeek(calendar, week) ?? alreadyFor(last, week);
  return closed === null ? { kind: "due", week } : notDue(closed);
}

/** Why no mail is sent for a week at all, or `null`. */
export function closedWeek({ pinned, cycle, breaks }: MailCalendar, week: Day): string | null {
  if (pinned !== null) {
    return `As of on the Cohort tab holds ${dayWithYear(pinned)}. Clear it there, and mail follows the calendar again.`;
  }
  if (cycle === null) return "There is no team yet.";
  if (week < cycle.first) return `The cycle starts on ${dayWithWeekday(cycle.first)}.`;
  // As the tabs say it: by the Friday of the last week.
  if (week > cycle.last) return `The cycle ended on ${dayWithWeekday(addDays(mondayOf(cycle.last), 4))}.`;
  const pause = breaks.find(({ monday }) => mondayOf(monday) === week);
  if (pause === undefined) return null;
  return `This week is a break${pause.reason === "" ? "" : `: ${pause.reason}`}.`;
}

/** What to say where a mailing was begun for a week already; nothing goes out twice by itself. */
export function alreadyFor(last: Mailing | null, week: Day): string | null {
  if (last === null || last.week !== week) return null;
  return last.state === "sent"
    ? `This week’s was sent on ${dayInWords(last.on)}.`
    : `This week’s began to go out on ${dayInWords(last.on)} and did not report its end. Ask whether it arrived before you send it again.`;
}
