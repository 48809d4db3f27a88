import type { Team } from "../../domain/cohort.ts";
import { statusLabel, statusNamed } from "../../domain/status.ts";
import type { Canvas } from "../canvas.ts";
import { type Formula, f } from "../formula.ts";
import { DAY, metricFormat } from "../number-format.ts";
import { FIRST_ROW, registerCanvas, registerTab } from "../register.ts";
import { type TabDescription, zone } from "../tab.ts";
import { CONTRACT, DATA_COLUMNS, type DataColumnKey, dataColumn } from "./data-columns.ts";
import { type DataRow, forRollup } from "./data-for-rollup.ts";
import { setting } from "./settings.ts";
import type { FactKey } from "./team/fact-keys.ts";
import { lookUp, NAMELESS } from "./team/facts.ts";
import { isSmallIn } from "./team/small-group.ts";
import type { TeamColumnKey } from "./teams.ts";

/** Describes Data, from which the rollup and other workbooks read. */
export function dataTab(rows: readonly DataRow[]): TabDescription {
  const grid = registerCanvas(DATA_COLUMNS, rows.length);
  const [first] = rows;
  if (first !== undefined) vacate(grid, rows.length, first);
  rows.forEach((data, index) => {
    const row = FIRST_ROW + index;
    const formulas = { ...state(data), ...forRollup(data, row, rows.length) };
    for (const { key } of DATA_COLUMNS) {
      grid.put(row, dataColumn(key), unfailing(key, formulas[key], data));
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

const CHECK = statusNamed("check");

/** What a row says where its formula fails; blank in every other column. */
const INSTEAD: Readonly<Partial<Record<DataColumnKey, string>>> = {
  team: NAMELESS,
  shown: statusLabel(CHECK),
  status: CHECK.word,
  symbol: CHECK.symbol,
};

/**
 * One team's error, where a person typed over a formula or deleted a tab, must not stop the rollup of all, or a portfolio
 * of many. The row stays that team's.
 */
const unfailing = (key: DataColumnKey, formula: Formula, { team }: DataRow): Formula =>
  f`IFERROR(${formula};${key === "id" ? team.id : (INSTEAD[key] ?? "")})`;

/** The rows below the last team: a team that was taken off the roster stood there. */
function vacate(grid: Canvas, used: number, first: DataRow): void {
  const formulas = { ...state(first), ...forRollup(first, FIRST_ROW, used) };
  for (let row = FIRST_ROW + used; row <= grid.contents.length; row++) {
    for (const { key } of DATA_COLUMNS) {
      grid.put(row, dataColumn(key), { kind: "vacated", formula: unfailing(key, formulas[key], first) });
    }
  }
}

function state({ team, layout }: DataRow) {
  const { fact } = layout;
  const teams = (key: TeamColumnKey) => f`${lookUp(key, fact("row on Teams"))}&""`;
  const told = (key: FactKey) => f`${fact(key)}`;
  /** What would show a small group's numbers is left out; the words stay. */
  const shared = (key: FactKey) => f`IF(${fact("suppressed")}=1;"";${fact(key)})`;
  const status = fact("status");
  const symbol = f`IF(MID(${status};2;1)=" ";LEFT(${status};1);"")`;
  return {
    contract: f`${CONTRACT}`,
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
    goal: told("judged goal"),
    actual: shared("actual"),
    target: shared("target"),
    gap: shared("gap"),
    progress: shared("progress"),
    planned: told("planned progress"),
    needed: f`IF(${fact("phase")}="ended";"";${shared("needed")})`,
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
    ...help(team, layout),
  } satisfies Partial<Record<DataColumnKey, Formula>>;
}

/** What the team waits for, and who has met it. */
function help({ goal }: Team, layout: DataRow["layout"]) {
  const { fact } = layout;
  const isEarlierSmall = isSmallIn(goal, layout, layout.final("earlier"));
  return {
    recent: f`IF(${fact("suppressed")}=1;"";${fact("recent")})`,
    driver: f`IF(OR(${fact("suppressed")}=1;${isEarlierSmall});"";${fact("driver")})`,
    asks: f`${fact("open asks")}`,
    oldestAsk: f`${fact("oldest ask")}`,
    actions: f`${fact("open actions")}`,
    checkIns: f`${fact("check-ins held")}`,
    oneOnOnes: f`${fact("one-on-ones held")}`,
    members: f`${fact("members")}`,
  } satisfies Partial<Record<DataColumnKey, Formula>>;
}
