import type { Bar } from "./goal.ts";
import { peopleOnTrack } from "./person.ts";
import { isBlank, numberIn } from "./reading.ts";
import { round } from "./round.ts";

type Count = number | null;

/** What a week's Actual is made from, where it is not typed itself. Averages are values of the metric. */
export type Parts =
  | {
      readonly form: "participation";
      readonly took: Count;
      readonly enrolled: Count;
      readonly average: Count;
      /** Whether those who did not take part count as zero. */
      readonly zeroes: "with" | "without";
    }
  | { readonly form: "share"; readonly part: Count; readonly whole: Count }
  | {
      readonly form: "new this week";
      readonly added: Count;
      /** The highest total of the weeks before; at first the baseline. */
      readonly before: number;
    }
  /** The sums of the weeks that both years have, this week included; `null` where this week lacks one of them. */
  | {
      readonly form: "last year";
      readonly sums: { readonly thisYear: number; readonly lastYear: number } | null;
    }
  | { readonly form: "each person"; readonly bar: Bar; readonly met: Count; readonly possible: Count };

/**
 * The Actual, rounded to the metric's stored places so that what is shown is what is judged; "" is not a zero. What the
 * first of its cells says in place of a number, such as n/a, it says itself.
 */
export function madeActual(first: unknown, parts: Parts, places: number): unknown {
  if (numberIn(first) === null) return isBlank(first) ? "" : first;
  const exact = unrounded(parts);
  if (typeof exact !== "number") return exact ?? "";
  return parts.form === "new this week" || parts.form === "each person" ? exact : round(exact, places);
}

/** In words where no number can be judged: more people took part than there are. */
function unrounded(parts: Parts): number | string | null {
  switch (parts.form) {
    case "participation": {
      const { took, enrolled, average, zeroes } = parts;
      if (took === null || enrolled === null) return null;
      if (took > enrolled) return `${took} of ${enrolled}`;
      if (average === null || enrolled <= 0) return null;
      return zeroes === "with" ? (took / enrolled) * average : average;
    }
    case "share": {
      const { part, whole } = parts;
      return part === null || whole === null || whole <= 0 ? null : part / whole;
    }
    case "new this week":
      return parts.added === null ? null : parts.before + parts.added;
    case "last year": {
      const { sums } = parts;
      return sums === null || sums.lastYear === 0 ? null : (sums.thisYear - sums.lastYear) / sums.lastYear;
    }
    case "each person": {
      const { bar, met, possible } = parts;
      if (met === null || (bar !== "level" && possible === null)) return null;
      return peopleOnTrack(bar, { met, possible: possible ?? 0 });
    }
  }
}
