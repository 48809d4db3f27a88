import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Stroke, strokesFor } from "../../src/workbook/strokes.ts";

/** What columns measure after the strokes; 0 where none reached. */
function painted(strokes: readonly Stroke[], count: number, present: number | null): readonly number[] {
  const sizes = new Array<number>(count).fill(present ?? 0);
  for (const { from, count: wide, size } of strokes) sizes.fill(size, from - 1, from - 1 + wide);
  return sizes;
}

const SIZES = fc.array(fc.constantFrom(21, 26, 30, 40), { maxLength: 20 });

describe("the strokes for a line of sizes", () => {
  test("leave every column with its size, whatever all of them measured before", () => {
    fc.assert(
      fc.property(SIZES, fc.constantFrom(null, 21, 26), (sizes, present) => {
        expect(painted(strokesFor(sizes, present), sizes.length, present)).toEqual(sizes);
      }),
    );
  });

  test("are never more than the runs of one size", () => {
    fc.assert(
      fc.property(SIZES, (sizes) => {
        const runs = sizes.filter((size, index) => size !== sizes[index - 1]).length;
        expect(strokesFor(sizes, null).length).toBeLessThanOrEqual(runs);
      }),
    );
  });

  test("lay a size that comes back under what stands between", () => {
    expect(strokesFor([26, 20, 26, 38, 26], null)).toEqual([
      { from: 1, count: 5, size: 26 },
      { from: 2, count: 1, size: 20 },
      { from: 4, count: 1, size: 38 },
    ]);
  });

  test("leave out what has its size already", () => {
    expect(strokesFor([100, 64, 100, 100], 100)).toEqual([{ from: 2, count: 1, size: 64 }]);
    expect(strokesFor([], 100)).toEqual([]);
  });
});
