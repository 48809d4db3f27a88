import type { NumberKey, Seen, WordKey } from "../../rpc/week.ts";
import { WORD_KEYS } from "../../rpc/week-keys.ts";
import type { TeamWeek } from "./found-week.ts";
import { type Field, fieldsOf, isShare } from "./number-fields.ts";
import { cellText } from "./number-text.ts";

const ACTUAL: Field = { key: "actual", label: "Actual", scale: "metric", given: false, hint: "" };

/** The numbers of a week that a person may have seen: its fields, and its Actual, which also says that there is none. */
export function seenFields({ table }: TeamWeek): readonly Field[] {
  const fields = fieldsOf(table.tab.made);
  return fields.some(({ key }) => key === "actual") ? fields : [ACTUAL, ...fields];
}

/** What the week's cells hold, as a person would type it. */
export function seenIn(found: TeamWeek): Seen {
  const { table, row } = found;
  const { decimal } = table.metric;
  const dayOf = (cell: unknown) => table.tab.day(cell) ?? "";
  const numbers: Partial<Record<NumberKey, string>> = {};
  for (const field of seenFields(found)) {
    const writing = { percent: isShare(field, table.metric), decimal, dayOf };
    numbers[field.key] = cellText(table.at(row, field.key), writing);
  }
  const words: Partial<Record<WordKey, string>> = {};
  for (const key of WORD_KEYS) words[key] = cellText(table.at(row, key), { percent: false, decimal, dayOf });
  return { numbers, words, pivot: table.at(row, "pivot") === true, decimal };
}
