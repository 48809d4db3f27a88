import { COUNT, DAY } from "../number-format.ts";
import { columnOf, type RegisterColumn, registerCanvas, registerTab } from "../register.ts";
import type { TabDescription } from "../tab.ts";

const wrapped = { wrap: true } as const;

/**
 * What other teams could copy, one row each. Each weekly update adds what it tells; people may add rows of their own, and
 * change ours.
 */
export const BRIGHT_SPOT_COLUMNS = [
  { key: "date", header: "Date", width: 84, style: { numberFormat: DAY, across: "center" } },
  { key: "team", header: "Team", width: 160, style: { bold: true } },
  { key: "week", header: "Week", width: 50, style: { numberFormat: COUNT, across: "center" } },
  {
    key: "source",
    header: "From",
    width: 100,
    note: "Where the team wrote it. Each weekly update adds its bright spots here; add your own below.",
  },
  { key: "tried", header: "What was tried", width: 300, style: wrapped },
  { key: "moved", header: "What moved", width: 360, style: wrapped },
] as const satisfies readonly RegisterColumn<string>[];
export type BrightSpotColumnKey = (typeof BRIGHT_SPOT_COLUMNS)[number]["key"];

export const brightSpotColumn = (key: BrightSpotColumnKey): number =>
  columnOf<BrightSpotColumnKey>(BRIGHT_SPOT_COLUMNS, key);

export const brightSpotsTab = (): TabDescription =>
  registerTab(
    { key: "brightSpots", kind: "brightSpots", name: "Bright spots" },
    BRIGHT_SPOT_COLUMNS,
    registerCanvas(BRIGHT_SPOT_COLUMNS, 0),
  );
