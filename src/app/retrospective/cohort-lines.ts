import { CHECK_INS } from "../../domain/check-in.ts";
import { counted, oneLine } from "../../domain/digest-words.ts";
import { isFlatByDefinition } from "../../domain/goal.ts";
import { onOneScale } from "../../domain/look-back.ts";
import { nextBaseline } from "../../domain/next-cycle.ts";
import { round } from "../../domain/round.ts";
import {
  chip,
  NOTHING,
  named,
  type PageChart,
  type PageLine,
  quiet,
  says,
  short,
} from "../../workbook/pages/line.ts";
import { shownStatus } from "../home/shown-status.ts";
import type { PageTeam } from "../pages/page-team.ts";
import { point } from "../pages/point.ts";
import { shownValue } from "../week/number-text.ts";
import { resultInWords, valuesOf } from "./result-words.ts";
import { asksInWords, asksOf, numbersIn } from "./team-facts.ts";

/** What the rollup says of the cohort once it is over. */
export interface CohortResult {
  /** `LAUSD South, spring 2020 · as of Jun 15, 2020` */
  readonly cohort: string;
  /** `5 of 6 achieved (3 as reported)` */
  readonly counts: string;
  readonly achieved: number;
}

/** The share of over 100 teams that reached their goals elsewhere (`docs/method.md` A50). */
const REFERENCE = "For comparison: of over 100 breakthrough teams elsewhere, 75% succeeded.";

/** More bars than these cannot be told apart on a page. */
const MOST_BARS = 20;

/** The page that tells of the whole cohort. */
export function cohortLines(teams: readonly PageTeam[], result: CohortResult): readonly PageLine[] {
  return [
    { kind: "title", text: "What this cycle brought" },
    { kind: "sentence", text: result.cohort, quiet: true },
    { kind: "heading", text: result.counts },
    {
      kind: "sentence",
      text: `That is ${share(result.achieved, teams.length)} of ${counted(teams.length, "team")}. ${REFERENCE}`,
    },
    { kind: "gap" },
    { kind: "header", texts: ["Team", "Baseline → final result", "Result", "Gap closed"] },
    ...teams.map(resultRow),
    ...chart(teams),
    { kind: "gap" },
    { kind: "header", texts: ["Could work elsewhere", "", "", "Week"] },
    ...elsewhere(teams),
    { kind: "gap" },
    { kind: "header", texts: ["How it was run", "", "", ""] },
    ...run(teams),
    { kind: "gap" },
    { kind: "header", texts: ["The next cycle", "Metric", "", "New baseline"] },
    ...teams.map(nextRow),
  ];
}

const share = (part: number, whole: number): string => `${whole === 0 ? 0 : round((100 * part) / whole, 0)}%`;

function resultRow(team: PageTeam): PageLine {
  const verdict = chip(shownStatus(team.text("shown"))?.key ?? null);
  return {
    kind: "row",
    cells: [named(team.name), says(resultInWords(team)), verdict, says(team.text("ending"))],
  };
}

/** Bars of the teams whose numbers are shares of a whole; the others are named. */
function chart(teams: readonly PageTeam[]): readonly PageLine[] {
  const scaled = teams.map((team) => ({ team, values: onOneScale(team.entry.team.goal, valuesOf(team)) }));
  const bars = scaled.flatMap(({ team, values }) =>
    values === null ? [] : [{ label: team.name, ...values }],
  );
  if (bars.length === 0) return [];
  const drawn: PageChart = {
    title: "Before, target, after",
    valueFormat: "0%",
    bars: bars.slice(0, MOST_BARS),
  };
  const left = scaled.filter(({ values }) => values === null).map(({ team }) => team.name);
  const names = [...left, ...bars.slice(MOST_BARS).map(({ label }) => label)];
  const note = `Not drawn, for want of room, of a number, or of a whole to be a share of: ${names.join(", ")}.`;
  return [
    { kind: "gap" },
    { kind: "chart", chart: drawn },
    ...(names.length === 0 ? [] : [{ kind: "sentence", text: note, quiet: true } as const]),
  ];
}

function elsewhere(teams: readonly PageTeam[]): readonly PageLine[] {
  const ticked = teams.flatMap((team) =>
    team.events
      .filter((event) => event.elsewhere && event.text.trim() !== "")
      .map(({ text, outcome, week }): PageLine => {
        const told = [text, outcome].map((part) => oneLine(part)).filter((part) => part !== "");
        return {
          kind: "row",
          cells: [named(team.name), says(told.join(": ")), NOTHING, short(week === null ? "" : String(week))],
        };
      }),
  );
  const none = "Nothing is ticked in the Journal as something that other teams could copy.";
  return ticked.length === 0 ? point("", [[quiet(none), NOTHING, NOTHING]]) : ticked;
}

function run(teams: readonly PageTeam[]): readonly PageLine[] {
  const sum = (count: (team: PageTeam) => number) => teams.reduce((total, team) => total + count(team), 0);
  const told = sum((team) => numbersIn(team).told);
  const weeks = sum((team) => numbersIn(team).of);
  const members = sum((team) => team.number("members") ?? 0);
  const asks = teams.map(asksOf);
  const all = (key: "answered" | "dropped" | "of") => asks.reduce((total, each) => total + each[key], 0);
  const checkIns = `${sum((team) => team.number("checkIns") ?? 0)} of ${CHECK_INS.length * teams.length} held`;
  const oneOnOnes = `${sum((team) => team.number("oneOnOnes") ?? 0)} of ${counted(members, "member")}`;
  return [
    ...point("Updates", [
      [says(`${told} of ${weeks} weeks have their number`), NOTHING, says(share(told, weeks))],
    ]),
    ...point("Check-ins", [[says(checkIns), NOTHING, NOTHING]]),
    ...point("One-on-ones", [[says(members === 0 ? "no members are listed" : oneOnOnes), NOTHING, NOTHING]]),
    ...point("Asks", [
      [
        says(asksInWords({ answered: all("answered"), dropped: all("dropped"), of: all("of") })),
        NOTHING,
        NOTHING,
      ],
    ]),
  ];
}

/** A team goes on from its final result, unless its plan has no other start than its goal. */
function nextRow(team: PageTeam): PageLine {
  const { goal } = team.entry.team;
  const baseline = nextBaseline(goal, valuesOf(team).after);
  const unknown = team.isKeptBack ? "on its own tab" : "no final result";
  const none = isFlatByDefinition(goal) ? "the same level every week" : unknown;
  return {
    kind: "row",
    cells: [
      named(team.name),
      says(goal.metric),
      NOTHING,
      baseline === null ? quiet(none) : says(shownValue(baseline, { ...goal, decimal: team.decimal })),
    ],
  };
}
