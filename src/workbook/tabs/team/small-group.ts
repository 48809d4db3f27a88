import type { Goal } from "../../../domain/goal.ts";
import { showsPeople } from "../../../domain/small-group.ts";
import { type Formula, f, joined } from "../../formula.ts";
import type { Reference } from "../../reference.ts";
import type { TeamLayout } from "./layout.ts";

/** The columns that tell of how many people a week's number is. */
const SIZES = ["whole", "enrolled"] as const;

/**
 * Whether the number of a week is of so few people that each of them can be seen in it: an average or a rate of a group
 * below the smallest that is shown, by its N or by that week's own count. FALSE where no size is known.
 */
export function isSmallIn(goal: Goal, { fact, all, has }: TeamLayout, week: Reference | Formula): Formula {
  if (!showsPeople(goal.kind)) return f`FALSE()`;
  const isSmall = (size: Reference | Formula) =>
    f`IF(ISNUMBER(${size});${size}<${fact("smallest group")};FALSE())`;
  const ofWeek = SIZES.filter(has).map((key) =>
    isSmall(f`IFERROR(INDEX(${all(key)};MATCH(${week};${all("week")};0));"")`),
  );
  return f`OR(${joined([isSmall(fact("group size")), ...ofWeek], ";")})`;
}
