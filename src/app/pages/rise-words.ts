import { oneLine } from "../../domain/digest-words.ts";
import { biggestRise, changeInWords } from "../../domain/look-back.ts";
import { numberIn } from "../registers/cell-value.ts";
import { shownValue } from "../week/number-text.ts";
import { type PageTeam, runningIn, shownReadingsOf } from "./page-team.ts";

/**
 * A team's best week: `+5 points in week 5 (52% → 57%): Calling it homework`; "" where no week was better than the one
 * before, or where the numbers of its group are kept back.
 */
export function riseInWords(team: PageTeam): string {
  const { goal } = team.entry.team;
  const { notes, decimal } = team;
  if (notes === null || team.isKeptBack) return "";
  const rise = biggestRise(shownReadingsOf(team), {
    baseline: goal.sameGroup ? goal.baseline : null,
    direction: numberIn(notes.fact("sign")) === -1 ? "down" : "up",
  });
  if (rise === null) return "";
  const { week, from, to } = rise;
  const values = [from, to].map((value) => shownValue(value, { ...goal, decimal })).join(" → ");
  const running = oneLine(runningIn(team, week));
  return `${changeInWords(to - from, goal, decimal)} in week ${week} (${values})${running === "" ? "" : `: ${running}`}`;
}
