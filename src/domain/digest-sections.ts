import { changeInWords } from "./digest-changes.ts";
import type { BrightSpot, DigestAsk, DigestChange, DigestTeam } from "./digest-facts.ts";
import { counted, type Mark, sentence } from "./digest-words.ts";
import { aheadInShort, aheadInWords } from "./weeks-in-words.ts";

/** A part of an update with its heading. */
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
  /** `1 behind`, `week 4`, `not started`; after the end `75% of the gap` */
  readonly ahead: string;
}

const MOST_TALKS = 3;
const MOST_BRIGHT_SPOTS = 3;
const MOST_ASKS = 10;
/** A mail of more lines would be cut off by its reader. */
const MOST_TEAMS = 150;

export function sizeOf(section: Section): number {
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

export function talks(teams: readonly DigestTeam[]): Section {
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
function standing({ ahead, actual, target, signal, earlierWeek, decimal }: DigestTeam): string {
  if (signal === "no update twice") return "Two weeks without a number.";
  const values = target === "" ? actual : `${actual} against ${target}`;
  const age = earlierWeek === null || values === "" ? "" : ` in week ${earlierWeek}`;
  const weeks = aheadInWords(ahead, decimal);
  const said = [weeks, values === "" ? "" : `${values}${age}`].filter((part) => part !== "").join(": ");
  return said === "" ? "" : `${said}.`;
}

const markOf = ({ signal, status }: DigestTeam): Mark | null => {
  if (signal === "talk now" || signal === "no update twice") return { kind: "signal", key: signal };
  return status === null ? null : { kind: "status", key: status };
};

/** The oldest first: sponsors answer those. */
export function asked(asks: readonly DigestAsk[]): Section {
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
export function brightSpots(spots: readonly BrightSpot[]): Section {
  const first = spots.filter(({ team }, index) => spots.findIndex((spot) => spot.team === team) === index);
  const items = first.slice(0, MOST_BRIGHT_SPOTS).map(({ team, tried, moved }) => ({
    title: team,
    mark: null,
    text: sentence([tried, moved].filter((part) => part !== "").join(": ")),
    aside: "",
  }));
  return { kind: "items", heading: "Bright spots", items };
}

export const allTeams = (teams: readonly DigestTeam[]): Section =>
  teamLines("All teams", teams, ({ phase, ahead, earlierWeek, decimal }) =>
    [
      ...(phase === "before" ? ["not started"] : []),
      ...(ahead === null ? [] : [aheadInShort(ahead, decimal)]),
      ...(earlierWeek === null ? [] : [`week ${earlierWeek}`]),
    ].join(", "),
  );

/** A line a team: its status, its values, and what is said beside them. */
export function teamLines<Team extends DigestTeam>(
  heading: string,
  teams: readonly Team[],
  beside: (team: Team) => string,
): Section {
  const rows = teams.slice(0, MOST_TEAMS).map((each) => {
    const { team, status, actual, target } = each;
    return {
      team,
      mark: status === null ? null : ({ kind: "status", key: status } as const),
      values: target === "" ? actual : `${actual} / ${target}`,
      ahead: beside(each),
    };
  });
  const more = teams.length - rows.length;
  const rest = { team: `and ${more} more on the rollup`, mark: null, values: "", ahead: "" };
  return { kind: "teams", heading, rows: more > 0 ? [...rows, rest] : rows };
}

export function missing(teams: readonly DigestTeam[]): Section {
  const silent = teams.filter(({ phase, told, onBreak }) => phase === "running" && !told && !onBreak);
  const names = silent.map(({ team }) => team).join(", ");
  return { kind: "lines", heading: "No number this week", lines: names === "" ? [] : [names] };
}

export const changed = (changes: readonly DigestChange[]): Section => ({
  kind: "lines",
  heading: "Changed since last week",
  lines: changes.map(changeInWords),
});
