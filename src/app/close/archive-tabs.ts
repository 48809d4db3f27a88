import { archiveKey, archiveName, shownInArchive, tabsOfCycle } from "../../workbook/archive.ts";
import { kindOf, type TabKey } from "../../workbook/reference.ts";
import type { Book } from "../book.ts";

/** How many tabs of a cycle are archived now, and how many are still to be. */
interface Archived {
  readonly archived: number;
  readonly toArchive: number;
}

/** Archives the tabs of a cycle, one after the other, while there is time. Nothing is deleted, and no tab is copied. */
export function archiveTabs(book: Book, cycle: number, mayBegin: () => boolean): Archived {
  const { tabs, names } = book.survey();
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const keys = tabsOfCycle(tabs.keys());
  freezeVerdicts(book, keys);
  let archived = 0;
  for (const key of keys) {
    const tab = tabs.get(key);
    if (tab === undefined || !mayBegin()) break;
    const name = archiveName(cycle, tab.name, taken);
    taken.add(name.toLowerCase());
    const as = archiveKey(cycle, key);
    book.apply([{ kind: "archive", key, as, name, shown: shownInArchive(key) }]);
    archived += 1;
  }
  return { archived, toArchive: keys.length - archived };
}

/**
 * Verdicts on Teams read the teams' own tabs, which are archived before it: they become values first. The tab itself is
 * still the record of the cycle.
 */
function freezeVerdicts(book: Book, keys: readonly TabKey[]): void {
  const { tabs } = book.survey();
  const roster = tabs.get("teams");
  if (roster === undefined || !keys.some((key) => kindOf(key) === "team")) return;
  const { key, name } = roster;
  book.apply([{ kind: "archive", key, as: key, name, shown: null }]);
}
