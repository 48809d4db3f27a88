/** Rows or columns of a tab. */
export type Axis = "rows" | "columns";

/** One step that brings lines back to their places; lines count from 1, as they stand when the step is taken. */
export type Shift =
  /** An empty line in front of another. */
  | { readonly kind: "insert"; readonly at: number }
  /** Lines in front of another; to the end, where `to` is one more than there are. */
  | { readonly kind: "move"; readonly from: number; readonly count: number; readonly to: number };

/** What tells a line: a label of ours, or `null` where nothing of ours stands in it. */
export type Labels = readonly (string | null)[];

/** What else tells lines of ours from those of people's. */
export interface Fillings {
  /** Wanted lines that formulas of ours fill. */
  readonly computed: readonly boolean[];
  /** Lines that hold what somebody typed, and no formula. */
  readonly typed: readonly boolean[];
}

interface Line {
  readonly label: string | null;
  readonly isTyped: boolean;
}

const EMPTY: Line = { label: null, isTyped: false };

/**
 * The steps after which the first lines are the wanted ones in their order. Nothing is ever deleted: lines of people's
 * end behind ours, and a line of ours that was deleted comes back empty. A label that somebody typed over leaves its
 * line where it is; but never does a line that somebody typed take the place of one that formulas of ours fill.
 */
export function shiftsTo(
  wanted: Labels,
  held: Labels,
  { computed, typed }: Fillings = { computed: [], typed: [] },
): readonly Shift[] {
  const isComputed = (place: number) => computed[place] === true;
  const lines = ownLabels(wanted, held, { computed, typed }).map(
    (label, index): Line => ({ label, isTyped: typed[index] === true }),
  );
  const shifts: Shift[] = [];
  const insert = (at: number): void => {
    shifts.push({ kind: "insert", at: at + 1 });
    lines.splice(at, 0, EMPTY);
  };
  const move = (from: number, count: number, to: number): void => {
    shifts.push({ kind: "move", from: from + 1, count, to: to + 1 });
    const moved = lines.splice(from, count);
    lines.splice(to > from ? to - count : to, 0, ...moved);
  };
  wanted.forEach((label, place) => {
    const here = lines[place];
    const fits = here !== undefined && !(isComputed(place) && here.isTyped);
    if (here?.label === label && (label !== null || fits)) return;
    const found = label === null ? behindStrangers(place) : labelled(label, place + 1);
    if (found !== -1) bring(found, place);
    else if (!fits || here.label !== null || !isTypedOver(wanted, lines, place)) insert(place);
    lines[place] = { ...EMPTY, label };
  });
  return shifts;

  function labelled(label: string, from: number): number {
    return lines.findIndex((line, index) => index >= from && line.label === label);
  }

  /** A line of formulas without a label, in front of which people have put lines of their own. */
  function behindStrangers(place: number): number {
    let end = place;
    while (lines[end]?.label === null && lines[end]?.isTyped === true) end++;
    return end > place && isComputed(place) && lines[end]?.label === null ? end : -1;
  }

  /** Strangers in front of it go to the end, a line that was dragged away to its own place; else it comes by itself. */
  function bring(found: number, place: number): void {
    const between = lines.slice(place, found);
    if (between.every(({ label }) => label === null)) move(place, between.length, lines.length);
    else if (found === place + 1) move(place, 1, behindItsNeighbours(place));
    else move(found, 1, place);
  }

  function behindItsNeighbours(place: number): number {
    const own = wanted.indexOf(lines[place]?.label ?? null);
    const next = lines.findIndex(
      ({ label }, index) => index > place && label !== null && wanted.indexOf(label) > own,
    );
    return next === -1 ? lines.length : next;
  }
}

/**
 * The labels of ours, each once. Of several lines that bear it, ours is one with our formulas, the one between its own
 * neighbours, that in its place, or the first.
 */
function ownLabels(wanted: Labels, held: Labels, fillings: Fillings): Labels {
  return held.map((label, index) => {
    const place = label === null ? -1 : wanted.indexOf(label);
    if (place === -1) return null;
    const likely = likelyBearers(wanted, held, place, fillings);
    return (likely.includes(place) ? place : likely[0]) === index ? label : null;
  });
}

/** A label of which it cannot be told which of two lines that people filled is ours; `null` where there is none. */
export function twinIn(wanted: Labels, held: Labels, fillings: Fillings): string | null {
  return (
    wanted.find((label, place) => {
      if (label === null) return false;
      const likely = likelyBearers(wanted, held, place, fillings);
      return likely.length > 1 && likely.every((at) => fillings.typed[at] === true);
    }) ?? null
  );
}

/** The lines that bear a label of ours and are most likely the line itself. */
function likelyBearers(wanted: Labels, held: Labels, place: number, { computed, typed }: Fillings) {
  const bearers = held.flatMap((each, at) => (each === wanted[place] ? [at] : []));
  const ours = computed[place] === true ? bearers.filter((at) => typed[at] !== true) : [];
  const able = ours.length > 0 ? ours : bearers;
  const neighbours = (at: number) =>
    [-1, 1].filter((side) => place + side in wanted && held[at + side] === wanted[place + side]).length;
  const most = Math.max(...able.map(neighbours));
  const near = able.filter((at) => neighbours(at) === most);
  const filled = near.filter((at) => typed[at] === true);
  return computed[place] === true || filled.length === 0 ? near : filled;
}

/** Whether a line without a label of ours is one whose label was typed over: what stands around it says so. */
function isTypedOver(wanted: Labels, lines: readonly Line[], place: number): boolean {
  if (place >= lines.length) return false;
  // A block that was pasted over several labels ends where the next of them stands in its place.
  const isGone = (label: string | null) =>
    label !== null && !lines.some((line, index) => index > place && line.label === label);
  let end = place + 1;
  while (end < wanted.length && isGone(wanted[end] ?? null) && (lines[end]?.label ?? null) === null) end++;
  const next = wanted[end];
  // Nothing stands behind the last line to tell by: to insert one loses nothing.
  if (next === undefined) return false;
  return next === null || lines[end]?.label === next;
}
