import type { Cohort, Team, WeekEntry } from "../../domain/cohort.ts";
import type { Day } from "../../domain/day.ts";
import type { Fault, Handed } from "../../rpc/contract.ts";
import { excerpt } from "../../rpc/fault-text.ts";
import { checkSettings } from "../../rpc/settings.ts";
import { readAsOf, readCohort } from "./cohort-settings.ts";
import { readReadings } from "./readings.ts";
import { readRoster } from "./roster.ts";
import { readTeam, readTerm } from "./team.ts";

export type TakenIn =
  | {
      readonly ok: true;
      readonly cohort: Cohort;
      /** In the order of the file. */
      readonly teams: readonly Team[];
      /** `team` is the id of one of the teams. */
      readonly entries: readonly WeekEntry[];
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What the intake cannot know by itself. */
export interface Surroundings {
  readonly newId: () => string;
  readonly today: Day;
}

/**
 * Reads what a person handed in to build a cohort. Gives all of it or, if anything cannot be read, every fault in
 * the order of settings, cohort, readings and their rows: nothing is half-built, and nobody mends a file one fault
 * at a time.
 */
export function takeIn(handed: Handed, { newId, today }: Surroundings): TakenIn {
  const faults: Fault[] = [];
  const report = (fault: Fault) => {
    const column = fault.column === null ? null : excerpt(fault.column);
    faults.push({ ...fault, column, found: excerpt(fault.found) });
  };
  const checked = checkSettings(handed.settings);
  if (!checked.ok) checked.faults.forEach(report);
  const asOf = readAsOf(handed.asOf, report);
  const roster = readRoster(handed.cohort, report);
  const rows = roster.rows.map((row) => ({ row, term: readTerm(row) }));
  const settings = checked.ok ? checked.settings : {};
  const cohort = readCohort(
    settings,
    rows.map(({ term }) => term),
    { today, asOf },
    report,
  );
  const named = rows.map(({ row, term }) => ({
    typed: row.text("Team"),
    team: readTeam(row, term, cohort, newId()),
  }));
  // Without the teams' names every reading would be a fault of its own.
  const entries =
    handed.readings === undefined || named.length === 0 || !roster.header.has("Team")
      ? []
      : readReadings(handed.readings, named, report);
  if (faults.length > 0) return { ok: false, faults: inReadingOrder(faults) };
  return { ok: true, cohort, teams: named.map(({ team }) => team), entries };
}

const SOURCES: readonly Fault["source"][] = ["settings", "cohort", "readings"];

function inReadingOrder(faults: readonly Fault[]): readonly Fault[] {
  const place = ({ source }: Fault) => SOURCES.indexOf(source);
  return [...faults].sort((a, b) => place(a) - place(b) || (a.row ?? 0) - (b.row ?? 0));
}
