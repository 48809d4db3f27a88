import type { Reply } from "../../rpc/contract.ts";
import type { Repaired } from "../../rpc/repair.ts";
import type { Change } from "../../workbook/change.ts";
import type { Held } from "../../workbook/held.ts";
import type { TabKey } from "../../workbook/reference.ts";
import type { Book } from "../book.ts";
import { mendFunctionExamples } from "../functions/function-examples.ts";
import { look } from "../look.ts";
import { movedInWords } from "../mend.ts";
import { refused } from "../refused.ts";
import { align, examples, lookAlong, restoreHeaders, tables, teamsTabs } from "./align.ts";
import type { Pace } from "./pace.ts";
import { repairable } from "./repairable.ts";
import { leftInWords, refusalsInWords, repairedInWords } from "./repaired-in-words.ts";
import { restore } from "./restore.ts";
import { tabByTab } from "./tab-by-tab.ts";

/**
 * Restores what is ours on every tab, and makes the tabs that are missing; what people typed stays as it is. Rows and
 * columns come back to their places first: only then it can be told what a cell should hold. What a run that was stopped
 * or out of time has left, the next one does.
 */
export const repair = (book: Book, pace: Pace): Reply<Repaired> =>
  book.exclusively(() => {
    const first = lookAlong(book, [...tables(), ...examples()]);
    if (first.untold.length > 0) return refused(first.untold.join("\n\n"));
    const moved = [...align(book, first), ...restoreHeaders(book, first)];
    const read = repairable(book);
    if (!read.ok) return refusedAfter(moved, read.message);
    const own = lookAlong(book, teamsTabs(book, read.value.registers));
    if (own.untold.length > 0) return refusedAfter(moved, own.untold.join("\n\n"));
    const back = [...moved, ...align(book, own)];
    const isAligned = own.astray.length === 0;
    // A student grid has the rows that it has in the file, which may be more now.
    const again = isAligned ? read : repairable(book);
    if (!again.ok) return refusedAfter(back, again.message);
    const { registers, left } = again.value;
    // Where something was moved, formulas everywhere have followed it.
    const looked = look(isAligned ? asRead(book, own.cells) : book, registers, "everything");
    if (looked.kind === "moved") return refusedAfter(back, movedInWords(looked.names));
    const hands = tabByTab(book, pace);
    const restored = restore(book, registers, looked, hands);
    const survey = book.survey();
    const hasExamples = survey.tabs.has("functions") && !first.left.has("functions");
    const shown = hasExamples ? hands.tries("functions", () => mendFunctionExamples(book)) : null;
    const said = [
      repairedInWords([...back, ...restored.changes, ...(shown ?? [])]),
      ...leftInWords(restored),
      ...refusalsInWords(hands, survey),
      ...left,
      ...first.left.values(),
    ];
    return { ok: true, value: { said } };
  });

/** What cannot be mended; where something was put back before it, that is told. */
const refusedAfter = (changes: readonly Change[], why: string) =>
  changes.length === 0
    ? refused(why)
    : refused(
        `Rows, columns or headers were put back. The rest waits.\n\n${why.replace("Nothing was changed. ", "")}`,
      );

/** A book of which some tabs are read already. */
const asRead = (book: Book, cells: ReadonlyMap<TabKey, Held>): Book => ({
  ...book,
  read: (key) => cells.get(key) ?? book.read(key),
});
