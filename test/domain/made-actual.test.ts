import { describe, expect, it } from "vitest";
import { madeActual, type Parts } from "../../src/domain/made-actual.ts";

const turnout = (took: number | null, enrolled: number | null, average: number | null): Parts => ({
  form: "participation",
  took,
  enrolled,
  average,
  zeroes: "with",
});
const share = (part: number | null, whole: number | null): Parts => ({ form: "share", part, whole });

describe("madeActual", () => {
  it("rounds to the metric's own places", () => {
    expect(madeActual(40, turnout(40, 59, 0.65), 3)).toBe(0.441);
    expect(madeActual(0, share(0, 80), 3)).toBe(0);
  });

  it("says what the first of its cells says in place of a number", () => {
    expect(madeActual("n/a", share(null, 80), 3)).toBe("n/a");
    expect(madeActual("soon", turnout(null, 59, 0.65), 3)).toBe("soon");
  });

  it("is blank, and no zero, where a cell that it needs is", () => {
    expect(madeActual("", share(null, 80), 3)).toBe("");
    expect(madeActual(60, share(60, null), 3)).toBe("");
    expect(madeActual(60, share(60, 0), 3)).toBe("");
    expect(madeActual(40, turnout(40, 59, null), 3)).toBe("");
  });

  it("tells in words of more who took part than are enrolled, whatever their average", () => {
    expect(madeActual(95, turnout(95, 59, 0.6), 3)).toBe("95 of 59");
    expect(madeActual(95, turnout(95, 59, null), 3)).toBe("95 of 59");
    expect(madeActual(59, turnout(59, 59, 0.6), 3)).toBe(0.6);
  });
});
