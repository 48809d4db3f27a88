import { FEWEST_WEEKS, MOST_WEEKS } from "../../domain/calendar.ts";
import { type Cohort, REPORTED, type Team } from "../../domain/cohort.ts";
import type { Day } from "../../domain/day.ts";
import { mondayOfDay } from "./calendar-day.ts";
import type { CohortColumn } from "./columns.ts";
import type { Row } from "./handed-table.ts";
import { meetingLink } from "./meeting-link.ts";
import { members } from "./members.ts";
import { metricValue } from "./metric-value.ts";
import { whole } from "./number.ts";
import { readGoal } from "./team-goal.ts";
import { teamName } from "./team-name.ts";
import { nameText, sentence } from "./text.ts";
import { oneOf } from "./words.ts";

/** When a team works, as far as its own row says. */
export interface Term {
  readonly start: Day | null;
  readonly weeks: number | null;
}

/** Starts on any day of a week mean that week's Monday. */
export function readTerm(row: Row<CohortColumn>): Term {
  return {
    start: row.read("Start", mondayOfDay, null),
    weeks: row.readNumber("Weeks", whole(FEWEST_WEEKS, MOST_WEEKS), null),
  };
}

/** A row of the cohort file as a team; the cohort says what the row leaves open about its term. */
export function readTeam(row: Row<CohortColumn>, term: Term, cohort: Cohort, id: string): Team {
  const goal = readGoal(row, term.weeks ?? cohort.weeks);
  const value = metricValue(goal);
  return {
    id,
    name: row.read("Team", teamName, ""),
    school: row.read("School", nameText, ""),
    priority: row.read("Priority", sentence, ""),
    leader: row.read("Leader", nameText, ""),
    coach: row.read("Coach", nameText, ""),
    members: row.read("Members", members, []),
    goal,
    start: term.start ?? cohort.start,
    comparison: row.read("Comparison", nameText, ""),
    references: [row.readNumber("Reference 1", value, null), row.readNumber("Reference 2", value, null)],
    meetingLink: row.read("Meeting link", meetingLink, ""),
    final: row.readNumber("Final", value, null),
    reported: row.read("Result", oneOf(REPORTED), null),
  };
}
