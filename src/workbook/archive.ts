import { isTabKey, kindOf, PORTFOLIO_TABS, type TabKey, type TabKind } from "./reference.ts";
import { tabName } from "./tab-name.ts";

/** The key of a tab whose cycle is over: `archive:1 team:t4f`. */
export const archiveKey = (cycle: number, key: TabKey): TabKey => `archive:${cycle} ${key}`;

/** The cycle of a tab that is archived; `null` for every other. */
function cycleOf(key: TabKey): number | null {
  const found = /^archive:(\d+) /.exec(key);
  return found === null ? null : Number(found[1]);
}

/** What an archived tab was while its cycle ran; `null` for one of another cycle. */
export function keyInCycle(key: TabKey, cycle: number): TabKey | null {
  const was = cycleOf(key) === cycle ? key.slice(key.indexOf(" ") + 1) : "";
  return isTabKey(was) ? was : null;
}

const OF_NO_CYCLE: readonly TabKind[] = ["archive", "functions", ...PORTFOLIO_TABS];

/** Until they are archived these tell of the cycle; the settings are the very last. */
const LAST: readonly TabKey[] = ["members", "teams", "cohort"];

/** These read others, and are read by none that comes after them. */
const FIRST: readonly TabKind[] = ["rollup", "data", "page", "team", "grid"];

/**
 * The tabs of the running cycle in the order in which they are archived: a tab goes before those that it reads, because
 * a formula that shows nothing leaves a blank behind, and whoever still reads that blank shows 0.
 */
export function tabsOfCycle(keys: Iterable<TabKey>): readonly TabKey[] {
  const ours = [...keys].filter((key) => !OF_NO_CYCLE.includes(kindOf(key)));
  const place = (key: TabKey): number => {
    if (LAST.includes(key)) return FIRST.length + 1 + LAST.indexOf(key);
    return FIRST.includes(kindOf(key)) ? FIRST.indexOf(kindOf(key)) : FIRST.length;
  };
  return ours.sort((one, other) => place(one) - place(other));
}

/** What a tab is called once its cycle is over; one that was renamed by a run which was stopped keeps its name. */
export function archiveName(cycle: number, name: string, taken: ReadonlySet<string>): string {
  const opening = `Cycle ${cycle} · `;
  return name.startsWith(opening) ? name : tabName(opening + name, taken);
}

/** What a tab was called before its cycle was over. */
export const nameBefore = (name: string): string => name.replace(/^Cycle \d+ · /, "");

/** The rollup of a cycle that is over stays in sight, a page as people have it; everything else goes out of sight. */
export function shownInArchive(key: TabKey): boolean | null {
  if (key === "rollup") return true;
  return kindOf(key) === "page" ? null : false;
}

/** The number of the latest cycle of which something is archived; 0 where none is. */
export const lastArchived = (keys: Iterable<TabKey>): number =>
  [...keys].reduce((last, key) => Math.max(last, cycleOf(key) ?? 0), 0);

/** Whether a run that was to archive this cycle stopped before its end. */
export function isHalfArchived(keys: Iterable<TabKey>, cycle: number): boolean {
  const archived = [...keys].filter((key) => cycleOf(key) === cycle);
  return archived.length > 0 && !archived.includes(archiveKey(cycle, "cohort"));
}

/** The cycle that these tabs are in, where Cohort does not say it: the one after those whose archive is whole. */
export function cycleAmong(keys: Iterable<TabKey>): number {
  const all = [...keys];
  const last = lastArchived(all);
  return isHalfArchived(all, last) ? last : last + 1;
}
