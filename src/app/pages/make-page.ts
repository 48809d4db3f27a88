import { type Day, dayWithYear } from "../../domain/day.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { MadePage } from "../../rpc/pages.ts";
import { type Change, planTab, planTabs } from "../../workbook/change.ts";
import { type Held, isFilled } from "../../workbook/held.ts";
import { type Page, pageTab } from "../../workbook/pages/page-tab.ts";
import type { TabKey } from "../../workbook/reference.ts";
import type { Content, TabDescription } from "../../workbook/tab.ts";
import { tabName } from "../../workbook/tab-name.ts";
import { sameValue } from "../../workbook/value.ts";
import { type Book, isDressed } from "../book.ts";
import { refused } from "../refused.ts";
import { asOfIn } from "./marks.ts";

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
 * half-way by a run that was stopped, and is made whole; where it says anything else than it would say now, people may
 * have written it, and it is refused.
 */
export function makePage(book: Book, { key, name, after, drawn }: PageAsked): Reply<MadePage> {
  const { tabs, names } = book.survey();
  const present = tabs.get(key);
  if (present !== undefined && isDressed(present)) {
    book.show(key);
    const said = thereAlready(name, present.name, asOfIn(book.read(key)));
    return { ok: true, value: { name: present.name, made: false, said } };
  }
  const begun = present === undefined ? null : { ...present, held: book.read(key) };
  const taken = new Set(names.map((each) => each.toLowerCase()));
  const description = pageTab({ key, name: tabName(name, taken), ...drawn(begun?.held ?? null) });
  if (begun !== null && !fits(description, begun.held)) return refused(begunInWords(begun.name, name));
  const made = planTabs([description], tabs).map(
    (change): Change => (change.kind === "make" ? { ...change, after } : change),
  );
  book.apply(made);
  const rendering = { separator: ",", tabs: book.survey().tabs } as const;
  book.apply(planTab(description, { held: begun?.held ?? null, looks: "" }, rendering, "all"));
  book.show(key);
  const tab = rendering.tabs.get(key)?.name ?? description.name;
  const said = `${name} is made. What it says does not change from now on.`;
  return { ok: true, value: { name: tab, made: true, said } };
}

/** Whether what stands on a page that was begun is what it says now, so that the rest of it can be written. */
const fits = ({ contents }: TabDescription, begun: Held): boolean =>
  begun.slice(contents.length).every((line) => !line.some(isFilled)) &&
  contents.every((line, row) => begun[row] === undefined || lineFits(line, begun[row]));

const lineFits = (line: readonly Content[], begun: Held[number]): boolean =>
  line.every((content, column) => {
    const cell = begun[column];
    if (cell === undefined) return false;
    return content.kind !== "constant" || !isFilled(cell) || sameValue(content.value, cell.value);
  });

const begunInWords = (tab: string, name: string): string =>
  `The tab ${tab} was begun and never finished, and what stands on it is not what it would say now. Nothing was changed. Copy what was written there to another tab, delete ${tab}, then make ${name} again.`;

function thereAlready(name: string, tab: string, asOf: Day | null): string {
  const where = name === tab ? "" : `, on the tab “${tab}”`;
  const when = asOf === null ? "" : `, as of ${dayWithYear(asOf)}`;
  return `${name} is there already${where}${when}, and stays as it is. To make it anew, delete that tab first; a new name is not enough.`;
}
