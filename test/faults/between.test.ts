import { expect, test } from "vitest";
import { build } from "../../workbench/tracker/build-file.ts";
import {
  built,
  errors,
  lastRun,
  opened,
  reopened,
  teams,
  types,
  type Workbook,
  weeks,
  workbookOf,
} from "../scenarios/workbook.ts";
import { OPERATIONS } from "./operations.ts";

const HANDED = teams(["Algebra", "Geometry"]);
const calls = lastRun(workbookOf(HANDED)).calls.length;

test("what is typed between a build that was stopped and the next stays", () => {
  let made = 0;
  const stopped = opened({
    beforeCall: () => {
      made += 1;
      if (made > calls - 2) throw new Error("Exceeded maximum execution time");
    },
  });
  expect(build(stopped.addon, HANDED).ok).toBe(false);
  const workbook = reopened(stopped);
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

test("a number that arrived before the run stopped is stamped when the week is saved again", () => {
  const operation = OPERATIONS.find(({ name }) => name === "record a week");
  if (operation === undefined) throw new Error("No operation records a week.");
  let hasWritten = false;
  const stopped = reopened(operation.file(), {
    beforeCall: (method) => {
      if (hasWritten) throw new Error("Exceeded maximum execution time");
      hasWritten = method === "Range.setValues";
    },
  });
  expect(operation.does(stopped).ok).toBe(false);
  const week = (workbook: Workbook, header: string) => weeks(workbook, "Algebra", header)[4];
  expect([week(stopped, "Actual"), week(stopped, "Updated")]).toEqual([0.57, ""]);
  const workbook = reopened(stopped);
  expect(operation.does(workbook).ok).toBe(true);
  expect(week(workbook, "Updated")).not.toBe("");
});
