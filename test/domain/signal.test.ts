import { describe, expect, it } from "vitest";
import { gainOf, gainsOf } from "../../src/domain/gains.ts";
import { runOf, type SignalFacts, signalOf, signalWord } from "../../src/domain/signal.ts";
import { SIGNALS, type WeekStatus } from "../../src/domain/status.ts";
import { judge } from "../../src/domain/week-status.ts";
import { weeksAhead } from "../../src/domain/weeks-ahead.ts";
import { vectors } from "../vectors.ts";

const BELOW: readonly WeekStatus[] = ["behind", "close", "behind"];
const ABOVE: readonly WeekStatus[] = ["on track", "goal met", "on track", "on track"];

/** Weeks that are all past due. */
function late(statuses: readonly (WeekStatus | null)[]): SignalFacts["weeks"] {
  return statuses.map((status) => ({ status, pastDue: true }));
}

function signal(statuses: readonly (WeekStatus | null)[], ahead: number | null, run = 3) {
  return signalOf({ weeks: late(statuses), ahead, run });
}

describe("the signal", () => {
  it.each(vectors.illustrative.byWeek)("of the Banning walk in week $k is $signal", ({ k, signal: word }) => {
    const { baseline, targets, actuals } = vectors.illustrative;
    const plan = gainsOf(targets, baseline, null);
    const measured = actuals.slice(0, k);
    const key = signalOf({
      weeks: late(measured.map((actual, index) => judge(plan, index + 1, actual, 1))),
      ahead: weeksAhead(plan, gainOf(plan, measured[k - 1] ?? Number.NaN), k),
      run: runOf(targets.length),
    });
    expect(key === null ? "" : signalWord(key)).toBe(word);
  });

  it("is Talk now only when the latest week is more than one week behind", () => {
    expect(signal(BELOW, -1.000000001)).toBe("talk now");
    expect(signal(BELOW, -1)).toBe("watch");
  });

  it("is none for a run of two, and after a week exactly on target (B4.13)", () => {
    expect(signal(["behind", "behind"], -3)).toBeNull();
    expect(signal([...BELOW, "on track"], 0)).toBeNull();
  });

  it("waits for a fourth week in a plan of more than 12 weeks, and watches from the third", () => {
    expect([runOf(12), runOf(13)]).toEqual([3, 4]);
    expect(signal(BELOW, -2, 4)).toBe("watch");
    expect(signal([...BELOW, "close"], -2, 4)).toBe("talk now");
  });

  it("is Talk now for the run alone on a flat plan", () => {
    expect(signal(BELOW, null)).toBe("talk now");
    expect(signal(BELOW, null, 4)).toBe("watch");
  });

  it("looks through weeks without a measurement", () => {
    expect(signal(["behind", null, "behind", "not measured", "break", "behind"], -2)).toBe("talk now");
  });

  it("is Share it after four weeks on or above target", () => {
    expect(signal(ABOVE, 0.5)).toBe("share it");
    expect(signal(ABOVE.slice(1), 0.5)).toBeNull();
    expect(signal(ABOVE, null)).toBe("share it");
  });

  it("is No update ×2 after two silent weeks, whatever came before", () => {
    expect(signal([...BELOW, "no update", "no update"], -3)).toBe("no update twice");
    expect(signal([...ABOVE, "no update", "no update"], 1)).toBe("no update twice");
    expect(signal([...BELOW, "no update"], -3)).toBe("talk now");
    expect(signal([...BELOW, "no update", "not measured", "no update"], -3)).toBe("talk now");
  });

  it("does not count a week that is not late yet as silent", () => {
    const due = { status: "due", pastDue: false } as const;
    const weeks = [...late([...BELOW, "no update", "no update"]), due];
    expect(signalOf({ weeks, ahead: -3, run: 3 })).toBe("no update twice");
    expect(signalOf({ weeks: [...late([...BELOW, "no update"]), due], ahead: -3, run: 3 })).toBe("talk now");
  });

  it("is No update ×2 until a number comes, in a week that is not late yet too", () => {
    const silent = late([...BELOW, "no update", "no update"]);
    const told = { status: "close", pastDue: false } as const;
    expect(signalOf({ weeks: [...silent, told], ahead: -3, run: 3 })).toBe("talk now");
    expect(signalOf({ weeks: [...silent, { ...told, status: "check" }], ahead: -3, run: 3 })).toBe(
      "no update twice",
    );
  });

  it("is none before anything was measured", () => {
    expect(signal([], null)).toBeNull();
    expect(signal([null, "no update"], null)).toBeNull();
  });

  it("has a word for every key", () => {
    expect(SIGNALS.map(({ key }) => signalWord(key))).toEqual(SIGNALS.map(({ word }) => word));
  });
});
