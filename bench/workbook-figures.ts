import type { CallName, Calls, Reply } from "../src/rpc/contract.ts";
import { build } from "../workbench/tracker/build-file.ts";
import type { BudgetKey, Size } from "./budgets.ts";
import { cohortOf, type Opened, opened, teamName } from "./cohort.ts";
import { tabCalls } from "./tab-calls.ts";
import { medianTime } from "./timing.ts";

/** What a cohort of one size costs. */
export function figuresAt(teams: Size, dist: string): Readonly<Partial<Record<BudgetKey, number>>> {
  const tabs = tabCalls();
  const workbook = opened(dist, tabs.hears);
  const began = performance.now();
  const reply = build(workbook.addon, cohortOf(teams));
  if (!reply.ok) throw new Error(reply.message);
  const seconds = (performance.now() - began) / 1000;
  const counts = tabs.counts();
  const flushes = workbook.addon.ended.reduce((sum, { flushes }) => sum + flushes, 0);
  return {
    "nth tab": counts[teams - 1] ?? Number.NaN,
    "mean tab": counts.reduce((sum, count) => sum + count, 0) / teams,
    flushes,
    build: seconds,
    formulas: formulasOn(workbook, teams) - formulasOn(workbook, 1),
    rollup: callsToOpen(workbook),
    edit: callsOfEdit(workbook),
    record: callsToRecord(workbook),
    "all formulas": formulasIn(workbook),
    computed: formulasComputed(workbook),
    recalculation: recalculation(workbook),
    repair: callsToRepair(workbook),
  };
}

const lastCalls = ({ addon }: Opened): number => addon.ended.at(-1)?.calls.length ?? Number.NaN;

function formulasOn({ file }: Opened, team: number): number {
  const tab = file.snapshot().tabs.find(({ name }) => name === teamName(team));
  if (tab === undefined) throw new Error(`${teamName(team)} has no tab.`);
  return tab.formulas.flat().filter((text) => text !== "").length;
}

const formulasIn = ({ file }: Opened): number =>
  file
    .snapshot()
    .tabs.flatMap(({ formulas }) => formulas.flat())
    .filter((text) => text !== "").length;

/** How many formulas a number that is typed makes anew, on its own tab and wherever it is read. */
function formulasComputed(workbook: Opened): number {
  const { structure } = workbook.file;
  const before = structure.getFormulasComputed();
  typesNumber(workbook, 58);
  return structure.getFormulasComputed() - before;
}

/** A number is typed, and all that follows from it is computed. */
function typesNumber({ file, person }: Opened, percent: number): void {
  person.types(teamName(1), "D13", `${percent}%`);
  file.flush();
}

/** All that a file asks of a script when it is opened and shown: the menu is built without a call. */
function callsToOpen(workbook: Opened): number {
  const before = workbook.addon.customFunctionCalls();
  workbook.addon.open();
  workbook.file.snapshot();
  return lastCalls(workbook) + workbook.addon.customFunctionCalls() - before;
}

/** Types the number of the sixth week, which the edit trigger stamps. */
function callsOfEdit(workbook: Opened): number {
  workbook.addon.edited(workbook.person.types(teamName(1), "D14", "56%"));
  return lastCalls(workbook);
}

/** What a call of the sidebar gives. @throws Error where it is refused */
function given<Name extends CallName>(
  { addon }: Opened,
  name: Name,
  argument: Calls[Name]["takes"],
): Calls[Name]["gives"] {
  const outcome = addon.serve("bttCall", [name, argument]);
  if (!outcome.ok) throw new Error(outcome.message);
  const reply = outcome.value as Reply<Calls[Name]["gives"]>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

function callsToRecord(workbook: Opened): number {
  const tab = workbook.file.snapshot().tabs.find(({ name }) => name === teamName(1));
  const line = tab?.values.find((cells) => cells.includes("team id"));
  const team = String(line?.[line.lastIndexOf("team id") + 1] ?? "");
  const page = given(workbook, "week", { team });
  given(workbook, "record", typedOver(page));
  return lastCalls(workbook);
}

function callsToRepair(workbook: Opened): number {
  given(workbook, "repair", null);
  return lastCalls(workbook);
}

/** The week as the sidebar sends it: the number and all the words are new. */
function typedOver({ team, week, pivot, seen, words }: Calls["week"]["gives"]): Calls["record"]["takes"] {
  const said = Object.keys(words).map((key) => [key, `What the team says of ${key}`]);
  return {
    team,
    week,
    pivot,
    seen,
    noMeasure: null,
    numbers: { actual: "57" },
    words: Object.fromEntries(said) as typeof words,
  };
}

/** The time from a number that is typed to the last value that the file computes from it. */
const recalculation = (workbook: Opened): number =>
  medianTime(15, (round) => typesNumber(workbook, 50 + (round % 9)));
