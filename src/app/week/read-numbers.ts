import { PERCENT } from "../../domain/goal.ts";
import { isOneOf, NOT_MEASURED_WORDS } from "../../domain/reading.ts";
import type { FieldFault, NumberKey, Numbers } from "../../rpc/week.ts";
import { count, number, percent } from "../intake/number.ts";
import { type Parser, parsed, refused } from "../intake/parsed.ts";
import { writtenWith } from "../intake/typed-number.ts";
import type { Metric } from "./metric.ts";
import { type Field, fieldsOf, isShare } from "./number-fields.ts";
import { typedText } from "./number-text.ts";
import type { WeekTable } from "./week-table.ts";

/** What a person put into a number field: a number, no measure, or nothing. */
export type Typed = number | "n/a" | "";
/** The numbers that differ from what the week holds. */
export type Changes = ReadonlyMap<NumberKey, Typed>;

export interface ReadNumbers {
  readonly changes: Changes;
  readonly faults: readonly FieldFault[];
}

/** Reads the fields of a week; one that says what was there before is left out, however it is written. */
export function readNumbers(table: WeekTable, numbers: Numbers, before: Numbers): ReadNumbers {
  const changes = new Map<NumberKey, Typed>();
  const faults: FieldFault[] = [];
  const fields = fieldsOf(table.tab.made);
  for (const [key, text] of Object.entries(numbers) as [NumberKey, string][]) {
    const was = before[key] ?? "";
    if (text.trim() === was.trim()) continue;
    const field = fields.find((each) => each.key === key);
    const typed = field === undefined ? computedActual(key, text) : read(field, text, table.metric);
    if (!typed.ok) faults.push({ key, found: text.trim(), expected: typed.expected });
    else if (!isSame(typed.value, was, field, table.metric)) changes.set(key, typed.value);
  }
  return { changes, faults };
}

/** An Actual that the tab computes can only be given back to it. */
function computedActual(key: NumberKey, text: string) {
  return key === "actual" && text.trim() === ""
    ? parsed<Typed>("")
    : refused("nothing here: this team’s tab has no such number");
}

function read(field: Field, text: string, metric: Metric) {
  if (text.trim() === "") return parsed<Typed>("");
  return parserOf(field, metric)(text);
}

function parserOf(field: Field, metric: Metric): Parser<Typed> {
  const plain = field.scale === "count" ? count : isShare(field, metric) ? percent : number;
  const value = writtenWith(metric.decimal, plain);
  if (field.key !== "actual") return value;
  return (text) => {
    if (isOneOf(NOT_MEASURED_WORDS, text)) return parsed("n/a");
    const actual = value(text);
    return actual.ok ? actual : refused(`${actual.expected}, or n/a for a week not measured`);
  };
}

function isSame(typed: Typed, was: string, field: Field | undefined, metric: Metric): boolean {
  if (field === undefined) return false;
  const text = typeof typed === "number" ? typedText(typed, isShare(field, metric), metric.decimal) : typed;
  return text === was || (typed === "n/a" && isOneOf(NOT_MEASURED_WORDS, was));
}

/** Parts that cannot be more than their whole. */
const PARTS: readonly { readonly part: NumberKey; readonly whole: NumberKey; readonly of: string }[] = [
  { part: "took", whole: "enrolled", of: "enrolled" },
  { part: "part", whole: "whole", of: "of Out of" },
];

/** Numbers that do not go together: more people who took part than there are. */
export function partFaults(
  numbers: Numbers,
  changes: Changes,
  numberAt: (key: NumberKey) => number | null,
): readonly FieldFault[] {
  return PARTS.flatMap(({ part, whole, of }) => {
    if (!changes.has(part) && !changes.has(whole)) return [];
    const [some, all] = [numberAt(part), numberAt(whole)];
    if (some === null || all === null || some <= all) return [];
    const key = changes.has(part) ? part : whole;
    const expected = key === part ? `at most the ${all} ${of}` : `at least the ${some} counted`;
    return [{ key, found: numbers[key]?.trim() ?? "", expected }];
  });
}

/** What a metric takes in place of a number outside its bounds. */
export function boundInWords(reason: string, { groupSize, unit }: Metric): string {
  switch (reason) {
    case "below zero":
      return "a number that is not negative";
    case "above the group":
      return unit === PERCENT ? "at most 100%" : `at most the ${groupSize ?? 0} of the group`;
    default:
      return "a number on the scale of the baseline and the goal";
  }
}
