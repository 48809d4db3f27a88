import fc from "fast-check";
import { expect, test } from "vitest";
import { type Known, merge } from "../../../src/app/week/merge.ts";

const cell = (mine: string, seen: string, now: string): Known<"plan"> => ({
  key: "plan",
  label: "Plan",
  mine,
  seen,
  now,
});

test.each([
  ["left alone by both", cell("a", "a", "a"), [], 0],
  ["changed by the other alone", cell("a", "a", "b"), [], 0],
  ["changed by this person alone", cell("b", "a", "a"), ["plan"], 0],
  ["changed by both to the same", cell("b", "a", "b"), [], 0],
  ["changed by both", cell("b", "a", "c"), [], 1],
  ["filled in by both where nothing was", cell("b", "", "c"), [], 1],
])("a cell that was %s", (_, known, mine, conflicts) => {
  const merged = merge([known]);
  expect(merged.mine).toEqual(mine);
  expect(merged.conflicts).toHaveLength(conflicts);
});

test("no text is ever lost unasked: a cell is written only where it holds what the person saw", () => {
  const text = fc.constantFrom("", "a", "b", "c");
  fc.assert(
    fc.property(text, text, text, (mine, seen, now) => {
      const merged = merge([cell(mine, seen, now)]);
      if (merged.mine.length > 0) expect(now).toBe(seen);
      const isMine = merged.mine.length > 0 || mine === now || mine === seen;
      expect(isMine).toBe(merged.conflicts.length === 0);
    }),
  );
});
