import { type Day, dayInWords } from "./day.ts";
import type { SignalKey, StatusKey } from "./status.ts";

/** As much of a person's sentence as a mail quotes. */
const LONGEST_QUOTE = 300;

/** Characters that break a line or turn its direction: a mail shows them as a space, or not at all. */
const BREAKS = /[\s\p{Cc}]+/gu;
const TURNS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** What a person typed, as one line of a mail: it can begin no heading, no header and no line of its own. */
export function oneLine(text: string, longest = LONGEST_QUOTE): string {
  const line = text.replace(TURNS, "").replace(BREAKS, " ").trim();
  const characters = [...line];
  return characters.length <= longest
    ? line
    : `${characters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`;
}

/** `1 team`, `6 teams` */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const MOST_NAMES = 5;

/** `Algebra, Geometry`; of many the first, and how many more. */
export function firstOf(names: readonly string[], most: number = MOST_NAMES): string {
  const more = names.length - most;
  return [...names.slice(0, most), ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

/** A text with its full stop, unless it ends a sentence already. */
export const sentence = (text: string): string => (text === "" || /[.!?…”]$/.test(text) ? text : `${text}.`);

/** ` on May 18`, or nothing where the day is not known. */
export const onDay = (day: Day | null): string => (day === null ? "" : ` on ${dayInWords(day)}`);

/** What is seen first of a team: its signal, where it has one, else its status. */
export type Mark =
  | { readonly kind: "signal"; readonly key: SignalKey }
  | { readonly kind: "status"; readonly key: StatusKey };
