import { dayInWords } from "./day.ts";
import { digestCounts } from "./digest-counts.ts";
import { type DigestFacts, inLines } from "./digest-facts.ts";
import {
  allTeams,
  asked,
  brightSpots,
  changed,
  missing,
  type Section,
  sizeOf,
  talks,
} from "./digest-sections.ts";
import { counted, oneLine, sentence } from "./digest-words.ts";

/** Whom an update is for: teams and their coaches read all of it, sponsors the first half and the link. */
export const EDITIONS = ["teams", "sponsors"] as const;
export type Edition = (typeof EDITIONS)[number];

/** A weekly update as data: what is said, in order. Every text is one line, and none is markup. */
export interface Digest {
  readonly subject: string;
  readonly overline: string;
  readonly headline: string;
  readonly counts: string;
  /** Those that have something to say. */
  readonly sections: readonly Section[];
  readonly link: string;
  readonly footer: string;
}

const LONGEST_SUBJECT = 200;

export function digestOf(given: DigestFacts, edition: Edition): Digest {
  const facts = inLines(given);
  const counts = digestCounts(facts);
  const week = facts.week.charAt(0).toLowerCase() + facts.week.slice(1);
  const cohort = facts.cohort || "Breakthrough teams";
  const asks = facts.asks.length === 0 ? [] : [counted(facts.asks.length, "ask")];
  const first = [talks(facts.teams), asked(facts.asks), brightSpots(facts.brightSpots)];
  const rest = [allTeams(facts.teams), missing(facts.teams), changed(facts.changes)];
  const sections = edition === "teams" ? [...first, ...rest] : first;
  return {
    subject: oneLine(`${cohort}: ${[week, counts.short, ...asks].join(", ")}`, LONGEST_SUBJECT),
    overline: `${cohort} · ${week}`,
    headline: counts.headline,
    counts: counts.line,
    sections: sections.filter((section) => sizeOf(section) > 0),
    link: facts.link,
    footer: footer(facts),
  };
}

function footer({ by, rhythm, asOf }: DigestFacts): string {
  const sender = [by, rhythm].filter((part) => part !== "").join(", ");
  return [
    ...(sender === "" ? [] : [sentence(`Sent by ${sender}`)]),
    `Figures are as of ${dayInWords(asOf)} and do not change in this mail.`,
    "Reply to ask a question or to be taken off the list.",
  ].join(" ");
}
