import type { TabKey } from "../../workbook/reference.ts";

/** Texts as the cells show them; every row has all columns. */
export type Shown = readonly (readonly string[])[];

/** What the sidebar's first panel is made from. */
export interface ShownTabs {
  /** The tab that is open, if it is one of ours. */
  readonly open: TabKey | null;
  /** The latest cycle of which something is archived; 0 where none is. */
  readonly archived: number;
  /** All cells of a tab; `null` where the file has no such tab. */
  all(key: TabKey): Shown | null;
  /** The first two cells of its first two rows. */
  corner(key: TabKey): Shown | null;
}
