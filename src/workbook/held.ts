import { BLANK, type Value } from "./value.ts";

/** What a cell of the file holds: its computed value, and its formula or "". */
export interface HeldCell {
  readonly value: Value;
  readonly formula: string;
}

/** A tab as it stands in the file, cell by cell. */
export type Held = readonly (readonly HeldCell[])[];

export const NOTHING: HeldCell = { value: BLANK, formula: "" };

/** The text of a cell, its column counted from 1; "" for anything else. */
export function textAt(line: readonly HeldCell[] | undefined, column: number): string {
  const value = line?.[column - 1]?.value;
  return value?.kind === "text" ? value.text : "";
}

export const isFilled = ({ value, formula }: HeldCell): boolean => formula !== "" || value.kind !== "blank";

export const isBlank = (cell: HeldCell): boolean => !isFilled(cell);
