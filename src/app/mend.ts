import { type Bound, boundOnly, dressedLast } from "../workbook/bound.ts";
import { type Change, planTab, planTabs, type Work } from "../workbook/change.ts";
import type { Registers } from "../workbook/describe.ts";
import type { Rendering } from "../workbook/formula.ts";
import type { Held } from "../workbook/held.ts";
import type { TabKey } from "../workbook/reference.ts";
import { roomFor } from "../workbook/room.ts";
import type { TabDescription } from "../workbook/tab.ts";
import { DECIMAL_SETTING } from "../workbook/tabs/settings.ts";
import { type Book, isDressed } from "./book.ts";
import { described, type Looked, look, type Moved } from "./look.ts";
import { settingPlace } from "./registers/cohort-from-cells.ts";

export type Mended = { readonly kind: "mended"; readonly changes: readonly Change[] } | Moved;

/**
 * Brings the workbook to what its registers describe. Set-up, adding a team and upgrade are this one path, and Repair
 * shares it but for the order of what it does; on a workbook that is right it changes no cell, and before it changes
 * anything it has looked at every tab. Tabs that were just touched are compared, too.
 */
export function mend(book: Book, registers: Registers, touched: readonly TabKey[] = []): Mended {
  const looked = look(book, registers, "what joins", touched);
  return looked.kind === "moved" ? looked : bring(book, registers, looked);
}

/** Makes the tabs that are missing, and writes and dresses those that differ from what the registers describe. */
export function bring(book: Book, registers: Registers, looked: Looked): Extract<Mended, { kind: "mended" }> {
  const complete = withAllTabs(book, registers, looked, "outdated");
  const { made, cohort, others, awaited, lacks, separator } = complete;
  const settings = dressedLast(lacks(cohort), awaited);
  book.apply(settings.first);
  const told = separator();
  const contents = dressedLast(
    others.flatMap((description) => lacks(description, told)),
    awaited,
  );
  const last = [...contents.first, ...settings.last, ...contents.last];
  book.apply(last);
  return { kind: "mended", changes: [...made, ...settings.first, ...last] };
}

/** A file that has all its tabs, and what these lack. */
interface Complete {
  /** What it took to complete it. */
  readonly made: readonly Change[];
  /** The Cohort tab comes first: its formulas have no separators, and it shows the number that tells them. */
  readonly cohort: TabDescription;
  /** The roster comes last: a team that stands there has its rows on the other tabs. */
  readonly others: readonly TabDescription[];
  /** New tabs at which formulas that stand are to point: they are dressed when these are written. */
  readonly awaited: Bound["awaited"];
  /** The separator may be left out for the Cohort tab alone. */
  readonly lacks: (description: TabDescription, separator?: Rendering["separator"]) => readonly Work[];
  /** To be asked for when the Cohort tab is written. */
  readonly separator: () => Rendering["separator"];
}

/** What no formula on the Cohort tab has, and what does not count where formulas are compared. */
const ANY: Rendering["separator"] = ",";

/** Makes the tabs and the rows that are missing, and compares every tab; writes nothing into it. */
export function withAllTabs(
  book: Book,
  registers: Registers,
  looked: Looked,
  dressing: "outdated" | "all",
): Complete {
  const descriptions = described(book, registers);
  const present = new Map(looked.cells);
  const room = descriptions.flatMap((each) => roomFor(each, present.get(each.key) ?? []));
  const made = [...planTabs(descriptions, book.survey().tabs), ...room];
  book.apply(made);
  const { tabs } = book.survey();
  // What was inserted moves the addresses in formulas of every tab.
  if (made.some(({ kind }) => kind.startsWith("insert"))) {
    for (const key of present.keys()) present.set(key, book.read(key));
  }
  const isNew = (key: TabKey) => looked.anew?.has(key) === true || !isDressed(tabs.get(key));
  const { cells, awaited } = boundOnly(descriptions, present, { separator: ANY, tabs }, isNew);
  return {
    made,
    awaited,
    ...apart(descriptions),
    lacks(description, separator = ANY) {
      const { key } = description;
      if (looked.whole.has(key)) return [];
      const tab = { held: cells.get(key) ?? null, looks: tabs.get(key)?.looks ?? "" };
      return planTab(description, tab, { separator, tabs }, dressing);
    },
    separator: () => looked.separator ?? separatorOf(book, cells.get("cohort") ?? []),
  };
}

/** The separator of arguments in this file's formulas, which a setting on the Cohort tab shows. */
export const separatorOf = (book: Book, cohort: Held): Rendering["separator"] =>
  book.separator("cohort", settingPlace(cohort, DECIMAL_SETTING));

function apart(described: readonly TabDescription[]) {
  const cohort = described.find(({ kind }) => kind === "cohort");
  const roster = described.find(({ kind }) => kind === "teams");
  if (cohort === undefined || roster === undefined) {
    throw new Error("The description of the workbook lacks the Cohort tab or the Teams tab.");
  }
  const others = described.filter((description) => description !== cohort && description !== roster);
  return { cohort, others: [...others, roster] };
}

/** What to say of tabs that were left alone, and everything with them. */
export const movedInWords = (names: readonly string[]): string =>
  names.length === 0
    ? "Nothing was changed. Some tabs of this cycle are archived already: open the sidebar and start the next cycle, and it goes on where it stopped."
    : `Nothing was changed. On ${names.join(", ")} rows or columns were inserted, moved or deleted. Undo that, or choose Repair in the menu, and try again.`;
