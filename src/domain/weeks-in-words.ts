import { type DecimalMark, written } from "./decimal-mark.ts";
import { round } from "./round.ts";

/** `1.4 weeks behind`, `1 week ahead`, `on plan`; "" where a plan has no weeks to be ahead of. */
export const aheadInWords = (weeks: number | null, mark: DecimalMark = "."): string =>
  told(weeks, mark, (size) => `${size} ${size === "1" ? "week" : "weeks"}`);

/** The same where a heading tells of weeks: `1.4 behind`. */
export const aheadInShort = (weeks: number | null, mark: DecimalMark = "."): string =>
  told(weeks, mark, (size) => size);

function told(weeks: number | null, mark: DecimalMark, many: (size: string) => string): string {
  if (weeks === null) return "";
  const size = written(round(Math.abs(weeks), 1), mark);
  return size === "0" ? "on plan" : `${many(size)} ${weeks < 0 ? "behind" : "ahead"}`;
}
