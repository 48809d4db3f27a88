import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runningChanges } from "../../src/domain/change.ts";
import { countMet, stillToGo } from "../../src/domain/count-met.ts";
import { paceAt } from "../../src/domain/pace.ts";
import { reachOf } from "../../src/domain/reachable.ts";
import { STATUSES } from "../../src/domain/status.ts";
import { countStatuses, statusSaid } from "../../src/domain/status-counts.ts";

const maybe = fc.option(fc.integer({ min: 0, max: 50 }));

describe("counting those who met a bar", () => {
  it("takes nobody without a value as having met it", () => {
    expect(countMet([null, 0, 2, 3], 2, "up")).toBe(2);
    expect(countMet([null, 0, 2, 3], 2, "down")).toBe(2);
  });

  it("leaves as many to go as the goal still lacks", () => {
    expect([stillToGo(70, 73), stillToGo(73, 73), stillToGo(74, 73)]).toEqual([3, 0, 0]);
  });
});

describe("the running change", () => {
  it("is that of the two sums over the rows that have both", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(maybe, maybe), { minLength: 1 }), (rows) => {
        const changes = runningChanges(
          rows.map(([count]) => count),
          rows.map(([, other]) => other),
        );
        const both = rows.filter(([count, other]) => count !== null && other !== null);
        const [sum, other] = [0, 1].map((side) => both.reduce((total, row) => total + (row[side] ?? 0), 0));
        const last = rows.map(([count, compare]) => count !== null && compare !== null).lastIndexOf(true);
        const found = changes[last] ?? null;
        if (!other) expect(found).toBeNull();
        else expect(found).toBeCloseTo((sum ?? 0) / other - 1, 9);
        expect(
          changes.map((change, row) => change === null || both.includes(rows[row] ?? [0, 0])),
        ).not.toContain(false);
      }),
    );
  });

  it("is not told until the other period has counted anything", () => {
    expect(runningChanges([3, 5, 2], [0, 4, 6])).toEqual([null, 1, 0]);
    expect(runningChanges([0, 7], [0, 10])).toEqual([null, -0.3]);
  });

  it("leaves out weeks that only one of the periods has counted", () => {
    expect(runningChanges([7, null, 7], [10, 10])).toEqual([-0.3, null, null]);
  });
});

describe("a pace", () => {
  it("is free from binary noise and stops at its cap, on both sides", () => {
    expect(paceAt({ start: 0, step: 0.15, cap: 1 }, 3)).toBe(0.45);
    expect(paceAt({ start: 0, step: 0.15, cap: 1 }, 7)).toBe(1);
    expect(paceAt({ start: 10, step: -3, cap: 5 }, 2)).toBe(5);
  });

  it("stands still where its cap is its start", () => {
    expect(paceAt({ start: 1, step: 0.15, cap: 1 }, 3)).toBe(1);
  });
});

describe("a count of days", () => {
  it("cannot be judged where the counts contradict each other", () => {
    const days = { attended: 18, held: 20, need: 41, total: 44 };
    expect(reachOf(days)).toBe("Possible");
    expect(reachOf({ ...days, attended: 21 })).toBeNull();
    expect(reachOf({ ...days, attended: -1 })).toBeNull();
    expect(reachOf({ ...days, held: 45 })).toBeNull();
    expect(reachOf({ ...days, need: 45 })).toBeNull();
  });

  it("is lost as soon as all remaining days together no longer suffice", () => {
    const days = fc.integer({ min: 0, max: 44 });
    fc.assert(
      fc.property(days, days, days, (attended, held, need) => {
        fc.pre(attended <= held);
        const best = attended + (44 - held);
        const word = attended >= need ? "Met" : best >= need ? "Possible" : "Lost";
        expect(reachOf({ attended, held, need, total: 44 })).toBe(word);
      }),
    );
  });
});

describe("the count of statuses", () => {
  it("counts every team once, in the order of need", () => {
    const teams = STATUSES.filter(({ need }) => need !== null).map(({ key }) => key);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...teams)), (keys) => {
        const counts = countStatuses(keys);
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(keys.length);
        const needs = counts.map(({ status }) => Number(status.need));
        expect(needs).toEqual([...needs].sort((one, other) => one - other));
      }),
    );
  });

  it("lists every status that a team can have, those that need most help first, and never a break", () => {
    expect(
      countStatuses(["close", "behind", "close"]).map(({ status, count }) => `${count} ${status.word}`),
    ).toEqual([
      "1 Behind",
      "0 Check",
      "0 No update",
      "0 Not measured",
      "2 Close",
      "0 On track",
      "0 Goal met",
      "0 Due",
      "0 Goal not recorded",
      "0 Not achieved",
      "0 Not achieved (as reported)",
      "0 No result",
      "0 Achieved",
      "0 Achieved (as reported)",
    ]);
  });

  it("reads a status by its word, with its symbol or without, in any case and with spaces around", () => {
    expect(["Close", "◆ Close", "  close ", "◆ CLOSE"].map(statusSaid)).toEqual([
      "close",
      "close",
      "close",
      "close",
    ]);
    for (const { key, word, symbol } of STATUSES) {
      expect([statusSaid(word), statusSaid(`${symbol} ${word}`)]).toEqual([key, key]);
    }
  });

  it("knows no status in other words", () => {
    expect([statusSaid("soon"), statusSaid(""), statusSaid("◆")]).toEqual([null, null, null]);
  });
});
