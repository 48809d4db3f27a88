import { stoppedInWords } from "../../rpc/stopped.ts";
import type { Work } from "../../workbook/change.ts";
import type { TabKey } from "../../workbook/reference.ts";
import type { Book } from "../book.ts";
import type { Pace } from "./pace.ts";

export const tabOf = (work: Work): TabKey => (work.kind === "dress" ? work.description.key : work.key);

/** Works on one tab after the other. A tab that Google refuses does not keep the others waiting. */
export interface TabByTab {
  /** When the run began, in milliseconds. */
  readonly began: number;
  /** Does as much as there is time for, one at least, and gives what was done. */
  readonly does: <One extends Work>(works: readonly One[]) => readonly One[];
  /** What some work on a tab gives; `null` where it was refused. */
  readonly tries: <Result>(key: TabKey, work: () => Result) => Result | null;
  /** Why tabs were refused, in words. */
  readonly refusals: ReadonlyMap<TabKey, string>;
}

export function tabByTab(book: Book, { began, mayBegin }: Pace): TabByTab {
  const refusals = new Map<TabKey, string>();
  const tries: TabByTab["tries"] = (key, work) => {
    try {
      return work();
    } catch (thrown) {
      refusals.set(key, stoppedInWords(thrown));
      return null;
    }
  };
  return {
    began,
    tries,
    does(works) {
      const done: (typeof works)[number][] = [];
      for (const work of works) {
        // However slow Google is, every run gets on.
        if (done.length > 0 && !mayBegin()) break;
        tries(tabOf(work), () => {
          book.apply([work]);
          done.push(work);
        });
      }
      return done;
    },
    refusals,
  };
}
