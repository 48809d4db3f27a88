import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { readingOf } from "../../src/domain/reading.ts";

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
