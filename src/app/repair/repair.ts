import type { Reply } from "../../rpc/contract.ts";
import type { Repaired } from "../../rpc/repair.ts";
import type { Change } from "../../workbook/change.ts";
import type { Book } from "../book.ts";
import { mendFunctionExamples } from "../function-examples.ts";
import { mend, movedInWords } from "../mend.ts";
import { refused } from "../refused.ts";
import { align, examples, lookAlong, restoreHeaders, tables, teamsTabs } from "./align.ts";
import { repairable } from "./repairable.ts";

/**
 * Restores what is ours on every tab, and makes the tabs that are missing; what people typed stays as it is. Rows and
 * columns come back to their places first: only then it can be told what a cell should hold.
 */
export const repair = (book: Book): Reply<Repaired> =>
  book.exclusively(() => {
    const first = lookAlong(book, [...tables(), ...examples()]);
    if (first.untold.length > 0) return refused(first.untold.join("\n\n"));
    const moved = [...align(book, first), ...restoreHeaders(book, first)];
    const read = repairable(book);
    if (!read.ok) return read;
    const own = lookAlong(book, teamsTabs(book, read.value.registers));
    if (own.untold.length > 0) {
      return refused([...(moved.length > 0 ? [TABLES_ARE_BACK] : []), ...own.untold].join("\n\n"));
    }
    const back = [...moved, ...align(book, own)];
    // A student grid has the rows that it has in the file, which may be more now.
    const again = own.astray.length === 0 ? read : repairable(book);
    if (!again.ok) return again;
    const { registers, left } = again.value;
    const mended = mend(book, registers, "everything");
    if (mended.kind === "moved") return refused(movedInWords(mended.names));
    const hasExamples = book.survey().tabs.has("functions") && !first.left.has("functions");
    const changes = [...back, ...mended.changes, ...(hasExamples ? mendFunctionExamples(book) : [])];
    return { ok: true, value: { said: [repairedInWords(changes), ...left, ...first.left.values()] } };
  });

const TABLES_ARE_BACK = "Rows, columns or headers of tables were put back. The rest waits.";

function repairedInWords(changes: readonly Change[]): string {
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
