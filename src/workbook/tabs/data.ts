import type { Team } from "../../domain/cohort.ts";
import { PERCENT } from "../../domain/goal.ts";
import { signalWord } from "../../domain/signal.ts";
import { STATUSES, statusLabel } from "../../domain/status.ts";
import { type Formula, f, joined } from "../formula.ts";
import { DAY, metricFormat } from "../number-format.ts";
import { area, cell, type Reference, sheetIdOf } from "../reference.ts";
import { columnOf, FIRST_ROW, type RegisterColumn, registerCanvas, registerTab } from "../register.ts";
import { constant, type TabDescription, zone } from "../tab.ts";
import { dayInWords, rangeInWords, valueInWords } from "../words.ts";
import { setting } from "./cohort.ts";
import type { FactKey } from "./team/fact-keys.ts";
import type { TeamLayout } from "./team/layout.ts";
import { type TeamColumnKey, teamsColumn } from "./teams.ts";

/** The version of this tab's contract: other workbooks import it, so a header never changes its meaning. */
const CONTRACT = 1;

const column = <Key extends string>(key: Key, header: string) => ({ key, header, width: 90 });

/** The rollup's source and the contract for other workbooks: one row a team, in roster order, plain types. */
export const DATA_COLUMNS = [
  column("contract", "Contract"),
  column("cohort", "Cohort"),
  column("id", "Team id"),
  column("team", "Team"),
  column("school", "School"),
  column("priority", "Priority"),
  column("coach", "Coach"),
  column("kind", "Kind"),
  column("metric", "Metric"),
  column("unit", "Unit"),
  column("start", "Start"),
  column("goalDate", "Goal date"),
  column("weeks", "Weeks"),
  column("phase", "Phase"),
  column("week", "Week"),
  column("latest", "Latest week"),
  column("status", "Status"),
  column("symbol", "Symbol"),
  column("ahead", "Weeks ahead"),
  column("baseline", "Baseline"),
  column("goal", "Goal"),
  column("actual", "Actual"),
  column("target", "Target"),
  column("gap", "Gap"),
  column("progress", "Progress"),
  column("planned", "Planned progress"),
  column("needed", "Needed a week"),
  column("participation", "Participation"),
  column("signal", "Signal"),
  column("streak", "Streak"),
  column("outlook", "Outlook"),
  column("projected", "Projected"),
  column("low", "Projected low"),
  column("high", "Projected high"),
  column("story", "Week by week"),
  column("final", "Final result"),
  column("version", "Plan version"),
  column("told", "Number this week"),
  column("onBreak", "On break"),
  column("sheet", "Sheet id"),
  column("shown", "Status shown"),
  column("values", "Actual / target"),
  column("ending", "Outlook in words"),
  column("way", "Goal in short"),
  column("runningWeek", "Running week"),
  column("runningWeeks", "Running weeks"),
  column("need", "Need"),
  column("place", "Place by name"),
  column("order", "Order"),
  column("rank", "Rank"),
] as const satisfies readonly RegisterColumn<string>[];
export type DataColumnKey = (typeof DATA_COLUMNS)[number]["key"];

export const dataColumn = (key: DataColumnKey): number => columnOf<DataColumnKey>(DATA_COLUMNS, key);

/** A column of all teams' rows. */
export const allTeams = (key: DataColumnKey, teams: number): Reference =>
  area("data", FIRST_ROW, dataColumn(key), FIRST_ROW + teams - 1);

export interface DataRow {
  readonly team: Team;
  readonly layout: TeamLayout;
}

export function dataTab(rows: readonly DataRow[]): TabDescription {
  const grid = registerCanvas(DATA_COLUMNS, rows.length);
  rows.forEach((data, index) => {
    const row = FIRST_ROW + index;
    const formulas = { ...state(data), ...forRollup(data, row, rows.length) };
    for (const { key } of DATA_COLUMNS) {
      grid.put(row, dataColumn(key), key === "contract" ? constant(CONTRACT) : formulas[key]);
    }
    const value = { numberFormat: metricFormat(data.team.goal) };
    for (const key of ["baseline", "goal", "actual", "target", "final"] as const) {
      grid.paint(zone(row, dataColumn(key)), value);
    }
    for (const key of ["start", "goalDate"] as const) {
      grid.paint(zone(row, dataColumn(key)), { numberFormat: DAY });
    }
  });
  return registerTab({ key: "data", kind: "data", name: "Data", hidden: true }, DATA_COLUMNS, grid);
}

function state({ layout }: DataRow) {
  const { fact } = layout;
  const teams = (key: TeamColumnKey) => f`INDEX(${teamsColumn(key)};${fact("row on Teams")})&""`;
  const told = (key: FactKey) => f`${fact(key)}`;
  /** What would show a small group's numbers is left out; the words stay. */
  const shared = (key: FactKey) => f`IF(${fact("suppressed")}=1;"";${fact(key)})`;
  const status = fact("status");
  const symbol = f`IF(MID(${status};2;1)=" ";LEFT(${status};1);"")`;
  return {
    cohort: setting("name"),
    id: told("team id"),
    team: told("team"),
    school: teams("school"),
    priority: teams("priority"),
    coach: teams("coach"),
    kind: teams("kind"),
    metric: told("metric"),
    unit: teams("unit"),
    start: told("start"),
    goalDate: told("goal date"),
    weeks: told("weeks"),
    phase: told("phase"),
    week: f`MIN(${fact("week now")};${fact("weeks")})`,
    latest: f`IF(${fact("latest week")}=0;"";${fact("latest week")})`,
    status: f`IF(${symbol}="";${status};MID(${status};3;99))`,
    symbol,
    ahead: shared("weeks ahead"),
    baseline: told("baseline"),
    goal: told("goal"),
    actual: shared("actual"),
    target: shared("target"),
    gap: shared("gap"),
    progress: shared("progress"),
    planned: told("planned progress"),
    needed: shared("needed"),
    participation: shared("participation"),
    signal: told("signal"),
    streak: told("streak"),
    outlook: told("outlook"),
    projected: shared("projected"),
    low: shared("low"),
    high: shared("high"),
    story: told("week by week"),
    final: shared("final"),
    version: told("plan version"),
    told: told("number this week"),
    onBreak: told("on break"),
    shown: told("status"),
  } satisfies Partial<Record<DataColumnKey, Formula>>;
}

/** What the rollup shows and sorts by. */
function forRollup({ team, layout }: DataRow, row: number, teams: number) {
  const { fact } = layout;
  const { goal } = team;
  const here = (key: DataColumnKey) => cell("data", row, dataColumn(key));
  const isEnded = f`${fact("phase")}="ended"`;
  const isRunning = f`${fact("phase")}="running"`;
  const pair = (value: Reference, aim: Reference) =>
    f`IF(ISNUMBER(${value});${valueInWords(goal, value)}&IF(ISNUMBER(${aim});" / "&${valueInWords(goal, aim)};"");"")`;
  const toGoal = f`IF(ISNUMBER(${here("goal")});${valueInWords(goal, here("goal"))}&${ofGroup(goal)}&" by "&${dayInWords(here("goalDate"))};"goal not recorded")`;
  const from = f`IF(ISNUMBER(${here("baseline")});${valueInWords(goal, here("baseline"))}&" → ";"")`;
  const range = f`${here("outlook")}&IF(ISNUMBER(${here("projected")});" "&${rangeInWords(goal, here("low"), here("high"))};"")`;
  const change = f`${here("final")}-${here("baseline")}`;
  const points =
    goal.unit === PERCENT
      ? f`ROUND(100*(${change});${goal.decimals})&" points"`
      : f`ROUND(${change};${goal.decimals})`;
  const moved = f`IF(COUNT(${here("final")};${here("baseline")})=2;IF(${change}>0;"+";"")&${points};"")`;
  const closed = f`IF(ISNUMBER(${here("progress")});ROUND(100*${here("progress")};0)&"% of the gap";${moved})`;
  const ahead = f`IF(ISNUMBER(${here("ahead")});MAX(-400;MIN(400;${here("ahead")}));450)`;
  const upToHere = area("data", FIRST_ROW, dataColumn("team"), row);
  const before = f`SUMPRODUCT((${allTeams("team", teams)}<${here("team")})*1)`;
  return {
    sheet: f`${sheetIdOf(layout.key)}`,
    values: f`IF(${isEnded};${pair(here("final"), here("goal"))};${pair(here("actual"), here("target"))})`,
    ending: f`IF(${isEnded};${closed};${range})`,
    way: f`${from}&${toGoal}`,
    runningWeek: f`IF(${isRunning};${fact("week now")};"")`,
    runningWeeks: f`IF(${isRunning};${fact("weeks")};"")`,
    need: need(here("shown"), here("signal")),
    place: f`${before}+SUMPRODUCT((${upToHere}=${here("team")})*1)`,
    order: f`${here("need")}*10000000000+ROUND((${ahead}+500)*1000;0)*10000+${here("place")}`,
    rank: f`SUMPRODUCT((${allTeams("order", teams)}<${here("order")})*1)+1`,
  } satisfies Partial<Record<DataColumnKey, Formula>>;

  function ofGroup({ kind }: Team["goal"]): Formula {
    const counts = kind === "running count" || kind === "weekly count" || kind === "each person";
    return counts ? f`IF(ISNUMBER(${fact("group size")});" of "&${fact("group size")};"")` : f`""`;
  }
}

/**
 * Who needs help first: Talk now, then No update ×2, then the Need column of the status table, ten times, so that a
 * blank status stands between Due and no goal.
 */
function need(shown: Reference, signal: Reference): Formula {
  const needs = STATUSES.filter((status) => status.need !== null).map(
    (status) => f`(${shown}=${statusLabel(status)})*${(status.need ?? 0) * 10}`,
  );
  const first = f`(${signal}=${signalWord("talk now")})`;
  const second = f`(${signal}=${signalWord("no update twice")})`;
  return f`IF(${first};5;IF(${second};15;IF(${shown}="";95;${joined(needs, "+")})))`;
}
