import type { Style } from "../../style.ts";

/** The headers of the week table, by which the edit trigger knows its columns again. */
export const WEEK_HEADERS = {
  week: "Week",
  weekOf: "Week of",
  target: "Weekly target",
  actual: "Actual",
  status: "Status",
  ahead: "Weeks ahead",
  took: "Took part",
  enrolled: "Enrolled",
  average: "Their average",
  participation: "Participation",
  participationTarget: "Participation target",
  part: "Count",
  whole: "Out of",
  added: "New this week",
  lastYear: "Last year",
  met: "Met",
  possible: "Possible",
  lost: "Lost",
  comparison: "Comparison",
  success: "Success",
  challenge: "Challenge",
  plan: "Plan",
  ask: "Ask",
  breakthrough: "Breakthrough",
  strategy: "Strategy",
  pivot: "Pivot",
  updated: "Updated",
} as const;

export type WeekColumnKey = keyof typeof WEEK_HEADERS;

/** The columns that a week's number comes from. */
export const NUMBER_COLUMNS: readonly WeekColumnKey[] = [
  "actual",
  "took",
  "enrolled",
  "average",
  "part",
  "whole",
  "added",
  "lastYear",
  "met",
  "possible",
  "lost",
];

export interface WeekColumn {
  readonly key: WeekColumnKey;
  readonly header: string;
  readonly width: number;
  /** People type here; the rest is computed. */
  readonly typed: boolean;
  readonly style: Partial<Style>;
  readonly note?: string;
}
