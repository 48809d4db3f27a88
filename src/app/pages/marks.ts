import type { Day } from "../../domain/day.ts";
import type { Held } from "../../workbook/held.ts";
import { MARKS_LABEL } from "../../workbook/pages/layout.ts";
import { BLANK } from "../../workbook/value.ts";
import { dayIn, textIn } from "../registers/cell-value.ts";

/** The place of the hidden marks in each line of a page, wherever people moved them; -1 where they are gone. */
export const marksPlace = (held: Held): number =>
  Math.max(-1, ...held.map((line) => line.findIndex(({ value }) => textIn(value) === MARKS_LABEL)));

/** The day that a page was made on: the only one among its marks. */
export function asOfIn(held: Held): Day | null {
  const place = marksPlace(held);
  const days = held.map((line) => dayIn(line[place]?.value ?? BLANK));
  return days.find((day) => day !== null) ?? null;
}
