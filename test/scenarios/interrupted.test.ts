import { env } from "node:process";
import { expect, test } from "vitest";
import { build } from "../../workbench/tracker/build-file.ts";
import { stateOf } from "./state.ts";
import { built, errors, lastRun, opened, reopened, teams, types, workbookOf } from "./workbook.ts";

const HANDED = teams(["Algebra", "Geometry"], {
  readings: [
    ["Team", "Week", "Actual", "Success"],
    ["Algebra", "1", "44", "All can sign in"],
    ["Geometry", "2", "51", ""],
  ],
});

const undisturbed = workbookOf(HANDED);
const calls = lastRun(undisturbed).calls.length;
const wanted = stateOf(undisturbed);

/** A file in which the build stopped at a call: that one and all after it fail, as when the time is up. */
function stoppedAt(call: number) {
  let made = 0;
  const workbook = opened({
    beforeCall: () => {
      made += 1;
      if (made > call) throw new Error("Exceeded maximum execution time");
    },
  });
  expect(build(workbook.addon, HANDED).ok).toBe(false);
  return reopened(workbook);
}

// A sample of the calls; STOP_EVERY=1 tries them all.
const { STOP_EVERY = "61" } = env;
const every = Number(STOP_EVERY);
const points = Array.from({ length: Math.ceil(calls / every) }, (_, index) => index * every);

test.each(points)("stopped at service call %i and run again, the build ends in the same workbook", (call) => {
  const workbook = stoppedAt(call);
  built(workbook, HANDED);
  expect(stateOf(workbook)).toEqual(wanted);
});

test("what was typed between the two runs stays", () => {
  const workbook = stoppedAt(calls - 2);
  types(workbook, "Algebra", "D11", "50%");
  types(workbook, "Algebra", "C10", "55%");
  types(workbook, "Geometry", "D9", "n/a");
  built(workbook, HANDED);
  const cellOf = (tab: string, row: number, column: number) =>
    workbook.file.snapshot().tabs.find(({ name }) => name === tab)?.values[row - 1]?.[column - 1];
  expect([cellOf("Algebra", 11, 4), cellOf("Algebra", 10, 3), cellOf("Geometry", 9, 4)]).toEqual([
    0.5,
    0.55,
    "n/a",
  ]);
  expect(errors(workbook)).toEqual([]);
});
