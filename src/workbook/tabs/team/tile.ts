import { type Formula, f } from "../../formula.ts";
import type { WeekColumnKey } from "./columns.ts";

/** One of the tiles over the table: a label, a value and a short note, in the column of its anchor. */
export interface Tile {
  readonly key: "status" | "ahead" | "needed" | "signal" | "outlook" | "participation" | "takers" | "asks";
  readonly anchor: WeekColumnKey;
  readonly label: Formula;
  readonly value: Formula;
  readonly note: Formula;
}

export const NOTHING_YET = f`"–"`;
