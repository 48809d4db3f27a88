import { calendarOf } from "../../domain/calendar.ts";
import type { Cohort, Team } from "../../domain/cohort.ts";
import { addDays, type Day, mondayOf } from "../../domain/day.ts";
import type { DecimalMark } from "../../domain/decimal-mark.ts";
import { isFlatByDefinition } from "../../domain/goal.ts";
import { nextBaseline } from "../../domain/next-cycle.ts";
import type { NextCycle, NextTeam } from "../../rpc/close.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { RosterTeam } from "../../workbook/describe.ts";
import type { Book } from "../book.ts";
import { refused } from "../refused.ts";
import { misplacedInWords } from "../registers/misplaced.ts";
import { shownValue } from "../week/number-text.ts";
import { standingOf } from "./standing.ts";

/** What the next cycle would carry along, from the running cycle or from its archive. Changes nothing. */
export function nextCycle(book: Book): Reply<NextCycle> {
  const standing = standingOf(book);
  if (standing.kind === "unknown") return refused(standing.message);
  const { kind, cycle, source } = standing;
  const { cohort, teams, misplaced } = source;
  if (misplaced !== null) return refused(misplacedInWords(misplaced));
  if (cohort === null) return refused(`The settings of cycle ${cycle} cannot be read any more.`);
  const decimal = book.decimal();
  const today = book.today();
  const begun = kind !== "running";
  // An archive keeps the day on which it was made as its As of, and may be taken up again weeks later.
  const days = [cohort.asOf ?? today, ...(begun ? [today] : [])];
  return {
    ok: true,
    value: {
      cycle: cycle + 1,
      begun,
      start: firstMonday(cohort, teams, days),
      weeks: cohort.weeks,
      teams: teams.map((entry) => told(entry, decimal)),
    },
  };
}

/** The Monday after the last week of the last team and after all of these days, so that it has never passed. */
function firstMonday(cohort: Cohort, teams: readonly RosterTeam[], days: readonly Day[]): Day {
  const lasts = teams.flatMap(({ team }) =>
    calendarOf(team.start, team.goal.weeks, cohort.breaks).map(({ monday }) => monday),
  );
  return [...lasts, ...days.map(mondayOf)].reduce<Day>(
    (latest, monday) => (addDays(monday, 7) > latest ? addDays(monday, 7) : latest),
    cohort.start,
  );
}

const told = ({ team, retired = false }: RosterTeam, decimal: DecimalMark): NextTeam => ({
  team: team.id,
  name: team.name,
  retired,
  says: saysOf(team, decimal),
  notice: isFlatByDefinition(team.goal) || team.final !== null ? "" : NO_FINAL,
});

const NO_FINAL = "No final result: its new baseline stays blank.";

/** `From 71%`; what it aimed at where the next plan has no other start. */
function saysOf({ goal, final }: Team, decimal: DecimalMark): string {
  const shown = (value: number) => shownValue(value, { ...goal, decimal });
  const baseline = nextBaseline(goal, final);
  if (baseline !== null) return `From ${shown(baseline)}`;
  return goal.goal === null ? "" : `Aimed at ${shown(goal.goal)}`;
}
