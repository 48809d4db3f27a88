import { BARS, type Goal } from "../../domain/goal.ts";
import type { CohortColumn } from "./columns.ts";
import type { Row } from "./handed-table.ts";
import { number, percent, whole } from "./number.ts";
import { oneOf } from "./words.ts";

const DAYS_IN_A_YEAR = 366;
const COLUMNS = ["Bar", "Need", "Of"] as const;

/**
 * The bar that each person is to meet. Need is days for a window, a share a week for a pace (15 or 15% is 0.15), a
 * level otherwise; Of is the days of the window.
 */
export function readBar(row: Row<CohortColumn>, kind: Goal["kind"]): Pick<Goal, "bar" | "need" | "of"> {
  if (kind !== "each person") {
    for (const column of COLUMNS) {
      if (row.text(column).trim() !== "") row.refuse(column, "nothing, unless Kind is each person");
    }
    return { bar: null, need: null, of: null };
  }
  const bar = row.read("Bar", oneOf(BARS), null);
  if (row.text("Bar").trim() === "") row.refuse("Bar", `one of ${BARS.join(", ")}`);
  const need = bar === null ? null : row.readNumber("Need", needOf(bar), null);
  const of = row.readNumber("Of", whole(1, DAYS_IN_A_YEAR), null);
  if (bar !== null && row.text("Need").trim() === "") row.refuse("Need", NEEDED[bar]);
  if (bar === "window" && row.text("Of").trim() === "")
    row.refuse("Of", "the days of the window, such as 44");
  if (bar === "window" && need !== null && of !== null && need > of)
    row.refuse("Need", `at most the ${of} days of the window`);
  return { bar, need, of };
}

const NEEDED = {
  window: "the days each person is to attend, such as 41",
  pace: "the percent of the way each person is to gain a week, such as 15",
  level: "the level each person is to reach, such as 2",
} as const;

function needOf(bar: (typeof BARS)[number]) {
  switch (bar) {
    case "window":
      return whole(1, DAYS_IN_A_YEAR);
    case "pace":
      return percent;
    case "level":
      return number;
  }
}
