import type { Team } from "../../domain/cohort.ts";
import { type Goal, PERCENT } from "../../domain/goal.ts";
import { signalWord } from "../../domain/signal.ts";
import { STATUSES, statusLabel } from "../../domain/status.ts";
import { type Formula, f, joined } from "../formula.ts";
import { area, cell, type Reference, sheetIdOf } from "../reference.ts";
import { FIRST_ROW } from "../register.ts";
import { dayInWords, rangeInWords, valueInWords } from "../words.ts";
import { allTeams, type DataColumnKey, dataColumn } from "./data-columns.ts";
import type { TeamLayout } from "./team/layout.ts";

export interface DataRow {
  readonly team: Team;
  readonly layout: TeamLayout;
}

type Here = (key: DataColumnKey) => Reference;

/** What the rollup shows of a team and sorts it by, from the same row of Data. */
export function forRollup({ team, layout }: DataRow, row: number, teams: number) {
  const { fact } = layout;
  const { goal } = team;
  const here: Here = (key) => cell("data", row, dataColumn(key));
  const isEnded = f`${fact("phase")}="ended"`;
  const isRunning = f`${fact("phase")}="running"`;
  const held = pair(goal, here("actual"), here("target"));
  return {
    sheet: f`${sheetIdOf(layout.key)}`,
    values: f`IF(${isEnded};${pair(goal, here("final"), here("goal"))};${held})`,
    ending: f`IF(${isEnded};${closed(goal, here)};${foreseen(goal, here)})`,
    way: way(goal, here, fact("group size")),
    runningWeek: f`IF(${isRunning};${fact("week now")};"")`,
    runningWeeks: f`IF(${isRunning};${fact("weeks")};"")`,
    need: need(here("shown"), here("signal"), fact("plan is")),
    ...order(here, row, teams),
  } satisfies Partial<Record<DataColumnKey, Formula>>;
}

/** `57% / 60.5%` */
function pair(goal: Goal, value: Reference, aim: Reference): Formula {
  const second = f`IF(ISNUMBER(${aim});" / "&${valueInWords(goal, aim)};"")`;
  return f`IF(ISNUMBER(${value});${valueInWords(goal, value)}&${second};"")`;
}

/** `Unlikely 56.6–70.7%` */
const foreseen = (goal: Goal, here: Here): Formula =>
  f`${here("outlook")}&IF(ISNUMBER(${here("projected")});" "&${rangeInWords(goal, here("low"), here("high"))};"")`;

/** `75% of the gap`, or `+48 points` where no goal is recorded. */
function closed(goal: Goal, here: Here): Formula {
  const change = f`${here("final")}-${here("baseline")}`;
  const points =
    goal.unit === PERCENT
      ? f`ROUND(100*(${change});${goal.decimals})&" points"`
      : f`ROUND(${change};${goal.decimals})`;
  const moved = f`IF(COUNT(${here("final")};${here("baseline")})=2;IF(${change}>0;"+";"")&${points};"")`;
  const percent = f`ROUND(100*${notYetAll(here("progress"))};0)&"% of the gap"`;
  const gap = f`IF(ISNUMBER(${here("progress")});${percent};${moved})`;
  return f`IF(ISNUMBER(${here("final")});${gap};"")`;
}

/** A share of the gap to be shown in whole percents: 99.9% is not all of it. */
export const notYetAll = (share: Reference): Formula =>
  f`IF(ROUND(${share};9)<1;MIN(${share};99/100);${share})`;

/**
 * `43% → 71% by Jun 12`, `0 → 73 of 80 by Jun 12`; nothing of a team that cannot be judged, for its plan depends on the
 * day.
 */
function way(goal: Goal, here: Here, size: Reference): Formula {
  const { kind } = goal;
  const counts = kind === "running count" || kind === "weekly count" || kind === "each person";
  const ofGroup = counts ? f`IF(ISNUMBER(${size});" of "&${size};"")` : f`""`;
  const from = f`IF(ISNUMBER(${here("baseline")});${valueInWords(goal, here("baseline"))}&" → ";"")`;
  const to = f`${valueInWords(goal, here("goal"))}&${ofGroup}&" by "&${dayInWords(here("goalDate"))}`;
  return f`IF(${here("phase")}="";"";${from}&IF(ISNUMBER(${here("goal")});${to};"goal not recorded"))`;
}

/** The place in the rollup: need first, then most weeks behind, then the name; one number for all three. */
function order(here: Here, row: number, teams: number) {
  const ahead = f`IF(ISNUMBER(${here("ahead")});MAX(-400;MIN(400;${here("ahead")}));450)`;
  const upToHere = area("data", FIRST_ROW, dataColumn("team"), row);
  const before = f`SUMPRODUCT((${allTeams("team", teams)}<${here("team")})*1)`;
  return {
    place: f`${before}+SUMPRODUCT((${upToHere}=${here("team")})*1)`,
    order: f`${here("need")}*10000000000+ROUND((${ahead}+500)*1000;0)*10000+${here("place")}`,
    rank: f`SUMPRODUCT((${allTeams("order", teams)}<${here("order")})*1)+1`,
  };
}

/** Between Due and no goal; by this number the teams are known that lack a baseline, since not every plan needs one. */
export const NEEDS_BASELINE = 95;

/**
 * Who needs help first: Talk now, then No update ×2, then the Need column of the status table, ten times, so that a
 * blank status has room: one that only a baseline would fill, then any other.
 */
function need(shown: Reference, signal: Reference, plan: Reference): Formula {
  const needs = STATUSES.filter((status) => status.need !== null).map(
    (status) => f`(${shown}=${statusLabel(status)})*${(status.need ?? 0) * 10}`,
  );
  const first = f`(${signal}=${signalWord("talk now")})`;
  const second = f`(${signal}=${signalWord("no update twice")})`;
  const blank = f`IF(${plan}="baseline not recorded";${NEEDS_BASELINE};${NEEDS_BASELINE + 1})`;
  return f`IF(${first};5;IF(${second};15;IF(${shown}="";${blank};${joined(needs, "+")})))`;
}
