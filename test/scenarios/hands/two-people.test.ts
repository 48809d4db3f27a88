import { expect, test } from "vitest";
import type { OpenWeek, WeekAsked } from "../../../src/rpc/week.ts";
import { SpreadsheetFile } from "../../../workbench/emulation/engine/file.ts";
import { calls, given, idOf } from "../calls.ts";
import { shownHere } from "../place.ts";
import { errors, lastRun, opened, tab, type Workbook, weeks, writes } from "../workbook.ts";
import { expectMended, settled } from "./damage.ts";

/** What one person sends who opened a week and typed a number and a sentence. */
const typedOver = ({ team, week, seen }: OpenWeek): WeekAsked => ({
  team,
  week,
  numbers: { actual: shownHere("57.5") },
  words: { success: "Most so far" },
  pivot: false,
  noMeasure: null,
  seen,
});

const open = (workbook: Workbook): OpenWeek =>
  given(workbook, "week", { team: idOf(workbook, "Algebra"), week: 5 });

test("a tab that one renames while the other has its week open is recorded all the same", () => {
  const workbook = settled();
  const page = open(workbook);
  workbook.person.renamesSheet("Algebra", "Room 12");
  expect(given(workbook, "record", typedOver(page))).toMatchObject({ kind: "saved", cells: 2 });
  expect(weeks(workbook, "Room 12", "Actual")[4]).toBe(0.575);
  expectMended(workbook);
});

test("a tab that one renames in the very middle of the other’s saving is recorded all the same", () => {
  let hand: (() => void) | null = null;
  const beforeCall = (method: string) => {
    if (method !== "Range.setValues" || hand === null) return;
    hand();
    hand = null;
  };
  const file = SpreadsheetFile.fromJSON(JSON.parse(JSON.stringify(settled().file)));
  const workbook = opened({ beforeCall }, file);
  const page = open(workbook);
  hand = () => workbook.person.renamesSheet("Algebra", "Room 12");
  expect(given(workbook, "record", typedOver(page))).toMatchObject({ kind: "saved" });
  expect(weeks(workbook, "Room 12", "Success")[4]).toBe("Most so far");
  expect(errors(workbook)).toEqual([]);
});

test("a row that one deletes while the other has a week open: nothing is written, and after Repair it is", () => {
  const workbook = settled();
  const page = open(workbook);
  workbook.person.deletesRows("Algebra", 10);
  const reply = calls(workbook, "record", typedOver(page));
  const isRefused = !reply.ok;
  if (isRefused) expect(writes(lastRun(workbook))).toEqual([]);
  else expect(weeks(workbook, "Algebra", "Week").length).toBeGreaterThan(0);
  expectMended(workbook);
  if (isRefused) {
    expect(given(workbook, "record", typedOver(open(workbook)))).toMatchObject({ kind: "saved" });
  }
  const at = weeks(workbook, "Algebra", "Week").indexOf(5);
  expect(weeks(workbook, "Algebra", "Actual")[at]).toBe(0.575);
  expect(weeks(workbook, "Algebra", "Success")[at]).toBe("Most so far");
});

test("a team whose row one deletes on Teams while the other has its week open is refused with a sentence", () => {
  const workbook = settled();
  const page = open(workbook);
  workbook.person.deletesRows("Teams", 2);
  expect(calls(workbook, "record", typedOver(page))).toMatchObject({
    ok: false,
    message: "This team is no longer on the Teams tab. Nothing was changed.",
  });
  expect(tab(workbook, "Algebra").values[12]?.[3]).toBe("");
});

test("a tab that one deletes while the other has its week open is refused with the way out", () => {
  const workbook = settled();
  const page = open(workbook);
  workbook.person.deletesSheet("Algebra");
  expect(calls(workbook, "record", typedOver(page))).toMatchObject({
    ok: false,
    message: "This team has no tab. Choose Repair in the menu, then try again. Nothing was changed.",
  });
  expectMended(workbook);
  expect(given(workbook, "record", typedOver(open(workbook)))).toMatchObject({ kind: "saved" });
});
