import { dayInWords } from "./day.ts";
import { changeInWords } from "./digest-changes.ts";
import { digestCounts } from "./digest-counts.ts";
import {
  type BrightSpot,
  type DigestAsk,
  type DigestFacts,
  type DigestTeam,
  inLines,
} from "./digest-facts.ts";
import { aheadInShort, aheadInWords, counted, type Mark, oneLine, sentence } from "./digest-words.ts";

/** Whom an update is for: teams and their coaches read all of it, sponsors the first half and the link. */
export const EDITIONS = ["teams", "sponsors"] as const;
export type Edition = (typeof EDITIONS)[number];

/** A weekly update as data (`domain.md` E7): what is said, in order. Every text is one line, and none is markup. */
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

export type Section =
  | { readonly kind: "items"; readonly heading: string; readonly items: readonly Item[] }
  | { readonly kind: "teams"; readonly heading: string; readonly rows: readonly TeamLine[] }
  | { readonly kind: "lines"; readonly heading: string; readonly lines: readonly string[] };

export interface Item {
  readonly title: string;
  readonly mark: Mark | null;
  readonly text: string;
  /** A last, quieter line; "" for none. */
  readonly aside: string;
}

export interface TeamLine {
  readonly team: string;
  readonly mark: Mark | null;
  /** `57% / 60.5%` */
  readonly values: string;
  /** `1 behind`, `week 4` */
  readonly ahead: string;
}

const MOST_TALKS = 3;
const MOST_BRIGHT_SPOTS = 3;
const MOST_ASKS = 10;
/** A mail of more lines would be cut off by its reader. */
const MOST_TEAMS = 150;
const LONGEST_SUBJECT = 200;

export function digestOf(given: DigestFacts, edition: Edition): Digest {
  const facts = inLines(given);
  const counts = digestCounts(facts);
  const week = facts.week.charAt(0).toLowerCase() + facts.week.slice(1);
  const cohort = facts.cohort || "Breakthrough teams";
  const asks = facts.asks.length === 0 ? [] : [counted(facts.asks.length, "ask")];
  const first = [talks(facts.teams), asksSection(facts.asks), brightSpots(facts.brightSpots)];
  const rest = [allTeams(facts.teams), missing(facts.teams), changed(facts)];
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

function sizeOf(section: Section): number {
  switch (section.kind) {
    case "items":
      return section.items.length;
    case "teams":
      return section.rows.length;
    case "lines":
      return section.lines.length;
  }
}

const needsTalk = ({ phase, signal, status }: DigestTeam): boolean =>
  phase === "running" && (signal === "talk now" || signal === "no update twice" || status === "behind");

function talks(teams: readonly DigestTeam[]): Section {
  const items = teams
    .filter(needsTalk)
    .slice(0, MOST_TALKS)
    .map((team) => ({
      title: team.team,
      mark: markOf(team),
      text: [standing(team), quoted(team.challenge)].filter((part) => part !== "").join(" "),
      aside: team.coach === "" ? "" : `Coach: ${team.coach}`,
    }));
  return { kind: "items", heading: "Needs a conversation", items };
}

const quoted = (words: string): string => (words === "" ? "" : `“${words}”`);

/** `2.1 weeks behind: 50% against 61.5%.` */
function standing({ ahead, actual, target, signal, earlierWeek }: DigestTeam): string {
  if (signal === "no update twice") return "Two weeks without a number.";
  const values = target === "" ? actual : `${actual} against ${target}`;
  const age = earlierWeek === null || values === "" ? "" : ` in week ${earlierWeek}`;
  const weeks = ahead === null ? "" : aheadInWords(ahead);
  const said = [weeks, values === "" ? "" : `${values}${age}`].filter((part) => part !== "").join(": ");
  return said === "" ? "" : `${said}.`;
}

const markOf = ({ signal, status }: DigestTeam): Mark | null => {
  if (signal === "talk now" || signal === "no update twice") return { kind: "signal", key: signal };
  return status === null ? null : { kind: "status", key: status };
};

/** The oldest first: sponsors answer those. */
function asksSection(asks: readonly DigestAsk[]): Section {
  const oldest = [...asks].sort((one, other) => (other.days ?? 0) - (one.days ?? 0));
  const items = oldest.slice(0, MOST_ASKS).map(({ text, team, of, days }) => ({
    title: text,
    mark: null,
    text: of === "" ? `Asked by ${sentence(team)}` : `${team} asks ${sentence(of)}`,
    aside: days === null ? "" : `${counted(days, "day")} open`,
  }));
  const more = oldest.length - items.length;
  const rest = { title: `and ${more} more`, mark: null, text: "The rollup counts them all.", aside: "" };
  return { kind: "items", heading: "Asks", items: more > 0 ? [...items, rest] : items };
}

/** One a team, so that three teams are seen. */
function brightSpots(spots: readonly BrightSpot[]): Section {
  const first = spots.filter(({ team }, index) => spots.findIndex((spot) => spot.team === team) === index);
  const items = first.slice(0, MOST_BRIGHT_SPOTS).map(({ team, tried, moved }) => ({
    title: team,
    mark: null,
    text: sentence([tried, moved].filter((part) => part !== "").join(": ")),
    aside: "",
  }));
  return { kind: "items", heading: "Bright spots", items };
}

function allTeams(teams: readonly DigestTeam[]): Section {
  const rows = teams.slice(0, MOST_TEAMS).map(({ team, status, actual, target, ahead, earlierWeek }) => ({
    team,
    mark: status === null ? null : ({ kind: "status", key: status } as const),
    values: target === "" ? actual : `${actual} / ${target}`,
    ahead: [
      ...(ahead === null ? [] : [aheadInShort(ahead)]),
      ...(earlierWeek === null ? [] : [`week ${earlierWeek}`]),
    ].join(", "),
  }));
  const more = teams.length - rows.length;
  const rest = { team: `and ${more} more on the rollup`, mark: null, values: "", ahead: "" };
  return { kind: "teams", heading: "All teams", rows: more > 0 ? [...rows, rest] : rows };
}

function missing(teams: readonly DigestTeam[]): Section {
  const silent = teams.filter(({ phase, told, onBreak }) => phase === "running" && !told && !onBreak);
  const names = silent.map(({ team }) => team).join(", ");
  return { kind: "lines", heading: "No number this week", lines: names === "" ? [] : [names] };
}

const changed = ({ changes }: DigestFacts): Section => ({
  kind: "lines",
  heading: "Changed since last week",
  lines: changes.map(changeInWords),
});

function footer({ by, rhythm, asOf }: DigestFacts): string {
  const sender = [by, rhythm].filter((part) => part !== "").join(", ");
  return [
    ...(sender === "" ? [] : [sentence(`Sent by ${sender}`)]),
    `Figures are as of ${dayInWords(asOf)} and do not change in this mail.`,
    "Reply to ask a question or to be taken off the list.",
  ].join(" ");
}
