import type { Goal } from "../../../domain/goal.ts";
import { COUNT, metricFormat, SHORT_DAY, SIGNED_WEEKS, WEEK_NUMBER } from "../../number-format.ts";
import { INK_3, type Style } from "../../style.ts";

/** What a team types to arrive at its Actual; decides the columns between Weeks ahead and Success. */
export const FORMS = ["level", "participation", "share", "new this week"] as const;
export type Form = (typeof FORMS)[number];

/** The form that a tab takes when it is made; it keeps it, since people's words stand behind the form's columns. */
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

/** The headers of the week table, by which the edit trigger knows its columns again. */
export const WEEK_HEADERS = {
  week: "Week",
  weekOf: "Week of",
  target: "Weekly target",
  actual: "Actual",
  status: "Status",
  ahead: "Weeks ahead",
  took: "Took part",
  enrolled: "Enrolled",
  average: "Their average",
  participation: "Participation",
  participationTarget: "Participation target",
  part: "Count",
  whole: "Out of",
  added: "New this week",
  success: "Success",
  challenge: "Challenge",
  plan: "Plan",
  ask: "Ask",
  breakthrough: "Breakthrough",
  strategy: "Strategy",
  pivot: "Pivot",
  updated: "Updated",
} as const;

export type WeekColumnKey = keyof typeof WEEK_HEADERS;

/** The first columns, the same on every team's tab. */
export const SHARED_COLUMNS = ["week", "weekOf", "target", "actual", "status", "ahead"] as const;

/** The columns that a week's number comes from. */
export const NUMBER_COLUMNS: readonly WeekColumnKey[] = [
  "actual",
  "took",
  "enrolled",
  "average",
  "part",
  "whole",
  "added",
];

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
export function weekColumns(goal: Goal, form: Form): readonly WeekColumn[] {
  return [...sharedColumns(goal, form), ...formColumns(goal, form), ...wordColumns(form)];
}

function sharedColumns(goal: Goal, form: Form): readonly WeekColumn[] {
  const value = { ...right, numberFormat: metricFormat(goal) };
  return [
    {
      key: "week",
      header: WEEK_HEADERS.week,
      width: 52,
      typed: false,
      style: { across: "center", numberFormat: WEEK_NUMBER },
    },
    {
      key: "weekOf",
      header: WEEK_HEADERS.weekOf,
      width: 64,
      typed: false,
      style: { across: "center", numberFormat: SHORT_DAY["month first"], color: INK_3 },
    },
    {
      key: "target",
      header: WEEK_HEADERS.target,
      width: 70,
      typed: false,
      style: value,
      note: "Made from the plan. Type over it to set your own.",
    },
    {
      key: "actual",
      header: WEEK_HEADERS.actual,
      width: 70,
      typed: form === "level",
      style: { ...value, bold: true },
      ...(form === "level"
        ? { note: "The week's number. n/a: it was not measured." }
        : { note: "Made from the columns to the right. Type over it where you know only the result." }),
    },
    { key: "status", header: WEEK_HEADERS.status, width: 112, typed: false, style: {} },
    {
      key: "ahead",
      header: WEEK_HEADERS.ahead,
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
        { key: "took", header: WEEK_HEADERS.took, width: 60, typed: true, style: count },
        {
          key: "enrolled",
          header: WEEK_HEADERS.enrolled,
          width: 68,
          typed: true,
          style: { ...count, color: INK_3 },
        },
        {
          key: "average",
          header: WEEK_HEADERS.average,
          width: 72,
          typed: true,
          style: value,
          note: "Average of those who took part",
        },
        { key: "participation", header: WEEK_HEADERS.participation, width: 92, typed: false, style: share },
        {
          key: "participationTarget",
          header: WEEK_HEADERS.participationTarget,
          width: 92,
          typed: true,
          style: share,
        },
      ];
    case "share":
      return [
        { key: "part", header: WEEK_HEADERS.part, width: 66, typed: true, style: count },
        { key: "whole", header: WEEK_HEADERS.whole, width: 66, typed: true, style: count },
      ];
    case "new this week":
      return [{ key: "added", header: WEEK_HEADERS.added, width: 66, typed: true, style: count }];
  }
}

function wordColumns(form: Form): readonly WeekColumn[] {
  const [wide, narrow] = form === "level" ? [270, 200] : [216, 160];
  const column = (key: WeekColumnKey, width: number): WeekColumn => ({
    key,
    header: WEEK_HEADERS[key],
    width,
    typed: true,
    style: words,
  });
  return [
    column("success", wide),
    column("challenge", wide),
    column("plan", wide),
    column("ask", narrow),
    column("breakthrough", narrow),
    column("strategy", narrow),
    {
      key: "pivot",
      header: WEEK_HEADERS.pivot,
      width: 52,
      typed: true,
      style: { across: "center" },
      note: "Tick the week in which you changed course.",
    },
    {
      key: "updated",
      header: WEEK_HEADERS.updated,
      width: 90,
      typed: false,
      style: { ...right, size: 9, color: INK_3, numberFormat: SHORT_DAY["month first"] },
      note: "Stamped when the Actual is edited on a computer.",
    },
  ];
}
