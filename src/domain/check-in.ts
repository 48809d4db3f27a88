import { calendarOf } from "./calendar.ts";
import type { Cohort } from "./cohort.ts";
import { addDays, type Day } from "./day.ts";

/** The check-ins of a cycle, each with what it is there to settle. */
export const CHECK_INS = [
  { number: 1, focus: "Is the measure sound, and the baseline?" },
  { number: 2, focus: "Pivot, or stay the course?" },
  { number: 3, focus: "How to finish, and how to keep it?" },
] as const;
export type CheckInNumber = (typeof CHECK_INS)[number]["number"];

/** The projection is told from this check-in on: before it there are too few weeks to carry on. */
export const FIRST_WITH_OUTLOOK: CheckInNumber = 2;

/** Minutes for each team. */
export const MINUTES_A_TEAM = 15;

export const checkInName = (number: CheckInNumber): string => `Check-in ${number}`;

export const focusOf = (number: CheckInNumber): string =>
  CHECK_INS.find((checkIn) => checkIn.number === number)?.focus ?? "";

/** When a check-in is due: at the end of its working week, on the Friday; `null` where its week is not in the cycle. */
export function checkInDue(
  cohort: Pick<Cohort, "start" | "weeks" | "breaks" | "checkInWeeks">,
  number: CheckInNumber,
): { readonly week: number; readonly day: Day } | null {
  const week = cohort.checkInWeeks[number - 1] ?? null;
  const line = calendarOf(cohort.start, cohort.weeks, cohort.breaks).find(
    (each) => each.kind === "week" && each.week === week,
  );
  return week === null || line === undefined ? null : { week, day: addDays(line.monday, 4) };
}
