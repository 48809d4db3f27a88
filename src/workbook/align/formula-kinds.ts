import { type Held, isFilled } from "../held.ts";
import type { Content, TabDescription } from "../tab.ts";
import { shapeOf, shapeOfOurs } from "./shape.ts";
import type { Axis, Labels } from "./shifts.ts";

/**
 * Tells lines apart by the formulas in them, where the labels that would are gone: lines with formulas of one kind keep
 * their order, and those without any are counted between them. Each line is labelled by its place. `null` where it
 * cannot be told which line is which.
 */
export function toldByFormulas(
  contents: TabDescription["contents"],
  held: Held,
  axis: Axis,
): Record<"wanted" | "present", Labels> | null {
  const ours = upToLast(turned(contents, axis), ({ kind }) => kind !== "open");
  const lines = turned(held, axis);
  const filled = upToLast(lines, isFilled).length;
  const theirs = lines.slice(0, Math.max(filled, ours.length));
  const places = placesOf(kindsOf(ours, shapeIn), kindsOf(theirs, shapeHeld));
  if (places === null) return null;
  // Behind the last that is filled stand blank ones.
  const present = lines.map((_, index) => places[index]?.toString() ?? null);
  return { wanted: ours.map((_, place) => String(place)), present };
}

/** The place of each line that is there; `null` for one of people's, and for all where they cannot be told. */
function placesOf(wanted: Labels, present: Labels): readonly (number | null)[] | null {
  const known = numbered(wanted, present);
  const anchors = numbered(present, wanted).map((label) => (label === null ? -1 : known.indexOf(label)));
  const places: (number | null)[] = [];
  let [next, waiting] = [0, 0];
  // Lines that nothing tells stand between two that are known: all of ours are there, or none, or none of people's.
  const settle = (end: number): boolean => {
    const missing = end - next;
    if (missing !== 0 && waiting !== 0 && missing !== waiting) return false;
    for (let step = 0; step < waiting; step++) places.push(missing === 0 ? null : next + step);
    [next, waiting] = [end + 1, 0];
    return true;
  };
  for (const place of anchors) {
    if (place === -1) waiting += 1;
    else if (place < next || !settle(place)) return null;
    else places.push(place);
  }
  return settle(wanted.length) ? places : null;
}

/** Each kind with its number, where there are as many lines of it here as there. */
function numbered(here: Labels, there: Labels): Labels {
  const [all, others] = [tally(here), tally(there)];
  const seen = new Map<string, number>();
  return here.map((kind) => {
    if (kind === null || all.get(kind) !== others.get(kind)) return null;
    const number = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, number);
    return `${number} ${kind}`;
  });
}

function tally(labels: Labels): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const label of labels) if (label !== null) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  return sizes;
}

/** The formula that most cells of a line have, or the first of those. */
const kindsOf = <Cell>(lines: readonly (readonly Cell[])[], shape: (cell: Cell) => string | null): Labels =>
  lines.map((line) => {
    const sizes = [...tally(line.map(shape))];
    const most = Math.max(...sizes.map(([, size]) => size));
    return sizes.find(([, size]) => size === most)?.[0] ?? null;
  });

function shapeIn(content: Content): string | null {
  if (content.kind === "formula") return shapeOfOurs(content);
  return content.kind === "default" ? shapeOfOurs(content.formula) : null;
}

type Cell = Held[number][number];

const shapeHeld = ({ formula }: Cell): string | null => (formula === "" ? null : shapeOf(formula));

/** The lines up to the last in which a cell counts. */
const upToLast = <Each>(
  lines: readonly (readonly Each[])[],
  counts: (cell: Each) => boolean,
): readonly (readonly Each[])[] =>
  lines.slice(
    0,
    lines.reduce((end, line, index) => (line.some(counts) ? index + 1 : end), 0),
  );

/** Rows as they are, or the columns that they make. */
const turned = <Each>(lines: readonly (readonly Each[])[], axis: Axis): readonly (readonly Each[])[] =>
  axis === "rows"
    ? lines
    : Array.from({ length: lines[0]?.length ?? 0 }, (_, place) => lines.flatMap((line) => line[place] ?? []));
