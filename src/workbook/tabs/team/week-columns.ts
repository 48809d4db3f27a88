import { metricFormat, SHORT_DAY, SIGNED_WEEKS, WEEK_NUMBER } from "../../number-format.ts";
import { INK_3 } from "../../style.ts";
import { WEEK_HEADERS, type WeekColumn, type WeekColumnKey } from "./columns.ts";
import { formColumns, type Shown } from "./form-columns.ts";
import type { MadeFor } from "./made-for.ts";

const right = { across: "right" } as const;
const words = { size: 9, wrap: true } as const;

/** The visible columns of a team's week table, from the left. The first six are the same on every team's tab. */
export function weekColumns(goal: Shown, made: MadeFor): readonly WeekColumn[] {
  return [...sharedColumns(goal, made), ...formColumns(goal, made), ...wordColumns(made)];
}

function sharedColumns(goal: Shown, { form }: MadeFor): readonly WeekColumn[] {
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

function wordColumns({ form }: MadeFor): readonly WeekColumn[] {
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
      note: "Stamped when a number of the week is saved, or edited on a computer.",
    },
  ];
}
