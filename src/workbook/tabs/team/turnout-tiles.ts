import { type Goal, PERCENT } from "../../../domain/goal.ts";
import { f } from "../../formula.ts";
import { valueInWords } from "../../words.ts";
import type { WeekColumnKey } from "./columns.ts";
import type { TeamLayout } from "./layout.ts";
import { NOTHING_YET, type Tile } from "./tile.ts";

/** Who takes part, and what those who do must reach; only an average that counts zeroes asks the second. */
export const turnoutTiles = (goal: Goal, layout: TeamLayout): readonly Tile[] =>
  goal.zeroes === "with"
    ? [participationTile(layout), takersTile(goal, layout)]
    : [participationTile(layout)];

function participationTile({ fact, all }: TeamLayout): Tile {
  const inWeek = (key: WeekColumnKey) => f`INDEX(${all(key)};MATCH(${fact("latest week")};${all("week")};0))`;
  const target = inWeek("participationTarget");
  const wanted = f`IF(ISNUMBER(${target});", target "&ROUND(100*${target};1)&"%";"")`;
  return {
    key: "participation",
    anchor: "challenge",
    label: f`"Participation"`,
    value: f`IF(ISNUMBER(${fact("participation")});ROUND(100*${fact("participation")};1)&"%";${NOTHING_YET})`,
    note: f`IF(ISNUMBER(${fact("participation")});${inWeek("took")}&" of "&${inWeek("enrolled")}&" took part"&${wanted};"")`,
  };
}

/** The average that those who take part need for the goal, and what the last change came from. */
function takersTile(goal: Goal, { fact }: TeamLayout): Tile {
  const need = fact("takers need");
  const reachable = valueInWords(goal, need);
  const value =
    goal.unit === PERCENT ? f`IF(ROUND(${need};9)>1;"Not reachable";${reachable})` : f`${reachable}`;
  const beyond = f`IF(ROUND(${need};9)>1;"at this participation. ";"")`;
  return {
    key: "takers",
    anchor: "plan",
    label: f`"Their average must be"`,
    value: f`IF(ISNUMBER(${need});${value};${NOTHING_YET})`,
    note: f`${goal.unit === PERCENT ? f`IF(ISNUMBER(${need});${beyond};"")` : f`""`}&${fact("driver")}`,
  };
}
