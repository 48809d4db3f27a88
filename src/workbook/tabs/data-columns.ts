import { area, type Reference } from "../reference.ts";
import { columnOf, FIRST_ROW, type RegisterColumn } from "../register.ts";

/** The version of this tab's contract: other workbooks import it, so a header never changes its meaning. */
export const CONTRACT = 1;

const column = <Key extends string>(key: Key, header: string) => ({ key, header, width: 90 });

/** The rollup's source and the contract for other workbooks: one row a team, in roster order, plain types. */
export const DATA_COLUMNS = [
  column("contract", "Contract"),
  column("cohort", "Cohort"),
  column("id", "Team id"),
  column("team", "Team"),
  column("school", "School"),
  column("priority", "Priority"),
  column("coach", "Coach"),
  column("kind", "Kind"),
  column("metric", "Metric"),
  column("unit", "Unit"),
  column("start", "Start"),
  column("goalDate", "Goal date"),
  column("weeks", "Weeks"),
  column("phase", "Phase"),
  column("week", "Week"),
  column("latest", "Latest week"),
  column("status", "Status"),
  column("symbol", "Symbol"),
  column("ahead", "Weeks ahead"),
  column("baseline", "Baseline"),
  column("goal", "Goal"),
  column("actual", "Actual"),
  column("target", "Target"),
  column("gap", "Gap"),
  column("progress", "Progress"),
  column("planned", "Planned progress"),
  column("needed", "Needed a week"),
  column("participation", "Participation"),
  column("signal", "Signal"),
  column("streak", "Streak"),
  column("outlook", "Outlook"),
  column("projected", "Projected"),
  column("low", "Projected low"),
  column("high", "Projected high"),
  column("story", "Week by week"),
  column("recent", "Last numbers"),
  column("driver", "Driver"),
  column("final", "Final result"),
  column("version", "Plan version"),
  column("asks", "Open asks"),
  column("oldestAsk", "Oldest ask"),
  column("actions", "Open actions"),
  column("checkIns", "Check-ins held"),
  column("oneOnOnes", "One-on-ones held"),
  column("members", "Members"),
  column("told", "Number this week"),
  column("onBreak", "On break"),
  column("sheet", "Sheet id"),
  column("shown", "Status shown"),
  column("values", "Actual / target"),
  column("ending", "Outlook in words"),
  column("way", "Goal in short"),
  column("runningWeek", "Running week"),
  column("runningWeeks", "Running weeks"),
  column("need", "Need"),
  column("place", "Place by name"),
  column("order", "Order"),
  column("rank", "Rank"),
] as const satisfies readonly RegisterColumn<string>[];
export type DataColumnKey = (typeof DATA_COLUMNS)[number]["key"];

export const dataColumn = (key: DataColumnKey): number => columnOf<DataColumnKey>(DATA_COLUMNS, key);

/** A column of all teams' rows. */
export const allTeams = (key: DataColumnKey, teams: number): Reference =>
  area("data", FIRST_ROW, dataColumn(key), FIRST_ROW + teams - 1);
