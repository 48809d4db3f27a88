import type { Reply } from "../../rpc/contract.ts";
import { type Change, planTab, planTabs } from "../../workbook/change.ts";
import { isMoved } from "../../workbook/moved.ts";
import { namedBeside } from "../../workbook/tab-name.ts";
import { functionsTab } from "../../workbook/tabs/functions/functions-tab.ts";
import { DECIMAL } from "../../workbook/tabs/functions/layout.ts";
import type { Book } from "../book.ts";
import { movedInWords } from "../mend.ts";
import { shownSeparator } from "../shown-separator.ts";

const KEY = "functions";

/** Opens the tab of function examples; makes it where it is missing, and mends what is ours on it. */
export function showFunctionExamples(book: Book): Reply<null> {
  return book.exclusively(() => {
    const moved = movedExamples(book);
    if (moved === null) mendFunctionExamples(book);
    book.show(KEY);
    return moved === null
      ? { ok: true, value: null }
      : { ok: false, message: movedInWords([moved]), faults: [] };
  });
}

/** The name of the tab of function examples where people moved its rows or columns, which leaves it as it is. */
function movedExamples(book: Book): string | null {
  const tab = book.survey().tabs.get(KEY);
  return tab !== undefined && isMoved(functionsTab(","), book.read(KEY)) ? tab.name : null;
}

/** Brings the tab of function examples to its description, in a workbook with a cohort or without. */
export function mendFunctionExamples(book: Book): readonly Change[] {
  const { tabs, names } = book.survey();
  const present = tabs.get(KEY);
  const held = present === undefined ? null : book.read(KEY);
  const made = planTabs([namedBeside(functionsTab(","), names)], tabs).map(
    (change): Change => (change.kind === "make" ? { ...change, after: "cohort" } : change),
  );
  book.apply(made);
  const rendering = { separator: shownSeparator(book, KEY, DECIMAL, held), tabs };
  const tab = { held, looks: present?.looks ?? "" };
  const changes = planTab(functionsTab(rendering.separator), tab, rendering, "all");
  book.apply(changes);
  return [...made, ...changes];
}
