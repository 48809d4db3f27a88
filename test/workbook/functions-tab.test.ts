import { describe, expect, test } from "vitest";
import { USAGES } from "../../src/functions/custom-functions.ts";
import type { Content } from "../../src/workbook/tab.ts";
import { CHAPTERS } from "../../src/workbook/tabs/functions/calls.ts";
import { functionsTab } from "../../src/workbook/tabs/functions/functions-tab.ts";

const tab = functionsTab(",");
const textOf = (content: Content | undefined): string =>
  content?.kind === "formula"
    ? content.parts.join("")
    : content?.kind === "constant" && content.value.kind === "text"
      ? content.value.text
      : "";
const formulas = tab.contents
  .flat()
  .filter(({ kind }) => kind === "formula")
  .map(textOf);

describe("the tab of function examples", () => {
  test("shows every function once", () => {
    const names = CHAPTERS.flatMap(({ calls }) => calls.map(({ name }) => name));
    expect(names.toSorted()).toEqual(USAGES.map(({ name }) => name).toSorted());
    expect(formulas.map((formula) => formula.split("(")[0])).toEqual(names);
  });

  test("computes with our functions alone, and holds no decimal and no array constant", () => {
    const bare = formulas.map((formula) => formula.replace(/"[^"]*"/g, ""));
    const used = bare.flatMap((formula) => formula.match(/[A-Z_]+(?=\()/g) ?? []);
    expect(used.filter((name) => !name.startsWith("BTT_"))).toEqual([]);
    expect(bare.filter((formula) => /\d\.\d|[{}]/.test(formula))).toEqual([]);
  });

  test.each([",", ";"] as const)("has each formula beside it as a text to copy, with %s", (separator) => {
    for (const line of functionsTab(separator).contents) {
      const text = textOf(line[2]);
      if (!text.startsWith("=")) continue;
      const answer =
        textOf(line[3]) ||
        textOf(
          tab.contents[tab.contents.findIndex((other) => textOf(other[0]) === textOf(line[0])) + 1]?.[1],
        );
      expect(text.replaceAll(`${separator} `, ";")).toBe(`=${answer}`);
    }
  });

  test("fits a screen of 1366 pixels beside the row numbers and the scroll bar", () => {
    expect(tab.widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(1366 - 46 - 15);
  });

  test("is a rectangle with a height for each row", () => {
    expect(new Set(tab.contents.map((line) => line.length))).toEqual(new Set([tab.widths.length]));
    expect([tab.styles.length, tab.heights.length]).toEqual([tab.contents.length, tab.contents.length]);
  });
});
