import { DEFAULTS } from "../../domain/defaults.ts";
import { type Bucket, STATUSES, type StatusKey, statusLabel } from "../../domain/status.ts";
import { type Formula, f, joined } from "../formula.ts";
import type { Reference } from "../reference.ts";
import { dayInWords, dayWithYear, label } from "../words.ts";
import { allTeams, type DataColumnKey } from "./data-columns.ts";
import { NEEDS_BASELINE } from "./data-for-rollup.ts";
import { judgingDay, orDefault, setting } from "./settings.ts";

/** What the rollup says while no team is on it. */
export const NO_WEEK = "No week yet";

/** What stands in place of the week where no team can be judged, because there is no day to judge it by. */
export const NOT_JUDGED = "Not judged";
const WHY_NOT_JUDGED = "As of on the Cohort tab cannot be read";
const TO_BE_JUDGED = "Type a day in As of, or clear it; until then no team is judged.";

/** What is counted over all teams. */
const TALLIES = [
  "teams",
  "ended",
  "running",
  "on break",
  "on track",
  "close",
  "behind",
  "no update",
  "due",
  "goal not recorded",
  "baseline not recorded",
  "not started",
  "no result",
  "achieved",
  "as reported",
  "updated",
  "results",
  "asks",
] as const;

/**
 * The rollup's counts and sentences, a hidden block beside the table: a label and its value. What is new goes last: in
 * workbooks of older versions a label that stands elsewhere was moved by people.
 */
export const COUNTS = [
  ...TALLIES,
  "all ended",
  "week",
  "count line",
  "teams in words",
  "updates",
  "cohort",
  "legend",
] as const;
export type CountKey = (typeof COUNTS)[number];
export type Counts = (key: CountKey) => Reference;

export function countFormulas(teams: number, counts: Counts): Readonly<Record<CountKey, Formula>> {
  return {
    ...(teams === 0 ? nobody() : everybody(teams)),
    "all ended": f`IF(AND(${counts("teams")}>0;${counts("ended")}=${counts("teams")});1;0)`,
    week: teams === 0 ? f`${NO_WEEK}` : weekOfTeams(teams, counts),
    "count line": f`IF(${noneJudged(counts)};${WHY_NOT_JUDGED};${countLine(counts)})`,
    "teams in words": f`${counts("teams")}&IF(${counts("teams")}=1;" team";" teams")`,
    updates: f`IF(${noneJudged(counts)};${TO_BE_JUDGED};${asks(teams, counts)}&" · "&${updates(counts)})`,
    cohort: f`${setting("name")}&IFERROR(IF(${setting("name")}&""="";"As of ";" · as of ")&${dayWithYear(judgingDay)};"")&IF(${setting("note")}&""="";"";" · "&${setting("note")})`,
    legend: legend(counts),
  };
}

type Tallies = Readonly<Record<(typeof TALLIES)[number], Formula>>;

function everybody(teams: number): Tallies {
  const where = (key: DataColumnKey, value: string) => f`SUMPRODUCT((${allTeams(key, teams)}=${value})*1)`;
  const inBucket = (bucket: Bucket) =>
    joined(
      STATUSES.filter((status) => status.bucket === bucket).map((status) =>
        where("shown", statusLabel(status)),
      ),
      "+",
    );
  const said = (key: StatusKey) => where("shown", label(key));
  return {
    teams: f`${teams}`,
    ended: where("phase", "ended"),
    running: where("phase", "running"),
    "on break": f`SUM(${allTeams("onBreak", teams)})`,
    "on track": inBucket("on track"),
    close: inBucket("close"),
    behind: inBucket("behind"),
    "no update": inBucket("no update"),
    due: inBucket("due"),
    "goal not recorded": inBucket("goal not recorded"),
    "baseline not recorded": f`SUMPRODUCT((${allTeams("need", teams)}=${NEEDS_BASELINE})*(${allTeams("week", teams)}>0))`,
    // Before the first working week, which a break may put off.
    "not started": f`SUMPRODUCT((${allTeams("shown", teams)}="")*(${allTeams("week", teams)}=0))`,
    "no result": inBucket("no result"),
    achieved: f`${said("achieved")}+${said("achieved as reported")}`,
    "as reported": said("achieved as reported"),
    updated: f`SUM(${allTeams("told", teams)})`,
    // By their verdicts: small groups keep the numbers to themselves, and without a goal a number is no result.
    results: inBucket("ended"),
    asks: f`SUM(${allTeams("asks", teams)})`,
  };
}

// Object.fromEntries forgets which keys it was given.
const nobody = (): Tallies => Object.fromEntries(TALLIES.map((key) => [key, f`0`])) as Tallies;

const noneJudged = (counts: Counts): Formula => f`AND(${counts("teams")}>0;NOT(ISNUMBER(${judgingDay})))`;

const weekOfTeams = (teams: number, counts: Counts): Formula =>
  weekInWords((key) => allTeams(key, teams), {
    allEnded: f`${counts("all ended")}=1`,
    running: counts("running"),
    onBreak: counts("on break"),
  });

/** `Week 5 of 8`, or what the running teams have in common. */
export function weekInWords(
  all: (key: "phase" | "runningWeek" | "runningWeeks" | "start" | "goalDate") => Reference,
  { allEnded, running, onBreak }: { allEnded: Formula; running: Reference; onBreak: Reference },
): Formula {
  const [low, high] = [f`MIN(${all("runningWeek")})`, f`MAX(${all("runningWeek")})`];
  const sameLength = f`MIN(${all("runningWeeks")})=MAX(${all("runningWeeks")})`;
  const one = f`"Week "&${low}&IF(${sameLength};" of "&MAX(${all("runningWeeks")});"")`;
  const several = f`"Weeks "&${low}&"–"&${high}`;
  const now = f`IF(${onBreak}=${running};"Break";IF(${low}=${high};${one};${several}))`;
  const starts = f`"Starts "&${dayInWords(f`MIN(${all("start")})`)}`;
  const ended = f`"Ended "&${dayInWords(f`MAX(${all("goalDate")})`)}`;
  const isJudged = f`SUMPRODUCT((${all("phase")}<>"")*1)>0`;
  return f`IF(${isJudged};IF(${allEnded};${ended};IF(${running}=0;${starts};${now}));${NOT_JUDGED})`;
}

function countLine(counts: Counts): Formula {
  const reported = f`IF(${counts("as reported")}>0;" ("&${counts("as reported")}&" as reported)";"")`;
  const ended = f`${counts("achieved")}&" of "&${counts("teams")}&" achieved"&${reported}`;
  const now = f`${counts("on track")}&" on track · "&${counts("close")}&" close · "&${counts("behind")}&" behind"`;
  return f`IF(${counts("all ended")}=1;${ended};${now})`;
}

/** `2 open asks, oldest 9 days` */
function asks(teams: number, counts: Counts): Formula {
  if (teams === 0) return f`"No open asks"`;
  const oldest = f`MAX(${allTeams("oldestAsk", teams)})`;
  const age = f`IF(${oldest}=0;"";", oldest "&${oldest}&IF(${oldest}=1;" day";" days"))`;
  const open = f`${counts("asks")}&IF(${counts("asks")}=1;" open ask";" open asks")&${age}`;
  return f`IF(${counts("asks")}=0;"No open asks";${open})`;
}

function updates(counts: Counts): Formula {
  const others = [
    "no update",
    "due",
    "goal not recorded",
    "baseline not recorded",
    "not started",
    "no result",
  ] as const;
  const part = (key: CountKey, words: string) =>
    f`IF(${counts(key)}>0;" · "&${counts(key)}&${` ${words}`};"")`;
  const parts = [...others.map((key) => part(key, key)), part("results", "ended")];
  const results = f`${counts("results")}&IF(${counts("results")}=1;" final result";" final results")`;
  return f`IF(${counts("all ended")}=1;${results};${counts("updated")}&" updated"&${joined(parts, "&")})`;
}

function legend(counts: Counts): Formula {
  const band = orDefault(setting("closeBand"), DEFAULTS.closeBand);
  const weeks = f`IF(${band}=1;"a week";${band}&" weeks")`;
  const now = f`"★ goal met   ▲ on plan   ◆ up to "&${weeks}&" behind   ▼ more than "&${weeks}&" behind   – no number   ○ due"`;
  const ended = "★ achieved   ☆ achieved, as reported   ▽ not achieved   – no result";
  return f`IF(${counts("all ended")}=1;${ended};${now})`;
}
