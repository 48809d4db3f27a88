import { describe, expect, it } from "vitest";
import { type GoalParts, goalText } from "../../src/domain/goal-text.ts";
import { day } from "./goals.ts";

/** Banning's goal with some of its parts changed. */
function sentence(changes: Partial<GoalParts>): string {
  return goalText({
    metric: "Algebra 1 average",
    baseline: 0.43,
    goal: 0.71,
    by: day("2020-06-12"),
    group: "Algebra 1 students",
    groupSize: 59,
    unit: "percent",
    decimal: ".",
    ...changes,
  });
}

describe("the sentence of a goal", () => {
  it("says when, who, what, and from where to where", () => {
    expect(sentence({})).toBe(
      "By Jun 12, 2020, Algebra 1 students (59) raise Algebra 1 average from 43% to 71%.",
    );
  });

  it("begins with who where no date is set, in a capital", () => {
    expect(sentence({ by: null, group: "students", groupSize: null })).toBe(
      "Students raise Algebra 1 average from 43% to 71%.",
    );
    expect(sentence({ by: null, group: "" })).toBe("The team raises Algebra 1 average from 43% to 71%.");
  });

  it("speaks of the team and its weekly number where nobody named them", () => {
    expect(sentence({ group: "", groupSize: 59, metric: "" })).toBe(
      "By Jun 12, 2020, the team raises the weekly number from 43% to 71%.",
    );
  });

  it("names a unit once, after the goal, and none where there is none", () => {
    const students = { metric: "A-G completion", baseline: 0, goal: 73, unit: "students" };
    expect(sentence(students)).toMatch(/ raise A-G completion from 0 to 73 students\.$/);
    expect(sentence({ ...students, unit: "" })).toMatch(/ raise A-G completion from 0 to 73\.$/);
  });

  it("lowers a number that is to fall (B4.4)", () => {
    const incidents = { metric: "lunchtime incidents", baseline: 100, goal: 70, unit: "incidents" };
    expect(sentence(incidents)).toMatch(/ lower lunchtime incidents from 100 to 70 incidents\.$/);
  });

  it("holds a number whose goal is its baseline, but for noise (B4.5)", () => {
    expect(sentence({ baseline: 0.97, goal: 0.97 })).toMatch(/ hold Algebra 1 average at 97%\.$/);
    expect(sentence({ baseline: 0.1 + 0.2, goal: 0.3 })).toMatch(/ hold Algebra 1 average at 30%\.$/);
  });

  it("leaves out a baseline that is not recorded", () => {
    expect(sentence({ baseline: null })).toMatch(/ raise Algebra 1 average to 71%\.$/);
  });

  it("says at most two digits after the point, free from noise", () => {
    expect(sentence({ baseline: 0.07, goal: 0.28999 })).toMatch(/ from 7% to 29%\.$/);
    expect(sentence({ baseline: 1 / 3, goal: 2 / 3, unit: "points" })).toMatch(
      / from 0\.33 to 0\.67 points\.$/,
    );
  });
});
