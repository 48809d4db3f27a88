import type { Team, WeekEntry } from "../../domain/cohort.ts";
import { isOneOf, NOT_MEASURED_WORDS } from "../../domain/reading.ts";
import type { Table } from "../../rpc/contract.ts";
import { READINGS_COLUMNS, type ReadingsColumn } from "./columns.ts";
import type { Report } from "./fault.ts";
import { type Row, readTable } from "./handed-table.ts";
import { metricValue } from "./metric-value.ts";
import { nearest } from "./nearest.ts";
import { count, whole } from "./number.ts";
import { type Parser, parsed, refused } from "./parsed.ts";
import type { Manner } from "./roster.ts";
import { nameKey, sentence } from "./text.ts";
import { yesOrNo } from "./words.ts";

/** A thousand teams, each with fifty-two weeks. */
const MOST_READINGS = 52_000;

/** A team and the name its row gives it, which a fault may have kept from the team itself. */
export interface NamedTeam {
  readonly typed: string;
  readonly team: Team;
}

/** Each row of a readings file as the week of one team, found by the team's name. */
export function readReadings(
  table: Table,
  teams: readonly NamedTeam[],
  manner: Manner,
  report: Report,
): readonly WeekEntry[] {
  const { rows } = readTable(
    {
      source: "readings",
      columns: READINGS_COLUMNS,
      required: ["Team", "Week"],
      ...manner,
      rows: "readings",
      least: 0,
      most: MOST_READINGS,
    },
    table,
    report,
  );
  const teamsByKey = new Map(teams.map(({ typed, team }) => [nameKey(typed), team]));
  const refuseTeam = teamRefusal(teams.map(({ typed }) => typed.trim()));
  const rowsByWeek = new Map<string, number>();
  return rows.flatMap((row) => {
    const team = teamsByKey.get(nameKey(row.text("Team")));
    if (team === undefined) {
      refuseTeam(row);
      return [];
    }
    const entry = readEntry(row, team);
    if (entry === null) return [];
    const week = `${team.id} ${entry.week}`;
    const first = rowsByWeek.get(week);
    if (first === undefined) rowsByWeek.set(week, row.number);
    else row.refuse("Week", `one row a week; row ${first} has this team's week ${entry.week}`);
    return [entry];
  });
}

/** Each name is looked up once: a readings file of the wrong cohort has thousands of rows. */
function teamRefusal(names: readonly string[]): (row: Row<ReadingsColumn>) => void {
  const meantByTyped = new Map<string, string | null>();
  return (row) => {
    const typed = row.text("Team").trim();
    if (!meantByTyped.has(typed)) meantByTyped.set(typed, nearest(typed, names));
    const meant = meantByTyped.get(typed) ?? null;
    row.refuse(
      "Team",
      meant === null ? "the name of a team of the cohort" : `a team of the cohort, probably ${meant}`,
    );
  };
}

function readEntry(row: Row<ReadingsColumn>, team: Team): WeekEntry | null {
  const week = row.readNumber("Week", whole(1, team.goal.weeks), null);
  if (row.text("Week").trim() === "") row.refuse("Week", `a working week from 1 to ${team.goal.weeks}`);
  // A reading above the group's size is kept: the workbook asks about it there, as it does when one is typed.
  const value = metricValue({ ...team.goal, groupSize: null });
  const entry = {
    team: team.id,
    actual: row.read("Actual", orNotMeasured(row.written(value)), null),
    count: row.readNumber("Count", count, null),
    outOf: row.readNumber("Out of", count, null),
    enrolled: row.readNumber("Enrolled", count, null),
    tookPart: row.readNumber("Took part", count, null),
    takersAverage: row.readNumber("Takers average", value, null),
    lastYear: row.readNumber("Last year", count, null),
    met: row.readNumber("Met", count, null),
    possible: row.readNumber("Possible", count, null),
    lost: row.readNumber("Lost", count, null),
    comparison: row.readNumber("Comparison", value, null),
    success: row.read("Success", sentence, ""),
    challenge: row.read("Challenge", sentence, ""),
    breakthrough: row.read("Breakthrough", sentence, ""),
    plan: row.read("Plan", sentence, ""),
    ask: row.read("Ask", sentence, ""),
    strategy: row.read("Strategy", sentence, ""),
    pivot: row.read("Pivot", yesOrNo, false),
  };
  atMost(row, "Took part", entry.tookPart, "Enrolled", entry.enrolled);
  if (team.goal.kind === "rate") atMost(row, "Count", entry.count, "Out of", entry.outOf);
  return week === null ? null : { ...entry, week };
}

function orNotMeasured(value: Parser<number>): Parser<number | "n/a"> {
  return (text) => {
    if (isOneOf(NOT_MEASURED_WORDS, text)) return parsed("n/a");
    const actual = value(text);
    return actual.ok ? actual : refused(`${actual.expected}, or n/a for a week not measured`);
  };
}

function atMost(
  row: Row<ReadingsColumn>,
  column: ReadingsColumn,
  part: number | null,
  of: ReadingsColumn,
  all: number | null,
): void {
  if (part !== null && all !== null && part > all) row.refuse(column, `at most the ${all} of column ${of}`);
}
