import { describe, expect, it } from "vitest";
import { driverOf } from "../../../src/domain/driver.ts";
import { gapOf } from "../../../src/domain/gap.ts";
import { takersNeed, turnoutOf } from "../../../src/domain/participation.ts";
import { peopleShort } from "../../../src/domain/people-short.ts";
import { projectionOf } from "../../../src/domain/projection.ts";
import { readingOf } from "../../../src/domain/reading.ts";
import { streakOf } from "../../../src/domain/streak.ts";
import { goalWith } from "../goals.ts";
import { typed } from "../typed-team.ts";

const BANNING = goalWith({});
const FREMONT = goalWith({
  kind: "running count",
  unit: "students",
  decimals: 0,
  baseline: 0,
  goal: 73,
  groupSize: 80,
});

describe("what was not measured", () => {
  it("B4.1: a missing week stays blank, neither a zero nor a guess between its neighbours", () => {
    const team = typed(BANNING, [46.5, "", 53.5]);
    expect(team.statuses).toEqual(["on track", "no update", "on track"]);
    expect(team.ahead).toEqual([0, null, 0]);
    expect(team.measured.map(({ week }) => week)).toEqual([1, 3]);
    expect(projectionOf(team.course, team.measured)).toMatchObject({ points: 3, measuredWeeks: 2 });
    expect(projectionOf(team.course, team.measured)?.value).toBeCloseTo(71, 9);
  });

  it("B4.1: a missing week is not carried forward, and neither ends a run nor adds to it", () => {
    expect(typed(BANNING, [46.5, 50, ""]).status).toBe("no update");
    expect(streakOf(typed(BANNING, [40, "", 40, "", 40]).statuses)).toBe(-3);
    expect(typed(BANNING, [40, "", 40, "", 40]).signal).toBe("talk now");
  });

  it("B4.1: a reading that is entered late is judged like any other", () => {
    expect(typed(BANNING, [46.5, "", 53.5]).statuses[1]).toBe("no update");
    expect(typed(BANNING, [46.5, 49, 53.5]).statuses[1]).toBe("close");
  });

  it("B4.3: a typed 0 is a score, and who did not take part is blank or “A”", () => {
    expect(readingOf(0)).toEqual({ kind: "number", value: 0 });
    expect(readingOf("A")).toEqual({ kind: "not measured" });
    expect(typed(BANNING, [0, "A", ""]).statuses).toEqual(["behind", "not measured", "no update"]);
    expect(turnoutOf([0, 70], 4)).toEqual({ participation: 0.5, takersAverage: 35, averageWithZeroes: 17.5 });
  });

  it("B4.15: a number that cannot be is kept and has its reason, and no pattern is read from it", () => {
    const team = typed(FREMONT, [9, 18, 17, 81, -1, 20]);
    expect(team.readings.slice(2, 5)).toEqual([
      { kind: "check", reason: "falling total" },
      { kind: "check", reason: "above the group" },
      { kind: "check", reason: "below zero" },
    ]);
    expect(team.statuses).toEqual(["on track", "on track", "check", "check", "check", "behind"]);
    expect(streakOf(team.statuses)).toBe(-1);
    expect(typed(FREMONT, [2, 3, 1]).signal).toBeNull();
    expect(typed(FREMONT, [2, 3, 3]).signal).toBe("talk now");
  });
});

describe("who took part", () => {
  it("B4.2: an average with zeroes is participation times the average of the takers, exactly", () => {
    const scores = Array.from({ length: 40 }, () => 65);
    const { participation, takersAverage, averageWithZeroes } = turnoutOf(scores, 59);
    expect(100 * (participation ?? 0)).toBeCloseTo(67.8, 1);
    expect(averageWithZeroes).toBe((participation ?? 0) * (takersAverage ?? 0));
    expect(averageWithZeroes).toBeCloseTo(44.1, 1);
  });

  it.each([
    [57 / 59, 73.5],
    [0.72, 98.6],
    [0.5, 142],
    [0.33, 215.2],
  ])("B4.2: at a participation of %d the takers must average %d to reach 71", (participation, need) => {
    expect(takersNeed(71, participation)).toBeCloseTo(need, 1);
  });

  it("B4.2: a change splits into what participation and what the scores brought, and nothing is left over", () => {
    const parts = driverOf({ participation: 0.5, average: 62 }, { participation: 0.85, average: 70 });
    expect(parts.total).toBeCloseTo(28.5, 9);
    expect(parts.fromParticipation).toBeCloseTo(23.1, 9);
    expect(parts.fromScore).toBeCloseTo(5.4, 9);
    expect(parts.fromParticipation + parts.fromScore).toBe(parts.total);
  });

  it("B4.14: in a small group a gap is so many more students, and one student is more than a point", () => {
    for (const size of [80, 59, 47]) expect(peopleShort({ gap: -1 / size, groupSize: size })).toBe(1);
    expect(peopleShort({ gap: -0.0126, groupSize: 80 })).toBe(2);
    expect(peopleShort({ gap: gapOf(0.57, 0.605, "up"), groupSize: 59 })).toBe(3);
    expect(peopleShort({ gap: gapOf(0.57, 0.605, "up"), groupSize: 266 })).toBeNull();
  });
});
