import type { Change, Work } from "../../workbook/change.ts";
import type { Registers } from "../../workbook/describe.ts";
import type { TabKey } from "../../workbook/reference.ts";
import type { Book } from "../book.ts";
import type { Looked } from "../look.ts";
import { withAllTabs } from "../mend.ts";
import { dressInRound } from "./round.ts";
import { type TabByTab, tabOf } from "./tab-by-tab.ts";

/** How far a Repair has come. */
export interface Restored {
  /** The tabs that were made, and the cells that were written. */
  readonly changes: readonly Change[];
  readonly tabs: number;
  /** The tabs to which this round has come so far. */
  readonly dressed: number;
  /** The tabs that wait for the next Repair, and were not refused. */
  readonly waiting: number;
}

/** Brings every tab to its description, as far as there is time: the cells of all come before the looks of any. */
export function restore(book: Book, registers: Registers, looked: Looked, hands: TabByTab): Restored {
  const complete = withAllTabs(book, registers, looked, "all");
  const { made, cohort, others, awaited, lacks, separator } = complete;
  const settings = lacks(cohort);
  const first = hands.does(settings.filter(isWrite));
  const told = separator();
  const contents = others.flatMap((description) => lacks(description, told));
  const written = [...first, ...hands.does(contents.filter(isWrite))];
  const works = [...settings, ...contents];
  const unwritten = works.filter((work) => isWrite(work) && !written.includes(work)).map(tabOf);
  const dresses = works.filter(isDress);
  // A tab that is dressed counts as whole, and no more as new to formulas that wait for it.
  const heldBy = (key: TabKey) =>
    unwritten.filter((tab) => tab === key || awaited.get(key)?.has(tab) === true);
  const ready = dresses.filter((dress) => heldBy(tabOf(dress)).length === 0);
  const dressed = dressInRound(ready, book.survey().tabs, hands);
  const isRefused = (key: TabKey) => hands.refusals.has(key);
  const isWaiting = (key: TabKey) => !dressed.has(key) && !isRefused(key) && !heldBy(key).some(isRefused);
  return {
    changes: [...made, ...written],
    tabs: dresses.length,
    dressed: dressed.size,
    waiting: dresses.map(tabOf).filter(isWaiting).length,
  };
}

const isWrite = (work: Work) => work.kind === "write";
const isDress = (work: Work) => work.kind === "dress";
