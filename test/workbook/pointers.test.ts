import { describe, expect, test } from "vitest";
import { describe as described } from "../../src/workbook/describe.ts";
import { type Rendering, render } from "../../src/workbook/formula.ts";
import type { Held } from "../../src/workbook/held.ts";
import { pointers } from "../../src/workbook/pointers.ts";
import type { TabKey } from "../../src/workbook/reference.ts";
import type { TabDescription } from "../../src/workbook/tab.ts";
import { teamKey } from "../../src/workbook/tabs/team/layout.ts";
import { patternOf } from "../../src/workbook/tag.ts";
import { BLANK } from "../../src/workbook/value.ts";
import { goalWith } from "../domain/goals.ts";
import { registersOf, teamWith } from "./cohorts.ts";

const goal = goalWith({});
const [FIRST, SECOND] = [teamWith("First", goal), teamWith("Second", goal)];
const tabs = described(registersOf([FIRST, SECOND]));
const rendering: Rendering = {
  separator: ",",
  tabs: new Map(tabs.map(({ key, name }, index) => [key, { name, sheetId: index }])),
};

const tab = (from: readonly TabDescription[], key: TabKey): TabDescription => {
  const found = from.find((each) => each.key === key);
  if (found === undefined) throw new Error(`There is no ${key}.`);
  return found;
};

/** The tab as it was written, with its formulas as Sheets hands them back. */
const held = ({ key, contents }: TabDescription): Held =>
  contents.map((line) =>
    line.map((content) => ({
      value: BLANK,
      formula: content.kind === "formula" ? (render(content, key, rendering) ?? "") : "",
    })),
  );

describe("the formulas of Data", () => {
  const data = tab(tabs, "data");

  test("point at each team’s tab where it is described", () => {
    const found = pointers(data, held(data), rendering);
    expect([found.get(teamKey(FIRST.id)), found.get(teamKey(SECOND.id))]).toEqual([true, true]);
  });

  test("tell of a team whose cells were moved, and of no other", () => {
    const moved = held(data).map((line) =>
      line.map((cell) => ({ ...cell, formula: cell.formula.replace(/('Second'!\$?[A-Z]+\$?)5\b/, "$16") })),
    );
    const found = pointers(data, moved, rendering);
    expect([found.get(teamKey(FIRST.id)), found.get(teamKey(SECOND.id))]).toEqual([true, false]);
  });
});

describe("the pattern of a tab’s looks", () => {
  const pattern = (from: readonly TabDescription[], id: string) => patternOf(tab(from, teamKey(id)));

  test("is the same for teams that differ in name and chart alone", () => {
    expect(pattern(tabs, FIRST.id)).toBe(pattern(tabs, SECOND.id));
    const other = teamWith("Other", goalWith({ metric: "Attendance" }));
    expect(pattern(described(registersOf([other])), other.id)).toBe(pattern(tabs, FIRST.id));
  });

  test("is another where numbers are shown in another way, or there are more weeks", () => {
    const inPercent = teamWith("Other", goalWith({ unit: "percent" }));
    const longer = teamWith("Other", goalWith({ weeks: 10 }));
    for (const team of [inPercent, longer]) {
      expect(pattern(described(registersOf([team])), team.id)).not.toBe(pattern(tabs, FIRST.id));
    }
  });
});
