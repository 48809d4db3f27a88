import { FEWEST_WEEKS, MOST_WEEKS } from "../../domain/calendar.ts";
import type { Cohort, Team } from "../../domain/cohort.ts";
import { type Day, dayWithYear } from "../../domain/day.ts";
import type { DecimalMark } from "../../domain/decimal-mark.ts";
import { nextTeam, nextWeeks } from "../../domain/next-cycle.ts";
import type { NextCycleAsked } from "../../rpc/close.ts";
import type { Fault } from "../../rpc/contract.ts";
import { readAsOf, readCohort } from "../intake/cohort-settings.ts";
import { metricValue } from "../intake/metric-value.ts";
import { whole } from "../intake/number.ts";
import { type Parsed, parsed, refused } from "../intake/parsed.ts";
import { writtenWith } from "../intake/typed-number.ts";
import type { Present } from "../registers/read-registers.ts";

/** The next cycle as it is to be built. */
export interface AskedCycle {
  readonly cohort: Cohort;
  readonly teams: readonly Team[];
}

/** What could not be read: what it is about, what was typed there, and what is expected. */
export interface AskedFault {
  readonly about: string;
  readonly found: string;
  readonly expected: string;
}

/** Reads what a person wants of the next cycle, beside the cycle that it follows; all of it, or every fault. */
export function askedCycle(
  source: Present & { readonly cohort: Cohort },
  asked: NextCycleAsked,
  { today, decimal }: { readonly today: Day; readonly decimal: DecimalMark },
):
  | { readonly ok: true; readonly value: AskedCycle }
  | { readonly ok: false; readonly faults: readonly AskedFault[] } {
  const faults: AskedFault[] = [];
  const cohort = askedCohort(source.cohort, asked, today, (fault) => faults.push(fault));
  const goals = new Map(asked.teams.map(({ team, goal }) => [team, goal]));
  const teams = source.teams.flatMap(({ team }) => {
    const typed = goals.get(team.id);
    if (typed === undefined) return [];
    const weeks = nextWeeks(team, source.cohort, cohort.weeks);
    const next = nextTeam(team, { start: cohort.start, weeks, goal: null });
    const goal = newGoal(next, typed, decimal);
    if (!goal.ok) faults.push({ about: `${team.name}, Goal`, found: typed, expected: goal.expected });
    return [goal.ok ? { ...next, goal: { ...next.goal, goal: goal.value } } : next];
  });
  if (teams.length === 0) faults.push({ about: "Teams", found: "", expected: "at least one that goes on" });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: { cohort, teams } };
}

function askedCohort(
  before: Cohort,
  { cycle, start, weeks, asOf, breaks = [] }: NextCycleAsked,
  today: Day,
  fault: (fault: AskedFault) => void,
): Cohort {
  const report = ({ column, found, expected }: Fault) =>
    fault({ about: LABELS[column ?? ""] ?? column ?? "", found, expected });
  const length = whole(FEWEST_WEEKS, MOST_WEEKS)(weeks);
  if (!length.ok) fault({ about: "Weeks", found: weeks, expected: length.expected });
  if (start.trim() === "") fault({ about: "Start", found: start, expected: "a day such as 2020-08-17" });
  const term = { start, weeks: length.ok ? length.value : before.weeks, breaks: [...breaks] };
  const settings = readCohort(term, [], { today, asOf: readAsOf(asOf, report) }, report);
  if (start.trim() !== "" && settings.start <= before.start) {
    fault({
      about: "Start",
      found: start,
      expected: `a day after the last start, ${dayWithYear(before.start)}`,
    });
  }
  const { name, executiveSponsor, sponsorshipTeam, meetingDay, graceDays } = before;
  const { closeBand, smallestGroup, note } = before;
  const kept = {
    // A plan of another length has its own check-ins.
    checkInWeeks: settings.weeks === before.weeks ? before.checkInWeeks : settings.checkInWeeks,
    name,
    executiveSponsor,
    sponsorshipTeam,
    meetingDay,
    graceDays,
    closeBand,
    smallestGroup,
    note,
  };
  return { ...settings, ...kept, cycle };
}

const LABELS: Readonly<Record<string, string>> = { start: "Start", weeks: "Weeks" };

/** A new goal by the rules of a roster; blank where it is not known yet. */
function newGoal({ goal }: Team, typed: string, decimal: DecimalMark): Parsed<number | null> {
  if (typed.trim() === "") return parsed(null);
  const value = writtenWith(decimal, metricValue(goal))(typed);
  const rises = value.ok && goal.baseline !== null && value.value > goal.baseline;
  return goal.kind === "decrease" && rises ? refused("a goal below where the team ended") : value;
}

/** `Nothing was changed. Algebra, Goal: found “abc”, expected a percent such as 43 or 43%.` */
export function faultsInWords(faults: readonly AskedFault[]): string {
  const lines = faults.map(({ about, found, expected }) => {
    const text = found.trim();
    return `${about}: found ${text === "" ? "nothing" : `“${text}”`}, expected ${expected}.`;
  });
  return ["Nothing was changed.", ...lines].join(" ");
}
