import type { Reply } from "../../rpc/contract.ts";
import { type Change, planTab, planTabs } from "../../workbook/change.ts";
import type { Rendering } from "../../workbook/formula.ts";
import { type Held, isMoved } from "../../workbook/plan.ts";
import { numberValue, type TabDescription } from "../../workbook/tab.ts";
import { tabName } from "../../workbook/tab-name.ts";
import { functionsTab } from "../../workbook/tabs/functions/functions-tab.ts";
import { DECIMAL } from "../../workbook/tabs/functions/layout.ts";
import type { Book } from "../book.ts";
import { movedInWords } from "../mend.ts";

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
  const made = planTabs([named(functionsTab(","), names)], tabs).map(
    (change): Change => (change.kind === "make" ? { ...change, after: "cohort" } : change),
  );
  book.apply(made);
  const rendering = { separator: separatorOf(book, held), tabs };
  const tab = { held, looks: present?.looks ?? "" };
  const changes = planTab(functionsTab(rendering.separator), tab, rendering, "all");
  book.apply(changes);
  return [...made, ...changes];
}

function named(tab: TabDescription, names: readonly string[]): TabDescription {
  return { ...tab, name: tabName(tab.name, new Set(names.map((name) => name.toLowerCase()))) };
}

/** Read off a decimal of the tab's own: a file without a cohort shows no other. */
function separatorOf(book: Book, held: Held | null): Rendering["separator"] {
  const { row, column } = DECIMAL;
  if (held?.[row - 1]?.[column - 1]?.value.kind !== "number") {
    const block = { top: row, left: column, cells: [[numberValue(DECIMAL.number)]] };
    book.apply([{ kind: "write", key: KEY, blocks: [block] }]);
  }
  return book.separator(KEY, DECIMAL);
}
