import type { Conflict, Seen } from "../../rpc/week.ts";
import { NUMBER_KEYS, WORD_KEYS } from "../../rpc/week-keys.ts";
import { actualAfter, type ChangedWeek } from "./made-week.ts";
import { isShare } from "./number-fields.ts";
import { typedText } from "./number-text.ts";
import { seenFields, seenIn } from "./week-cells.ts";
import { readTable } from "./week-table.ts";
import { type Edit, isGivenBack } from "./write-week.ts";

/** What was seen, with what stands in the way of it now: a cell that only the others changed stays one that they changed. */
export function seenInConflict(seen: Seen, conflicts: readonly Conflict[]): Seen {
  const theirs = new Map<string, string>(conflicts.map((conflict) => [conflict.key, conflict.theirs]));
  const some = (keys: readonly string[]) =>
    Object.fromEntries(keys.flatMap((key) => (theirs.has(key) ? [[key, theirs.get(key)]] : [])));
  return {
    ...seen,
    numbers: { ...seen.numbers, ...some(NUMBER_KEYS) },
    words: { ...seen.words, ...some(WORD_KEYS) },
    pivot: theirs.has("pivot") ? theirs.get("pivot") !== "" : seen.pivot,
  };
}

/** What the week holds after it was written; read again only where a formula has come back. */
export function seenAfter(after: ChangedWeek, edits: readonly Edit[], before: Seen): Seen {
  const { found } = after;
  const { metric, tab } = found.table;
  if (edits.some((edit) => isGivenBack(found, edit))) {
    const table = readTable(tab, metric.decimal);
    if (table !== null) return seenIn({ ...found, table });
  }
  const typed = new Map(edits.map((edit) => [edit.key, edit.typed]));
  const actual = actualAfter({
    ...after,
    changes: new Map([...after.changes].filter(([key]) => typed.has(key))),
  });
  const numbers = seenFields(found).map((field) => {
    const cell = field.key === "actual" ? actual : typed.get(field.key);
    const text = typeof cell === "number" ? typedText(cell, isShare(field, metric), metric.decimal) : cell;
    return [field.key, text ?? before.numbers[field.key] ?? ""];
  });
  const words = WORD_KEYS.map((key) => [key, typed.get(key) ?? before.words[key] ?? ""]);
  const pivot = typed.get("pivot");
  return {
    ...before,
    numbers: Object.fromEntries(numbers),
    words: Object.fromEntries(words),
    pivot: typeof pivot === "boolean" ? pivot : before.pivot,
  };
}
