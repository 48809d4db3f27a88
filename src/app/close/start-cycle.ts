import type { CycleStarted, NextCycleAsked } from "../../rpc/close.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { Book } from "../book.ts";
import { step } from "../cohort/step.ts";
import { type Clock, stepPace } from "../cohort/step-pace.ts";
import { otherCycle, refused } from "../refused.ts";
import { misplacedInWords } from "../registers/misplaced.ts";
import { archiveTabs } from "./archive-tabs.ts";
import { archivedBook } from "./archived-book.ts";
import { askedCycle, faultsInWords } from "./asked-cycle.ts";
import { beginCycle } from "./begin-cycle.ts";
import { type Standing, standingOf } from "./standing.ts";

/** To archive a tab is quick: a person sees it move with more of them a step. */
const MOST_TABS = 40;

/**
 * Starts the next cycle, as far as one step goes: the tabs of the last are archived, those of the new one made, and then
 * those of its teams. Asked again it goes on where it is, and where nothing is left to do it does nothing.
 */
export function startCycle(book: Book, asked: NextCycleAsked, now: Clock): Reply<CycleStarted> {
  return book.exclusively(() => {
    const mayMake = stepPace(now);
    const mayArchive = stepPace(now, MOST_TABS);
    const standing = standingOf(book);
    if (standing.kind === "unknown") return refused(standing.message);
    if (standing.kind === "running" && standing.cycle === asked.cycle) return goneOn(book, mayMake);
    if (standing.cycle + 1 !== asked.cycle) return refused(otherCycle(standing.cycle));
    return begun(book, asked, standing, { mayArchive, mayMake });
  });
}

interface Paces {
  readonly mayArchive: () => boolean;
  readonly mayMake: () => boolean;
}

function begun(
  book: Book,
  asked: NextCycleAsked,
  { kind, cycle, source }: Exclude<Standing, { kind: "unknown" }>,
  { mayArchive, mayMake }: Paces,
): Reply<CycleStarted> {
  const { cohort, misplaced } = source;
  if (misplaced !== null) return refused(misplacedInWords(misplaced));
  if (cohort === null) return refused(`The settings of cycle ${cycle} cannot be read any more.`);
  const surroundings = { today: book.today(), decimal: book.decimal() };
  const plan = askedCycle({ ...source, cohort }, asked, surroundings);
  if (!plan.ok) return refused(faultsInWords(plan.faults));
  const names = plan.value.teams.map(({ name }) => name);
  const waiting = { done: 0, total: names.length, made: [], left: names, readings: 0 };
  if (kind !== "archived") {
    return { ok: true, value: { ...waiting, ...archiveTabs(book, cycle, mayArchive) } };
  }
  const before = { book: archivedBook(book, cycle), present: source, cycle };
  const began = beginCycle(book, before, plan.value);
  if (!began.ok) return began;
  return began.value ? goneOn(book, mayMake) : { ok: true, value: { ...waiting, archived: 0, toArchive: 0 } };
}

function goneOn(book: Book, mayBegin: () => boolean): Reply<CycleStarted> {
  const built = step(book, null, mayBegin);
  return built.ok ? { ok: true, value: { ...built.value, archived: 0, toArchive: 0 } } : built;
}
