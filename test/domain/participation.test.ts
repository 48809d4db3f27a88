import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { driverOf } from "../../src/domain/driver.ts";
import { takersNeed, turnoutOf } from "../../src/domain/participation.ts";

const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const average = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const measurement = fc.record({ participation: share, average });

describe("the turnout", () => {
  it("of 40 of 59 at 65 % is 44.1 % with zeroes (B4.2)", () => {
    const { averageWithZeroes } = turnoutOf(
      Array.from({ length: 40 }, () => 0.65),
      59,
    );
    expect(averageWithZeroes).toBeCloseTo(0.441, 3);
  });

  it("has an average with zeroes that is the average of all, those absent as zero", () => {
    const scores = fc.array(average, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(scores, fc.nat(20), (taken, absent) => {
        const all = [...taken, ...Array.from({ length: absent }, () => 0)];
        const mean = all.reduce((sum, score) => sum + score, 0) / all.length;
        expect(turnoutOf(taken, all.length).averageWithZeroes).toBeCloseTo(mean, 9);
      }),
    );
  });

  it("says nothing where nobody took part or nobody is enrolled", () => {
    expect(turnoutOf([], 59)).toEqual({ participation: 0, takersAverage: null, averageWithZeroes: null });
    expect(turnoutOf([], 0)).toEqual({ participation: null, takersAverage: null, averageWithZeroes: null });
    expect(turnoutOf([50], null)).toEqual({
      participation: null,
      takersAverage: 50,
      averageWithZeroes: null,
    });
  });
});

describe("what the takers need", () => {
  it("brings the average with zeroes to the goal", () => {
    fc.assert(
      fc.property(average, share, (goal, participation) => {
        const need = takersNeed(goal, participation);
        if (participation === 0) expect(need).toBeNull();
        else expect((need ?? Number.NaN) * participation).toBeCloseTo(goal, 9);
      }),
    );
  });
});

describe("the driver of a change", () => {
  it("has parts that add up to the whole exactly, which is the change of the average with zeroes", () => {
    fc.assert(
      fc.property(measurement, measurement, (first, second) => {
        const { total, fromParticipation, fromScore } = driverOf(first, second);
        expect(fromParticipation + fromScore).toBe(total);
        const change = second.participation * second.average - first.participation * first.average;
        expect(total).toBeCloseTo(change, 9);
      }),
    );
  });

  it("is all of one part where the other stands still", () => {
    fc.assert(
      fc.property(measurement, share, average, (first, participation, score) => {
        expect(driverOf(first, { ...first, participation }).fromScore).toBeCloseTo(0, 12);
        expect(driverOf(first, { ...first, average: score }).fromParticipation).toBeCloseTo(0, 12);
      }),
    );
  });

  it("turns its signs when the two measurements change places", () => {
    fc.assert(
      fc.property(measurement, measurement, (first, second) => {
        const { total, fromParticipation, fromScore } = driverOf(second, first);
        const forth = driverOf(first, second);
        expect(total).toBeCloseTo(-forth.total, 12);
        expect(fromParticipation).toBeCloseTo(-forth.fromParticipation, 12);
        expect(fromScore).toBeCloseTo(-forth.fromScore, 12);
      }),
    );
  });
});
