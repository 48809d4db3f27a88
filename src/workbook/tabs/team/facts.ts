import { FEWEST_WEEKS, MOST_WEEKS } from "../../../domain/calendar.ts";
import type { Team } from "../../../domain/cohort.ts";
import { WEEKDAYS } from "../../../domain/cohort.ts";
import { DEFAULTS } from "../../../domain/defaults.ts";
import { type Goal, isFlatByDefinition } from "../../../domain/goal.ts";
import { type Formula, f, joined } from "../../formula.ts";
import type { Reference } from "../../reference.ts";
import { label } from "../../words.ts";
import { setting } from "../settings.ts";
import { type TeamColumnKey, teamsColumn } from "../teams.ts";
import type { Step, WeekColumnKey } from "./columns.ts";
import type { FactKey } from "./fact-keys.ts";
import type { TeamLayout } from "./layout.ts";
import { ending, pattern } from "./pattern.ts";
import { goalSentence } from "./sentence.ts";

/** The formula of every fact; `fact-keys.ts` names them in the order of their rows. */
export function factFormulas(team: Team, layout: TeamLayout): Some<FactKey> {
  return {
    ...recorded(team, layout),
    ...settings(),
    ...plan(team.goal, layout),
    ...calendar(layout),
    ...gains(team.goal, layout),
    ...latest(team.goal, layout),
    ...pattern(layout),
    ...ending(team.goal, layout),
    ...outcome(layout),
  };
}

type Some<Key extends FactKey> = Readonly<Record<Key, Formula>>;

/** People may type anything into a setting: what is not a number counts as the default. */
const orDefault = (formula: Formula, value: number): Formula =>
  f`IF(ISNUMBER(${formula});${formula};${value})`;

/** Working weeks that a calendar can have. */
const weeksOr = (weeks: Formula, otherwise: Formula): Formula =>
  f`IF(ISNUMBER(${weeks});IF(AND(${weeks}>=${FEWEST_WEEKS};${weeks}<=${MOST_WEEKS};INT(${weeks})=${weeks});${weeks};${otherwise});${otherwise})`;

const number = (formula: Formula): Formula => f`IF(ISNUMBER(${formula});${formula};"")`;

function recorded(team: Team, layout: TeamLayout) {
  const row = layout.fact("row on Teams");
  const look = (key: TeamColumnKey) => lookUp(key, row);
  const start = look("start");
  const monday = (day: Formula) => f`${day}-WEEKDAY(${day};2)+1`;
  return {
    "team id": f`${team.id}`,
    "row on Teams": f`IFERROR(MATCH(${layout.fact("team id")};${teamsColumn("id")};0);0)`,
    team: f`IF(${row}=0;"No longer on the Teams tab";${look("name")}&"")`,
    sentence: goalSentence(team.goal, layout, look),
    metric: f`${look("metric")}&""`,
    group: f`${look("group")}&""`,
    "group size": number(look("groupSize")),
    baseline: number(look("baseline")),
    goal: number(look("goal")),
    start: f`IF(ISNUMBER(${start});${monday(start)};IF(ISNUMBER(${setting("start")});${monday(setting("start"))};${monday(setting("judgedBy"))}))`,
    weeks: weeksOr(look("weeks"), weeksOr(setting("weeks"), f`${DEFAULTS.weeks}`)),
    final: number(look("final")),
    reported: f`${look("reported")}&""`,
    way: way(team.goal, layout, look("direction")),
    "plan version": number(look("version")),
  } satisfies Partial<Some<FactKey>>;
}

/** A team's cell on the Teams tab; blank where its row was deleted. */
export const lookUp = (key: TeamColumnKey, row: Reference): Formula =>
  f`IF(${row}=0;"";INDEX(${teamsColumn(key)};${row}))`;

/** +1 where more is better, −1 where less is. Only a level to hold says it itself. */
function way(goal: Goal, layout: TeamLayout, direction: Formula): Formula {
  const otherwise = goal.kind === "decrease" ? -1 : 1;
  if (goal.kind === "hold") return f`IF(${direction}="down";-1;1)`;
  if (isFlatByDefinition(goal)) return f`${otherwise}`;
  const [baseline, end] = [layout.fact("baseline"), layout.fact("goal")];
  return f`IF(COUNT(${baseline};${end})=2;IF(${end}<${baseline};-1;1);${otherwise})`;
}

function settings() {
  const day = setting("meetingDay");
  const isDay = WEEKDAYS.map((weekday) => f`${day}=${weekday}`);
  const position = isDay.map((is, index) => f`(${is})*${index}`);
  return {
    "as of": setting("judgedBy"),
    "due after days": f`IF(OR(${joined(isDay, ";")});${joined(position, "+")};${WEEKDAYS.indexOf(DEFAULTS.meetingDay)})`,
    "grace days": orDefault(setting("graceDays"), DEFAULTS.graceDays),
    "close band": orDefault(setting("closeBand"), DEFAULTS.closeBand),
    "smallest group": orDefault(setting("smallestGroup"), DEFAULTS.smallestGroup),
    note: f`${setting("note")}&""`,
  } satisfies Partial<Some<FactKey>>;
}

function plan(goal: Goal, layout: TeamLayout) {
  const { fact } = layout;
  const isFlat = isFlatByDefinition(goal);
  const complete = isFlat
    ? f`"complete"`
    : f`IF(ISNUMBER(${fact("baseline")});"complete";"baseline not recorded")`;
  return {
    "plan is": f`IF(ISNUMBER(${fact("goal")});${complete};"goal not recorded")`,
    base: f`${fact(isFlat ? "goal" : "baseline")}`,
  } satisfies Partial<Some<FactKey>>;
}

function calendar(layout: TeamLayout) {
  const { fact, all } = layout;
  const today = f`MATCH(${fact("as of")};${all("monday")};1)`;
  const lastMonday = f`INDEX(${all("monday")};MATCH(${fact("weeks")};${all("week")};0))`;
  const running = f`IF(${fact("as of")}>${fact("goal date")}+2;"ended";"running")`;
  return {
    "goal date": f`IFERROR(${lastMonday};INDEX(${all("monday")};ROWS(${all("monday")})))+4`,
    phase: f`IF(${fact("as of")}<${fact("start")};"before";${running})`,
    "week now": f`IF(${fact("phase")}="before";0;IF(${fact("phase")}="ended";${fact("weeks")}+1;INDEX(${all("count")};${today})))`,
    "on break": f`IF(${fact("phase")}="running";INDEX(${all("pause")};${today});0)`,
  } satisfies Partial<Some<FactKey>>;
}

function gains(goal: Goal, layout: TeamLayout) {
  const { fact, all, final } = layout;
  const isFlat = isFlatByDefinition(goal);
  const falls = f`IF(AND(ISNUMBER(${final("aim")});ISNUMBER(${fact("base")}));${final("aim")}<${fact("base")};FALSE())`;
  const first = f`MATCH(0;${all("reached")};1)+1`;
  return {
    sign: isFlat ? f`${fact("way")}` : f`IF(${falls};-1;1)`,
    "goal gain": f`IF(AND(ISNUMBER(${final("aim")});ISNUMBER(${fact("base")}));ROUND(${fact("sign")}*(${final("aim")}-${fact("base")});9);0)`,
    "highest gain": f`${final("reached")}`,
    flat: isFlat ? f`1` : f`IF(${fact("highest gain")}=0;1;0)`,
    pace: f`IF(${fact("flat")}=1;"";INDEX(${all("reached")};${first})/INDEX(${all("count")};${first}))`,
  } satisfies Partial<Some<FactKey>>;
}

function latest(goal: Goal, layout: TeamLayout) {
  const { fact, all, final } = layout;
  const inWeek = (key: WeekColumnKey | Step, week: Reference | Formula) =>
    f`INDEX(${all(key)};MATCH(${week};${all("week")};0))`;
  const told = (key: WeekColumnKey | Step, week: FactKey) =>
    f`IF(${fact(week)}=0;"";${inWeek(key, fact(week))})`;
  const gap = f`ROUND(${fact("sign")}*(${fact("actual")}-${fact("target")});9)`;
  const share = (value: Reference | Formula) =>
    f`(${value}-${fact("baseline")})/(${fact("goal")}-${fact("baseline")})`;
  const moves = isFlatByDefinition(goal)
    ? f`FALSE()`
    : f`IF(COUNT(${fact("baseline")};${fact("goal")})=2;ROUND(${fact("goal")}-${fact("baseline")};9)<>0;FALSE())`;
  const target = inWeek("target", f`MIN(${fact("week now")};${fact("weeks")})`);
  // After the end the result counts, and not the latest weekly number.
  const reached = f`IF(AND(${fact("phase")}="ended";ISNUMBER(${fact("final")}));${fact("final")};${fact("actual")})`;
  const left = f`${fact("weeks")}-${fact("latest week")}`;
  const met = f`ROUND(${fact("way")}*(${fact("actual")}-${fact("goal")});9)>=0`;
  return {
    "latest week": f`${final("latest")}`,
    actual: told("actual", "latest week"),
    target: f`IF(${fact("plan is")}="complete";${told("target", "latest week")};"")`,
    "weeks ahead": told("ahead", "latest week"),
    "earlier weeks ahead": f`IF(${final("earlier")}=0;"";${inWeek("ahead", final("earlier"))})`,
    gap: f`IF(COUNT(${fact("actual")};${fact("target")})=2;${gap};"")`,
    progress: f`IF(ISNUMBER(${reached});IF(${moves};${share(reached)};"");"")`,
    "planned progress": f`IF(${moves};IF(${fact("week now")}=0;0;IF(ISNUMBER(${target});${share(target)};""));"")`,
    needed: f`IF(ISNUMBER(${fact("actual")});IF(${moves};IF(${left}<=0;"";IF(${met};0;(${fact("goal")}-${fact("actual")})/(${left})));"");"")`,
    "planned step": f`IF(${moves};(${fact("goal")}-${fact("baseline")})/${fact("weeks")};"")`,
    "number this week": f`IF(AND(${fact("latest week")}=${fact("week now")};${fact("latest week")}>0;${fact("on break")}=0);1;0)`,
    suppressed: suppressed(goal, layout),
    participation: layout.has("participation") ? told("participation", "latest week") : f`""`,
  } satisfies Partial<Some<FactKey>>;
}

/** Numbers of a small group stay off the rollup: in an average or a rate of few people each of them can be seen. */
function suppressed(goal: Goal, { fact, all, has }: TeamLayout): Formula {
  if (goal.kind !== "average" && goal.kind !== "rate") return f`0`;
  const isSmall = (size: Reference | Formula) =>
    f`IF(ISNUMBER(${size});${size}<${fact("smallest group")};FALSE())`;
  const group = isSmall(fact("group size"));
  if (!has("whole")) return f`IF(${group};1;0)`;
  const measured = f`INDEX(${all("whole")};MATCH(${fact("latest week")};${all("week")};0))`;
  return f`IF(OR(${group};${isSmall(measured)});1;0)`;
}

function outcome(layout: TeamLayout) {
  const { fact, all, final } = layout;
  const reached = f`ROUND(${fact("way")}*(${fact("final")}-${fact("goal")});9)>=0`;
  const held = f`IF(ISNUMBER(${fact("final")});IF(${reached};${label("achieved")};${label("not achieved")});${label("no result")})`;
  const told = f`IF(${fact("reported")}="Achieved";${label("achieved as reported")};IF(${fact("reported")}="Not achieved";${label("not achieved as reported")};${label("no result")}))`;
  const judged = f`IF(${fact("judged week")}=0;IF(${fact("week now")}>0;${label("due")};"");INDEX(${all("status")};MATCH(${fact("judged week")};${all("week")};0)))`;
  const noGoal = f`${fact("plan is")}="goal not recorded"`;
  const running = f`IF(${noGoal};${label("goal not recorded")};IF(${fact("plan is")}="complete";${judged};""))`;
  const hasVerdict = f`AND(${fact("phase")}="ended";OR(ISNUMBER(${fact("goal")});${fact("verdict")}<>${label("no result")}))`;
  return {
    "judged week": f`${final("judged")}`,
    verdict: f`IF(${fact("phase")}="ended";IF(ISNUMBER(${fact("goal")});${held};${told});"")`,
    status: f`IF(${hasVerdict};${fact("verdict")};${running})`,
    "week by week": f`${final("story")}`,
  } satisfies Partial<Some<FactKey>>;
}
