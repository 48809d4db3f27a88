import { countsItsGroup } from "../../domain/bounds.ts";
import type { BeforeAndAfter } from "../../domain/look-back.ts";
import type { PageTeam } from "../pages/page-team.ts";
import { shownValue } from "../week/number-text.ts";

const KEPT_BACK = "A small group: its numbers stay on its own tab.";

/** Where a team stood, wanted to be and came to, as Data has it; all `null` where its numbers are kept back. */
export const valuesOf = (team: PageTeam): BeforeAndAfter =>
  team.isKeptBack
    ? { before: null, target: null, after: null }
    : { before: team.number("baseline"), target: team.number("goal"), after: team.number("final") };

/** `34% → 67%, goal 78%`, `0 → 74 of 80, goal 73`, `26% → 74%, goal not recorded` */
export function resultInWords(team: PageTeam): string {
  if (team.isKeptBack) return KEPT_BACK;
  const { goal } = team.entry.team;
  const { before, target, after } = valuesOf(team);
  const shown = (value: number) => shownValue(value, { ...goal, decimal: team.decimal });
  const whole = countsItsGroup(goal) && goal.groupSize !== null ? ` of ${goal.groupSize}` : "";
  const from = before === null ? "" : `${shown(before)} → `;
  const to = after === null ? "no final result" : `${shown(after)}${whole}`;
  return `${from}${to}, goal ${target === null ? "not recorded" : shown(target)}`;
}
