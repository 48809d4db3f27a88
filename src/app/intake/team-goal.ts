import { countsItsGroup } from "../../domain/bounds.ts";
import {
  DIRECTIONS,
  ENTRIES,
  type Entry,
  type Goal,
  KINDS,
  type Kind,
  PERCENT,
  ZEROES,
} from "../../domain/goal.ts";
import type { CohortColumn } from "./columns.ts";
import { checkGoal } from "./goal-checks.ts";
import type { Row } from "./handed-table.ts";
import { metricValue } from "./metric-value.ts";
import { whole } from "./number.ts";
import { type Parser, parsed } from "./parsed.ts";
import { readBar } from "./person-bar.ts";
import { planShape } from "./plan-shape.ts";
import { nameKey, nameText } from "./text.ts";
import { oneOf, yesOrNo } from "./words.ts";

/**
 * A team's goal. Where the file is silent: an average, even targets, the same group measured; percent for averages,
 * rates and levels to hold, and no unit for the others; whole numbers for counts, one decimal otherwise.
 */
export function readGoal(row: Row<CohortColumn>, weeks: number): Goal {
  const typedKind = row.read("Kind", oneOf(KINDS), null);
  const kind = typedKind ?? "average";
  // A kind that could not be read is a fault already; what would not fit an average may fit the kind that was meant.
  const unread = typedKind === null && row.text("Kind").trim() !== "";
  const checks = unread ? { ...row, refuse: () => undefined } : row;
  const unit = row.read("Unit", unitName, defaultUnit(kind));
  const groupSize = row.readNumber("N", whole(1, 1_000_000), null);
  const metric = { kind, unit, groupSize };
  const value = metricValue(metric);
  const goal: Goal = {
    metric: row.read("Metric", nameText, ""),
    kind,
    entry: row.read("Entry", oneOf(ENTRIES), defaultEntry(kind)),
    zeroes: row.read("Zeroes", oneOf(ZEROES), "with"),
    unit,
    decimals: row.readNumber("Decimals", whole(0, 6), countsItsGroup(metric) ? 0 : 1),
    direction: row.read("Direction", oneOf(DIRECTIONS), null),
    group: row.read("Group", nameText, ""),
    groupSize,
    baseline: row.readNumber("Baseline", value, null),
    sameGroup: row.read("Same group", yesOrNo, true),
    goal: row.readNumber("Goal", value, null),
    ...readBar(checks, kind),
    weeks,
    shape: row.read("Shape", planShape(row.written(value)), { kind: "even" }),
  };
  checkGoal(checks, goal);
  return kind === "hold" ? goal : { ...goal, direction: null };
}

const unitName: Parser<string> = (text) => {
  const percents: readonly string[] = [PERCENT, "percents", "per cent", "%"];
  return percents.includes(nameKey(text)) ? parsed(PERCENT) : nameText(text);
};

function defaultUnit(kind: Kind): string {
  switch (kind) {
    case "average":
    case "rate":
    case "hold":
      return PERCENT;
    case "running count":
    case "weekly count":
    case "decrease":
    case "milestones":
    case "each person":
      return "";
  }
}

function defaultEntry(kind: Kind): Entry {
  return kind === "running count" || kind === "milestones" ? "total" : "level";
}
