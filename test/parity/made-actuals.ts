import { storedPlacesOf } from "../../src/domain/goal.ts";
import { madeActual, type Parts } from "../../src/domain/made-actual.ts";
import type { JudgedTeam } from "./domain-says.ts";
import type { TypedTeam } from "./rounds.ts";
import type { Cell, TeamTab } from "./workbook.ts";

const numberIn = (cell: Cell | undefined): number | null => (typeof cell === "number" ? cell : null);

/** The Actual of each row as the domain makes it from what was typed beside it; `null` where it was typed itself. */
export function madeActuals(
  { layout }: TeamTab,
  { goal, weeks, calendar }: JudgedTeam,
  { rows }: TypedTeam,
): readonly unknown[] {
  const sums = { thisYear: 0, lastYear: 0 };
  let highest: number | null = null;
  return rows.map(({ actual, parts: cells }, index) => {
    const [first = null, second = null, third = null] = cells.map(numberIn);
    const hasBoth = first !== null && second !== null;
    if (hasBoth) {
      sums.thisYear += first;
      sums.lastYear += second;
    }
    const parts: { readonly [Form in Parts["form"]]: Extract<Parts, { readonly form: Form }> } = {
      participation: {
        form: "participation",
        took: first,
        enrolled: second,
        average: third,
        zeroes: goal.zeroes,
      },
      share: { form: "share", part: first, whole: second },
      "new this week": { form: "new this week", added: first, before: highest ?? goal.baseline ?? 0 },
      "last year": { form: "last year", sums: hasBoth ? { ...sums } : null },
      "each person": { form: "each person", bar: goal.bar ?? "level", met: first, possible: second },
    };
    const { form } = layout.made;
    const made = form === "level" ? "" : madeActual(cells[0], parts[form], storedPlacesOf(goal));
    const row = calendar[index];
    const reading = row?.kind === "week" ? weeks[row.week - 1]?.reading : undefined;
    if (reading?.kind === "number") highest = Math.max(highest ?? reading.value, reading.value);
    return actual === null ? made : null;
  });
}
