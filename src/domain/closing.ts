import { closingSections } from "./closing-sections.ts";
import { dayInWords } from "./day.ts";
import type { Digest, Edition } from "./digest.ts";
import { digestCounts } from "./digest-counts.ts";
import { type BrightSpot, type DigestFacts, type DigestTeam, inLines } from "./digest-facts.ts";
import { sizeOf } from "./digest-sections.ts";
import { oneLine, sentence } from "./digest-words.ts";

/** A team as the closing mail tells of it. Numbers that are kept back for a small group are "". */
export interface ClosingTeam extends DigestTeam {
  /** `75% of the gap`, or `+48 points` where no goal is recorded. */
  readonly gap: string;
  /** The team's own words; "" for none. */
  readonly wentWell: string;
  readonly couldBeBetter: string;
  /** What comes next: one of the steps, or what the team typed instead; "" for nothing. */
  readonly next: string;
}

export interface ClosingSpot extends BrightSpot {
  /** Whether the team has ticked it as something that others could copy. */
  readonly elsewhere: boolean;
}

/** Everything that the mail at the end of a cycle is composed from. */
export interface ClosingFacts extends Pick<DigestFacts, "cohort" | "week" | "asOf" | "asks" | "link" | "by"> {
  /** In the order of the rollup. */
  readonly teams: readonly ClosingTeam[];
  readonly brightSpots: readonly ClosingSpot[];
  /** How many weekly numbers all teams have told. */
  readonly numbers: number;
}

const LONGEST_SUBJECT = 200;

/**
 * The mail that closes a cycle (`docs/method.md` A46): the results first, then what is worth keeping. Teams and coaches
 * also read what the teams have learned, in their own words.
 */
export function closingOf(given: ClosingFacts, edition: Edition): Digest {
  const facts = closingInLines(given);
  const counts = digestCounts(facts);
  const name = facts.cohort || "Breakthrough teams";
  return {
    subject: oneLine(`${name}: ${counts.short}`, LONGEST_SUBJECT),
    overline: `${name} · ${facts.week.charAt(0).toLowerCase()}${facts.week.slice(1)}`,
    headline: counts.headline,
    counts: counts.line,
    sections: closingSections(facts, edition).filter((section) => sizeOf(section) > 0),
    link: facts.link,
    footer: footer(facts),
  };
}

/** The facts with every text that people typed as one line. */
function closingInLines(facts: ClosingFacts): ClosingFacts {
  const { teams, brightSpots, ...lines } = inLines({ ...facts, changes: [], rhythm: "" });
  return {
    ...facts,
    ...lines,
    teams: facts.teams.map((team, index) => ({
      ...team,
      ...teams[index],
      gap: oneLine(team.gap),
      wentWell: oneLine(team.wentWell),
      couldBeBetter: oneLine(team.couldBeBetter),
      next: oneLine(team.next),
    })),
    brightSpots: facts.brightSpots.map((spot, index) => ({ ...spot, ...brightSpots[index] })),
  };
}

function footer({ by, asOf, teams }: ClosingFacts): string {
  const isReported = teams.some(({ status }) => status?.endsWith("as reported") === true);
  return [
    ...(isReported ? ["“As reported”: no goal was recorded that the result could be held to."] : []),
    ...(by === "" ? [] : [sentence(`Sent by ${by}`)]),
    `This is the last update of this cycle; its figures are as of ${dayInWords(asOf)}.`,
    "Reply to ask a question.",
  ].join(" ");
}
