import { describe, expect, test } from "vitest";
import {
  changedFinals,
  finalShown,
  finalTyped,
  isOvertaken,
  keepingMine,
  keptFinals,
  takingTheirs,
} from "../../sidebar/close/finals.ts";
import type { TeamResult } from "../../src/rpc/close.ts";

const held = (final: string): TeamResult => ({
  team: "t1",
  name: "Algebra",
  baseline: "43%",
  goal: "71%",
  final,
  verdict: "",
});
const typed = finalTyped(finalTyped({}, held(""), "7"), held(""), "70");

test("a final is saved over what stood there when it was first typed", () => {
  expect(changedFinals(typed, [held("72%")])).toEqual([{ team: "t1", final: "70", seen: "" }]);
  expect(keptFinals(typed, [held("")])).toEqual(["Algebra: 70"]);
});

test("a final that was typed back follows the file", () => {
  const back = finalTyped(typed, held(""), "");
  expect(changedFinals(back, [held("72%")])).toEqual([]);
  expect(finalShown(back, held("72%"))).toBe("72%");
});

describe("a final that somebody else has written meanwhile", () => {
  const theirs = held("72%");

  test("is told beside mine", () => {
    expect([isOvertaken(typed, held("")), isOvertaken(typed, theirs)]).toEqual([false, true]);
    expect(finalShown(typed, theirs)).toBe("70");
    expect(isOvertaken({}, theirs)).toBe(false);
    expect(isOvertaken(typed, held("70%"))).toBe(false);
  });

  test("is saved over, or taken, as the person chooses", () => {
    const mine = keepingMine(typed, theirs);
    expect(changedFinals(mine, [theirs])).toEqual([{ team: "t1", final: "70", seen: "72%" }]);
    expect(isOvertaken(mine, theirs)).toBe(false);
    expect(finalShown(takingTheirs(typed, theirs), theirs)).toBe("72%");
  });
});
