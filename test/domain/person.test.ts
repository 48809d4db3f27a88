import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countPeople,
  type PersonBar,
  peopleOnTrack,
  personTarget,
  standingOf,
} from "../../src/domain/person.ts";
import { reachOf } from "../../src/domain/reachable.ts";
import { vectors } from "../vectors.ts";

/** 41 of 44 days; 15 % of the coursework a week; Level 2. */
const WINDOW: PersonBar = { bar: "window", need: 41, of: 44 };
const PACE: PersonBar = { bar: "pace", need: 0.15, of: null };
const LEVEL: PersonBar = { bar: "level", need: 2, of: null };

describe("what a person is held to", () => {
  it("are the days held so far on a window, and nothing while they are not known", () => {
    expect(personTarget(WINDOW, 4, 20)).toBe(20);
    expect(personTarget(WINDOW, 4, null)).toBeNull();
  });

  it("is one step more each week on a pace, free from noise and never more than the whole", () => {
    expect([1, 3, 6, 7, 8].map((week) => personTarget(PACE, week, null))).toEqual([0.15, 0.45, 0.9, 1, 1]);
  });

  it("is the same level every week", () => {
    expect([1, 8].map((week) => personTarget(LEVEL, week, null))).toEqual([2, 2]);
  });
});

describe("where a person stands", () => {
  it.each(vectors.reachable)("on a window with %j is %s", ([attended, held, need, total], word) => {
    expect(standingOf({ bar: "window", need, of: total }, attended, held)).toBe(word.toLowerCase());
  });

  it("is told on a window as the custom function tells it, for every count of days", () => {
    const days = fc.integer({ min: 0, max: 46 });
    fc.assert(
      fc.property(days, days, (attended, held) => {
        const word = reachOf({ attended, held, need: 41, total: 44 });
        expect(standingOf(WINDOW, attended, held)).toBe(word?.toLowerCase() ?? null);
      }),
    );
  });

  it("cannot be told of more days than were held, of more than the window has, or of no window", () => {
    expect(standingOf(WINDOW, 21, 20)).toBeNull();
    expect(standingOf(WINDOW, 41, 45)).toBeNull();
    expect(standingOf({ ...WINDOW, of: null }, 18, 20)).toBeNull();
    expect(standingOf({ ...WINDOW, of: null }, 0, 0)).toBeNull();
  });

  it("is on pace or lost on a pace, and met once all is done", () => {
    expect([0.44, 0.45, 0.99, 1, 1.05].map((done) => standingOf(PACE, done, 0.45))).toEqual([
      "lost",
      "possible",
      "possible",
      "met",
      "met",
    ]);
  });

  it("is never lost on a level", () => {
    expect([0, 1, 2, 3].map((level) => standingOf(LEVEL, level, 2))).toEqual([
      "possible",
      "possible",
      "met",
      "met",
    ]);
  });

  it("cannot be told of less than nothing, though of nothing it can", () => {
    expect([WINDOW, PACE, LEVEL].map((bar) => standingOf(bar, -1, 1))).toEqual([null, null, null]);
    expect([WINDOW, PACE, LEVEL].map((bar) => standingOf(bar, 0, 1))).toEqual([
      "possible",
      "lost",
      "possible",
    ]);
  });
});

describe("the count of a group", () => {
  it("has each person once, and those without a number, or with one that cannot be, nowhere", () => {
    expect(countPeople(WINDOW, [41, 40, 39, 38, null, 44], 43)).toEqual({ met: 1, possible: 1, lost: 2 });
  });

  it("is not a zero where nobody has a number, or the days held are not known", () => {
    expect(countPeople(PACE, [null, null], 0.45)).toBeNull();
    expect(countPeople(PACE, [], 0.45)).toBeNull();
    expect(countPeople(WINDOW, [18], null)).toBeNull();
    expect(countPeople(PACE, [null, 0], 0.45)).toEqual({ met: 0, possible: 0, lost: 1 });
  });

  it("counts as reading all who can still meet their bar, and on a level those who have", () => {
    const people = { met: 32, possible: 9 };
    expect(peopleOnTrack("window", people)).toBe(41);
    expect(peopleOnTrack("pace", people)).toBe(41);
    expect(peopleOnTrack("level", people)).toBe(32);
  });

  it("can only fall on a window, as weeks go by", () => {
    const weeks = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(weeks, (days) => {
        let [attended, held] = [0, 0];
        const readings = days.map(([some, week]) => {
          held += week;
          attended += Math.min(some, week);
          const people = countPeople(WINDOW, [attended], held);
          return people === null ? Number.NaN : peopleOnTrack("window", people);
        });
        expect(readings).toEqual([...readings].sort((one, other) => other - one));
      }),
    );
  });
});
