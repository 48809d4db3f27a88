import { type CheckReason, numberIn } from "../../domain/reading.ts";
import { statusLabel, statusNamed, type WeekStatus } from "../../domain/status.ts";
import { aheadInWords } from "../../domain/weeks-in-words.ts";
import type { Reply, ShownStatus } from "../../rpc/contract.ts";
import type { Effect, EffectAsked, FieldFault, Numbers } from "../../rpc/week.ts";
import { zone } from "../../workbook/tab.ts";
import { shownStatus } from "../home/shown-status.ts";
import { refused } from "../refused.ts";
import { driverInWords, earlierInWords, neededInWords, shortInWords } from "./effect-words.ts";
import { findWeek, type TeamWeek } from "./found-week.ts";
import { type JudgedWeek, judgeWeek } from "./judged-week.ts";
import { actualAfter, type ChangedWeek, numberAfter } from "./made-week.ts";
import { mainField } from "./number-fields.ts";
import { shownValue } from "./number-text.ts";
import { boundInWords, partFaults, readNumbers } from "./read-numbers.ts";
import type { TeamTabs } from "./team-tabs.ts";
import { seenIn } from "./week-cells.ts";

/** What a week's numbers would do, before they are saved. Writes nothing. */
export function weekEffect(tabs: TeamTabs, asked: EffectAsked): Reply<Effect> {
  const found = findWeek(tabs, asked);
  if (found.kind === "missing") return refused(found.message);
  const { table } = found.found;
  const { changes, faults } = readNumbers(table, asked.numbers, seenIn(found.found).numbers);
  const week = { found: found.found, changes, isComputed: computedIn(found.found) };
  const judged = judgeChanged(week, asked.numbers);
  const all = [...faults, ...judged.faults];
  return { ok: true, value: all.length > 0 ? { ...NOTHING, faults: all } : effectOf(week, judged.week) };
}

/** Which cells of the week hold a formula; they are read when it is asked, as most weeks need not know. */
export function computedIn({ table, row }: TeamWeek): ChangedWeek["isComputed"] {
  const { tab, places } = table;
  let formulas: readonly string[] | undefined;
  return (key) => {
    formulas ??= tab.formulas(zone(row, 1, row, places.column("updated")))[0] ?? [];
    return (formulas[places.column(key) - 1] ?? "") !== "";
  };
}

interface JudgedChange {
  readonly week: JudgedWeek;
  readonly actual: unknown;
  readonly faults: readonly FieldFault[];
}

/** Judges the numbers together: what no field can tell by itself. A running total that falls is kept and only asked about. */
export function judgeChanged(week: ChangedWeek, numbers: Numbers): JudgedChange {
  const actual = actualAfter(week);
  const judged = judgeWeek(week.found, actual);
  const parts = partFaults(numbers, week.changes, (key) => numberAfter(week, key));
  const reason = judged.reading.kind === "check" ? judged.reading.reason : null;
  const isNew = typeof actual === "number" && actual !== week.found.table.at(week.found.row, "actual");
  if (parts.length > 0 || reason === null || reason === "falling total" || !isNew) {
    return { week: judged, actual, faults: parts };
  }
  const { made } = week.found.table.tab;
  const key = week.changes.has("actual") ? "actual" : mainField(made);
  const expected = boundInWords(reason, week.found.table.metric);
  return { week: judged, actual, faults: [{ key, found: numbers[key]?.trim() ?? String(actual), expected }] };
}

const NOTHING: Effect = {
  faults: [],
  question: "",
  actual: "",
  note: "",
  status: null,
  ahead: "",
  earlierStatus: null,
  earlier: "",
  needed: "",
  driver: "",
  short: "",
};

function effectOf(changed: ChangedWeek, judged: JudgedWeek): Effect {
  const { found } = changed;
  const { table, week } = found;
  const actual = actualAfter(changed);
  const earlier = earlierRow(found);
  const isMeasured = judged.gap !== null;
  return {
    ...NOTHING,
    question: questionOf(found, judged, actual),
    actual: typeof actual === "number" ? shownValue(actual, table.metric) : String(actual),
    note: table.tab.made.form === "participation" ? `${table.metric.zeroes} zeroes` : "",
    status: statusOf(judged.status),
    ahead: aheadInWords(judged.ahead, table.metric.decimal),
    earlierStatus: earlier === null ? null : shownStatus(String(table.at(earlier, "status"))),
    earlier: earlier === null ? "" : earlierInWords(numberIn(table.at(earlier, "ahead")), table.metric),
    needed: isMeasured && isLatest(found) ? neededInWords(table, week, judged) : "",
    driver: isMeasured ? driverInWords(changed, earlier) : "",
    short: shortInWords(changed, judged),
  };
}

/** The row of the latest measured week before this one. */
function earlierRow({ table, week }: TeamWeek): number | null {
  const rows = table.rows.slice(0, week - 1).filter((row) => table.at(row, "measured") === 1);
  return rows[rows.length - 1] ?? null;
}

/** What is needed is counted from the latest number: with a later one, this week's does not change it. */
const isLatest = ({ table, week }: TeamWeek): boolean =>
  !table.rows.slice(week).some((row) => table.at(row, "measured") === 1);

function questionOf({ table, row }: TeamWeek, { reading }: JudgedWeek, actual: unknown): string {
  const reason: CheckReason | null = reading.kind === "check" ? reading.reason : null;
  if (reason !== "falling total" || typeof actual !== "number") return "";
  const highest = numberIn(table.at(row - 1, "highest")) ?? 0;
  const [mine, theirs] = [shownValue(actual, table.metric), shownValue(highest, table.metric)];
  return `${mine} is below the ${theirs} of an earlier week. Keep it? It is saved and shown as Check.`;
}

function statusOf(key: WeekStatus | null): ShownStatus | null {
  return key === null ? null : { key, label: statusLabel(statusNamed(key)) };
}
