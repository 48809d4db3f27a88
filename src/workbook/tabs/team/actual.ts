import { storedPlacesOf } from "../../../domain/goal.ts";
import { NOT_MEASURED_WORDS } from "../../../domain/reading.ts";
import { type Formula, f, joined } from "../../formula.ts";
import { implausible } from "./implausible.ts";
import type { WeekRow } from "./week-row.ts";

/** The reading, where the team types what it is made from; rounded, so that what is shown is what is judged. */
export function computedActual(row: WeekRow): Formula | null {
  const { goal, here, above } = row;
  const places = storedPlacesOf(goal);
  switch (row.layout.form) {
    case "level":
      return null;
    case "participation": {
      const whole = f`AND(ISNUMBER(${here("took")});ISNUMBER(${here("average")});ISNUMBER(${here("enrolled")}))`;
      const withZeroes = f`ROUND(${here("took")}/${here("enrolled")}*${here("average")};${places})`;
      const takersOnly = f`ROUND(${here("average")};${places})`;
      const average = goal.zeroes === "with" ? withZeroes : takersOnly;
      return f`IF(${whole};IF(${here("enrolled")}>0;${average};"");"")`;
    }
    case "share": {
      const whole = f`AND(ISNUMBER(${here("part")});ISNUMBER(${here("whole")}))`;
      return f`IF(${whole};IF(${here("whole")}>0;ROUND(${here("part")}/${here("whole")};${places});"");"")`;
    }
    case "new this week": {
      const before = f`IF(ISNUMBER(${above("highest")});${above("highest")};0)`;
      return f`IF(ISNUMBER(${here("added")});${before}+${here("added")};"")`;
    }
  }
}

export const participation = ({ here }: WeekRow): Formula =>
  f`IF(AND(ISNUMBER(${here("took")});ISNUMBER(${here("enrolled")}));IF(${here("enrolled")}>0;${here("took")}/${here("enrolled")};"");"")`;

/** What the Actual is as a reading: `n` a number, `x` not measured, `?` to be checked, or blank. */
export function state({ layout, goal, here, above }: WeekRow): Formula {
  const actual = here("actual");
  const words = joined(
    NOT_MEASURED_WORDS.map((word) => f`LOWER(TRIM(${actual}))=${word}`),
    ";",
  );
  const text = f`IF(ISTEXT(${actual});IF(TRIM(${actual})="";"";IF(OR(${words});"x";"?"));"?")`;
  const number = f`IF(${implausible(layout, goal, actual, above("highest"))};"?";"n")`;
  const content = f`IF(ISNUMBER(${actual});${number};IF(ISBLANK(${actual});"";${text}))`;
  return f`IF(ISNUMBER(${here("week")});IF(ISERROR(${actual});"?";${content});"")`;
}
