import type { Look } from "./outlooks.ts";
import { AT_60, AT_75, AT_115, AT_GOAL, LATE, type Path, STILL_WEEKS } from "./path.ts";
import type { RuleName } from "./rules.ts";

/** Standard deviations of a weekly reading that were tried, as shares of the way from baseline to goal. */
export const LITTLE = 0.1;
export const MUCH = 0.2;
export const NOISES = [LITTLE, MUCH] as const;

/** A published share for little and for much noise. */
type Pair = readonly [little: number, much: number];

/** How often the rules of the signal prompt a team before its final week (evidence for the rules, domain B3). */
export const PUBLISHED_PROMPTS: readonly {
  readonly path: Path;
  readonly weeks: number;
  readonly shares: Readonly<Partial<Record<RuleName, Pair>>>;
}[] = [
  {
    path: AT_GOAL,
    weeks: 8,
    shares: {
      "3 in a row": [0.37, 0.37],
      "4 in a row": [0.16, 0.16],
      "3 in a row, > 1 week": [0.11, 0.24],
      "median of 3 > 1 week": [0.1, 0.44],
    },
  },
  {
    path: AT_GOAL,
    weeks: 10,
    shares: {
      "3 in a row": [0.46, 0.47],
      "4 in a row": [0.22, 0.22],
      "3 in a row, > 1 week": [0.22, 0.36],
      "median of 3 > 1 week": [0.26, 0.64],
    },
  },
  {
    path: AT_GOAL,
    weeks: 15,
    shares: {
      "3 in a row": [0.65, 0.65],
      "4 in a row": [0.35, 0.35],
      "3 in a row, > 1 week": [0.47, 0.58],
      "4 in a row, > 1 week": [0.23, 0.3],
      "median of 3 > 1 week": [0.68, 0.9],
    },
  },
  {
    path: AT_60,
    weeks: 8,
    shares: {
      "3 in a row": [1, 0.92],
      "4 in a row": [0.97, 0.75],
      "3 in a row, > 1 week": [1, 0.9],
      "median of 3 > 1 week": [1, 0.97],
    },
  },
  {
    path: AT_60,
    weeks: 10,
    shares: {
      "3 in a row": [1, 0.97],
      "4 in a row": [1, 0.87],
      "3 in a row, > 1 week": [1, 0.96],
      "median of 3 > 1 week": [1, 1],
    },
  },
  { path: AT_60, weeks: 15, shares: { "4 in a row, > 1 week": [1, 0.97] } },
  {
    path: AT_75,
    weeks: 8,
    shares: {
      "3 in a row": [0.97, 0.79],
      "4 in a row": [0.85, 0.53],
      "3 in a row, > 1 week": [0.93, 0.71],
      "median of 3 > 1 week": [0.91, 0.87],
    },
  },
  { path: AT_75, weeks: 15, shares: { "4 in a row, > 1 week": [0.99, 0.84] } },
  {
    path: AT_115,
    weeks: 10,
    shares: {
      "3 in a row": [0.1, 0.23],
      "4 in a row": [0.02, 0.07],
      "3 in a row, > 1 week": [0.02, 0.14],
      "median of 3 > 1 week": [0.04, 0.37],
    },
  },
];

/** The first week after the still ones, in which such a team logs its pivot. */
const PIVOT = STILL_WEEKS + 1;
/** The first week in which a trend that restarts there has its four weeks. */
const SPEAKS_AGAIN = PIVOT + 3;

/**
 * How often teams are told that they are Unlikely to reach their goal (domain B3; the rows of 8 weeks, and that of much
 * noise in 10, are the ends of the ranges in domain 0.4 and 0.5). `null` where nothing is published.
 */
export const PUBLISHED_UNLIKELY: readonly (Look & {
  readonly path: Path;
  readonly weeks: number;
  readonly noise: number;
  readonly share: number | null;
})[] = [
  { path: AT_GOAL, weeks: 8, noise: LITTLE, week: 4, pivot: null, share: 0.05 },
  { path: AT_GOAL, weeks: 8, noise: MUCH, week: 4, pivot: null, share: 0.07 },
  { path: AT_GOAL, weeks: 10, noise: LITTLE, week: 5, pivot: null, share: 0.07 },
  { path: AT_60, weeks: 10, noise: LITTLE, week: 5, pivot: null, share: 0.75 },
  { path: AT_75, weeks: 10, noise: LITTLE, week: 5, pivot: null, share: 0.45 },
  { path: AT_115, weeks: 10, noise: LITTLE, week: 5, pivot: null, share: 0.01 },
  { path: LATE, weeks: 8, noise: LITTLE, week: 4, pivot: null, share: 0.91 },
  { path: LATE, weeks: 10, noise: MUCH, week: 5, pivot: null, share: 0.43 },
  { path: LATE, weeks: 10, noise: LITTLE, week: 5, pivot: null, share: 0.78 },
  { path: LATE, weeks: 10, noise: LITTLE, week: 5, pivot: PIVOT, share: null },
  { path: LATE, weeks: 10, noise: LITTLE, week: SPEAKS_AGAIN, pivot: null, share: null },
  { path: LATE, weeks: 10, noise: LITTLE, week: SPEAKS_AGAIN, pivot: PIVOT, share: null },
];

/** The chance of at least one run of three tails among so many tosses of a fair coin (domain B3). */
export const PUBLISHED_RUNS = [
  { weeks: 8, chance: 0.418 },
  { weeks: 10, chance: 0.508 },
  { weeks: 15, chance: 0.676 },
] as const;
