import { type Goal, PERCENT, stepPlacesOf } from "../../../domain/goal.ts";
import { type Formula, f } from "../../formula.ts";
import type { Reference } from "../../reference.ts";
import type { WeekColumnKey } from "./columns.ts";
import type { FactKey } from "./fact-keys.ts";
import type { Some } from "./facts.ts";
import type { TeamLayout } from "./layout.ts";

type Turnout = Some<
  Extract<
    FactKey,
    | "participation"
    | "their average"
    | "earlier participation"
    | "their earlier average"
    | "from participation"
    | "from score"
    | "driver"
    | "takers need"
  >
>;

const NOTHING = f`""`;

/**
 * Who took part and how well they did, in the latest week and the one before; what of the change came from which; and
 * the average that those who take part need for the goal.
 */
export function turnout(goal: Goal, { fact, all, has, final }: TeamLayout): Turnout {
  const isSplit = has("participation") && goal.zeroes === "with";
  const told = (key: WeekColumnKey, week: Formula) => {
    if (!has(key)) return NOTHING;
    const value = f`INDEX(${all(key)};MATCH(${week};${all("week")};0))`;
    return f`IF(${week}=0;"";IF(ISNUMBER(${value});${value};""))`;
  };
  const [now, before] = [f`${fact("latest week")}`, f`${final("earlier")}`];
  const [took, average] = [fact("participation"), fact("their average")];
  const [tookBefore, averageBefore] = [fact("earlier participation"), fact("their earlier average")];
  const split = (part: Formula) =>
    isSplit ? f`IF(COUNT(${took};${average};${tookBefore};${averageBefore})=4;${part};"")` : NOTHING;
  const need = f`IF(AND(ISNUMBER(${took});ISNUMBER(${fact("goal")}));IF(${took}>0;${fact("goal")}/${took};"");"")`;
  return {
    participation: told("participation", now),
    "their average": told("average", now),
    "earlier participation": told("participation", before),
    "their earlier average": told("average", before),
    "from participation": split(f`(${took}-${tookBefore})*(${average}+${averageBefore})/2`),
    "from score": split(f`(${average}-${averageBefore})*(${took}+${tookBefore})/2`),
    driver: isSplit ? f`IF(ISNUMBER(${fact("from participation")});${moved(goal, fact)};"")` : NOTHING,
    "takers need": isSplit ? need : NOTHING,
  };
}

/** `+5.9 participation, -0.9 score`, in points of a percent or in the metric's own. */
function moved(goal: Goal, fact: TeamLayout["fact"]): Formula {
  const scale = goal.unit === PERCENT ? 100 : 1;
  const places = stepPlacesOf(goal);
  const signed = (amount: Reference) =>
    f`IF(ROUND(${scale}*${amount};${places})>0;"+";"")&ROUND(${scale}*${amount};${places})`;
  return f`${signed(fact("from participation"))}&" participation, "&${signed(fact("from score"))}&" score"`;
}
