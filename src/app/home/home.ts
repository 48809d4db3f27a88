import type { Reply } from "../../rpc/contract.ts";
import type { Home } from "../../rpc/home.ts";
import { kindOf } from "../../workbook/reference.ts";
import { NO_WEEK } from "../../workbook/tabs/rollup-counts.ts";
import { teamKey } from "../../workbook/tabs/team/layout.ts";
import { rollupHome } from "./rollup-home.ts";
import type { ShownTabs } from "./shown-tabs.ts";
import { teamHome } from "./team-home.ts";

/** Follows the tab that is open: a team, by its tab or its student grid, or the rollup's count line. */
export function home(tabs: ShownTabs): Reply<Home> {
  return {
    ok: true,
    value: teamOpen(tabs) ?? betweenCycles(tabs) ?? cohortHome(tabs) ?? { kind: "no cohort" },
  };
}

/** A cycle is archived, and no team stands on the rollup of the next. */
function betweenCycles(tabs: ShownTabs): Home | null {
  if (tabs.archived === 0) return null;
  const [[week = ""] = []] = tabs.corner("rollup") ?? [];
  return ["", NO_WEEK].includes(week) ? { kind: "between cycles", cycle: tabs.archived } : null;
}

function teamOpen(tabs: ShownTabs): Home | null {
  const { open } = tabs;
  if (open === null || !["team", "grid"].includes(kindOf(open))) return null;
  const id = open.slice(open.indexOf(":") + 1);
  const shown = tabs.all(teamKey(id));
  return shown === null ? null : teamHome(id, shown, () => tabs.all("charters"));
}

function cohortHome(tabs: ShownTabs): Home | null {
  if (tabs.open === "rollup") return rollupHome(tabs.all("rollup") ?? []);
  const [[week = "", counts = ""] = []] = tabs.corner("rollup") ?? [];
  return week === "" ? null : { kind: "elsewhere", week, counts };
}
