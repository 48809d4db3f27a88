import { MOST_CHARACTERS } from "../../rpc/cell-limit.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { NoMeasure, NumberKey, Recorded, Seen, WeekAsked } from "../../rpc/week.ts";
import { WORD_KEYS } from "../../rpc/week-keys.ts";
import { WEEK_HEADERS } from "../../workbook/tabs/team/columns.ts";
import { cleanText } from "../intake/text.ts";
import { refused } from "../refused.ts";
import { findWeek, type TeamWeek } from "./found-week.ts";
import { actualAfter, type ChangedWeek, isNotMeasured } from "./made-week.ts";
import { type Known, merge } from "./merge.ts";
import { isShare } from "./number-fields.ts";
import { typedText } from "./number-text.ts";
import { type Changes, readNumbers, type Typed } from "./read-numbers.ts";
import { seenAfter, seenInConflict } from "./seen-after.ts";
import type { TeamTabs } from "./team-tabs.ts";
import { seenFields, seenIn } from "./week-cells.ts";
import { computedIn, judgeChanged } from "./week-effect.ts";
import { type CellKey, type Edit, writeWeek } from "./write-week.ts";

/**
 * Saves a week: of its cells those that the person changed, and none where two people changed one differently. The
 * cells are read again under the document's lock, just before anything is written.
 */
export function recordWeek(tabs: TeamTabs, asked: WeekAsked): Reply<Recorded> {
  const long = WORD_KEYS.find((key) => (asked.words[key] ?? "").length > MOST_CHARACTERS);
  if (long !== undefined) {
    const found = asked.words[long]?.length;
    return unchanged(
      `${WEEK_HEADERS[long]}: found ${found} characters, expected at most ${MOST_CHARACTERS}.`,
    );
  }
  return tabs.exclusively(() => {
    const found = findWeek(tabs, { ...asked, decimal: asked.seen.decimal });
    return found.kind === "missing" ? unchanged(found.message) : saved(found.found, asked);
  });
}

function saved(found: TeamWeek, asked: WeekAsked): Reply<Recorded> {
  const now = seenIn(found);
  const read = readNumbers(found.table, measured(asked), asked.seen.numbers);
  const changed = { found, changes: read.changes, isComputed: computedIn(found) };
  const faults = [...read.faults, ...judgeChanged(changed, asked.numbers).faults];
  if (faults.length > 0) return done({ kind: "faults", faults });

  const after = { ...changed, changes: withActual(found, read.changes, asked) };
  const numbers = numberCells(after, asked.seen, now);
  const cells = [...numbers, ...wordCells(asked, now), ...pivotCell(asked, now)];
  const { mine, conflicts } = merge<CellKey>(cells);
  if (conflicts.length > 0)
    return done({ kind: "conflict", conflicts, seen: seenInConflict(asked.seen, conflicts) });
  const edits = withReason(
    mine.map((key) => editOf(key, after.changes, cells)),
    asked.noMeasure,
    now,
  );
  // A run that was stopped may have written a number and not stamped it.
  const hasArrived = numbers.some((cell) => cell.mine === cell.now && cell.now !== cell.seen);
  writeWeek(found, edits, hasArrived);
  return done({ kind: "saved", cells: edits.length, seen: seenAfter(after, edits, now) });
}

/** A week without a measure says so in its Actual, and keeps the numbers that it has. */
const measured = ({ numbers, noMeasure }: WeekAsked): WeekAsked["numbers"] =>
  noMeasure === null ? numbers : {};

/** With what the other changes mean for an Actual that the tab computes: `n/a` over it, or away again. */
function withActual(found: TeamWeek, changes: Changes, { noMeasure, seen }: WeekAsked): Changes {
  if (noMeasure !== null) {
    return isNotMeasured(seen.numbers.actual) ? new Map() : new Map<NumberKey, Typed>([["actual", "n/a"]]);
  }
  const { table, row } = found;
  const isComputed = table.tab.made.form !== "level";
  const isBack = isComputed && changes.size > 0 && !changes.has("actual");
  return isBack && isNotMeasured(table.at(row, "actual")) ? new Map([...changes, ["actual", ""]]) : changes;
}

function numberCells(after: ChangedWeek, seen: Seen, now: Seen): readonly Known<CellKey>[] {
  const { found, changes } = after;
  const { metric } = found.table;
  return seenFields(found).flatMap((field) => {
    if (!changes.has(field.key)) return [];
    const cell = field.key === "actual" ? actualAfter(after) : changes.get(field.key);
    const text =
      typeof cell === "number" ? typedText(cell, isShare(field, metric), metric.decimal) : String(cell);
    const known = { key: field.key, label: field.label, seen: seen.numbers[field.key] ?? "" };
    return [{ ...known, mine: text, now: now.numbers[field.key] ?? "" }];
  });
}

const clean = (text: string): string => cleanText(text).trim();

function wordCells({ words, seen }: WeekAsked, now: Seen): readonly Known<CellKey>[] {
  return WORD_KEYS.flatMap((key) => {
    const text = words[key];
    const was = seen.words[key] ?? "";
    if (text === undefined || clean(text) === clean(was)) return [];
    return [{ key, label: WEEK_HEADERS[key], mine: clean(text), seen: was, now: now.words[key] ?? "" }];
  });
}

function pivotCell({ pivot, seen }: WeekAsked, now: Seen): readonly Known<CellKey>[] {
  const text = (flag: boolean) => (flag ? "ticked" : "");
  return [
    {
      key: "pivot",
      label: WEEK_HEADERS.pivot,
      mine: text(pivot),
      seen: text(seen.pivot),
      now: text(now.pivot),
    },
  ];
}

function editOf(key: CellKey, changes: Changes, cells: readonly Known<CellKey>[]): Edit {
  const text = cells.find((cell) => cell.key === key)?.mine ?? "";
  return { key, typed: key === "pivot" ? text !== "" : (changes.get(key as NumberKey) ?? text) };
}

const REASONS: Readonly<Record<NoMeasure, string>> = {
  break: "No measure this week: a break.",
  "test moved": "No measure this week: the test was moved.",
  other: "No measure this week.",
};

const isReason = (told: unknown): boolean => Object.values(REASONS).some((reason) => reason === told);

/**
 * The reason stands where the team tells what was hard, unless something is told there already. Another reason takes
 * its place, and with a number it is gone.
 */
function withReason(edits: readonly Edit[], noMeasure: NoMeasure | null, now: Seen): readonly Edit[] {
  const held = now.words.challenge ?? "";
  const told = edits.find(({ key }) => key === "challenge")?.typed ?? held;
  const isMeasured = edits.some(({ key, typed }) => key === "actual" && !isNotMeasured(String(typed)));
  const reason = noMeasure === null ? (isMeasured && isReason(told) ? "" : told) : REASONS[noMeasure];
  const challenge = told === "" || isReason(told) ? reason : told;
  const others = edits.filter(({ key }) => key !== "challenge");
  return challenge === held ? others : [...others, { key: "challenge", typed: challenge }];
}

const done = (value: Recorded): Reply<Recorded> => ({ ok: true, value });
const unchanged = (message: string) => refused(`${message} Nothing was changed.`);
