import { describe, expect, it } from "vitest";
import { boundsOf } from "../../src/domain/bounds.ts";
import {
  type Course,
  courseOf,
  directionAlong,
  isLevel,
  wayOf,
  weeksInFit,
} from "../../src/domain/course.ts";
import { vectors } from "../vectors.ts";
import { courseWith, measuredFrom } from "./courses.ts";
import { goalWith } from "./goals.ts";

const { actuals } = vectors.illustrative;

describe("the course of a goal", () => {
  it("sets out from the baseline, or from the goal where the plan is flat by definition", () => {
    expect(courseOf(goalWith({ sameGroup: false }), 3)).toEqual(courseWith({ sameGroup: false, restart: 3 }));
    expect(courseOf(goalWith({ kind: "hold", baseline: 60 }), null)).toMatchObject({ baseline: 71 });
    expect(courseOf(goalWith({ goal: null }), null)).toBeNull();
  });

  it("leads somewhere where only its goal is recorded, even a goal of 0", () => {
    expect(isLevel(courseWith({ baseline: null, goal: 0 }))).toBe(false);
    expect(isLevel(courseWith({ goal: 43 }))).toBe(true);
  });

  it("is fitted to the weeks from the pivot to the last", () => {
    const measured = measuredFrom(1, actuals);
    const weeks = (course: Course) => weeksInFit(course, measured).map(({ week }) => week);
    expect(weeks(courseWith({ weeks: 4 }))).toEqual([1, 2, 3, 4]);
    expect(weeks(courseWith({ weeks: 4, restart: 3 }))).toEqual([3, 4]);
  });

  it("has no way to measure, and so leads up, before there is a baseline or a reading", () => {
    expect(wayOf(courseWith({ baseline: null }), [])).toBe(0);
    expect(directionAlong(courseWith({ baseline: null }), [])).toBe("up");
  });

  it.each([
    ["an average in points", { kind: "average", unit: "points" }, null, null],
    ["an average in percent", { kind: "average", unit: "percent", baseline: 0.43, goal: 0.71 }, 0, 1],
    ["a count of people", { kind: "running count", unit: "students", groupSize: 80 }, 0, 80],
    ["a count of people without a group", { kind: "weekly count", groupSize: null }, 0, null],
    ["milestones", { kind: "milestones", groupSize: 10 }, 0, null],
    ["a change against last year", { kind: "decrease", unit: "percent", baseline: 0, goal: -0.3 }, null, 1],
    [
      "a count that starts from none and is to be all",
      { kind: "running count", baseline: 0, goal: 80, groupSize: 80 },
      0,
      80,
    ],
    ["a goal above the group", { kind: "rate", unit: "points", groupSize: 59 }, 0, null],
  ] as const)("has the bounds of %s", (_, metric, least, most) => {
    expect(boundsOf(goalWith(metric))).toEqual({ least, most });
  });
});
