import { PERCENT, planStateOf } from "../../../domain/goal.ts";
import { type Check, notice } from "./notice.ts";

/** What a goal lacks before its weeks can be judged; teams may start without. */
export const goalMissing: Check = (seen) => {
  switch (planStateOf(seen.team.goal)) {
    case "goal not recorded":
      return [
        notice(seen, "goal missing", "Goal", {
          expected: "the goal, such as 71",
          says: "No goal. You can build without one: the tab will say “Goal not recorded”.",
        }),
      ];
    case "baseline not recorded":
      return [
        notice(seen, "baseline missing", "Baseline", {
          expected: "where the team stands now, such as 43",
          says: "No baseline. You can build without one: weeks are judged once it is on the Teams tab.",
        }),
      ];
    case "complete":
      return [];
  }
};

/** A value up to 1 is a fraction where its companion is a whole multiple. */
const MOST_OF_A_FRACTION = 1;
const LEAST_OF_A_PERCENT = 1.5;

/** Percents say by `%` which scale they are on; other averages and rates may have mixed two. */
export const scale: Check = (seen) => {
  const { kind, unit, baseline, goal } = seen.team.goal;
  if (unit === PERCENT || (kind !== "average" && kind !== "rate" && kind !== "hold")) return [];
  if (baseline === null || goal === null) return [];
  const isFraction = (value: number) => !Number.isInteger(value) && Math.abs(value) < MOST_OF_A_FRACTION;
  const isMixed = (one: number, other: number) => isFraction(one) && Math.abs(other) > LEAST_OF_A_PERCENT;
  if (!isMixed(baseline, goal) && !isMixed(goal, baseline)) return [];
  const column = isFraction(baseline) ? "Baseline" : "Goal";
  return [
    notice(seen, "scale", column, {
      expected: "baseline and goal on one scale",
      says: `Baseline ${baseline} beside goal ${goal}: are both on the same scale?`,
    }),
  ];
};
