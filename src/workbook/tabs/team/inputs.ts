import type { Team } from "../../../domain/cohort.ts";
import { PERCENT } from "../../../domain/goal.ts";
import { f } from "../../formula.ts";
import { type Validation, type Zone, zone } from "../../tab.ts";
import type { WeekColumnKey } from "./columns.ts";
import { ROWS, type TeamLayout } from "./layout.ts";

/** People's cells: what is typed each week, with the targets and actuals over which a typed value wins. */
const isOpen = (key: WeekColumnKey, typed: boolean): boolean => typed || OVERTYPED.includes(key);

const OVERTYPED: readonly WeekColumnKey[] = [
  "target",
  "actual",
  "participationTarget",
  "met",
  "possible",
  "lost",
];

/** What people may edit without a warning. */
export function openZones(layout: TeamLayout): readonly Zone[] {
  return layout.columns
    .filter(({ key, typed }) => isOpen(key, typed) || key === "updated")
    .map(({ key }) => zone(ROWS.firstWeek, layout.column(key), layout.lastWeek));
}

/** A number that the status cannot judge is marked, never refused. */
export function validations(team: Team, layout: TeamLayout): readonly Validation[] {
  const weeks = (key: WeekColumnKey) => zone(ROWS.firstWeek, layout.column(key), layout.lastWeek);
  const reading = f`${layout.at("state", ROWS.firstWeek)}<>"?"`;
  const example = team.goal.unit === PERCENT ? "43%" : "43";
  return [
    {
      zone: weeks("actual"),
      rule: { kind: "formula", formula: reading },
      help: `A number such as ${example}, on the scale of the baseline and the goal; n/a where it was not measured.`,
    },
    { zone: weeks("pivot"), rule: { kind: "check box" }, help: "" },
  ];
}
