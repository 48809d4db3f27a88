import { describe, expect, test } from "vitest";
import { columnLetters } from "../../../src/workbook/reference.ts";
import { FACTS } from "../../../src/workbook/tabs/team/fact-keys.ts";
import { stateOf } from "../state.ts";
import { errors, tab, type Workbook, weeks } from "../workbook.ts";
import { checkedUp, expectMended, settled } from "./damage.ts";

/** A fact’s label on Algebra, or its value beside it. */
function factCell(key: (typeof FACTS)[number], part: "label" | "value"): string {
  const [first = []] = tab(settled(), "Algebra").values;
  const label = first.lastIndexOf(FACTS[0]) + 1;
  return `${columnLetters(part === "label" ? label : label + 1)}${FACTS.indexOf(key) + 1}`;
}

describe("Sheets warns a person who types over what is ours, and Repair brings it back", () => {
  test.each([
    ["a status", "Algebra", "E9", "fine"],
    ["a header", "Algebra", "D7", "Result"],
    ["the headline", "Algebra", "B3", "We did it"],
    ["a tile", "Algebra", "B5", "Great"],
    ["the start value", "Algebra", "D8", "Forty"],
    ["a week’s number", "Algebra", "A10", "two"],
    ["a fact", "Algebra", factCell("status", "value"), "Goal met"],
    ["the label of a fact", "Algebra", factCell("weeks", "label"), "mine"],
    ["a status on the rollup", "Rollup", "B6", "fine"],
    ["a number on Data", "Data", "C2", "soon"],
    ["a header of Teams", "Teams", "B1", "Class"],
    ["a header of the Journal", "Journal", "D1", "Sort"],
  ])("%s", (_, name, a1, text) => {
    const workbook = settled();
    const edit = workbook.person.types(name, a1, text);
    expect(edit.warned).toBe(true);
    expect(checkedUp(workbook).findings).not.toEqual([]);
    expectMended(workbook, [text]);
    expect(stateOf(workbook)).toEqual(stateOf(settled()));
  });
});

describe("what was cleared", () => {
  /** Clears every cell that holds a formula, in runs as a person would mark them. */
  function clearsFormulas(workbook: Workbook, name: string): void {
    tab(workbook, name).formulas.forEach((line, row) => {
      let from = -1;
      [...line, ""].forEach((formula, place) => {
        if (formula !== "" && from === -1) from = place;
        if (formula !== "" || from === -1) return;
        workbook.person.clears(
          name,
          `${columnLetters(from + 1)}${row + 1}:${columnLetters(place)}${row + 1}`,
        );
        from = -1;
      });
    });
  }

  test.each(["Algebra", "Rollup", "Data"])("comes back: all formulas of %s", (name) => {
    const workbook = settled();
    clearsFormulas(workbook, name);
    expectMended(workbook);
    expect(tab(workbook, name)).toEqual(tab(settled(), name));
    expect(stateOf(workbook)).toEqual(stateOf(settled()));
  });

  test("comes back without what was typed, where a whole tab was marked", () => {
    const workbook = settled();
    workbook.person.clears("Algebra", "A1:Z40");
    expectMended(workbook);
    expect(weeks(workbook, "Algebra", "Actual").join("")).toBe("");
    expect(weeks(workbook, "Algebra", "Weekly target")[7]).toBe(0.71);
    expect(errors(workbook)).toEqual([]);
  });
});
