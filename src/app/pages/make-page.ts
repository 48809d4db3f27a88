import { type Day, dayWithYear } from "../../domain/day.ts";
import type { MadePage } from "../../rpc/pages.ts";
import { type Change, planTab, planTabs } from "../../workbook/change.ts";
import { COLUMNS } from "../../workbook/pages/layout.ts";
import { type Page, pageTab } from "../../workbook/pages/page-tab.ts";
import type { Held } from "../../workbook/plan.ts";
import type { TabKey } from "../../workbook/reference.ts";
import { tabName } from "../../workbook/tab-name.ts";
import type { Book, TabInFile } from "../book.ts";
import { dayIn } from "../cell-value.ts";

/** A page that is to be made, behind a tab of ours. */
export interface PageAsked {
  readonly key: TabKey;
  /** What people call it, which its tab is named by. */
  readonly name: string;
  readonly after: TabKey;
  /** What it says; with what stands on it already, where a run that was stopped had begun it. */
  readonly drawn: (begun: Held | null) => Omit<Page, "key" | "name">;
}

/**
 * Makes a page, or shows the one that is there: a page is never written over. One whose looks are not recorded was left
 * half-way by a run that was stopped, and is made whole.
 */
export function makePage(book: Book, { key, name, after, drawn }: PageAsked): MadePage {
  const { tabs, names } = book.survey();
  const present = tabs.get(key);
  if (isWhole(present)) {
    book.show(key);
    return {
      name: present.name,
      made: false,
      said: thereAlready(name, present.name, asOfIn(book.read(key))),
    };
  }
  const begun = present === undefined ? null : book.read(key);
  const taken = new Set(names.map((each) => each.toLowerCase()));
  const page = { key, name: tabName(name, taken), ...drawn(begun) };
  const description = pageTab(page, begun?.length ?? 0);
  const made = planTabs([description], tabs).map(
    (change): Change => (change.kind === "make" ? { ...change, after } : change),
  );
  book.apply(made, { separator: ",", tabs });
  const rendering = { separator: ",", tabs: book.survey().tabs } as const;
  book.apply(planTab(description, { held: null, looks: "" }, rendering, "all"), rendering);
  book.show(key);
  const tab = rendering.tabs.get(key)?.name ?? page.name;
  return { name: tab, made: true, said: `${name} is made. What it says does not change from now on.` };
}

/** Whether a page is in the file, and not one that a stopped run left half-way. */
export const isWhole = (tab: TabInFile | undefined): tab is TabInFile =>
  tab !== undefined && tab.looks !== "";

const asOfIn = (held: Held): Day | null => dayIn(held[1]?.[COLUMNS.marks - 1]?.value ?? { kind: "blank" });

function thereAlready(name: string, tab: string, asOf: Day | null): string {
  const where = name === tab ? "" : `, on the tab “${tab}”`;
  const when = asOf === null ? "" : `, as of ${dayWithYear(asOf)}`;
  return `${name} is there already${where}${when}, and stays as it is. To make it anew, delete that tab first; a new name is not enough.`;
}
