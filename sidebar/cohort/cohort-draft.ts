import type { Weekday } from "../../src/domain/cohort.ts";
import { DEFAULTS } from "../../src/domain/defaults.ts";
import type { Fault, Handed, Table } from "../../src/rpc/contract.ts";
import { pastedTable } from "./pasted-table.ts";

/** What a person has typed so far. `null` is a field that nobody has touched. */
export interface Draft {
  readonly roster: string;
  readonly readings: string;
  readonly name: string;
  /** A day, `YYYY-MM-DD`, or blank. */
  readonly start: string | null;
  readonly weeks: string | null;
  readonly meetingDay: Weekday;
}

export const EMPTY_DRAFT: Draft = {
  roster: "",
  readings: "",
  name: "",
  start: null,
  weeks: null,
  meetingDay: DEFAULTS.meetingDay,
};

/** What the roster says itself, team by team, so that the cohort's own setting has to give way. */
export interface RosterSays {
  readonly start: boolean;
  readonly weeks: boolean;
}

export function rosterSays(roster: string): RosterSays {
  const pasted = pastedTable("cohort", roster);
  const table = pasted.ok ? pasted.table : [];
  return { start: hasColumn(table, "start"), weeks: hasColumn(table, "weeks") };
}

/** The start and the weeks as their fields show them: as typed, else as usual, else blank where the roster says it. */
export function termOf(draft: Draft, today: Date): { readonly start: string; readonly weeks: string } {
  const says = rosterSays(draft.roster);
  return {
    start: draft.start ?? (says.start ? "" : comingMonday(today)),
    weeks: draft.weeks ?? (says.weeks ? "" : String(DEFAULTS.weeks)),
  };
}

export type HandedDraft =
  | { readonly ok: true; readonly handed: Handed }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * What crosses to the spreadsheet, or what stands in its way, told as the spreadsheet tells it. Teams that join a
 * cohort bring no settings: the file has its own.
 */
export function handedDraft(draft: Draft, today: Date, joins: boolean): HandedDraft {
  const roster = pastedTable("cohort", draft.roster);
  const readings = pastedTable("readings", draft.readings);
  const faults = [roster, readings].flatMap((pasted) => (pasted.ok ? [] : [pasted.fault]));
  if (!roster.ok || !readings.ok) return { ok: false, faults };
  if (roster.table.length === 0) return { ok: false, faults: [NO_ROSTER] };
  return {
    ok: true,
    handed: {
      cohort: roster.table,
      ...(readings.table.length === 0 ? {} : { readings: readings.table }),
      ...(joins ? {} : { settings: settingsOf(draft, today) }),
    },
  };
}

const NO_ROSTER: Fault = {
  source: "cohort",
  row: null,
  column: null,
  found: "",
  expected: "column names in the first row, then one row a team",
};

function settingsOf(draft: Draft, today: Date): Readonly<Record<string, string | number>> {
  const { start, weeks } = termOf(draft, today);
  const name = draft.name.trim();
  return {
    ...(name === "" ? {} : { name }),
    ...(start === "" ? {} : { start }),
    // What is no number goes as it was typed, to be refused with the reason.
    ...(weeks.trim() === "" ? {} : { weeks: /^\s*\d+\s*$/.test(weeks) ? Number(weeks) : weeks }),
    meetingDay: draft.meetingDay,
  };
}

function hasColumn([names = [], ...rows]: Table, name: string): boolean {
  const index = names.findIndex((cell) => cell.trim().toLowerCase() === name);
  return rows.some((cells) => (cells[index] ?? "").trim() !== "");
}

/** Today if it is a Monday, else the next one: a day, `YYYY-MM-DD`, of the browser's calendar. */
function comingMonday(today: Date): string {
  const ahead = (8 - today.getDay()) % 7;
  return new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() + ahead))
    .toISOString()
    .slice(0, 10);
}
