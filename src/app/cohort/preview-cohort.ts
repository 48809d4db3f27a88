import { countsItsGroup } from "../../domain/bounds.ts";
import { calendarOf, goalDateOf } from "../../domain/calendar.ts";
import type { Cohort, Team } from "../../domain/cohort.ts";
import { dayWithYear } from "../../domain/day.ts";
import type { DecimalMark } from "../../domain/decimal-mark.ts";
import { type Goal, PERCENT } from "../../domain/goal.ts";
import { goalValue } from "../../domain/goal-text.ts";
import { smartParts } from "../../domain/smart.ts";
import type { PreviewRow } from "../../rpc/cohort.ts";
import type { Fault, Handed, Preview, Reply } from "../../rpc/contract.ts";
import type { Book } from "../book.ts";
import { readHanded } from "../intake/take-in.ts";
import { refused } from "../refused.ts";
import { readRegisters } from "../registers/read-registers.ts";
import { teamsInFile } from "./enrol.ts";
import { notHere } from "./not-here.ts";
import { besideOf } from "./notices/beside.ts";
import type { SeenRow } from "./notices/notice.ts";
import { noticesOf } from "./notices/notices.ts";
import { provisionalIds, refusal } from "./taken-from.ts";

/**
 * What would be built, row by row: what cannot be read, and what is worth a look. Faults of the settings, the readings
 * or the whole table are told instead, since no row can be left out to build without them. Changes nothing.
 */
export function previewCohort(book: Book, handed: Handed): Reply<Preview> {
  const present = readRegisters(book);
  const why = notHere(present);
  if (why !== null) return refused(why);
  const decimal = handed.decimal ?? book.decimal();
  const read = readHanded(handed, {
    newId: provisionalIds(),
    today: book.today(),
    cohort: present.cohort,
    decimal,
  });
  if (!read.faults.every(isOfRow)) return refusal(read.faults);
  const { cohort, rows } = read;
  const file = { cohort, tabNames: present.survey.names, inFile: teamsInFile(present) };
  const beside = besideOf(rows, file);
  const previewed = rows.map((seen): PreviewRow => {
    const faults = read.faults.filter(({ row }) => row === seen.row.number);
    const notices = faults.length > 0 ? [] : noticesOf(seen, beside);
    return { ...told(seen, cohort, decimal), faults, notices };
  });
  return {
    ok: true,
    value: { cohort: cohort.name, term: termOf(cohort), rows: previewed, unused: read.unused },
  };
}

const isOfRow = ({ source, row, column }: Fault): boolean =>
  source === "cohort" && column !== null && row !== null && row > 1;

function told(
  { row, team }: SeenRow,
  cohort: Cohort,
  decimal: DecimalMark,
): Omit<PreviewRow, "faults" | "notices"> {
  const by = goalDateOf(calendarOf(team.start, team.goal.weeks, cohort.breaks));
  return {
    row: row.number,
    name: team.name === "" ? row.text("Team").trim() : team.name,
    summary: summaryOf(team, decimal),
    smart: smartParts({ goal: team.goal, priority: team.priority, by, decimal }),
  };
}

/** `34% → 78%, 8 weeks` or `0 → 73 of 80 students, 8 weeks` */
function summaryOf({ goal }: Team, decimal: DecimalMark): string {
  const weeks = goal.weeks === 1 ? "1 week" : `${goal.weeks} weeks`;
  if (goal.goal === null) return `goal not recorded, ${weeks}`;
  const from = goal.baseline === null ? "" : `${goalValue(goal.baseline, goal.unit, decimal)} → `;
  return `${from}${goalValue(goal.goal, goal.unit, decimal)}${outOf(goal)}, ${weeks}`;
}

function outOf(goal: Goal): string {
  const all = countsItsGroup(goal) && goal.groupSize !== null ? ` of ${goal.groupSize}` : "";
  return goal.unit === PERCENT || goal.unit === "" ? all : `${all} ${goal.unit}`;
}

function termOf({ start, weeks }: Cohort): string {
  return `${weeks === 1 ? "1 week" : `${weeks} weeks`} from ${dayWithYear(start)}`;
}
