import { calendarOf, weekNumberAt } from "../../domain/calendar.ts";
import type { Cohort } from "../../domain/cohort.ts";
import type { Day } from "../../domain/day.ts";
import { targetsOf } from "../../domain/plan.ts";
import type { RosterTeam } from "../../workbook/describe.ts";
import type { Held } from "../../workbook/held.ts";
import { gridLayout } from "../../workbook/tabs/grid/layout.ts";
import { FACTS } from "../../workbook/tabs/team/fact-keys.ts";
import { ROWS, type TeamLayout, teamLayout } from "../../workbook/tabs/team/layout.ts";
import { madeFor } from "../../workbook/tabs/team/made-for.ts";
import { BLANK, type Value } from "../../workbook/value.ts";
import type { Book } from "../book.ts";
import { movedInWords } from "../mend.ts";
import { numberIn, textIn } from "../registers/cell-value.ts";
import { type Present, readRegisters } from "../registers/read-registers.ts";

/** A team's plan as it stands in the file: what its row on Teams says, and the targets on its own tab. */
export interface TeamPlan {
  readonly present: Present;
  readonly cohort: Cohort;
  readonly entry: RosterTeam;
  readonly layout: TeamLayout;
  readonly held: Held;
  readonly asOf: Day;
  readonly version: number;
  /** The row of each working week, from week 1. */
  readonly rows: readonly number[];
  /** As they stand; where a cell holds no number, as the plan has them. */
  readonly targets: readonly (number | null)[];
  /** Those that the tab takes for readings: a number that it marks Check is none to plan from. */
  readonly actuals: readonly (number | null)[];
}

export type Found =
  | { readonly kind: "found"; readonly plan: TeamPlan }
  | { readonly kind: "missing"; readonly message: string };

/** Reads the plan of a team, known by its id. */
export function teamPlan(book: Book, id: string): Found {
  const present = readRegisters(book);
  const { cohort } = present;
  const entry = present.teams.find(({ team }) => team.id === id);
  if (cohort === null || entry === undefined) return missing("This team is no longer on the Teams tab.");
  const layout = layoutOf(entry);
  if (!present.survey.tabs.has(layout.key)) {
    return missing(`${entry.team.name} has no tab. Choose Repair in the menu, then try again.`);
  }
  const held = book.read(layout.key);
  if (!isInPlace(layout, held)) {
    return missing(movedInWords([present.survey.tabs.get(layout.key)?.name ?? entry.team.name]));
  }
  const { start, goal } = entry.team;
  const rows = calendarOf(start, goal.weeks, cohort.breaks).flatMap((line, index) =>
    line.kind === "week" ? [ROWS.firstWeek + index] : [],
  );
  const value = (row: number, key: "target" | "actual" | "state"): Value =>
    held[row - 1]?.[layout.column(key) - 1]?.value ?? BLANK;
  const planned = targetsOf(goal);
  const plan: TeamPlan = {
    present,
    cohort,
    entry,
    layout,
    held,
    asOf: cohort.asOf ?? book.today(),
    version: entry.version ?? 1,
    rows,
    targets: rows.map((row, index) => numberIn(value(row, "target")) ?? planned[index] ?? null),
    actuals: rows.map((row) => (textIn(value(row, "state")) === "n" ? numberIn(value(row, "actual")) : null)),
  };
  return { kind: "found", plan };
}

function layoutOf({ team, weekRows, made = madeFor(team), grid }: RosterTeam): TeamLayout {
  const counts = made.form === "each person" ? gridLayout(team, grid ?? null) : null;
  return teamLayout(team, weekRows, made, counts);
}

/** Whether the last of our labels stands where it was put: rows or columns that people insert push it along. */
function isInPlace({ factLabels }: TeamLayout, held: Held): boolean {
  const last = held[FACTS.length - 1]?.[factLabels - 1]?.value;
  return last !== undefined && textIn(last) === FACTS[FACTS.length - 1];
}

/** The working week that the file's day lies in; 0 before the start, one more than the weeks after the end. */
export function weekNow({ entry, cohort, asOf }: Pick<TeamPlan, "entry" | "cohort" | "asOf">): number {
  const { start, goal } = entry.team;
  const calendar = calendarOf(start, goal.weeks, cohort.breaks);
  const past = calendar.filter((line) => line.kind === "week" && line.monday <= asOf).length;
  return weekNumberAt(calendar, asOf) ?? past;
}

const missing = (message: string): Found => ({ kind: "missing", message });
