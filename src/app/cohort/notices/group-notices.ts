import type { Notice } from "../../../rpc/cohort.ts";
import { type Check, notice, type SeenRow } from "./notice.ts";
import { sizesIn } from "./sizes-in-text.ts";

/**
 * Where the words of Group and the figure of N tell two sizes: the share is worked out beside what was typed, because
 * “60% of Algebra 1 students (59)” were 59 of 266 once.
 */
export const groupShare: Check = (seen) => {
  const { groupSize } = seen.team.goal;
  if (groupSize === null) return [];
  const { people, percents } = sizesIn(seen.team.goal.group);
  const others = people.filter((size) => size !== groupSize);
  const [percent] = percents;
  const larger = others.find((size) => size > groupSize);
  if (larger !== undefined) return [...shareOf(seen, groupSize, larger, percent), ...sameGroup(seen, larger)];
  const [smaller] = others;
  if (smaller !== undefined) {
    return [share(seen, "one size in Group and N", `Group says ${smaller}, N says ${groupSize}.`)];
  }
  return percent === undefined || percent <= 0 || percent >= 100 ? [] : claimed(seen, groupSize, percent);
};

function shareOf(seen: SeenRow, part: number, whole: number, percent: number | undefined): readonly Notice[] {
  const counted = Math.round((100 * part) / whole);
  if (percent === undefined || Math.round(percent) === counted) return [];
  return [share(seen, `${counted}%`, `${part} of ${whole} is ${counted}%, not ${percent}%.`)];
}

/** Where the whole is not told, the figures only say what it would have to be. */
function claimed(seen: SeenRow, part: number, percent: number): readonly Notice[] {
  const whole = Math.round((100 * part) / percent);
  const says = `${part} is ${percent}% of ${whole}. Is the whole group about ${whole}?`;
  return [share(seen, "a share that agrees with N", says)];
}

const share = (seen: SeenRow, expected: string, says: string): Notice =>
  notice(seen, "group share", "Group", { expected, says });

/** A baseline of many and a goal for some: asked, unless Same group answers it. */
function sameGroup(seen: SeenRow, whole: number): readonly Notice[] {
  const { baseline, groupSize } = seen.team.goal;
  if (baseline === null || groupSize === null || seen.row.text("Same group").trim() !== "") return [];
  const counted = Math.round((100 * groupSize) / whole);
  return [
    notice(seen, "same group?", "Same group", {
      expected: "yes or no",
      says: `The goal is for ${groupSize} of ${whole} (${counted}%). Was the baseline measured on these ${groupSize}?`,
    }),
  ];
}

export const otherGroup: Check = (seen) => {
  const { baseline, sameGroup: isSame } = seen.team.goal;
  if (isSame || baseline === null) return [];
  return [
    notice(seen, "other group", "Same group", {
      expected: "yes, if it was measured on this group",
      says: "The baseline was measured on another group: the trend leaves it out.",
    }),
  ];
};
