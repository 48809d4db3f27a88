import type { Reply } from "../../rpc/contract.ts";
import type { Home } from "../../rpc/home.ts";
import { kindOf } from "../../workbook/reference.ts";
import { headerOf } from "../../workbook/register.ts";
import { NO_WEEK } from "../../workbook/tabs/rollup-counts.ts";
import { teamKey } from "../../workbook/tabs/team/layout.ts";
import { TEAM_COLUMNS } from "../../workbook/tabs/teams.ts";
import { rollupHome } from "./rollup-home.ts";
import type { Shown, ShownTabs } from "./shown-tabs.ts";
import { teamHome } from "./team-home.ts";

/** Follows the tab that is open: a team, by its tab or its student grid, or the rollup's count line. */
export function home(tabs: ShownTabs): Reply<Home> {
  return { ok: true, value: teamOpen(tabs) ?? cohortHome(tabs) };
}

function teamOpen(tabs: ShownTabs): Home | null {
  const { open } = tabs;
  if (open === null || !["team", "grid"].includes(kindOf(open))) return null;
  const id = open.slice(open.indexOf(":") + 1);
  const shown = tabs.all(teamKey(id));
  return shown === null ? null : teamHome(id, shown, () => tabs.all("charters"));
}

/** What the rollup says; where no team stands on it, or there is none, why that is so. */
function cohortHome(tabs: ShownTabs): Home {
  const shown = tabs.open === "rollup" ? rollupHome(tabs.all("rollup") ?? []) : elsewhere(tabs);
  if (shown.week !== "" && shown.week !== NO_WEEK) return shown;
  const roster = shown.week === "" ? [] : retiredOnes(tabs.all("teams") ?? []);
  if (roster.length === 0 && tabs.archived > 0) return { kind: "between cycles", cycle: tabs.archived };
  // A team that is still in the cohort waits for its tab.
  if (roster.length > 0 && roster.every((isRetired) => isRetired)) return { kind: "all retired" };
  return shown.week === "" ? { kind: "no cohort" } : shown;
}

function elsewhere(tabs: ShownTabs): Extract<Home, { readonly kind: "elsewhere" }> {
  const [[week = "", counts = ""] = []] = tabs.corner("rollup") ?? [];
  return { kind: "elsewhere", week, counts };
}

/** Of each team on the Teams tab whether it was taken out of the cohort. */
function retiredOnes([headers = [], ...rows]: Shown): readonly boolean[] {
  const [id, retired] = [
    headers.indexOf(headerOf(TEAM_COLUMNS, "id")),
    headers.indexOf(headerOf(TEAM_COLUMNS, "retired")),
  ];
  return rows.filter((line) => (line[id] ?? "") !== "").map((line) => (line[retired] ?? "") !== "");
}
