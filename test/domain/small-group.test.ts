import { describe, expect, it } from "vitest";
import { isKeptBack } from "../../src/domain/small-group.ts";

describe("a number of few people", () => {
  it.each([
    ["average", [9], true],
    ["rate", [40, 6], true],
    ["rate", [40, null], false],
    ["average", [10], false],
    ["average", [null], false],
    ["running count", [3], false],
  ] as const)("of the kind %s and the sizes %j is kept back: %s", (kind, sizes, isKept) => {
    expect(isKeptBack(kind, sizes, 10)).toBe(isKept);
  });
});
