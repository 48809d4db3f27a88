import { dayInWords, dayWithWeekday, mondayOf, parseDay } from "../../../domain/day.ts";
import { type Check, notice } from "./notice.ts";

/** Teams of one cohort may start and end apart; a slip of the hand looks the same. */
export const otherStart: Check = (seen, { cohort }) => {
  const { start } = seen.team;
  if (start === cohort.start) return notMonday(seen);
  const says = `Starts ${dayInWords(start)}; the cohort starts ${dayInWords(cohort.start)}.`;
  return [notice(seen, "start", "Start", { expected: cohort.start, says })];
};

function notMonday(seen: Parameters<Check>[0]): ReturnType<Check> {
  const typed = parseDay(seen.row.text("Start").trim());
  if (typed === null || typed === mondayOf(typed)) return [];
  const monday = mondayOf(typed);
  const says = `Weeks begin on Mondays: ${dayWithWeekday(typed)} counts from ${dayWithWeekday(monday)}.`;
  return [notice(seen, "start", "Start", { expected: monday, says })];
}

export const otherWeeks: Check = (seen, { cohort }) => {
  const { weeks } = seen.team.goal;
  if (weeks === cohort.weeks) return [];
  const says = `${weeks === 1 ? "1 week" : `${weeks} weeks`}; the cohort has ${cohort.weeks}.`;
  return [notice(seen, "weeks", "Weeks", { expected: String(cohort.weeks), says })];
};
