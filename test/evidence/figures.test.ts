import { describe, expect, it } from "vitest";
import { chanceOfRun } from "../../evidence/coin.ts";
import { comparedFigures, evidenceFrom, isAsPublished, TOLERANCE } from "../../evidence/figures.ts";
import { AT_60, AT_75, AT_115, AT_GOAL, LATE, type Path, readingsOf } from "../../evidence/path.ts";
import { randomFrom } from "../../evidence/random.ts";
import { report } from "../../evidence/report.ts";
import { trackersRule } from "../../evidence/rules.ts";

const TEAMS = 2000;
/** Two standard errors of a share of 2,000 teams, on top of what 20,000 teams are allowed. */
const ROOM = TOLERANCE + 0.022;
const evidence = evidenceFrom(TEAMS);

function talkNow(path: Path, weeks: number, noise: number): number {
  const row = evidence.prompts.find((row) => row.path === path && row.weeks === weeks && row.noise === noise);
  return row?.prompted.get(trackersRule(weeks))?.share ?? Number.NaN;
}

function unlikely(path: Path, week: number, pivot: number | null): number {
  const row = evidence.outlooks.find(
    (row) =>
      row.path === path && row.weeks === 10 && row.noise === 0.1 && row.week === week && row.pivot === pivot,
  );
  return row?.told.get("unlikely")?.share ?? Number.NaN;
}

describe("simulated teams", () => {
  it("measure their true path where there is no noise", () => {
    const quiet = { weeks: 10, noise: 0 };
    expect(readingsOf({ ...quiet, path: AT_GOAL }, randomFrom(1))[9]).toBeCloseTo(71, 9);
    expect(readingsOf({ ...quiet, path: AT_60 }, randomFrom(1))[9]).toBeCloseTo(59.8, 9);
    const late = readingsOf({ ...quiet, path: LATE }, randomFrom(1));
    expect(late.slice(0, 4)).toEqual([43, 43, 43, 47]);
    expect(late[9]).toBe(71);
  });

  it("are the same at every run", () => {
    expect(evidenceFrom(50)).toEqual(evidenceFrom(50));
  });
});

describe("Talk now", () => {
  it.each([
    { path: AT_GOAL, weeks: 8, noise: 0.1, share: 0.11 },
    { path: AT_GOAL, weeks: 8, noise: 0.2, share: 0.24 },
    { path: AT_GOAL, weeks: 10, noise: 0.1, share: 0.22 },
    { path: AT_GOAL, weeks: 10, noise: 0.2, share: 0.36 },
    { path: AT_GOAL, weeks: 15, noise: 0.1, share: 0.23 },
    { path: AT_GOAL, weeks: 15, noise: 0.2, share: 0.3 },
    { path: AT_60, weeks: 8, noise: 0.2, share: 0.9 },
    { path: AT_60, weeks: 10, noise: 0.2, share: 0.96 },
    { path: AT_60, weeks: 15, noise: 0.2, share: 0.97 },
    { path: AT_75, weeks: 8, noise: 0.1, share: 0.93 },
    { path: AT_75, weeks: 8, noise: 0.2, share: 0.71 },
    { path: AT_75, weeks: 15, noise: 0.2, share: 0.84 },
    { path: AT_115, weeks: 10, noise: 0.1, share: 0.02 },
    { path: AT_115, weeks: 10, noise: 0.2, share: 0.14 },
  ])(
    "for teams $path.name in $weeks weeks with noise $noise comes as often as published: $share",
    ({ path, weeks, noise, share }) => {
      expect(Math.abs(talkNow(path, weeks, noise) - share)).toBeLessThan(ROOM);
    },
  );

  it("is rarer than a bare run of three for teams on plan, and nearly as sure for teams that fall short", () => {
    for (const { path, weeks, prompted } of evidence.prompts) {
      const bare = prompted.get("3 in a row")?.share ?? Number.NaN;
      const own = prompted.get(trackersRule(weeks))?.share ?? Number.NaN;
      if (path === AT_GOAL) expect(own).toBeLessThan(0.9 * bare);
      if (path === AT_60) expect(own).toBeGreaterThan(bare - 0.04);
    }
  });
});

describe("the outlook", () => {
  it.each([
    { path: AT_GOAL, share: 0.07 },
    { path: AT_60, share: 0.75 },
    { path: AT_75, share: 0.45 },
    { path: AT_115, share: 0.01 },
    { path: LATE, share: 0.78 },
  ])(
    "in the middle week for teams $path.name is Unlikely as often as published: $share",
    ({ path, share }) => {
      expect(Math.abs(unlikely(path, 5, null) - share)).toBeLessThan(ROOM);
    },
  );

  it("no longer calls teams Unlikely that were flat and logged a pivot", () => {
    expect(unlikely(LATE, 5, 4)).toBe(0);
    expect(unlikely(LATE, 7, null)).toBeGreaterThan(0.4);
    expect(unlikely(LATE, 7, 4)).toBeLessThan(0.1);
  });
});

describe("a fair coin", () => {
  it.each(evidence.coin)("in $weeks tosses shows a run of three tails as often as published", ({ run }) => {
    expect(run.share).toBeCloseTo(run.published ?? Number.NaN, 3);
  });

  it("is counted right: among the 16 outcomes of 4 tosses, 3 hold a run of three", () => {
    expect(chanceOfRun(3, 4)).toBe(3 / 16);
    expect(chanceOfRun(3, 2)).toBe(0);
    expect(chanceOfRun(1, 1)).toBe(0.5);
  });
});

describe("the comparison", () => {
  it("holds 74 figures beside published ones", () => {
    expect(comparedFigures(evidence)).toHaveLength(74);
  });

  it("allows three hundredths", () => {
    expect(isAsPublished({ share: 0.39, published: 0.37 })).toBe(true);
    expect(isAsPublished({ share: 0.41, published: 0.37 })).toBe(false);
    expect(isAsPublished({ share: 0.41, published: null })).toBe(true);
  });

  it("is marked in the report where it fails", () => {
    const few = evidenceFrom(10);
    expect(comparedFigures(few).some((figure) => !isAsPublished(figure))).toBe(true);
    expect(report(few).match(/\(\d\.\d\d\) ≠/g)).not.toBeNull();
    expect(report(few)).toMatch(/^exactly at goal +8 +10 % /m);
  });
});
