import { boundOnly, dressedLast } from "../workbook/bound.ts";
import { type Change, planTab, planTabs } from "../workbook/change.ts";
import type { Registers } from "../workbook/describe.ts";
import type { Rendering } from "../workbook/formula.ts";
import type { Held } from "../workbook/plan.ts";
import type { TabKey } from "../workbook/reference.ts";
import { roomFor } from "../workbook/room.ts";
import type { TabDescription } from "../workbook/tab.ts";
import { DECIMAL_SETTING } from "../workbook/tabs/settings.ts";
import type { Book } from "./book.ts";
import { settingPlace } from "./cohort-from-cells.ts";
import { described, isDressed, type Looked, look, type Moved, type Reach } from "./look.ts";

export type Mended = { readonly kind: "mended"; readonly changes: readonly Change[] } | Moved;

/**
 * Brings the workbook to what its registers describe. Set-up, adding a team, Repair and upgrade are this one path; on
 * a workbook that is right it changes no cell, and before it changes anything it has looked at every tab. Tabs that
 * were just touched are compared whatever the reach.
 */
export function mend(
  book: Book,
  registers: Registers,
  reach: Reach,
  touched: readonly TabKey[] = [],
): Mended {
  const looked = look(book, registers, reach, touched);
  return looked.kind === "moved" ? looked : bring(book, registers, looked);
}

/** Makes the tabs that are missing, and writes and dresses those that differ from what the registers describe. */
export function bring(book: Book, registers: Registers, looked: Looked): Extract<Mended, { kind: "mended" }> {
  const descriptions = described(book, registers);
  const present = new Map(looked.cells);
  const tabs = planTabs(descriptions, book.survey().tabs);
  const room = descriptions.flatMap((each) => roomFor(each, present.get(each.key) ?? []));
  const placed = [...tabs, ...room];
  book.apply(placed);
  const survey = book.survey();
  // What was inserted moves the addresses in formulas of every tab.
  if (placed.some(({ kind }) => kind.startsWith("insert"))) {
    for (const key of present.keys()) present.set(key, book.read(key));
  }
  const unseparated: Rendering = { separator: ",", tabs: survey.tabs };
  const isNew = (key: TabKey) => looked.anew?.has(key) === true || !isDressed(survey.tabs.get(key));
  const { cells, awaited } = boundOnly(descriptions, present, unseparated, isNew);
  const plan = (description: TabDescription, rendering: Rendering): readonly Change[] => {
    const { key } = description;
    if (looked.whole.has(key)) return [];
    const tab = { held: cells.get(key) ?? null, looks: survey.tabs.get(key)?.looks ?? "" };
    return planTab(description, tab, rendering, looked.reach === "everything" ? "all" : "outdated");
  };
  const { cohort, others, roster } = apart(descriptions);
  // The Cohort tab comes first: its formulas have no separators, and it shows the number that tells them.
  const settings = dressedLast(plan(cohort, unseparated), awaited);
  book.apply(settings.first);
  const separator = looked.separator ?? separatorOf(book, cells.get("cohort") ?? []);
  const rendering: Rendering = { separator, tabs: survey.tabs };
  // The roster comes last: a team that stands there has its rows on the other tabs.
  const planned = [...others, roster].flatMap((description) => plan(description, rendering));
  const contents = dressedLast(planned, awaited);
  const last = [...contents.first, ...settings.last, ...contents.last];
  book.apply(last);
  return { kind: "mended", changes: [...placed, ...settings.first, ...last] };
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
  return { cohort, others, roster };
}

/** What to say of tabs that were left alone, and everything with them. */
export const movedInWords = (names: readonly string[]): string =>
  names.length === 0
    ? "Nothing was changed. Some tabs of this cycle are archived already: open the sidebar and start the next cycle, and it goes on where it stopped."
    : `Nothing was changed. On ${names.join(", ")} rows or columns were inserted, moved or deleted. Undo that, or choose Repair in the menu, and try again.`;
