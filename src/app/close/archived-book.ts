import { archiveKey, keyInCycle } from "../../workbook/archive.ts";
import type { TabKey } from "../../workbook/reference.ts";
import type { Book, TabInFile } from "../book.ts";

/** A cycle that is over, whole or in part, read as if it were still running. */
export function archivedBook(book: Book, cycle: number): Book {
  const { tabs } = book.survey();
  const keyIn = (key: TabKey): TabKey => {
    const archived = archiveKey(cycle, key);
    return tabs.has(archived) ? archived : key;
  };
  return {
    ...book,
    survey() {
      const { names } = book.survey();
      return { tabs: asLive(tabs, cycle), names };
    },
    read: (key) => book.read(keyIn(key)),
    size: (key) => book.size(keyIn(key)),
  };
}

function asLive(tabs: ReadonlyMap<TabKey, TabInFile>, cycle: number): ReadonlyMap<TabKey, TabInFile> {
  const archived = [...tabs.values()].flatMap((tab) => {
    const key = keyInCycle(tab.key, cycle);
    return key === null ? [] : [[key, { ...tab, key }] as const];
  });
  return new Map([...tabs, ...archived]);
}
