type Counts = readonly (number | null)[];

/**
 * The change of a running sum against that of another period, row by row, as a fraction: −0.3 is 30 % less. Only rows
 * that have both counts are summed; the others are `null`, and so is every row until the other period has counted
 * anything.
 */
export function runningChanges(counts: Counts, comparison: Counts): Counts {
  let [sum, other] = [0, 0];
  return counts.map((count, row) => {
    const compare = comparison[row] ?? null;
    if (count === null || compare === null) return null;
    sum += count;
    other += compare;
    return other === 0 ? null : (sum - other) / other;
  });
}
