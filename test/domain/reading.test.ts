import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { isBlank, numberIn, readingOf } from "../../src/domain/reading.ts";

describe("readingOf", () => {
  it.each(["", null, undefined, "   "])("takes %j as blank, never as zero", (cell) => {
    expect(readingOf(cell)).toEqual({ kind: "blank" });
  });

  it.each([57, 0, -3, 0.43])("takes %d as a number; a typed 0 is a score (B4.3)", (value) => {
    expect(readingOf(value)).toEqual({ kind: "number", value });
  });

  it.each(["n/a", "N/A", " n/a ", "-", "absent", "Absent", "A", "a", "break", "Holiday", "no school"])(
    "takes %j as not measured",
    (cell) => {
      expect(readingOf(cell)).toEqual({ kind: "not measured" });
    },
  );

  it.each([
    ["57", "text"],
    ["about 60", "text"],
    ["43%", "text"],
    ["#N/A", "error"],
    ["#ERROR!", "error"],
    [Number.NaN, "error"],
    [true, "true or false"],
    [new Date(0), "date"],
    [runInNewContext("new Date(0)"), "date"],
    [{}, "text"],
  ])("has %j checked: %s", (cell, reason) => {
    expect(readingOf(cell)).toEqual({ kind: "check", reason });
  });
});

describe("isBlank", () => {
  it("is true of a cell with nothing in it, and never of a zero (B4.3)", () => {
    expect(["", null, undefined].map(isBlank)).toEqual([true, true, true]);
    expect([0, false, "0", "n/a"].map(isBlank)).toEqual([false, false, false, false]);
  });
});

describe("numberIn", () => {
  it("is the number in a cell, a zero too, and nothing for what is no number", () => {
    expect([57, 0].map(numberIn)).toEqual([57, 0]);
    expect(["", "57", "n/a", true, Number.NaN].map(numberIn)).toEqual([null, null, null, null, null]);
  });
});
