import type { Bar, Goal } from "../../../domain/goal.ts";
import { COUNT, metricFormat } from "../../number-format.ts";
import { INK_3 } from "../../style.ts";
import { WEEK_HEADERS, type WeekColumn, type WeekColumnKey } from "./columns.ts";
import type { MadeFor } from "./made-for.ts";

const right = { across: "right" } as const;
const count = { ...right, numberFormat: COUNT };
const share = { ...right, numberFormat: "0.0%" };

/** What of a goal decides how its values look; which columns there are, `MadeFor` alone decides. */
export type Shown = Pick<Goal, "unit" | "decimals" | "bar">;

/** The columns that a form adds behind the first six, and the group that is only drawn. */
export function formColumns(goal: Shown, made: MadeFor): readonly WeekColumn[] {
  const value = { ...right, numberFormat: metricFormat(goal) };
  const comparison: WeekColumn = {
    ...column("comparison", 82, value),
    note: "Another group, for comparison. It is drawn and never judged.",
  };
  return [...ofForm(goal, made), ...(made.compared ? [comparison] : [])];
}

function ofForm(goal: Shown, { form }: MadeFor): readonly WeekColumn[] {
  switch (form) {
    case "level":
      return [];
    case "participation":
      return participation(goal);
    case "share":
      return [column("part", 66, count), column("whole", 66, count)];
    case "new this week":
      return [column("added", 66, count)];
    case "last year":
      return [
        column("part", 66, count),
        { ...column("lastYear", 66, count), note: "The same week of last year." },
      ];
    case "each person":
      return people(goal.bar ?? "level");
  }
}

const column = (key: WeekColumnKey, width: number, style: WeekColumn["style"]): WeekColumn => ({
  key,
  header: WEEK_HEADERS[key],
  width,
  typed: true,
  style,
});

const computed = (key: WeekColumnKey, width: number, style: WeekColumn["style"]): WeekColumn => ({
  ...column(key, width, style),
  typed: false,
});

function participation(goal: Shown): readonly WeekColumn[] {
  const value = { ...right, numberFormat: metricFormat(goal) };
  return [
    column("took", 60, count),
    {
      ...column("enrolled", 68, { ...count, color: INK_3 }),
      note: "The group. Type over it where it changed.",
    },
    { ...column("average", 72, value), note: "Average of those who took part" },
    computed("participation", 92, share),
    {
      ...computed("participationTarget", 92, share),
      note: "Type it where it begins or changes: the weeks below follow.",
    },
  ];
}

/** What the three counts of a student grid say, by the bar that each person is to meet. */
const PEOPLE_NOTES: Readonly<Record<Bar, readonly [string, string, string]>> = {
  window: ["At the bar already", "Can still meet the bar", "Can no longer meet the bar"],
  pace: ["Done", "On pace and not yet done", "Behind the pace"],
  level: ["At the level or above", "Not yet at the level", "Not used for a level"],
};

function people(bar: Bar): readonly WeekColumn[] {
  const keys = ["met", "possible", "lost"] as const;
  return keys.map((key, index) => ({
    ...computed(key, 66, count),
    note: `${PEOPLE_NOTES[bar][index]}: counted on the student grid. Type over it where only the count is known.`,
  }));
}
