import { describe, expect, test } from "vitest";
import type { TabInFile } from "../../../src/app/book.ts";
import { dressInRound } from "../../../src/app/repair/round.ts";
import type { TabByTab } from "../../../src/app/repair/tab-by-tab.ts";
import { describe as described } from "../../../src/workbook/describe.ts";
import type { TabKey } from "../../../src/workbook/reference.ts";
import { EVERY_TEAM, registersOf } from "../../workbook/cohorts.ts";

const HOUR = 3_600_000;
const NOW = 100 * HOUR;

const [rollup, algebra, biology, chemistry] = described(registersOf(EVERY_TEAM.slice(0, 3)));
const ALL = [rollup, algebra, biology, chemistry].filter((each) => each !== undefined);
const KEYS = ALL.map(({ key }) => key);

/** Tabs by the round in which each was dressed; `null` where its looks are of an older tracker. */
function pressed(rounds: readonly (number | null)[], refused: readonly TabKey[] = [], most = 9) {
  const tabs = new Map(
    ALL.map(({ key, name }, index): [TabKey, TabInFile] => {
      const round = rounds[index] ?? null;
      const looks = round === null ? "older" : "looks";
      return [key, { key, name, sheetId: index, weekRows: 0, made: null, looks, round: round ?? 5 * HOUR }];
    }),
  );
  const dresses = ALL.map((description) => ({
    kind: "dress" as const,
    description,
    looks: "looks",
    fresh: false,
    rendering: { separator: "," as const, tabs },
  }));
  const tried: TabKey[] = [];
  const given = new Map<TabKey, number | undefined>();
  const hands: TabByTab = {
    began: NOW,
    refusals: new Map(refused.map((key) => [key, "locked"])),
    tries: (_, work) => work(),
    does: (works) =>
      works.filter((work) => {
        if (work.kind !== "dress" || given.size >= most) return false;
        const { key } = work.description;
        tried.push(key);
        if (refused.includes(key)) return false;
        given.set(key, work.round);
        return true;
      }),
  };
  const come = dressInRound(dresses, tabs, hands);
  return { tried, rounds: KEYS.map((key) => given.get(key)), come: KEYS.map((key) => come.has(key)) };
}

const [first = "rollup"] = KEYS;

describe("a round of Repair", () => {
  test("begins where no tab was dressed in one, and comes to all", () => {
    const { tried, rounds } = pressed([0, 0, 0, 0]);
    expect(tried).toEqual(KEYS);
    expect(rounds).toEqual([NOW, NOW, NOW, NOW]);
  });

  test("begins anew once the last has come to all, however short ago that was", () => {
    const last = NOW - 1;
    expect(pressed([last, last, last, last]).rounds).toEqual([NOW, NOW, NOW, NOW]);
    expect(pressed([NOW, NOW, NOW, NOW]).rounds[0]).toBe(NOW + 1);
  });

  test("goes on with what the last has left", () => {
    const last = NOW - 1_000;
    const { rounds, come } = pressed([last, last, 0, 0], [], 1);
    expect(rounds).toEqual([undefined, undefined, last, undefined]);
    expect(come).toEqual([true, true, true, false]);
  });

  test("goes on first with looks of an older tracker", () => {
    const last = NOW - 1_000;
    expect(pressed([last, 1, 2, null], [], 1).rounds).toEqual([undefined, undefined, undefined, last]);
  });

  test("that began more than an hour ago is not gone on with: the tabs longest not dressed come first", () => {
    const last = NOW - HOUR - 1;
    const { rounds, come } = pressed([last, last, 1, 2], [], 2);
    expect(rounds).toEqual([undefined, undefined, NOW, NOW]);
    expect(come).toEqual([false, false, true, true]);
  });

  test("of which only a refused tab is left makes room for another", () => {
    const last = NOW - 1_000;
    const { tried, rounds } = pressed([0, last, last, last], [first]);
    expect(tried).toEqual(KEYS);
    expect(rounds).toEqual([undefined, NOW, NOW, NOW]);
  });
});
