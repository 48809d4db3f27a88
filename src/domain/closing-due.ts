import { WEEKDAYS } from "./cohort.ts";
import { addDays, type Day, dayInWords, dayWithWeekday, mondayOf } from "./day.ts";
import { counted, firstOf } from "./digest-words.ts";
import { closedWeek, type Due, type MailCalendar, type Mailing, type Rhythm } from "./mailing.ts";

/** How the closing mail of a cycle went. */
export interface Closing extends Pick<Mailing, "on" | "state"> {
  readonly cycle: number;
}

/** The cycle that is to be closed: its number, and its last Sunday; `null` without teams. */
interface ClosedCycle {
  readonly cycle: number;
  readonly last: Day | null;
}

/** The daily run closes a cycle within this many weeks; later, a mail that nobody asked for would surprise. */
const MOST_WEEKS_LATE = 6;

/**
 * The closing mail is due once, on the update's weekday after the end and until the Sunday of that week, as soon as no
 * final result is missing.
 *
 * @param missing the names of the teams without a final result
 */
export function closingDue(
  calendar: MailCalendar,
  rhythm: Rhythm,
  {
    cycle,
    missing,
    last,
  }: { readonly cycle: number; readonly missing: readonly string[]; readonly last: Closing | null },
): Due {
  const notDue = (reason: string): Due => ({ kind: "not due", reason });
  const week = mondayOf(calendar.today);
  const closed = closedWeek(calendar, week);
  if (calendar.pinned !== null || !hasEnded(calendar))
    return notDue(closed ?? "The cycle has not ended yet.");
  const had = alreadyClosed(last, { cycle, last: calendar.cycle.last });
  if (had !== null) return notDue(had);
  if (isLateToClose(calendar)) {
    return notDue(`${closed ?? ""} The closing mail goes out only if you send it.`.trim());
  }
  if (missing.length > 0) return notDue(waitsFor(missing));
  const day = addDays(week, WEEKDAYS.indexOf(rhythm.day));
  if (calendar.today < day) return notDue(`The closing mail is due on ${dayWithWeekday(day)}.`);
  if (day < rhythm.since) return notDue(`The closing mail is due on ${dayWithWeekday(addDays(day, 7))}.`);
  return { kind: "due", week };
}

/** Whether the last week of every team has passed. */
export const hasEnded = (
  calendar: MailCalendar,
): calendar is MailCalendar & { readonly cycle: NonNullable<MailCalendar["cycle"]> } =>
  calendar.cycle !== null && calendar.today > calendar.cycle.last;

/** Whether the end is so long ago that only a person sends the closing mail. */
export const isLateToClose = ({ today, cycle }: MailCalendar): boolean =>
  cycle !== null && today > addDays(cycle.last, 7 * MOST_WEEKS_LATE);

const waitsFor = (missing: readonly string[]): string =>
  `The closing mail waits for ${counted(missing.length, "final result")}: ${firstOf(missing)}.`;

/**
 * What to say where the closing mail went out, or began to. A cycle whose number somebody changes afterwards is still the
 * one that was closed after its last day.
 */
export function alreadyClosed(closing: Closing | null, { cycle, last }: ClosedCycle): string | null {
  if (closing === null) return null;
  const isThisOne = closing.cycle === cycle || (last !== null && closing.on > last);
  if (!isThisOne) return null;
  return closing.state === "sent"
    ? `The closing mail was sent on ${dayInWords(closing.on)}.`
    : `The closing mail began to go out on ${dayInWords(closing.on)} and did not report its end. Ask whether it arrived before you send it again.`;
}
