import type { Goal } from "../../../domain/goal.ts";
import { type Formula, f } from "../../formula.ts";
import type { Reference } from "../../reference.ts";
import { label } from "../../words.ts";
import type { WeekColumnKey } from "./columns.ts";
import type { TeamLayout } from "./layout.ts";
import type { Step } from "./step-keys.ts";

type Key = WeekColumnKey | Step;

/** One row of the week table: its own cells, those of the row above, and the facts of the team. */
export interface WeekRow {
  readonly layout: TeamLayout;
  readonly goal: Goal;
  readonly row: number;
  here(key: Key): Reference;
  above(key: Key): Reference;
}

export const weekRow = (layout: TeamLayout, goal: Goal, row: number): WeekRow => ({
  layout,
  goal,
  row,
  here: (key) => layout.at(key, row),
  above: (key) => layout.at(key, row - 1),
});

/** Whether the row lies past the last working week: it is kept from a calendar that was longer. */
export const isPast = ({ above, layout }: WeekRow) => f`${above("count")}>=${layout.fact("weeks")}`;

/** The working week, blank in a break. */
export const week = (row: WeekRow): Formula =>
  f`IF(${row.here("count")}=${row.above("count")};"";${row.here("count")})`;

export const weekOf = (row: WeekRow): Formula => f`IF(${isPast(row)};"";${row.here("monday")})`;

/** Weeks ahead of (+) or behind (−) the plan, read off the highest gains so far; what is on track is behind nothing. */
export function ahead({ layout, here }: WeekRow): Formula {
  const [gain, week, place, near, last] = [
    here("capped"),
    here("week"),
    here("place"),
    here("near"),
    here("last"),
  ];
  const first = f`INDEX(${layout.all("count")};MATCH(${gain};${layout.all("reached")};0))`;
  const level = f`IF(${week}<${first};${first}-${week};IF(${week}<=${last};0;${last}-${week}))`;
  const next = f`INDEX(${layout.all("reached")};${place}+1)`;
  const between = f`${last}+(${gain}-${near})/(${next}-${near})-${week}`;
  const below = f`${gain}/${layout.fact("pace")}-${week}`;
  const asked = f`MIN(${here("planned")};${layout.fact("goal gain")})`;
  const least = f`IF(${here("gained")}>=${asked};0;-1E+300)`;
  return f`IF(${place}="";"";MAX(${least};ROUND(IF(${place}=0;${below};IF(${near}=${gain};${level};${between}));9)))`;
}

/** The word of the week. The first question that holds decides. */
export function status(row: WeekRow): Formula {
  const { layout, here } = row;
  const read = f`IF(${here("state")}="x";${label("not measured")};IF(${here("state")}="?";${label("check")};IF(${here("state")}="n";${judged(row)};IF(${here("late")}=1;${label("no update")};${label("due")}))))`;
  const begun = f`AND(${layout.fact("as of")}>=${here("monday")};${layout.fact("plan is")}="complete")`;
  return f`IF(${isPast(row)};"";IF(${here("pause")}=1;${label("break")};IF(${begun};${read};"")))`;
}

function judged({ layout, here }: WeekRow): Formula {
  const moves = f`${layout.fact("flat")}=0`;
  const met = f`AND(${moves};${here("gained")}>=${layout.fact("goal gain")})`;
  const close = f`AND(${moves};${here("ahead")}>=-${layout.fact("close band")})`;
  const short = f`IF(${close};${label("close")};${label("behind")})`;
  const compared = f`IF(${met};${label("goal met")};IF(${here("gained")}>=${here("planned")};${label("on track")};${short}))`;
  return f`IF(${here("measured")}=1;${compared};"")`;
}
