import type { Axis, Shift } from "./align/shifts.ts";
import type { Block } from "./blocks.ts";
import { changedBlocks, firstBlock } from "./difference.ts";
import type { Rendering } from "./formula.ts";
import type { Held } from "./held.ts";
import type { TabKey } from "./reference.ts";
import type { TabDescription, Zone } from "./tab.ts";
import { PROVISIONAL } from "./tab-name.ts";
import { COLUMNS as GRID_COLUMNS } from "./tabs/grid/layout.ts";
import { ROWS } from "./tabs/team/layout.ts";
import { isGrown, looksOf, type Tag } from "./tag.ts";

/** One step that brings the file closer to its description. */
export type Change =
  /** An empty tab of the right size, named and tagged, behind another of ours, or the last where that is missing. */
  | { readonly kind: "make"; readonly description: TabDescription; readonly after: TabKey | null }
  /** The name that a run which was stopped had not given yet. */
  | { readonly kind: "name"; readonly key: TabKey; readonly name: string }
  /** A tab of a team that leaves the cohort goes out of sight, and comes back with the team. */
  | { readonly kind: "show"; readonly key: TabKey; readonly shown: boolean }
  /** The tab of a cycle that is over holds only values from now on; where `shown` is `null` it stays in or out of sight. */
  | {
      readonly kind: "archive";
      readonly key: TabKey;
      readonly as: TabKey;
      readonly name: string;
      readonly shown: boolean | null;
    }
  | { readonly kind: "insert rows"; readonly key: TabKey; readonly after: number; readonly count: number }
  | { readonly kind: "insert columns"; readonly key: TabKey; readonly after: number; readonly count: number }
  /** Empty cells: what stood there and below in these columns goes down. */
  | { readonly kind: "insert cells"; readonly key: TabKey; readonly zone: Zone }
  /** Rows or columns that people inserted, deleted or dragged, brought back to their places. */
  | { readonly kind: "align"; readonly key: TabKey; readonly axis: Axis; readonly shifts: readonly Shift[] }
  | {
      readonly kind: "write";
      readonly key: TabKey;
      readonly blocks: readonly Block[];
      /** It is all that rows or columns lack which were inserted before. */
      readonly fills?: boolean;
    }
  /** Looks, rules, protection and chart; a fresh tab was never dressed and has no looks of people's to keep. */
  | {
      readonly kind: "dress";
      readonly description: TabDescription;
      readonly looks: string;
      readonly fresh: boolean;
      /** The round of Repair that it is part of; if left out, the tab is dressed as of the latest in the file. */
      readonly round?: number;
      /** What the formulas in rules are rendered with. */
      readonly rendering: Rendering;
    };

/** What is done to a tab that is there. */
export type Work = Extract<Change, { readonly kind: "write" | "dress" }>;

/** The tabs that are missing, and the rows that a longer calendar needs. */
export function planTabs(
  described: readonly TabDescription[],
  present: ReadonlyMap<TabKey, Tag & { readonly name: string }>,
): readonly Change[] {
  const changes: Change[] = [];
  const names: Change[] = [];
  let after: TabKey | null = null;
  for (const description of described) {
    const tag = present.get(description.key);
    if (tag === undefined) changes.push({ kind: "make", description, after });
    else {
      if (tag.name === PROVISIONAL) names.push({ kind: "name", key: tag.key, name: description.name });
      const missing = description.weekRows - tag.weekRows;
      // A tab without a fingerprint was made and not yet filled: it has its full size already.
      if (missing > 0 && tag.looks !== "") {
        changes.push(
          description.kind === "grid"
            ? { kind: "insert columns", key: tag.key, after: GRID_COLUMNS.now + tag.weekRows, count: missing }
            : { kind: "insert rows", key: tag.key, after: ROWS.start + tag.weekRows, count: missing },
        );
      }
    }
    after = description.key;
  }
  // A tab that is made takes the place of what has no name yet.
  return [...names, ...changes];
}

/** What a tab holds and how it looks, where either differs from its description. */
export function planTab(
  description: TabDescription,
  tab: { readonly held: Held | null; readonly looks: string },
  rendering: Rendering,
  dressing: "outdated" | "all",
): readonly Work[] {
  const { key } = description;
  const fresh = tab.looks === "";
  const blocks =
    tab.held === null
      ? [firstBlock(description, rendering)]
      : changedBlocks(description, tab.held, rendering);
  const looks = looksOf(description);
  const changes: Work[] =
    blocks.length === 0
      ? []
      : [{ kind: "write", key, blocks, ...(isGrown(tab.looks) ? { fills: true } : {}) }];
  if (dressing === "all" || looks !== tab.looks)
    changes.push({ kind: "dress", description, looks, fresh, rendering });
  return changes;
}
