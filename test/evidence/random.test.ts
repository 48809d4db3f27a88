import { describe, expect, it } from "vitest";
import { normal, randomFrom } from "../../evidence/random.ts";

const DRAWS = 100_000;

function draws(next: () => number): readonly number[] {
  return Array.from({ length: DRAWS }, next);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

describe("the generator", () => {
  it("gives the same numbers for the same seed, and others for another", () => {
    const [one, same, other] = [randomFrom(7), randomFrom(7), randomFrom(8)];
    const drawn = Array.from({ length: 5 }, one);
    expect(Array.from({ length: 5 }, same)).toEqual(drawn);
    expect(Array.from({ length: 5 }, other)).not.toEqual(drawn);
  });

  it("draws evenly from 0 up to 1", () => {
    const numbers = draws(randomFrom(7));
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    const counts = Array.from({ length: 10 }, () => 0);
    for (const number of numbers)
      counts[Math.floor(10 * number)] = (counts[Math.floor(10 * number)] ?? 0) + 1;
    for (const count of counts) expect(count / DRAWS).toBeCloseTo(0.1, 2);
  });

  it("draws normally, one draw not knowing the next", () => {
    const random = randomFrom(7);
    const numbers = draws(() => normal(random));
    expect(mean(numbers)).toBeCloseTo(0, 2);
    expect(mean(numbers.map((number) => number ** 2))).toBeCloseTo(1, 1);
    expect(mean(numbers.map((number) => (Math.abs(number) < 1.96 ? 1 : 0)))).toBeCloseTo(0.95, 2);
    expect(mean(numbers.slice(1).map((number, index) => number * (numbers[index] ?? 0)))).toBeCloseTo(0, 2);
  });
});
