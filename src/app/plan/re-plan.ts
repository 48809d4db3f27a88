import { isFlatByDefinition, PERCENT } from "../../domain/goal.ts";
import { goalAfter } from "../../domain/replan.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { DrawnPlan, PlanAsked, ReplanAsked, Replanned } from "../../rpc/plan.ts";
import { blocksAt, type PlacedCell } from "../../workbook/blocks.ts";
import type { Change } from "../../workbook/change.ts";
import type { Held } from "../../workbook/held.ts";
import type { TabKey } from "../../workbook/reference.ts";
import { rowInOne } from "../../workbook/register.ts";
import { shapeInWords } from "../../workbook/seeds.ts";
import { TEAM_COLUMNS } from "../../workbook/tabs/teams.ts";
import { isGrown } from "../../workbook/tag.ts";
import { BLANK, numberValue, textValue } from "../../workbook/value.ts";
import type { Book } from "../book.ts";
import { registersOf } from "../cohort/enrol.ts";
import { look } from "../look.ts";
import { mend, movedInWords } from "../mend.ts";
import { refused } from "../refused.ts";
import { misplacedInWords } from "../registers/misplaced.ts";
import { readRegisters } from "../registers/read-registers.ts";
import { type ReadPlan, readPlan } from "./asked-plan.ts";
import { history, journalled, placeInJournal } from "./history.ts";
import { faulty, planFault } from "./plan-faults.ts";
import { type TeamPlan, teamPlan, weekNow } from "./team-plan.ts";

/** The weekly targets that a change of plan would give; writes nothing. */
export function drawPlan(book: Book, asked: PlanAsked): Reply<DrawnPlan> {
  const found = teamPlan(book, asked.team);
  if (found.kind === "missing") return refused(found.message);
  const read = readPlan(found.plan, asked, book.decimal());
  return read.ok ? { ok: true, value: { targets: read.value.targets } } : read;
}

/**
 * Changes a team's plan. The versions before and after are written down first, the team's row on Teams last of all that
 * tells of them, so that a run that stopped is taken up where it was.
 */
export function rePlan(book: Book, asked: ReplanAsked): Reply<Replanned> {
  return book.exclusively(() => {
    finishGrowth(book);
    const found = teamPlan(book, asked.team);
    if (found.kind === "missing") return refused(found.message);
    const { plan } = found;
    const { misplaced } = plan.present;
    if (misplaced !== null) return refused(misplacedInWords(misplaced));
    if (isDone(plan, asked)) return mended(book, asked.team, plan.version);
    if (plan.version !== asked.version) {
      return refused(
        "Somebody changed this plan while you were at it. Look at it again. Nothing was changed.",
      );
    }
    const hasBegun = weekNow(plan) > 0;
    if (hasBegun && asked.reason.trim() === "") {
      return faulty([planFault("reason", "", "a sentence on why the plan changes")]);
    }
    if (hasBegun && plan.entry.team.goal.goal === null) return refused(NO_GOAL);
    const lost = missingTab(plan);
    if (lost !== null) return refused(lost);
    const read = readPlan(plan, asked, book.decimal());
    if (!read.ok) return read;
    const { present, cohort, layout } = plan;
    const registers = registersOf(present, cohort, present.teams);
    const looked = look(book, registers, "what joins", [layout.key]);
    if (looked.kind === "moved") return refused(movedInWords(looked.names));
    const { version, rows } = hasBegun
      ? history(plan, read.value, asked, book.read("plans"))
      : { version: plan.version, rows: [] };
    const write = (key: TabKey, cells: readonly PlacedCell[]): Change => ({
      kind: "write",
      key,
      blocks: blocksAt(cells),
    });
    const told = hasBegun
      ? [write("plans", rows), write("journal", journalled(plan, read.value, asked, version))]
      : [];
    const changes = [
      ...told,
      write(layout.key, targets(plan, read.value)),
      write("teams", roster(plan, read.value, version, book.read("teams"))),
    ];
    book.apply(changes);
    return mended(book, asked.team, version);
  });
}

/** A run that stopped may have given a tab the rows of a longer plan, and not written them yet. */
function finishGrowth(book: Book): void {
  const isStopped = [...book.survey().tabs.values()].some(({ looks }) => isGrown(looks));
  const present = isStopped ? readRegisters(book) : null;
  if (present === null || present.cohort === null || present.misplaced !== null) return;
  mend(book, registersOf(present, present.cohort, present.teams));
}

const NO_GOAL =
  "This team has no goal yet. Type it on the Teams tab; from then on its plan can be changed. Nothing was changed.";

/** Whether this very change is written down already: a run that stopped after it has left the tabs to be mended. */
function isDone({ entry, present, version }: TeamPlan, asked: ReplanAsked): boolean {
  return version > asked.version && placeInJournal(present, entry.team, version, asked) !== null;
}

/** The history goes to tabs that somebody may have deleted. */
function missingTab({ present }: TeamPlan): string | null {
  const { tabs } = present.survey;
  if (!tabs.has("plans")) return "The tab Plans is missing. Choose Repair in the menu, then try again.";
  return tabs.has("journal") ? null : "The Journal is missing. Choose Repair in the menu, then try again.";
}

function mended(book: Book, id: string, version: number): Reply<Replanned> {
  const found = teamPlan(book, id);
  if (found.kind === "missing") return refused(found.message);
  const { present, cohort, layout } = found.plan;
  const registers = registersOf(present, cohort, present.teams);
  const done = mend(book, registers, [layout.key]);
  if (done.kind === "moved") return refused(movedInWords(done.names));
  return { ok: true, value: { version } };
}

/**
 * The weeks to come go back to the plan. Those that are kept stand week by week in the shape on Teams, and what was typed
 * over them stays; only a goal that asks for the same level every week has no such shape, and keeps them as values.
 */
function targets(plan: TeamPlan, { change }: ReadPlan): readonly PlacedCell[] {
  const { layout, rows, targets: present, entry } = plan;
  const column = layout.column("target");
  const isFlat = isFlatByDefinition(entry.team.goal);
  return rows.flatMap((row, index) => {
    const isKept = index < change.after;
    const target = present[index] ?? null;
    if (isKept && (!isFlat || target === null)) return [];
    return [{ row, column, written: isKept ? numberValue(target) : BLANK }];
  });
}

/** In one: the version says that all is told, and the targets that are kept hang on the goal. */
function roster(plan: TeamPlan, read: ReadPlan, version: number, held: Held): readonly PlacedCell[] {
  const { team, row } = plan.entry;
  const goal = goalAfter(team.goal, read.targets, read.change);
  const values = {
    goal: numberValue(goal.goal),
    weeks: numberValue(goal.weeks),
    shape: textValue(shapeInWords(goal.shape, goal.unit === PERCENT)),
    version: numberValue(version),
  };
  return rowInOne(TEAM_COLUMNS, row, values, held);
}
