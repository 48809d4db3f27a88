import { isFlatByDefinition, PERCENT } from "../../domain/goal.ts";
import { goalAfter } from "../../domain/replan.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { DrawnPlan, PlanAsked, ReplanAsked, Replanned } from "../../rpc/plan.ts";
import { blocksAt, type PlacedCell } from "../../workbook/blocks.ts";
import type { Change } from "../../workbook/change.ts";
import type { Held } from "../../workbook/plan.ts";
import type { TabKey } from "../../workbook/reference.ts";
import { FIRST_ROW, rowCells, rowInOne } from "../../workbook/register.ts";
import { shapeInWords } from "../../workbook/seeds.ts";
import { BLANK, dayValue, numberValue, textValue, type Value } from "../../workbook/tab.ts";
import { JOURNAL_COLUMNS, type JournalColumnKey } from "../../workbook/tabs/journal.ts";
import { PLAN_COLUMNS, type PlanColumnKey, planKey } from "../../workbook/tabs/plans.ts";
import { TEAM_COLUMNS } from "../../workbook/tabs/teams.ts";
import { isGrown } from "../../workbook/tag.ts";
import type { Book } from "../book.ts";
import { registersOf } from "../cohort/enrol.ts";
import { look } from "../look.ts";
import { mend, movedInWords } from "../mend.ts";
import { misplacedInWords, readRegisters } from "../read-registers.ts";
import { refused } from "../refused.ts";
import { type ReadPlan, readPlan } from "./asked-plan.ts";
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
    const registers = { ...present, cohort, takenNames: present.survey.names };
    const looked = look(book, registers, "what joins", [layout.key]);
    if (looked.kind === "moved") return refused(movedInWords(looked.names));
    const version = hasBegun ? plan.version + 1 : plan.version;
    const write = (key: TabKey, cells: readonly PlacedCell[]): Change => ({
      kind: "write",
      key,
      blocks: blocksAt(cells),
    });
    const history = hasBegun
      ? [
          write("plans", versions(plan, read.value, asked)),
          write("journal", journalled(plan, read.value, asked)),
        ]
      : [];
    const changes = [
      ...history,
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
  const told = `${openingOf(version)}${asked.reason.trim()}`;
  return (
    version === asked.version + 1 &&
    present.journal.some(
      ({ team, kind, text }) => team === entry.team.name && kind === "re-plan" && text === told,
    )
  );
}

const openingOf = (version: number): string => `Plan ${version}: `;

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
  const registers = { ...present, cohort, takenNames: present.survey.names };
  const done = mend(book, registers, [layout.key]);
  if (done.kind === "moved") return refused(movedInWords(done.names));
  return { ok: true, value: { version } };
}

type PlanRow = Partial<Record<PlanColumnKey, Value>>;

/** Row by row to the end: version 1 with the second, and the new one in place of what a run that stopped wrote of it. */
function versions(plan: TeamPlan, { change, targets }: ReadPlan, asked: ReplanAsked): readonly PlacedCell[] {
  const { team } = plan.entry;
  const { goal } = team;
  const today = plan.asOf;
  const inWords = (values: readonly (number | null)[]) =>
    shapeInWords({ kind: "typed", targets: values.map((value) => value ?? 0) }, goal.unit === PERCENT);
  const row = (version: number, values: PlanRow): PlanRow => ({
    key: textValue(planKey(team.id, version)),
    team: textValue(team.name),
    version: numberValue(version),
    ...values,
  });
  const before = row(plan.version, {
    date: dayValue(team.start),
    from: numberValue(0),
    baseline: numberValue(goal.baseline),
    goal: numberValue(goal.goal),
    weeks: numberValue(goal.weeks),
    shape: textValue(goal.shape.kind),
    targets: textValue(inWords(plan.targets)),
  });
  const after = row(plan.version + 1, {
    date: dayValue(today),
    from: numberValue(change.after),
    baseline: numberValue(goal.baseline),
    goal: numberValue(change.goal),
    weeks: numberValue(change.weeks),
    shape: textValue(change.shape.kind),
    targets: textValue(inWords(targets)),
    reason: textValue(asked.reason.trim()),
    by: textValue(asked.by.trim()),
    agreed: textValue(asked.agreedWith.trim()),
  });
  const { planKeys, planRows } = plan.present;
  const placeOf = (version: number) => planKeys.indexOf(planKey(team.id, version)) + 1;
  const isTold = placeOf(plan.version) > 0;
  const free = FIRST_ROW + planRows;
  const place = placeOf(plan.version + 1) || free + (isTold ? 0 : 1);
  return [...(isTold ? [] : rowCells(PLAN_COLUMNS, free, before)), ...rowCells(PLAN_COLUMNS, place, after)];
}

function journalled(plan: TeamPlan, { change }: ReadPlan, asked: ReplanAsked): readonly PlacedCell[] {
  const { team } = plan.entry;
  const opening = openingOf(plan.version + 1);
  const told = plan.present.journal.find(
    (event) => event.team === team.name && event.kind === "re-plan" && event.text.startsWith(opening),
  );
  const text = `${opening}${asked.reason.trim()}`;
  const values: Partial<Record<JournalColumnKey, Value>> = {
    date: dayValue(plan.asOf),
    team: textValue(team.name),
    week: numberValue(change.after),
    kind: textValue("re-plan"),
    text: textValue(text),
    owner: textValue(asked.by.trim()),
  };
  return rowCells(JOURNAL_COLUMNS, told?.row ?? FIRST_ROW + plan.present.journalRows, values);
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
