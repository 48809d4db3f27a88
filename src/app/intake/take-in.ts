import type { Cohort, Team, WeekEntry } from "../../domain/cohort.ts";
import type { Day } from "../../domain/day.ts";
import type { DecimalMark } from "../../domain/decimal-mark.ts";
import type { UnusedColumn } from "../../rpc/cohort.ts";
import type { Fault, Handed } from "../../rpc/contract.ts";
import { excerpt } from "../../rpc/fault-text.ts";
import { checkSettings } from "../../rpc/settings.ts";
import { amended } from "./amended.ts";
import { readAsOf, readCohort } from "./cohort-settings.ts";
import type { CohortColumn } from "./columns.ts";
import type { Row } from "./handed-table.ts";
import { readReadings } from "./readings.ts";
import { type Manner, readRoster } from "./roster.ts";
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
  /** The cohort that the file has already: its settings stand, and say what the teams' rows leave open. */
  readonly cohort?: Cohort | null;
  /** How the tables, or else the file, write decimals; a point if left out. */
  readonly decimal?: DecimalMark;
}

/**
 * Reads what a person handed in to build a cohort. Gives all of it or, if anything cannot be read, every fault in
 * the order of settings, cohort, readings and their rows: nothing is half-built, and nobody mends a file one fault
 * at a time.
 */
export function takeIn(handed: Handed, surroundings: Surroundings): TakenIn {
  const { cohort, rows, entries, faults } = readHanded(handed, surroundings);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, cohort, teams: rows.map(({ team }) => team), entries };
}

/** All that could be read of what was handed in, beside all that could not. */
export interface ReadHanded {
  readonly cohort: Cohort;
  readonly rows: readonly { readonly row: Row<CohortColumn>; readonly team: Team }[];
  readonly entries: readonly WeekEntry[];
  readonly unused: readonly UnusedColumn[];
  /** In the order of settings, cohort, readings and their rows. */
  readonly faults: readonly Fault[];
}

export function readHanded(handed: Handed, surroundings: Surroundings): ReadHanded {
  const { newId, today, cohort: present, decimal = "." } = surroundings;
  const faults: Fault[] = [];
  const report = (fault: Fault) => {
    const column = fault.column === null ? null : excerpt(fault.column);
    faults.push({ ...fault, column, found: excerpt(fault.found) });
  };
  const checked = checkSettings(handed.settings);
  if (!checked.ok) checked.faults.forEach(report);
  const asOf = readAsOf(handed.asOf, report);
  const manner: Manner = { unknown: handed.unknownColumns ?? "refused", decimal };
  const tables = amended(handed);
  const roster = readRoster(tables.cohort, manner, report);
  const terms = roster.rows.map((row) => ({ row, term: readTerm(row) }));
  const said = terms.map(({ term }) => term);
  const ours = readCohort(checked.ok ? checked.settings : {}, said, { today, asOf }, report);
  const cohort = present ?? ours;
  const rows = terms.map(({ row, term }) => ({ row, team: readTeam(row, term, cohort, newId()) }));
  const named = rows.map(({ row, team }) => ({ typed: row.text("Team"), team }));
  // Without the teams' names every reading would be a fault of its own.
  const entries =
    tables.readings === undefined || named.length === 0 || !roster.header.has("Team")
      ? []
      : readReadings(tables.readings, named, manner, report);
  return { cohort, rows, entries, unused: roster.unused, faults: inReadingOrder(faults) };
}

const SOURCES: readonly Fault["source"][] = ["settings", "cohort", "readings"];

function inReadingOrder(faults: readonly Fault[]): readonly Fault[] {
  const place = ({ source }: Fault) => SOURCES.indexOf(source);
  return [...faults].sort((a, b) => place(a) - place(b) || (a.row ?? 0) - (b.row ?? 0));
}
