import { calendarOf } from "../../domain/calendar.ts";
import type { Cohort } from "../../domain/cohort.ts";
import { addDays, type Day } from "../../domain/day.ts";
import type { MailCalendar } from "../../domain/mailing.ts";
import type { Present } from "../registers/read-registers.ts";

/** The calendar that mail follows, from the settings and the teams of the file. */
export function mailCalendar(
  { cohort, teams }: Pick<Present, "teams"> & { readonly cohort: Cohort },
  today: Day,
): MailCalendar {
  const mondays = teams
    .flatMap(({ team }) => calendarOf(team.start, team.goal.weeks, cohort.breaks))
    .map(({ monday }) => monday)
    .sort();
  const [first, last] = [mondays[0], mondays[mondays.length - 1]];
  return {
    today,
    pinned: cohort.asOf,
    cycle: first === undefined || last === undefined ? null : { first, last: addDays(last, 6) },
    breaks: cohort.breaks,
    meetingDay: cohort.meetingDay,
  };
}
