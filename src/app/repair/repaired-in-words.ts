import { firstOf } from "../../domain/digest-words.ts";
import type { Change } from "../../workbook/change.ts";
import type { Survey } from "../book.ts";
import type { Restored } from "./restore.ts";
import type { TabByTab } from "./tab-by-tab.ts";

/** What was restored, for the person who asked for it. */
export function repairedInWords(changes: readonly Change[]): string {
  const made = changes.filter(({ kind }) => kind === "make").length;
  const moved = new Set(changes.flatMap((change) => (change.kind === "align" ? [change.key] : []))).size;
  const cells = changes.reduce((sum, change) => sum + cellsIn(change), 0);
  return [
    ...(made === 0 ? [] : [made === 1 ? "1 missing tab was made." : `${made} missing tabs were made.`]),
    ...(moved === 0 ? [] : [`Rows and columns were put back on ${moved === 1 ? "1 tab" : `${moved} tabs`}.`]),
    cells === 1 ? "1 cell was restored." : `${cells} cells were restored.`,
    "What people typed in their own cells is as it was.",
  ].join(" ");
}

function cellsIn(change: Change): number {
  if (change.kind !== "write") return 0;
  return change.blocks.reduce(
    (sum, { cells }) => sum + cells.reduce((most, line) => most + line.length, 0),
    0,
  );
}

/** How far the looks came, where some of them wait for the next Repair. */
export const leftInWords = ({ tabs, dressed, waiting }: Restored): readonly string[] =>
  waiting === 0
    ? []
    : [`Colours and formats came to ${dressed} of ${tabs} tabs so far. Choose Repair again for the rest.`];

/** Which tabs were refused, and why: each reason once. */
export function refusalsInWords({ refusals }: TabByTab, { tabs }: Survey): readonly string[] {
  return [...new Set(refusals.values())].map((why) => {
    const names = [...tabs.values()].flatMap(({ key, name }) => (refusals.get(key) === why ? [name] : []));
    return `Not everything could be restored on ${firstOf(names)}. ${why}`;
  });
}
