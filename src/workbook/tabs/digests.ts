import { COUNT, DAY } from "../number-format.ts";
import { type RegisterColumn, registerCanvas, registerTab } from "../register.ts";
import type { TabDescription } from "../tab.ts";

/**
 * What each weekly update told, one row a team and week, so that the next one can say which past number has changed.
 * Rows are added and never changed.
 */
export const DIGEST_COLUMNS = [
  { key: "week", header: "Week of", width: 84, style: { numberFormat: DAY } },
  { key: "sent", header: "Sent", width: 84, style: { numberFormat: DAY } },
  { key: "id", header: "Team id", width: 90 },
  { key: "team", header: "Team", width: 160 },
  { key: "version", header: "Plan version", width: 84, style: { numberFormat: COUNT } },
  {
    key: "readings",
    header: "Numbers told",
    width: 360,
    note: "From week 1, separated by semicolons; a percent is a fraction.",
  },
  { key: "pivots", header: "Changes of course", width: 120, note: "Weeks, separated by semicolons." },
] as const satisfies readonly RegisterColumn<string>[];
export type DigestColumnKey = (typeof DIGEST_COLUMNS)[number]["key"];

export const digestsTab = (): TabDescription =>
  registerTab(
    { key: "digests", kind: "digests", name: "Digests", hidden: true },
    DIGEST_COLUMNS,
    registerCanvas(DIGEST_COLUMNS, 0),
  );
