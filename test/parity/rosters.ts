import fc from "fast-check";
import { RUNNING_TOTALS } from "../../src/domain/bounds.ts";
import { DIRECTIONS, KINDS, type Kind, PERCENT, ZEROES } from "../../src/domain/goal.ts";
import type { Handed } from "../../src/rpc/contract.ts";

/** One team of a cohort file, of which only what a tab is built from matters: the rest is typed later. */
type Roster = Readonly<Record<string, string>>;

/** The Monday from which all generated calendars count. */
export const FIRST_MONDAY = "2020-04-20";

const UNITS: Readonly<Record<Kind, readonly string[]>> = {
  average: [PERCENT, "points"],
  rate: [PERCENT, "points"],
  "running count": ["students"],
  "weekly count": ["students"],
  decrease: ["incidents", PERCENT],
  milestones: ["schools"],
  "each person": ["students"],
  hold: [PERCENT, "points"],
};

const BARS: readonly Roster[] = [
  { Bar: "window", Need: "41", Of: "44" },
  { Bar: "pace", Need: "15%" },
  { Bar: "level", Need: "2" },
];

const anyWeeks = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 3 }) },
  { weight: 40, arbitrary: fc.integer({ min: 4, max: 15 }) },
  { weight: 1, arbitrary: fc.integer({ min: 16, max: 52 }) },
);

const anyShape = fc.oneof(
  fc.constantFrom("even", "slow", "fast", "flat"),
  fc.constantFrom("pace 15%", "pace 12.5%", "pace 40%"),
  fc.constant("typed"),
);

/**
 * Typed targets lead to the goal through dips and plateaus; every kind and unit takes values from 5 to 60, and what adds
 * up rises.
 */
function typedShape(kind: Kind, weeks: number, levels: readonly number[]): Roster {
  const targets = levels.slice(0, weeks);
  const baseline = RUNNING_TOTALS.includes(kind) ? "5" : "60";
  return { Shape: targets.join("; "), Baseline: baseline, Goal: String(targets[weeks - 1]) };
}

const anyTeam: fc.Arbitrary<Roster> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    unit: fc.nat({ max: 1 }),
    weeks: anyWeeks,
    shape: anyShape,
    levels: fc.array(fc.integer({ min: 5, max: 59 }), { minLength: 52, maxLength: 52 }),
    decimals: fc.integer({ min: 0, max: 3 }),
    hasGroup: fc.boolean(),
    isSameGroup: fc.boolean(),
    isNew: fc.boolean(),
    zeroes: fc.constantFrom(...ZEROES),
    direction: fc.constantFrom(...DIRECTIONS),
    bar: fc.constantFrom(...BARS),
  })
  .map(({ kind, weeks, shape, ...some }) => ({
    Kind: kind,
    Unit: UNITS[kind][some.unit] ?? UNITS[kind][0] ?? "",
    Weeks: String(weeks),
    Decimals: String(some.decimals),
    N: some.hasGroup ? "80" : "",
    "Same group": some.isSameGroup ? "yes" : "no",
    Entry: kind === "running count" && some.isNew ? "new this week" : "",
    Zeroes: kind === "average" ? some.zeroes : "",
    Direction: kind === "hold" ? some.direction : "",
    ...(kind === "each person" ? some.bar : {}),
    ...(shape === "typed" ? typedShape(kind, weeks, some.levels) : { Shape: shape }),
  }));

const COLUMNS = [
  ...[
    "Kind",
    "Unit",
    "Weeks",
    "Decimals",
    "N",
    "Same group",
    "Entry",
    "Zeroes",
    "Direction",
    "Bar",
    "Need",
    "Of",
  ],
  ...["Shape", "Baseline", "Goal"],
] as const;

/** A cohort of so many teams, always the same for a seed. */
export function rosterOf(teams: number, seed: number): Handed {
  const rows = fc.sample(anyTeam, { numRuns: teams, seed });
  return {
    cohort: [
      ["Team", ...COLUMNS],
      ...rows.map((row, index) => [`Team ${index + 1}`, ...COLUMNS.map((column) => row[column] ?? "")]),
    ],
    settings: { start: FIRST_MONDAY, breaks: [{ monday: "2020-05-04", reason: "Spring break" }] },
    asOf: "2020-05-20",
  };
}
