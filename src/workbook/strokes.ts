/** Neighbouring columns or rows that get one size with one call; `from` counts from 1. */
export interface Stroke {
  readonly from: number;
  readonly count: number;
  readonly size: number;
}

/**
 * Few calls that give a line of columns or rows their sizes, to be made in this order. Neighbours of one size go
 * together; a size that comes back often is laid under all the others that stand between. `present` is what all of
 * them measure now, or `null` where that is not known.
 */
export function strokesFor(sizes: readonly number[], present: number | null): readonly Stroke[] {
  const runs = runsOf(sizes);
  const without = runs.filter(({ size }) => size !== present);
  return [...new Set(runs.map(({ size }) => size))]
    .map((base) => over(base, runs, present))
    .reduce((best, strokes) => (strokes.length < best.length ? strokes : best), without);
}

/** One stroke from the first to the last run of the base, then what differs from it. */
function over(base: number, runs: readonly Stroke[], present: number | null): readonly Stroke[] {
  const own = runs.filter(({ size }) => size === base);
  const [first] = own;
  const last = own[own.length - 1];
  if (first === undefined || last === undefined) return runs;
  const count = last.from + last.count - first.from;
  const isUnder = ({ from }: Stroke) => from >= first.from && from <= last.from;
  const others = runs.filter((run) => run.size !== (isUnder(run) ? base : present));
  return [{ from: first.from, count, size: base }, ...others];
}

function runsOf(sizes: readonly number[]): readonly Stroke[] {
  const runs: Stroke[] = [];
  sizes.forEach((size, index) => {
    const last = runs[runs.length - 1];
    if (last?.size === size) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ from: index + 1, count: 1, size });
  });
  return runs;
}
