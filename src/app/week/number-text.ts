import { type DecimalMark, written } from "../../domain/decimal-mark.ts";
import { round } from "../../domain/round.ts";
import { isPercent, type Metric } from "./metric.ts";

/** More digits than a spreadsheet keeps would be noise: 100 × 0.57 is 56.99999999999999. */
const DIGITS = 12;

/** A number as a person would type it, with all its digits: `57%`, `68.642%`, `49`. */
export function typedText(value: number, percent: boolean, decimal: DecimalMark = "."): string {
  const digits = written(Number((percent ? 100 * value : value).toPrecision(DIGITS)), decimal);
  return percent ? `${digits}%` : digits;
}

/** A value as the tab tells it in its sentences, in the metric's decimals: `60.5%`. */
export function shownValue(value: number, metric: Shown): string {
  const { decimals, decimal = "." } = metric;
  return isPercent(metric)
    ? `${written(round(100 * value, decimals), decimal)}%`
    : written(round(value, decimals), decimal);
}

type Shown = Pick<Metric, "unit" | "decimals"> & Partial<Pick<Metric, "decimal">>;

interface Writing {
  readonly percent: boolean;
  readonly decimal: DecimalMark;
  /** Only a date needs to be told which day it is. */
  readonly dayOf: (cell: unknown) => string;
}

/** What a cell of numbers holds, as a person would type it. */
export function cellText(cell: unknown, { percent, decimal, dayOf }: Writing): string {
  if (typeof cell === "number") return typedText(cell, percent, decimal);
  if (typeof cell === "string") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return dayOf(cell);
}
