import type { Held } from "../held.ts";
import type { Content, TabDescription } from "../tab.ts";
import type { Axis, Labels } from "./shifts.ts";

type Contents = TabDescription["contents"];

/** The line across an axis whose labels of ours tell the lines along it apart. */
export interface Ruler {
  readonly wanted: Labels;
  /** Where it is described, and where it stands in the file, counted from 0. */
  readonly place: number;
  readonly found: number;
  /** What stands on it in the file. */
  readonly held: Labels;
}

/**
 * Finds the ruler of a tab: described it is the line with the most labels, in the file the one with the most of these.
 * `null` where half of them are gone: too little to tell by.
 */
export function rulerOf(contents: Contents, held: Held, axis: Axis): Ruler | null {
  const { place, wanted } = describedRuler(contents, axis);
  const known = new Set<string | null>(wanted.filter((label) => label !== null));
  const present = across(
    // What a formula says is no label, though it may read like one.
    held.map((line) => line.map(({ value, formula }) => (formula === "" ? textOf(value) : null))),
    axis,
  );
  const found = fullest(present, (label) => known.has(label));
  const line = present[found] ?? [];
  const left = line.filter((label) => known.has(label)).length;
  return 2 * left < known.size ? null : { wanted, place, found, held: line };
}

/** The ruler of a tab as it is described. */
export function describedRuler(contents: Contents, axis: Axis): Pick<Ruler, "place" | "wanted"> {
  const described = across(
    contents.map((line) => line.map(labelOf)),
    axis,
  );
  const place = fullest(described, (label) => label !== null);
  return { place, wanted: once(described[place] ?? []) };
}

const labelOf = (content: Content): string | null =>
  content.kind === "constant" ? textOf(content.value) : null;

function textOf(value: Held[number][number]["value"]): string | null {
  if (value.kind === "number") return String(value.number);
  return value.kind === "text" ? value.text : null;
}

/** The place of the first of the lines on which most labels count. */
function fullest(lines: readonly Labels[], counts: (label: string | null) => boolean): number {
  const sizes = lines.map((line) => line.filter(counts).length);
  return sizes.indexOf(Math.max(...sizes));
}

/** Columns are told apart along a row, rows along a column. */
const across = (lines: readonly Labels[], axis: Axis): readonly Labels[] =>
  axis === "columns"
    ? lines
    : Array.from({ length: Math.max(0, ...lines.map((line) => line.length)) }, (_, place) =>
        lines.map((line) => line[place] ?? null),
      );

/** Each label once: one that stands twice tells no line apart. */
const once = (labels: Labels): Labels =>
  labels.map((label) => (labels.indexOf(label) === labels.lastIndexOf(label) ? label : null));
