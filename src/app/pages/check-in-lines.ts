import { type CheckInNumber, checkInName, focusOf, MINUTES_A_TEAM } from "../../domain/check-in.ts";
import { chip, label, named, open, openDay, type PageLine, says } from "../../workbook/pages/line.ts";
import { textValue, type Value } from "../../workbook/tab.ts";
import { shownStatus } from "../home/shown-status.ts";
import { type Agenda, agendaOf, type CheckInAsked, standing } from "./agenda.ts";
import type { PageTeam } from "./page-team.ts";
import { point } from "./point.ts";

/** What the tracker knows the rows of a check-in by; the first two are followed by a team's id. */
export const MARKS = { met: "met ", decisions: "decisions ", teams: "teams", rest: "rest" } as const;
export const HEADERS = { met: "Met", decision: "Decision", who: "Who", by: "By when" } as const;
export const MET = { yes: "yes", no: "no" } as const;

/** The rows for decisions that each team is given. */
const DECISION_ROWS = 3;

/** A decision as it stands on a page. */
export interface WrittenDecision {
  readonly decision: Value;
  readonly who: Value;
  readonly by: Value;
}

/** What people had written on a page that a stopped run left half-way, by the teams' ids. */
export type Carried = ReadonlyMap<
  string,
  { readonly met: string; readonly decisions: readonly WrittenDecision[] }
>;

/** The counts and the sentences that the rollup says of the whole cohort. */
export interface CohortWords {
  readonly cohort: string;
  readonly counts: string;
}

/** A check-in from the top: the cohort, who is met, and a section a team. */
export function checkInLines(
  teams: readonly PageTeam[],
  asked: CheckInAsked,
  words: CohortWords,
  carried: Carried,
): readonly PageLine[] {
  return [
    ...top(asked.number, words),
    { kind: "gap" },
    { kind: "header", texts: ["Team", "Where it stands", "Status", HEADERS.met], mark: MARKS.teams },
    ...teams.map((team) => overviewRow(team, carried.get(team.id)?.met ?? MET.yes)),
    ...teams.flatMap((team) => section(team, agendaOf(team, asked), carried.get(team.id)?.decisions ?? [])),
  ];
}

function top(number: CheckInNumber, { cohort, counts }: CohortWords): readonly PageLine[] {
  return [
    { kind: "title", text: `${checkInName(number)}: ${focusOf(number)}` },
    { kind: "sentence", text: cohort },
    { kind: "sentence", text: counts },
    {
      kind: "sentence",
      text: `${MINUTES_A_TEAM} minutes a team, who needs help first. Decisions go into the framed rows; ${HEADERS.met}: ${MET.no} leaves a team out.`,
      quiet: true,
    },
  ];
}

function overviewRow(team: PageTeam, met: string): PageLine {
  const status = shownStatus(team.text("shown"))?.key ?? null;
  const cells = [named(team.name), says(standing(team)), chip(status), open(textValue(met))] as const;
  return { kind: "row", cells, mark: `${MARKS.met}${team.id}` };
}

function section(team: PageTeam, agenda: Agenda, written: readonly WrittenDecision[]): readonly PageLine[] {
  const coach = team.text("coach");
  const week = `Week ${team.text("week")} of ${team.text("weeks")}`;
  return [
    { kind: "gap" },
    { kind: "heading", text: team.name, aside: [week, coach === "" ? "" : `Coach: ${coach}`] },
    ...point("1  Where we are", agenda.whereWeAre),
    ...point("2  Tried and learned", agenda.tried),
    ...point("3  In the way", agenda.inTheWay),
    ...decisions(team, written),
    ...point("5  To recognise", agenda.toRecognise, MARKS.rest),
  ];
}

function decisions(team: PageTeam, written: readonly WrittenDecision[]): readonly PageLine[] {
  const rows = Array.from({ length: Math.max(DECISION_ROWS, written.length) }, (_, index): PageLine => {
    const found = written[index];
    return { kind: "row", cells: [label(""), open(found?.decision), open(found?.who), openDay(found?.by)] };
  });
  return [
    {
      kind: "header",
      texts: ["4  Decisions", HEADERS.decision, HEADERS.who, HEADERS.by],
      mark: `${MARKS.decisions}${team.id}`,
    },
    ...rows,
  ];
}
