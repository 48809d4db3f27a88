import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compared, inTeamsFavour, round } from "../../src/domain/round.ts";

describe("round", () => {
  it.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.125, 2, 0.13],
    [-0.125, 2, -0.13],
    [1.25, 1, 1.3],
    [41, 0, 41],
    [56.973, 1, 57],
    // A binary hair below a half, which spreadsheets take for the half.
    [1.005, 2, 1.01],
    [((0.71 - 0.52) / 4) * 100, 1, 4.8],
  ])("takes %d to %i places as %d: halves go away from zero", (x, places, rounded) => {
    expect(round(x, places)).toBe(rounded);
  });

  it("never gives a negative zero", () => {
    expect(Object.is(round(-0.2, 0), 0)).toBe(true);
    expect(Object.is(round(-0, 9), 0)).toBe(true);
  });

  it("is odd and changes nothing the second time", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e5, max: 1e5, noNaN: true }),
        fc.integer({ min: 0, max: 9 }),
        (x, places) => {
          expect(round(-x, places)).toBe(0 - round(x, places));
          expect(round(round(x, places), places)).toBe(round(x, places));
        },
      ),
    );
  });

  it("frees a difference of percents from binary noise", () => {
    expect(0.57 - 0.605).not.toBe(-0.035);
    expect(compared(0.57 - 0.605)).toBe(-0.035);
  });
});

describe("inTeamsFavour", () => {
  it("rounds a rising target down and a falling one up", () => {
    expect(inTeamsFavour(9.125, "up", 0)).toBe(9);
    expect(inTeamsFavour(96.2, "down", 0)).toBe(97);
    expect(inTeamsFavour(44.2374, "up", 1)).toBe(44.2);
  });

  it("does not take a digit that only binary noise puts in doubt", () => {
    expect(0.58 * 100).toBeLessThan(58);
    expect(inTeamsFavour(0.58, "up", 2)).toBe(0.58);
    expect(inTeamsFavour(0.43 + (0.28 * 1) / 8, "up", 3)).toBe(0.465);
    expect(inTeamsFavour(0.1 + 0.2, "down", 1)).toBe(0.3);
  });

  it("never gives a negative zero", () => {
    expect(Object.is(inTeamsFavour(-0.4, "down", 0), 0)).toBe(true);
  });

  it("is never more than one digit away, and never harder for the team", () => {
    const target = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(target, fc.integer({ min: 0, max: 3 }), (x, places) => {
        const easierUp = inTeamsFavour(x, "up", places);
        const easierDown = inTeamsFavour(x, "down", places);
        expect(compared(x - easierUp)).toBeGreaterThanOrEqual(0);
        expect(compared(easierDown - x)).toBeGreaterThanOrEqual(0);
        expect(compared(easierDown - easierUp)).toBeLessThanOrEqual(10 ** -places);
      }),
    );
  });
});
