import { HAIRLINE, HEADER_LINE } from "../style.ts";
import { type Border, zone } from "../tab.ts";
import { COLUMNS, type PlacedLine } from "./layout.ts";

/** A hairline under each row, a stronger line under each header, and a frame around what is to be filled in. */
export function pageBorders(placed: readonly PlacedLine[]): readonly Border[] {
  const across = (from: number) => (run: Run) => zone(run.from, from, run.to, COLUMNS.end);
  const where = (wanted: (each: PlacedLine) => boolean) =>
    runsOf(placed.filter(wanted).map(({ row }) => row));
  const rows = where((each) => each.line.kind === "row" && !isForm(each)).map(across(COLUMNS.about));
  const forms = where(isForm).map(across(COLUMNS.text));
  const headers = where(({ line }) => line.kind === "header").map(across(COLUMNS.about));
  const all: readonly Border[] = [
    { zones: rows, sides: ["rows", "bottom"], color: HAIRLINE },
    { zones: headers, sides: ["bottom"], color: HEADER_LINE },
    { zones: forms, sides: ["top", "bottom", "left", "right", "rows", "columns"], color: HEADER_LINE },
  ];
  return all.filter(({ zones }) => zones.length > 0);
}

/** Whether people fill in the whole row. */
const isForm = ({ line }: PlacedLine): boolean =>
  line.kind === "row" && line.cells.every(({ open }, index) => index === 0 || open === true);

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Rows below each other, from the first to the last. */
export function runsOf(rows: readonly number[]): readonly Run[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs;
}
