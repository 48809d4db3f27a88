import { type CheckInNumber, checkInName, focusOf, MINUTES_A_TEAM } from "../../domain/check-in.ts";
import { chip, label, named, open, openDay, type PageLine, says } from "../../workbook/pages/line.ts";
import { textValue, type Value } from "../../workbook/value.ts";
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

/**
 * How a page that a stopped run left half-way stands by now, by the teams' ids: what people wrote under Met, and how
 * many rows for decisions there are. What was decided stays where it stands.
 */
export type Carried = ReadonlyMap<string, { readonly met: string; readonly rows: number }>;

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
    ...teams.flatMap((team) =>
      section(team, agendaOf(team, asked), carried.get(team.id)?.rows ?? DECISION_ROWS),
    ),
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

function section(team: PageTeam, agenda: Agenda, rows: number): readonly PageLine[] {
  const coach = team.text("coach");
  const week = `Week ${team.text("week")} of ${team.text("weeks")}`;
  return [
    { kind: "gap" },
    { kind: "heading", text: team.name, aside: [week, coach === "" ? "" : `Coach: ${coach}`] },
    ...point("1  Where we are", agenda.whereWeAre),
    ...point("2  Tried and learned", agenda.tried),
    ...point("3  In the way", agenda.inTheWay),
    ...decisions(team, rows),
    ...point("5  To recognise", agenda.toRecognise, MARKS.rest),
  ];
}

function decisions(team: PageTeam, rows: number): readonly PageLine[] {
  const row: PageLine = { kind: "row", cells: [label(""), open(), open(), openDay()] };
  return [
    {
      kind: "header",
      texts: ["4  Decisions", HEADERS.decision, HEADERS.who, HEADERS.by],
      mark: `${MARKS.decisions}${team.id}`,
    },
    ...new Array<PageLine>(rows).fill(row),
  ];
}
