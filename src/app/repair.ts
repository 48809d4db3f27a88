import type { Reply } from "../rpc/contract.ts";
import type { Book } from "./book.ts";
import { mend } from "./mend.ts";
import { misplacedInWords, readRegisters } from "./read-registers.ts";

export interface Repaired {
  readonly cells: number;
  readonly tabs: number;
  readonly leftAlone: readonly string[];
}

/** Restores what is ours on every tab, and makes the tabs that are missing; what people typed stays as it is. */
export function repair(book: Book): Reply<Repaired> {
  return book.exclusively(() => {
    const present = readRegisters(book);
    if (present.cohort === null) {
      return {
        ok: false,
        message: "This file has no cohort yet. Choose New cohort in the menu.",
        faults: [],
      };
    }
    if (present.misplaced !== null) {
      return { ok: false, message: misplacedInWords(present.misplaced), faults: [] };
    }
    const { cohort, survey, ...registers } = present;
    const { changes, leftAlone } = mend(
      book,
      { ...registers, cohort, takenNames: survey.names },
      "everything",
    );
    const cells = changes.flatMap((change) => (change.kind === "write" ? change.blocks : []));
    return {
      ok: true,
      value: {
        cells: cells.reduce(
          (sum, block) => sum + block.cells.reduce((most, line) => most + line.length, 0),
          0,
        ),
        tabs: changes.filter(({ kind }) => kind === "make").length,
        leftAlone,
      },
    };
  });
}

/** What Repair did, for the person who chose it. */
export function repairedInWords({ cells, tabs, leftAlone }: Repaired): string {
  const done = [
    ...(tabs === 0 ? [] : [tabs === 1 ? "1 missing tab was made." : `${tabs} missing tabs were made.`]),
    cells === 1 ? "1 cell was restored." : `${cells} cells were restored.`,
    "Everything that people typed is as it was.",
  ];
  const moved = leftAlone.map(
    (name) =>
      `${name}: rows or columns were inserted or moved there, so it was left alone. Undo that and repair again.`,
  );
  return [done.join(" "), ...moved].join("\n\n");
}
