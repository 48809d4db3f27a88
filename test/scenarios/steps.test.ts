import { env } from "node:process";
import { describe, expect, test } from "vitest";
import type { Built, Handed } from "../../src/rpc/contract.ts";
import { step } from "../../workbench/tracker/build-file.ts";
import { stateOf } from "./state.ts";
import {
  built,
  column,
  errors,
  lastRun,
  type Opening,
  opened,
  reopened,
  repaired,
  tab,
  tabNames,
  teams,
  type Workbook,
  workbookOf,
  writes,
} from "./workbook.ts";

const names = (count: number) => Array.from({ length: count }, (_, index) => `Team ${index + 1}`);

/** What the sidebar is told of a build that was left. */
function unfinished({ addon }: Workbook): unknown {
  const outcome = addon.serve("bttCall", ["unfinished", null]);
  return outcome.ok ? outcome.value : outcome.message;
}

/** A step that is not refused. */
function stepped({ addon }: Workbook, name: "build" | "goOn", handed: Handed | null): Built {
  const reply = step(addon, name, handed);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** A file in which a build has come as far as its first step goes. */
function begun(handed: Handed, opening: Opening = {}): Workbook {
  const workbook = opened(opening);
  stepped(workbook, "build", handed);
  return workbook;
}

/** Goes on until nothing is left, as the sidebar does, and gives what each step made. */
function finished(workbook: Workbook, handed: Handed | null = null): readonly (readonly string[])[] {
  const reply = stepped(workbook, "goOn", handed);
  return reply.left.length === 0 ? [reply.made] : [reply.made, ...finished(workbook, handed)];
}

const onRollup = (workbook: Workbook) =>
  column(tab(workbook, "Rollup"), "Team").filter((name) => name !== "");

/** So slow that the first step has time for hardly more than one tab. */
const SLOW = { callTakes: 40 } as const;

describe("a build that takes several steps", () => {
  const handed = teams(names(6), {
    readings: [
      ["Team", "Week", "Actual"],
      ["Team 1", "1", "44"],
      ["Team 6", "2", "47"],
    ],
  });
  const wanted = stateOf(workbookOf(handed));
  const workbook = opened(SLOW);
  const first = stepped(workbook, "build", handed);

  test("tells after each step what it made and what is left", () => {
    const { done, total, made, left, readings } = first;
    expect({ done, total, readings }).toEqual({ done: made.length, total: 6, readings: 1 });
    expect([...made, ...left]).toEqual(names(6));
    expect(left.length).toBeGreaterThan(1);
  });

  test("is told of when the sidebar opens, cheaply", () => {
    expect(unfinished(workbook)).toMatchObject({ ok: true, value: { done: first.made.length, total: 6 } });
    expect(lastRun(workbook).calls.length).toBeLessThan(20);
  });

  test("has all teams on Teams after the first, and only those with a tab on the rollup", () => {
    expect(column(tab(workbook, "Teams"), "Team").slice(0, 6)).toEqual(names(6));
    expect(onRollup(workbook)).toEqual(first.made);
    expect(errors(workbook)).toEqual([]);
  });

  test("ends, gone on with another day, in the workbook of a build in one step", () => {
    expect(finished(opened(SLOW, workbook.file), handed).flat()).toEqual(first.left);
    expect(stateOf(workbook)).toEqual(wanted);
    expect(unfinished(workbook)).toEqual({ ok: true, value: null });
  });

  test("ends there too when it is begun once more in place of going on", () => {
    const anew = begun(handed, SLOW);
    built(anew, handed);
    expect(stateOf(anew)).toEqual(wanted);
  });
});

test("Repair finishes a build that was left", () => {
  const handed = teams(names(3));
  const workbook = reopened(begun(handed, { callTakes: 1_000 }));
  repaired(workbook);
  expect(stateOf(workbook)).toEqual(stateOf(workbookOf(handed)));
});

test("a step makes ten tabs at most, so that a person sees it move", () => {
  const workbook = opened();
  expect(stepped(workbook, "build", teams(names(11))).left).toEqual(["Team 11"]);
});

test("no step takes more than 25 seconds, as long as a service call takes 30 milliseconds", () => {
  const callTakes = 30;
  const workbook = opened({ callTakes });
  const took = () => lastRun(workbook).calls.length * callTakes;
  let reply = stepped(workbook, "build", teams(names(8)));
  for (;;) {
    expect(took()).toBeLessThanOrEqual(25_000);
    if (reply.left.length === 0) break;
    reply = stepped(workbook, "goOn", null);
  }
});

test("however slow the calls are, each step makes a tab", () => {
  const workbook = opened({ callTakes: 1_000 });
  expect(stepped(workbook, "build", teams(names(3))).made).toEqual(["Team 1"]);
  expect(finished(workbook)).toEqual([["Team 2"], ["Team 3"]]);
});

test("names that come to the same tab name are told apart over several steps as in one", () => {
  const alike = teams(["A/B", "AB", "ab*"]);
  const workbook = begun(alike, { callTakes: 1_000 });
  finished(workbook);
  expect(stateOf(workbook)).toEqual(stateOf(workbookOf(alike)));
  expect(tabNames(workbook).slice(1, 4)).toEqual(["AB", "AB 2", "ab 3"]);
});

describe("going on", () => {
  test("where nothing is left writes nothing", () => {
    const workbook = workbookOf(teams(["Algebra"]));
    expect(stepped(workbook, "goOn", null)).toEqual({ done: 1, total: 1, made: [], left: [], readings: 0 });
    expect(writes(lastRun(workbook))).toEqual([]);
  });

  test("in a file without a cohort is refused with a sentence", () => {
    expect(unfinished(opened())).toEqual({ ok: true, value: null });
    expect(step(opened().addon, "goOn", null)).toMatchObject({
      ok: false,
      message: "This file has no cohort yet. Choose New cohort in the menu.",
    });
  });

  test("makes the tab of a team anew that somebody deleted", () => {
    const workbook = workbookOf(teams(["Algebra", "Geometry"]));
    const before = stateOf(workbook);
    workbook.person.deletesSheet("Algebra");
    expect(stepped(workbook, "goOn", null).made).toEqual(["Algebra"]);
    expect(stateOf(workbook)).toEqual(before);
  });

  test("changes nothing where rows of a tab were moved", () => {
    const workbook = begun(teams(names(3)), { callTakes: 1_000 });
    workbook.person.deletesRows("Team 1", 10, 1);
    const reply = step(workbook.addon, "goOn", null);
    expect(reply).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^Nothing was changed\. On Team 1 /),
    });
    expect(writes(lastRun(workbook))).toEqual([]);
  });
});

/** A file in which every service call from a given one on fails, as when the time is up; until it is let go on. */
function failing(opening: Opening = {}) {
  let left = Number.POSITIVE_INFINITY;
  const beforeCall = () => {
    left -= 1;
    if (left < 0) throw new Error("Exceeded maximum execution time");
  };
  const workbook = opened({ ...opening, beforeCall });
  const failAfter = (calls: number) => {
    left = calls;
  };
  return { workbook, failAfter };
}

describe("a step that was stopped in its middle and is gone on with", () => {
  const handed = teams(names(3));
  const wanted = stateOf(workbookOf(handed));

  test.each([40, 85, 120, 180])("at service call %i ends in the same workbook", (call) => {
    const { workbook, failAfter } = failing({ callTakes: 1_000 });
    stepped(workbook, "build", handed);
    failAfter(call);
    expect(step(workbook.addon, "goOn", null).ok).toBe(false);
    failAfter(Number.POSITIVE_INFINITY);
    finished(workbook);
    expect(stateOf(workbook)).toEqual(wanted);
  });
});

test("teams that join later come in steps too, into the workbook of all at once", () => {
  const workbook = workbookOf(teams(["Team 1"]), { callTakes: 1_000 });
  const { done, total } = stepped(workbook, "build", teams(names(5).slice(1)));
  expect(total).toBe(5);
  expect(done).toBeLessThan(5);
  finished(workbook);
  expect(stateOf(workbook)).toEqual(stateOf(workbookOf(teams(names(5)))));
});

/** `TEAMS=100` tries the largest cohort, which is slow in the emulation. */
const { TEAMS = "0" } = env;
test.runIf(TEAMS !== "0")(
  `${TEAMS} teams, stopped within steps and left between them, end in the workbook of a build without a stop`,
  () => {
    const handed = teams(names(Number(TEAMS)));
    const { workbook, failAfter } = failing();
    for (const calls of [50, 700, 1_300, Number.POSITIVE_INFINITY]) {
      failAfter(calls);
      step(workbook.addon, "build", handed);
    }
    for (const calls of [400, Number.POSITIVE_INFINITY]) {
      failAfter(calls);
      step(workbook.addon, "goOn", null);
    }
    finished(workbook);
    expect(stateOf(workbook)).toEqual(stateOf(workbookOf(handed)));
  },
  3_600_000,
);
