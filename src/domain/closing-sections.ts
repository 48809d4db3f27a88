import { NEXT_STEPS, nextStep } from "./charter.ts";
import type { ClosingFacts, ClosingSpot, ClosingTeam } from "./closing.ts";
import type { Edition } from "./digest.ts";
import { asked, type Item, type Section, teamLines } from "./digest-sections.ts";
import { counted, sentence } from "./digest-words.ts";
import type { StatusKey } from "./status.ts";

/** The parts of the closing mail, in order, those without content among them. */
export function closingSections(facts: ClosingFacts, edition: Edition): readonly Section[] {
  const { teams, asks } = facts;
  return [
    results(teams),
    brightSpots(facts.brightSpots),
    { ...asked(asks), heading: "Asks that are still open" },
    ...(edition === "teams" ? [learned(teams)] : []),
    next(teams),
    thanks(facts),
  ];
}

/** A closing begins with what was reached; within a verdict the order is the rollup's. */
const VERDICTS: readonly (StatusKey | null)[] = [
  "achieved",
  "achieved as reported",
  "not achieved",
  "not achieved as reported",
];

function results(teams: readonly ClosingTeam[]): Section {
  const place = ({ status }: ClosingTeam) => {
    const found = VERDICTS.indexOf(status);
    return found === -1 ? VERDICTS.length : found;
  };
  const sorted = [...teams].sort((one, other) => place(one) - place(other));
  return teamLines("Results against goals", sorted, ({ gap }) => gap);
}

const MOST_BRIGHT_SPOTS = 5;

/** One a team; those that teams have ticked for others come first. */
function brightSpots(spots: readonly ClosingSpot[]): Section {
  const ticked = [...spots].sort((one, other) => Number(other.elsewhere) - Number(one.elsewhere));
  const first = ticked.filter(({ team }, index) => ticked.findIndex((spot) => spot.team === team) === index);
  const items = first.slice(0, MOST_BRIGHT_SPOTS).map(({ team, tried, moved, elsewhere }) => ({
    title: team,
    mark: null,
    text: sentence([tried, moved].filter((part) => part !== "").join(": ")),
    aside: elsewhere ? "Could work elsewhere" : "",
  }));
  return { kind: "items", heading: "Bright spots", items };
}

/** A mail of more words would not be read to its end. */
const MOST_LEARNED = 10;

function learned(teams: readonly ClosingTeam[]): Section {
  const items = teams.flatMap(({ team, wentWell, couldBeBetter }): readonly Item[] => {
    const text = [
      ...(wentWell === "" ? [] : [`Went well: ${sentence(wentWell)}`]),
      ...(couldBeBetter === "" ? [] : [`Could be better: ${sentence(couldBeBetter)}`]),
    ].join(" ");
    return text === "" ? [] : [{ title: team, mark: null, text, aside: "" }];
  });
  const more = items.length - MOST_LEARNED;
  const rest = { title: `and ${more} more`, mark: null, text: "They stand on the Charters tab.", aside: "" };
  return {
    kind: "items",
    heading: "What the teams learned",
    items: more > 0 ? [...items.slice(0, MOST_LEARNED), rest] : items,
  };
}

/** `Continue: Banning Algebra 1, Fremont A–G`, then what teams have typed instead of a step. */
function next(teams: readonly ClosingTeam[]): Section {
  const steps = NEXT_STEPS.flatMap((step) => {
    const names = teams.filter(({ next: said }) => nextStep(said) === step).map(({ team }) => team);
    return names.length === 0 ? [] : [`${step.charAt(0).toUpperCase()}${step.slice(1)}: ${names.join(", ")}`];
  });
  const others = teams.filter(({ next: said }) => said !== "" && nextStep(said) === null);
  const lines = [...steps, ...others.map(({ team, next: said }) => `${team}: ${said}`)];
  return { kind: "lines", heading: "What comes next", lines };
}

/** What was done, and thanks: no more than can be said of every cohort. */
function thanks({ numbers }: ClosingFacts): Section {
  const done =
    numbers === 0
      ? []
      : [`${counted(numbers, "weekly number")} ${numbers === 1 ? "was" : "were"} there for everyone to see.`];
  const line = [...done, "Thank you to the teams, and to all who helped them."].join(" ");
  return { kind: "lines", heading: "Thank you", lines: [line] };
}
