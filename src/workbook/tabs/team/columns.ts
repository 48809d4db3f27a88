import type { Goal } from "../../../domain/goal.ts";
import { COUNT, metricFormat, SHORT_DAY, SIGNED_WEEKS, WEEK_NUMBER } from "../../number-format.ts";
import { INK_3, type Style } from "../../style.ts";

/** What a team types to arrive at its Actual; decides the columns between Weeks ahead and Success. */
export type Form = "level" | "participation" | "share" | "new this week";

export function formOf(goal: Goal): Form {
  if (goal.kind === "average" && goal.groupSize !== null) return "participation";
  if (goal.kind === "rate") return "share";
  if (goal.kind === "running count" && goal.entry === "new this week") return "new this week";
  return "level";
}

/** Columns of small formulas, hidden, each readable by itself; `week-row.ts` says what each holds. */
export const STEPS = [
  "label",
  "goalLine",
  "monday",
  "pause",
  "count",
  "late",
  "state",
  "highest",
  "aim",
  "planned",
  "reached",
  "gained",
  "measured",
  "capped",
  "place",
  "near",
  "last",
  "latest",
  "earlier",
  "judged",
  "story",
  "run",
  "silent",
  "pivoted",
  "fit",
  "fitWeek",
  "fitValue",
  "miss",
] as const;
export type Step = (typeof STEPS)[number];

export type WeekColumnKey =
  | "week"
  | "weekOf"
  | "target"
  | "actual"
  | "status"
  | "ahead"
  | "took"
  | "enrolled"
  | "average"
  | "participation"
  | "participationTarget"
  | "part"
  | "whole"
  | "added"
  | "success"
  | "challenge"
  | "plan"
  | "ask"
  | "breakthrough"
  | "strategy"
  | "pivot"
  | "updated";

export interface WeekColumn {
  readonly key: WeekColumnKey;
  readonly header: string;
  readonly width: number;
  /** People type here; the rest is computed. */
  readonly typed: boolean;
  readonly style: Partial<Style>;
  readonly note?: string;
}

const right = { across: "right" } as const;
const words = { size: 9, wrap: true } as const;

/** The visible columns of a team's week table, from the left. The first six are the same on every team's tab. */
export function weekColumns(goal: Goal): readonly WeekColumn[] {
  const form = formOf(goal);
  return [...sharedColumns(goal, form), ...formColumns(goal, form), ...wordColumns(form)];
}

function sharedColumns(goal: Goal, form: Form): readonly WeekColumn[] {
  const value = { ...right, numberFormat: metricFormat(goal) };
  return [
    {
      key: "week",
      header: "Week",
      width: 52,
      typed: false,
      style: { across: "center", numberFormat: WEEK_NUMBER },
    },
    {
      key: "weekOf",
      header: "Week of",
      width: 64,
      typed: false,
      style: { across: "center", numberFormat: SHORT_DAY["month first"], color: INK_3 },
    },
    {
      key: "target",
      header: "Weekly target",
      width: 70,
      typed: false,
      style: value,
      note: "Made from the plan. Type over it to set your own.",
    },
    {
      key: "actual",
      header: "Actual",
      width: 70,
      typed: form === "level",
      style: { ...value, bold: true },
      ...(form === "level"
        ? { note: "The week's number. n/a: it was not measured." }
        : { note: "Made from the columns to the right. Type over it where you know only the result." }),
    },
    { key: "status", header: "Status", width: 112, typed: false, style: {} },
    {
      key: "ahead",
      header: "Weeks ahead",
      width: 66,
      typed: false,
      style: { ...right, numberFormat: SIGNED_WEEKS },
    },
  ];
}

function formColumns(goal: Goal, form: Form): readonly WeekColumn[] {
  const value = { ...right, numberFormat: metricFormat(goal) };
  const count = { ...right, numberFormat: COUNT };
  const share = { ...right, numberFormat: "0.0%" };
  switch (form) {
    case "level":
      return [];
    case "participation":
      return [
        { key: "took", header: "Took part", width: 60, typed: true, style: count },
        { key: "enrolled", header: "Enrolled", width: 68, typed: true, style: { ...count, color: INK_3 } },
        {
          key: "average",
          header: "Their average",
          width: 72,
          typed: true,
          style: value,
          note: "Average of those who took part",
        },
        { key: "participation", header: "Participation", width: 92, typed: false, style: share },
        { key: "participationTarget", header: "Participation target", width: 92, typed: true, style: share },
      ];
    case "share":
      return [
        { key: "part", header: "Count", width: 66, typed: true, style: count },
        { key: "whole", header: "Out of", width: 66, typed: true, style: count },
      ];
    case "new this week":
      return [{ key: "added", header: "New this week", width: 66, typed: true, style: count }];
  }
}

function wordColumns(form: Form): readonly WeekColumn[] {
  const [wide, narrow] = form === "level" ? [270, 200] : [216, 160];
  const column = (key: WeekColumnKey, header: string, width: number): WeekColumn => ({
    key,
    header,
    width,
    typed: true,
    style: words,
  });
  return [
    column("success", "Success", wide),
    column("challenge", "Challenge", wide),
    column("plan", "Plan", wide),
    column("ask", "Ask", narrow),
    column("breakthrough", "Breakthrough", narrow),
    column("strategy", "Strategy", narrow),
    {
      key: "pivot",
      header: "Pivot",
      width: 52,
      typed: true,
      style: { across: "center" },
      note: "Tick the week in which you changed course.",
    },
    {
      key: "updated",
      header: "Updated",
      width: 90,
      typed: false,
      style: { ...right, size: 9, color: INK_3, numberFormat: SHORT_DAY["month first"] },
      note: "Stamped when the Actual is edited on a computer.",
    },
  ];
}
