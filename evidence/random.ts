/** Draws the next number, at least 0 and less than 1. */
export type Random = () => number;

const WORD = 2 ** 32;
/** Rounds after which the state no longer shows what it was seeded with, as the generator's author advises. */
const WARM_UP = 12;

/**
 * The generator sfc32 (“small fast counting”, Chris Doty-Humphrey, PractRand): three words that are mixed and one that
 * counts, so that no state comes back early. The same seed gives the same numbers on every machine.
 */
export function randomFrom(seed: number): Random {
  let a = seed | 0;
  let b = 0;
  let c = 0;
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / WORD;
  };
  for (let round = 0; round < WARM_UP; round++) next();
  return next;
}

/** A draw from the normal distribution with mean 0 and standard deviation 1 (Box and Muller). */
export function normal(random: Random): number {
  // 1 − x is never 0, whose logarithm there is not.
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
