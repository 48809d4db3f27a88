import { addDays, type Day, dayInWords, dayWithWeekday } from "../../domain/day.ts";
import { numberIn } from "../../domain/reading.ts";
import { aheadInWords } from "../../domain/weeks-in-words.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { NumberField, OpenWeek, WordKey } from "../../rpc/week.ts";
import { WORD_KEYS } from "../../rpc/week-keys.ts";
import { shownStatus } from "../home/shown-status.ts";
import { refused } from "../refused.ts";
import { findWeek, type TeamWeek } from "./found-week.ts";
import { isNotMeasured, isTypedOver } from "./made-week.ts";
import { fieldsOf, isShare } from "./number-fields.ts";
import { shownValue } from "./number-text.ts";
import type { TeamTabs } from "./team-tabs.ts";
import { seenIn } from "./week-cells.ts";
import type { WeekTable } from "./week-table.ts";

/** A team's week as it stands before it is recorded. */
export function openWeek(tabs: TeamTabs, team: string, named: number | null): Reply<OpenWeek> {
  const found = findWeek(tabs, { team, week: named, decimal: tabs.decimal() });
  if (found.kind === "missing") return refused(found.message);
  return { ok: true, value: weekOf(team, found.found) };
}

function weekOf(team: string, found: TeamWeek): OpenWeek {
  const { table, week, row } = found;
  const { weeks, weekNow } = table;
  const seen = seenIn(found);
  const actual = table.at(row, "actual");
  const words = Object.fromEntries(WORD_KEYS.map((key) => [key, seen.words[key] ?? ""]));
  return {
    team,
    name: String(table.fact("team")),
    week,
    weeks,
    begun: Array.from({ length: Math.min(weekNow, weeks) }, (_, index) => index + 1),
    ...daysOf(found),
    row,
    target: shown(table, table.at(row, "target")),
    fields: fields(found, seen.numbers),
    actual: shown(table, actual),
    typedOver: table.tab.made.form !== "level" && isTypedOver(found),
    notMeasured: isNotMeasured(actual),
    words: words as Record<WordKey, string>,
    pivot: seen.pivot,
    last: lastWeek(found),
    status: shownStatus(String(table.at(row, "status"))),
    ahead: aheadInWords(numberIn(table.at(row, "ahead")), table.metric.decimal),
    seen,
  };
}

function fields({ table }: TeamWeek, values: OpenWeek["seen"]["numbers"]): readonly NumberField[] {
  return fieldsOf(table.tab.made).map((field) => ({
    key: field.key,
    label: field.label,
    value: values[field.key] ?? "",
    hint: field.hint,
    percent: isShare(field, table.metric),
    given: field.given,
  }));
}

/** `May 18–24`, and the day of the meeting for which the number is due. */
function daysOf({ table, row }: TeamWeek): Pick<OpenWeek, "dates" | "due"> {
  const monday = table.tab.day(table.at(row, "weekOf"));
  if (monday === null) return { dates: "", due: "" };
  const after = numberIn(table.fact("due after days"));
  return {
    dates: spanInWords(monday, addDays(monday, 6)),
    due: after === null ? "" : `due ${dayWithWeekday(addDays(monday, after))}`,
  };
}

function spanInWords(from: Day, to: Day): string {
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${dayInWords(from)}–${isOneMonth ? Number(to.slice(8)) : dayInWords(to)}`;
}

function lastWeek({ table, week }: TeamWeek): OpenWeek["last"] {
  const row = table.rows[week - 2];
  if (row === undefined) return null;
  return {
    week: week - 1,
    plan: String(table.at(row, "plan")),
    actual: shown(table, table.at(row, "actual")),
  };
}

/** A value as the tab tells it; what is no number as it was typed. */
const shown = (table: WeekTable, cell: unknown): string =>
  typeof cell === "number" ? shownValue(cell, table.metric) : typeof cell === "string" ? cell : "";
