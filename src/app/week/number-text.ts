import { round } from "../../domain/round.ts";
import { isPercent, type Metric } from "./metric.ts";

/** More digits than a spreadsheet keeps would be noise: 100 × 0.57 is 56.99999999999999. */
const DIGITS = 12;

/** A number as a person would type it, with all its digits: `57%`, `68.642%`, `49`. */
export function typedText(value: number, percent: boolean): string {
  const digits = String(Number((percent ? 100 * value : value).toPrecision(DIGITS)));
  return percent ? `${digits}%` : digits;
}

/** A value as the tab tells it in its sentences, in the metric's decimals: `60.5%`. */
export function shownValue(value: number, metric: Pick<Metric, "unit" | "decimals">): string {
  return isPercent(metric)
    ? `${round(100 * value, metric.decimals)}%`
    : String(round(value, metric.decimals));
}

/** What a cell of numbers holds, as a person would type it. Only a date needs to be told which day it is. */
export function cellText(cell: unknown, percent: boolean, dayOf: (cell: unknown) => string): string {
  if (typeof cell === "number") return typedText(cell, percent);
  if (typeof cell === "string") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return dayOf(cell);
}
