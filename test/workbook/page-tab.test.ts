import { describe, expect, test } from "vitest";
import type { Day } from "../../src/domain/day.ts";
import { label, open, type PageLine, says } from "../../src/workbook/pages/line.ts";
import { pageTab } from "../../src/workbook/pages/page-tab.ts";
import { textLines } from "../../src/workbook/pages/text-lines.ts";

const page = (lines: readonly PageLine[]) =>
  pageTab({ key: "page:check-in 1", name: "Check-in 1", asOf: "2020-05-22" as Day, lines });

const row: PageLine = { kind: "row", cells: [label("What"), says("=1+1"), says(""), open()] };

describe("a page", () => {
  test("holds no formula, and a text that reads like one is a text", () => {
    const contents = page([{ kind: "title", text: "Title" }, row]).contents.flat();
    expect(contents.filter(({ kind }) => kind === "formula" || kind === "default")).toEqual([]);
    expect(contents).toContainEqual({ kind: "constant", value: { kind: "text", text: "=1+1" } });
  });

  test("is 720 pixels wide, and hides what only the tracker reads", () => {
    const { widths, hiddenColumns } = page([row]);
    const hidden = hiddenColumns[0]?.from ?? 0;
    expect(widths.slice(0, hidden - 1).reduce((sum, width) => sum + width, 0)).toBe(720);
  });

  test("is given its heights in as few runs as can be, however long it is", () => {
    const { heights } = page([{ kind: "title", text: "Title" }, ...new Array<PageLine>(500).fill(row)]);
    expect(new Set(heights.slice(1)).size).toBe(1);
  });

  test("leaves a cell for people open", () => {
    expect(page([{ kind: "title", text: "Title" }, row]).contents[1]?.[3]).toEqual({ kind: "open" });
  });

  test("draws its bars from hidden cells, of which each is a number or blank", () => {
    const bars = [{ label: "Algebra", before: 0.43, target: null, after: 0.71 }];
    const { chart, contents } = page([{ kind: "chart", chart: { title: "Bars", valueFormat: "0%", bars } }]);
    expect(chart?.series.map(({ zone }) => zone.left)).toEqual([7, 8, 9]);
    expect(contents[1]?.slice(5)).toEqual([
      { kind: "constant", value: { kind: "text", text: "Algebra" } },
      { kind: "constant", value: { kind: "number", number: 0.43 } },
      { kind: "constant", value: { kind: "blank" } },
      { kind: "constant", value: { kind: "number", number: 0.71 } },
    ]);
  });
});

test("a long sentence is broken between its words, a longer word is cut, and no text takes no row", () => {
  expect(textLines("one two three", 7)).toEqual(["one two", "three"]);
  expect(textLines("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]);
  expect(textLines("")).toEqual([]);
});
