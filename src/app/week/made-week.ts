import { storedPlacesOf } from "../../domain/goal.ts";
import { madeActual, type Parts } from "../../domain/made-actual.ts";
import { isOneOf, NOT_MEASURED_WORDS, numberIn } from "../../domain/reading.ts";
import type { NumberKey } from "../../rpc/week.ts";
import type { Form } from "../../workbook/tabs/team/made-for.ts";
import type { TeamWeek } from "./found-week.ts";
import { isGiven, mainField } from "./number-fields.ts";
import type { Changes } from "./read-numbers.ts";

/** A week as it would stand with some numbers changed; formulas are those of its row, by column. */
export interface ChangedWeek {
  readonly found: TeamWeek;
  readonly changes: Changes;
  /** Whether the cell of a number holds a formula now. */
  isComputed(key: NumberKey): boolean;
}

/** What a number's cell would hold: what was typed, else what is there. */
function cellAfter({ found, changes, isComputed }: ChangedWeek, key: NumberKey): unknown {
  const present = found.table.at(found.row, key);
  const typed = changes.get(key);
  if (typed === undefined) return present;
  if (typed !== "" || !isGiven(found.table.tab.made, key)) return typed;
  if (isComputed(key)) return present;
  return key === "enrolled" ? (found.table.metric.groupSize ?? "") : "";
}

export const numberAfter = (week: ChangedWeek, key: NumberKey): number | null =>
  numberIn(cellAfter(week, key));

/** What the Actual would hold. A number that was typed over a computed one wins; a week without a measure gets one. */
export function actualAfter(week: ChangedWeek): unknown {
  const { found, changes, isComputed } = week;
  const { form } = found.table.tab.made;
  const typed = changes.get("actual");
  if (form === "level") return cellAfter(week, "actual");
  if (typed !== undefined && typed !== "") return typed;
  const present = found.table.at(found.row, "actual");
  const isBack = typed === "" || (isNotMeasured(present) && changes.size > 0);
  const isTypedOver = present !== "" && !isComputed("actual") && !isBack;
  if (isTypedOver) return present;
  const first = cellAfter(week, mainField(found.table.tab.made));
  return madeActual(first, partsOf(form, week), storedPlacesOf(found.table.metric));
}

/** Whether a number stands in a computed Actual that its parts do not make: only a person can have typed it. */
export function isTypedOver(found: TeamWeek): boolean {
  const present = found.table.at(found.row, "actual");
  const asComputed = { found, changes: new Map(), isComputed: () => true };
  return typeof present === "number" && present !== actualAfter(asComputed);
}

export const isNotMeasured = (cell: unknown): boolean =>
  typeof cell === "string" && isOneOf(NOT_MEASURED_WORDS, cell);

function partsOf(form: Exclude<Form, "level">, week: ChangedWeek): Parts {
  const { table, row } = week.found;
  const after = (key: NumberKey) => numberAfter(week, key);
  const above = (key: "highest" | "sumNow" | "sumThen") => numberIn(table.at(row - 1, key));
  switch (form) {
    case "participation": {
      const { zeroes } = table.metric;
      return { form, took: after("took"), enrolled: after("enrolled"), average: after("average"), zeroes };
    }
    case "share":
      return { form, part: after("part"), whole: after("whole") };
    case "new this week":
      return { form, added: after("added"), before: above("highest") ?? table.metric.baseline ?? 0 };
    case "last year": {
      const [now, then] = [after("part"), after("lastYear")];
      if (now === null || then === null) return { form, sums: null };
      const [thisYear, lastYear] = [above("sumNow") ?? 0, above("sumThen") ?? 0];
      return { form, sums: { thisYear: thisYear + now, lastYear: lastYear + then } };
    }
    case "each person": {
      const bar = table.metric.bar ?? "level";
      return { form, bar, met: after("met"), possible: after("possible") };
    }
  }
}
