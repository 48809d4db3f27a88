import { PERCENT } from "../domain/goal.ts";
import { STATUSES, type StatusKey, statusLabel, statusNamed } from "../domain/status.ts";
import { type Formula, f } from "./formula.ts";
import type { Reference } from "./reference.ts";

type Operand = Reference | Formula;

/** Symbol and word of a status, as every Status cell shows it. */
export const label = (key: StatusKey): string => statusLabel(statusNamed(key));

export const STATUS_LABELS: readonly string[] = STATUSES.map(statusLabel);

/** A metric's value in words: `60.5%` or `45`. ROUND and & follow the file's locale; TEXT would not. */
export const valueInWords = (
  metric: { readonly unit: string; readonly decimals: number },
  value: Operand,
): Formula =>
  metric.unit === PERCENT
    ? f`ROUND(100*${value};${metric.decimals})&"%"`
    : f`ROUND(${value};${metric.decimals})&""`;

/** A range in the metric's decimals: `56.6–70.7%` or `67–80`. */
export const rangeInWords = (
  metric: { readonly unit: string; readonly decimals: number },
  low: Operand,
  high: Operand,
): Formula => {
  const scale = metric.unit === PERCENT ? 100 : 1;
  const from = f`ROUND(${scale}*${low};${metric.decimals})`;
  return f`${from}&"–"&${valueInWords(metric, high)}`;
};

/** A value with its unit: `57%`, `47 students`. */
export const amountInWords = (
  metric: { readonly unit: string; readonly decimals: number },
  value: Operand,
): Formula =>
  metric.unit === PERCENT || metric.unit === ""
    ? valueInWords(metric, value)
    : f`${valueInWords(metric, value)}&${unitInWords(metric, value)}`;

/** ` students`, or ` student` of one. */
export function unitInWords(
  { unit, decimals }: { readonly unit: string; readonly decimals: number },
  value: Operand,
): Formula {
  if (!unit.endsWith("s")) return f`${` ${unit}`}`;
  return f`IF(ROUND(${value};${decimals})=1;${` ${unit.slice(0, -1)}`};${` ${unit}`})`;
}

/** A day in English words, `Jun 12`. Patterns of TEXT depend on the locale, so the month is chosen by number. */
export const dayInWords = (day: Operand): Formula => {
  const months = f`"Jan";"Feb";"Mar";"Apr";"May";"Jun";"Jul";"Aug";"Sep";"Oct";"Nov";"Dec"`;
  return f`CHOOSE(MONTH(${day});${months})&" "&DAY(${day})`;
};

export const dayWithYear = (day: Operand): Formula => f`${dayInWords(day)}&", "&YEAR(${day})`;

const weekdays = f`"Mon";"Tue";"Wed";"Thu";"Fri";"Sat";"Sun"`;
export const dayWithWeekday = (day: Operand): Formula =>
  f`CHOOSE(WEEKDAY(${day};2);${weekdays})&" "&${dayInWords(day)}`;

/** `1 week`, `1.4 weeks`: the number without a sign, with one decimal where it has one. */
export const weeksInWords = (weeks: Operand): Formula =>
  f`ROUND(ABS(${weeks});1)&IF(ROUND(ABS(${weeks});1)=1;" week";" weeks")`;
