import { type Goal, isFlatByDefinition, PERCENT } from "../../../domain/goal.ts";
import { ONE_PERSON_A_POINT } from "../../../domain/people-short.ts";
import { type Formula, f } from "../../formula.ts";
import type { Reference } from "../../reference.ts";
import { valueInWords } from "../../words.ts";
import type { WeekColumnKey } from "./columns.ts";
import type { FactKey } from "./fact-keys.ts";
import type { Some } from "./facts.ts";
import type { TeamLayout } from "./layout.ts";
import { isSmallIn } from "./small-group.ts";
import type { Step } from "./step-keys.ts";

/** What the latest week with a number says. */
export function latest(goal: Goal, layout: TeamLayout) {
  const { fact, all, final } = layout;
  const inWeek = (key: WeekColumnKey | Step, week: Reference | Formula) =>
    f`INDEX(${all(key)};MATCH(${week};${all("week")};0))`;
  const told = (key: WeekColumnKey | Step, week: FactKey) =>
    f`IF(${fact(week)}=0;"";${inWeek(key, fact(week))})`;
  const gap = f`ROUND(${fact("sign")}*(${fact("actual")}-${fact("target")});9)`;
  const share = (value: Reference | Formula) =>
    f`(${value}-${fact("baseline")})/(${fact("judged goal")}-${fact("baseline")})`;
  const moves = isFlatByDefinition(goal)
    ? f`FALSE()`
    : f`IF(COUNT(${fact("baseline")};${fact("judged goal")})=2;ROUND(${fact("judged goal")}-${fact("baseline")};9)<>0;FALSE())`;
  const target = inWeek("target", f`MIN(${fact("week now")};${fact("weeks")})`);
  // After the end the result counts, and not the latest weekly number.
  const reached = f`IF(AND(${fact("phase")}="ended";ISNUMBER(${fact("final")}));${fact("final")};${fact("actual")})`;
  const same = f`IF(COUNT(${fact("actual")};${fact("final")})=2;ROUND(${fact("actual")}-${fact("final")};9)=0;FALSE())`;
  const isResult = f`AND(${fact("latest week")}=${fact("weeks")};${same})`;
  const left = f`${fact("weeks")}-${fact("latest week")}`;
  const met = f`ROUND(${fact("way")}*(${fact("actual")}-${fact("goal")});9)>=0`;
  return {
    "latest week": f`${final("latest")}`,
    actual: told("actual", "latest week"),
    target: f`IF(${fact("plan is")}="complete";${told("target", "latest week")};"")`,
    // How far behind a week was says nothing of another result that came after it.
    "weeks ahead": f`IF(AND(${fact("phase")}="ended";NOT(${isResult}));"";${told("ahead", "latest week")})`,
    "earlier weeks ahead": f`IF(${final("earlier")}=0;"";${inWeek("ahead", final("earlier"))})`,
    gap: f`IF(COUNT(${fact("actual")};${fact("target")})=2;${gap};"")`,
    progress: f`IF(ISNUMBER(${reached});IF(${moves};${share(reached)};"");"")`,
    "planned progress": f`IF(${moves};IF(${fact("week now")}=0;0;IF(ISNUMBER(${target});${share(target)};""));"")`,
    needed: f`IF(COUNT(${fact("actual")};${fact("goal")})=2;IF(${moves};IF(${left}<=0;"";IF(${met};0;(${fact("goal")}-${fact("actual")})/(${left})));"");"")`,
    "planned step": f`IF(AND(ISNUMBER(${fact("goal")});${moves});(${fact("goal")}-${fact("baseline")})/${fact("weeks")};"")`,
    "number this week": f`IF(AND(${fact("latest week")}=${fact("week now")};${fact("latest week")}>0;${fact("on break")}=0);1;0)`,
    suppressed: f`IF(${isSmallIn(goal, layout, fact("latest week"))};1;0)`,
    "people short": peopleShort(goal, layout),
    recent: recent(goal, layout),
  } satisfies Partial<Some<FactKey>>;
}

/** The last three numbers, without those of few people, and their targets: `46 → 52 → 57% against 53.5 → 57 → 60.5%`. */
function recent(goal: Goal, layout: TeamLayout): Formula {
  const { fact, all, final } = layout;
  const scale = goal.unit === PERCENT ? 100 : 1;
  const inWeek = (key: WeekColumnKey, week: Reference) =>
    f`INDEX(${all(key)};MATCH(${week};${all("week")};0))`;
  const before = (key: WeekColumnKey, week: Reference) =>
    f`IF(OR(${week}=0;${isSmallIn(goal, layout, week)});"";ROUND(${scale}*${inWeek(key, week)};${goal.decimals})&" → ")`;
  const list = (key: WeekColumnKey) =>
    f`${before(key, final("third"))}&${before(key, final("earlier"))}&${valueInWords(goal, inWeek(key, fact("latest week")))}`;
  const against = f`IF(${fact("plan is")}="complete";" against "&${list("target")};"")`;
  return f`IF(${fact("latest week")}=0;"";${list("actual")}&${against})`;
}

/**
 * How many more people the gap is, as `people-short.ts` of the domain finds it: a rate counts them exactly, of any whole;
 * otherwise they are told of a group in which one person is more than a point.
 */
function peopleShort(goal: Goal, { fact, all, has }: TeamLayout): Formula {
  if (goal.unit !== PERCENT || (goal.kind !== "average" && goal.kind !== "rate")) return f`""`;
  const inWeek = (key: WeekColumnKey) => f`INDEX(${all(key)};MATCH(${fact("latest week")};${all("week")};0))`;
  const up = (amount: Formula) => f`-INT(-ROUND(${amount};9))`;
  const [gap, size] = [fact("gap"), fact("group size")];
  const isSmall = f`IF(ISNUMBER(${size});${size}<${ONE_PERSON_A_POINT};FALSE())`;
  const short = (people: Formula) => f`IF(ISNUMBER(${gap});IF(AND(${gap}<0;${people}>0);${people};"");"")`;
  const roughly = f`IF(${isSmall};${short(up(f`ABS(${gap})*${size}`))};"")`;
  if (!has("whole")) return roughly;
  const [part, whole] = [inWeek("part"), inWeek("whole")];
  const exactly = short(up(f`${fact("sign")}*(${fact("target")}*${whole}-${part})`));
  return f`IF(${fact("latest week")}=0;"";IF(AND(ISNUMBER(${part});ISNUMBER(${whole}));${exactly};${roughly}))`;
}
