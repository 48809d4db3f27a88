import { describe, expect, it } from "vitest";
import type { Team } from "../../src/domain/cohort.ts";
import type { Goal } from "../../src/domain/goal.ts";
import { nextBaseline, nextTeam, nextWeeks } from "../../src/domain/next-cycle.ts";
import { day, goalWith } from "./goals.ts";

const team = (goal: Partial<Goal>, more: Partial<Team> = {}): Team => ({
  id: "t1",
  name: "Algebra",
  school: "Banning",
  priority: "",
  leader: "Ana",
  coach: "Bo",
  members: [],
  goal: goalWith(goal),
  start: day("2020-04-20"),
  comparison: "other sections",
  references: [60, null],
  meetingLink: "",
  final: 69,
  reported: "Achieved",
  ...more,
});

describe("a new baseline", () => {
  it.each(["average", "rate", "running count", "weekly count", "milestones"] as const)(
    "of kind %s is the final result, whatever the goal was",
    (kind) => {
      expect(nextBaseline(goalWith({ kind }), 69)).toBe(69);
      expect(nextBaseline(goalWith({ kind }), 0)).toBe(0);
    },
  );

  it("of a decrease is the final result, unless its plan is flat", () => {
    expect(nextBaseline(goalWith({ kind: "decrease", baseline: 40, goal: 28 }), 30)).toBe(30);
    expect(nextBaseline(goalWith({ kind: "decrease", shape: { kind: "flat" } }), -0.3)).toBeNull();
  });

  it("of people is how many have reached the level; where all begin anew there is none", () => {
    expect(nextBaseline(goalWith({ kind: "each person", bar: "level" }), 12)).toBe(12);
    expect(nextBaseline(goalWith({ kind: "each person", bar: "window" }), 12)).toBeNull();
    expect(nextBaseline(goalWith({ kind: "each person", bar: "pace" }), 12)).toBeNull();
  });

  it("of a level to hold is the goal itself, so that none is recorded", () => {
    expect(nextBaseline(goalWith({ kind: "hold" }), 95)).toBeNull();
  });

  it("without a final result stays blank: a blank is never a guess", () => {
    expect(nextBaseline(goalWith({}), null)).toBeNull();
  });
});

describe("a team in its next cycle", () => {
  const term = { start: day("2020-08-17"), weeks: 10, goal: 85 };

  it("keeps its id, its people and how it measures, and sets out anew", () => {
    const before = team({ sameGroup: false, shape: { kind: "pace", step: 0.15 } });
    expect(nextTeam(before, term)).toEqual({
      ...before,
      start: "2020-08-17",
      final: null,
      reported: null,
      goal: { ...before.goal, baseline: 69, sameGroup: true, goal: 85, weeks: 10 },
    });
  });

  it("leaves a goal that is not known yet to be recorded", () => {
    expect(nextTeam(team({}), { ...term, goal: null }).goal.goal).toBeNull();
  });

  it("takes even steps in place of targets that were typed for the old goal", () => {
    const typed = team({ weeks: 2, shape: { kind: "typed", targets: [50, 71] } });
    expect(nextTeam(typed, term).goal.shape).toEqual({ kind: "even" });
  });

  it("takes the new length of the cohort, unless it had one of its own", () => {
    expect(nextWeeks(team({ weeks: 8 }), { weeks: 8 }, 10)).toBe(10);
    expect(nextWeeks(team({ weeks: 15 }), { weeks: 8 }, 10)).toBe(15);
  });
});
