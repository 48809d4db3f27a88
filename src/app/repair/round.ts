import type { Change } from "../../workbook/change.ts";
import type { TabKey } from "../../workbook/reference.ts";
import type { TabInFile } from "../book.ts";
import { type TabByTab, tabOf } from "./tab-by-tab.ts";

type Dress = Extract<Change, { readonly kind: "dress" }>;

/** How long after its beginning a round is gone on with: what was dressed in it may have been changed since. */
const LONGEST_MS = 3_600_000;

/**
 * Dresses tabs in rounds. A run that is stopped, or out of time, leaves the rest of its round to the next, which is told
 * by the tags: each bears the round in which its tab was dressed. Where none of a round is left, or nothing of it can be
 * dressed, another begins, with the tabs that were longest not dressed.
 *
 * @returns the tabs to which the round has come so far
 */
export function dressInRound(
  dresses: readonly Dress[],
  tabs: ReadonlyMap<TabKey, TabInFile>,
  { began, does, refusals }: TabByTab,
): ReadonlySet<TabKey> {
  /** A tab that has other looks than it is to have was not dressed at all; one without any is no team's yet. */
  const roundOf = (dress: Dress): number => {
    if (dress.fresh) return -1;
    const tab = tabs.get(tabOf(dress));
    return tab?.looks === dress.looks ? tab.round : 0;
  };
  const dressed = (some: readonly Dress[], round: number) =>
    does(some.map((dress) => ({ ...dress, round }))).map(tabOf);
  const inTurn = [...dresses].sort((one, other) => roundOf(one) - roundOf(other));
  const latest = Math.max(0, ...dresses.map(roundOf));
  const isOld = began - latest > LONGEST_MS;
  const isLeft = (dress: Dress) => !isOld && roundOf(dress) < latest;
  const now = dressed(inTurn.filter(isLeft), latest);
  if (now.length > 0) return new Set([...inTurn.filter((dress) => !isLeft(dress)).map(tabOf), ...now]);
  const others = inTurn.filter((dress) => !refusals.has(tabOf(dress)));
  return new Set(dressed(others, Math.max(began, latest + 1)));
}
