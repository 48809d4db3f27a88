import type { Reply } from "../rpc/contract.ts";
import type { Book } from "./book.ts";
import { mend } from "./mend.ts";
import { readRegisters } from "./read-registers.ts";

/** Restores what is ours on every tab, and makes the tabs that are missing; what people typed stays as it is. */
export function repair(book: Book): Reply<{ readonly cells: number; readonly tabs: number }> {
  return book.exclusively(() => {
    const present = readRegisters(book);
    if (present.cohort === null) {
      return {
        ok: false,
        message: "This file has no cohort yet. Choose New cohort in the menu.",
        faults: [],
      };
    }
    const { cohort, survey, ...registers } = present;
    const changes = mend(book, { ...registers, cohort, takenNames: survey.names }, "all");
    const cells = changes.flatMap((change) => (change.kind === "write" ? change.blocks : []));
    return {
      ok: true,
      value: {
        cells: cells.reduce(
          (sum, block) => sum + block.cells.reduce((most, line) => most + line.length, 0),
          0,
        ),
        tabs: changes.filter(({ kind }) => kind === "make").length,
      },
    };
  });
}
