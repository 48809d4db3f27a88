import type { Home, Reply, Tile } from "../rpc/contract.ts";
import type { TabKey } from "../workbook/reference.ts";
import { WEEK_HEADERS } from "../workbook/tabs/team/columns.ts";
import { ROWS } from "../workbook/tabs/team/layout.ts";

/** What the sidebar's first panel is made from: texts as the cells show them. */
export interface ShownTabs {
  /** The tab that is open, if it is one of ours. */
  readonly open: TabKey | null;
  readonly hasRollup: boolean;
  /** The top rows of a tab, as displayed; every row has all its columns. */
  topOf(key: TabKey, rows: number): readonly (readonly string[])[];
}

/** Follows the tab that is open: the team's headline and tiles, or the rollup's count line. */
export function home(tabs: ShownTabs): Reply<Home> {
  return { ok: true, value: homeOf(tabs) };
}

function homeOf(tabs: ShownTabs): Home {
  const { open } = tabs;
  if (open?.startsWith("team:")) return teamHome(tabs.topOf(open, ROWS.header));
  if (!tabs.hasRollup) return { kind: "no cohort" };
  const [first = [], second = []] = tabs.topOf("rollup", 2);
  const [week = "", counts = ""] = first;
  return open === "rollup"
    ? { kind: "rollup", week, counts, updates: second[1] ?? "" }
    : { kind: "elsewhere", week, counts };
}

function teamHome(top: readonly (readonly string[])[]): Home {
  const row = (number: number) => top[number - 1] ?? [];
  const text = (number: number) => row(number)[1] ?? "";
  // Hidden columns with labels of their own follow the last visible one.
  const visible = row(ROWS.header).indexOf(WEEK_HEADERS.updated);
  const labels = row(ROWS.tileLabels).slice(0, visible);
  const tiles = labels.flatMap((label, index): readonly Tile[] => {
    const value = row(ROWS.tileValues)[index] ?? "";
    return label === "" ? [] : [{ label, value, note: row(ROWS.tileNotes)[index] ?? "" }];
  });
  return {
    kind: "team",
    team: text(ROWS.name),
    sentence: text(ROWS.sentence),
    headline: text(ROWS.headline),
    tiles,
  };
}
