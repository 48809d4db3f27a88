import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { peopleShort, peopleShortOfTarget } from "../../src/domain/people-short.ts";

describe("the people that a gap is short of", () => {
  it("are whole people: a part of one asks for one more (B4.14)", () => {
    expect(peopleShort({ gap: -0.035, groupSize: 59 })).toBe(3);
    expect(peopleShort({ gap: -0.001, groupSize: 59 })).toBe(1);
    expect(peopleShort({ gap: -0.1, groupSize: 80 })).toBe(8);
  });

  it("are not one more for binary noise", () => {
    expect(0.14 * 50).toBeGreaterThan(7);
    expect(peopleShort({ gap: -0.14, groupSize: 50 })).toBe(7);
  });

  it("are nobody where nothing is short", () => {
    expect(peopleShort({ gap: 0, groupSize: 59 })).toBeNull();
    expect(peopleShort({ gap: 0.035, groupSize: 59 })).toBeNull();
    expect(peopleShort({ gap: -1e-12, groupSize: 59 })).toBeNull();
  });

  it("are told only of a group that is known, and in which one person is more than a point", () => {
    expect(peopleShort({ gap: -0.035, groupSize: null })).toBeNull();
    expect(peopleShort({ gap: -0.035, groupSize: 0 })).toBeNull();
    expect(peopleShort({ gap: -0.035, groupSize: 99 })).toBe(4);
    expect(peopleShort({ gap: -0.035, groupSize: 100 })).toBeNull();
  });
});

describe("the people that a rate is short of its target", () => {
  const literacy = { target: 0.74, whole: 96, count: 68, direction: "up" } as const;

  it("are those missing from the first whole count at the target (A3, row 2)", () => {
    expect(0.74 * 96).toBeCloseTo(71.04, 9);
    expect(peopleShortOfTarget(literacy)).toBe(4);
    expect(peopleShortOfTarget({ ...literacy, count: 71 })).toBe(1);
    expect(peopleShortOfTarget({ ...literacy, count: 72 })).toBeNull();
    expect(peopleShortOfTarget({ ...literacy, count: 80 })).toBeNull();
  });

  it("are those too many where the rate is to fall", () => {
    const absent = { target: 0.15, whole: 59, count: 12, direction: "down" } as const;
    expect(0.15 * 59).toBeCloseTo(8.85, 9);
    expect(peopleShortOfTarget(absent)).toBe(4);
    expect(peopleShortOfTarget({ ...absent, count: 9 })).toBe(1);
    expect(peopleShortOfTarget({ ...absent, count: 8 })).toBeNull();
  });

  it("are not one more for binary noise", () => {
    expect(0.07 * 100).toBeGreaterThan(7);
    expect(peopleShortOfTarget({ target: 0.07, whole: 100, count: 5, direction: "up" })).toBe(2);
    expect(peopleShortOfTarget({ target: 0.07, whole: 100, count: 7, direction: "up" })).toBeNull();
  });

  it("are told of a whole of any size, but not of one that is not known", () => {
    expect(peopleShortOfTarget({ ...literacy, whole: 400, count: 283 })).toBe(13);
    expect(peopleShortOfTarget({ ...literacy, whole: null })).toBeNull();
    expect(peopleShortOfTarget({ ...literacy, whole: null, direction: "down" })).toBeNull();
  });

  it("bring the rate to its target, and one fewer does not", () => {
    const size = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(size, fc.nat(500), fc.nat(1000), (whole, some, thousandths) => {
        const [count, target] = [Math.min(some, whole), thousandths / 1000];
        const more = peopleShortOfTarget({ target, whole, count, direction: "up" });
        const reaches = (people: number) => people / whole >= target - 1e-9;
        expect(reaches(count + (more ?? 0))).toBe(true);
        if (more !== null) expect(reaches(count + more - 1)).toBe(false);
      }),
    );
  });

  it("are as many as the gap of the rate says, where it is told in people", () => {
    const size = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(size, fc.nat(99), fc.nat(1000), (whole, some, thousandths) => {
        const [count, target] = [Math.min(some, whole), thousandths / 1000];
        const gap = count / whole - target;
        const more = peopleShortOfTarget({ target, whole, count, direction: "up" });
        expect(peopleShort({ gap, groupSize: whole })).toBe(more);
      }),
    );
  });
});
