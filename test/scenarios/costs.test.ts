import { expect, test } from "vitest";
import { tabCalls } from "../../bench/tab-calls.ts";
import { build } from "../../workbench/tracker/build-file.ts";
import {
  built,
  lastRun,
  opened,
  reopened,
  spreadsheetIn,
  tab,
  teams,
  types,
  workbookOf,
} from "./workbook.ts";

const names = (count: number, first = 1) =>
  Array.from({ length: count }, (_, index) => `Team ${first + index}`);

/** The service calls for each team's tab of a build, in the order in which they are made. */
function callsPerTab(...cohorts: readonly (readonly string[])[]): readonly (readonly number[])[] {
  let counted = tabCalls();
  let file: Parameters<typeof counted.hears>[1] | undefined;
  const workbook = opened({
    beforeCall: (method) => {
      if (file !== undefined) counted.hears(method, file);
    },
  });
  file = workbook.file;
  return cohorts.map((cohort) => {
    counted = tabCalls();
    built(workbook, teams(cohort));
    return counted.counts();
  });
}

test("a team’s tab costs 16 service calls, the same for all but the first of its form in a step", () => {
  const [first = Number.NaN, ...others] = callsPerTab(names(4))[0] ?? [];
  expect(others).toEqual([16, 16, 16]);
  // More than the budget of 20: there is no tab yet in whose looks it could be copied.
  expect(first).toBeLessThanOrEqual(49);
});

test("a team’s tab costs the same, however many stand in the file", () => {
  const [alone, later] = callsPerTab(names(1), names(2, 2));
  expect(later).toEqual([...(alone ?? []), 16]);
});

test("a tab that stands in the file costs a step that has nothing to do with it two calls", () => {
  const lookedAt = (count: number) => {
    const workbook = reopened(workbookOf(teams(names(count))));
    workbook.addon.serve("bttCall", ["goOn", null]);
    return lastRun(workbook).calls.length;
  };
  expect(lookedAt(3) - lookedAt(2)).toBe(2);
});

test.each([6, 30])(
  "a cohort of %i teams is built with at most 3 flushes and one more for every ten teams",
  (count) => {
    const steps = workbookOf(teams(names(count))).addon.ended.filter(({ name }) => name === "bttCall");
    const flushes = steps.reduce((sum, step) => sum + step.flushes, 0);
    expect(flushes).toBeLessThanOrEqual(3 + count / 10);
  },
  120_000,
);

test("a sponsor who opens the rollup calls no script", () => {
  const { file, addon } = reopened(workbookOf(teams(names(2))));
  file.snapshot();
  expect(addon.ended).toMatchObject([{ name: "onOpen", calls: [] }]);
  expect(addon.customFunctionCalls()).toBe(0);
});

test("the tab of one team holds nothing of the team in whose looks it was made", () => {
  const readings = [
    ["Team", "Week", "Actual", "Success"],
    ["Algebra", "1", "44", "All can sign in"],
    ["Algebra", "2", "46", "second"],
  ];
  const workbook = workbookOf(teams(["Algebra", "Geometry"], { readings }));
  const alone = workbookOf(teams(["Geometry"]));
  const shown = (each: typeof workbook) => tab(each, "Geometry").values.map((line) => line.slice(0, 12));
  expect(shown(workbook)).toEqual(shown(alone));
  expect(spreadsheetIn(workbook.file).getSheetByName("Geometry")?.getCharts()).toHaveLength(1);
});

test("what people noted and coloured on a tab is not copied to the next team’s", () => {
  const workbook = reopened(workbookOf(teams(["Algebra"])));
  const sheet = (name: string) => spreadsheetIn(workbook.file).getSheetByName(name);
  sheet("Algebra")?.getRange("G10").setBackground("#ff0000").setNote("ask Ada");
  types(workbook, "Algebra", "D9", "44%");
  built(workbook, teams(["Geometry", "Calculus"]));
  for (const name of ["Geometry", "Calculus"]) {
    expect(sheet(name)?.getRange("G10").getBackground()).toBe("#ffffff");
    expect(sheet(name)?.getRange("G10").getNote()).toBe("");
    expect(sheet(name)?.getRange("D9").getValue()).toBe("");
  }
});

test("while another person builds, nothing is changed, and a sentence says so", () => {
  const workbook = opened({ heldElsewhere: () => 60_000 });
  const before = workbook.file.snapshot();
  expect(build(workbook.addon, teams(["Algebra"]))).toMatchObject({
    ok: false,
    message: "Someone else is saving in this file right now. Nothing was changed; try again in a minute.",
  });
  expect(workbook.file.snapshot()).toEqual(before);
});
