import { describe, expect, it } from "vitest";
import { calendarOf, goalDateOf, isPastDue, weekNumberAt } from "../../../src/domain/calendar.ts";
import { targetsOf } from "../../../src/domain/plan.ts";
import { progressOf } from "../../../src/domain/progress.ts";
import { readingOf } from "../../../src/domain/reading.ts";
import { streakOf } from "../../../src/domain/streak.ts";
import { statusOfWeek } from "../../../src/domain/week-status.ts";
import { day, goalWith } from "../goals.ts";
import { typed } from "../typed-team.ts";

const BANNING = goalWith({});
const INCIDENTS = goalWith({ kind: "decrease", unit: "incidents", baseline: 100, goal: 70, weeks: 10 });

describe("weeks in the calendar", () => {
  const recess = () => [{ monday: day("2020-05-11"), reason: "Spring recess" }];

  it("B4.7: a break lengthens the calendar and takes no target, so the plan goes on after it", () => {
    const rows = calendarOf(day("2020-04-20"), 8, recess());
    const targets = targetsOf(BANNING);
    expect(rows.map((row) => (row.kind === "week" ? targets[row.week - 1] : "break"))).toEqual([
      ...[46.5, 50, 53.5],
      "break",
      ...[57, 60.5, 64, 67.5, 71],
    ]);
    expect(goalDateOf(rows)).toBe("2020-06-19");
  });

  it("B4.7: a break is never late and never counted, whatever is typed in it", () => {
    const { plan } = typed(BANNING, []);
    const inBreak = { week: null, begun: true, pastDue: true, plan, reading: readingOf(20), band: 1 };
    expect(statusOfWeek(inBreak)).toBe("break");
    expect(weekNumberAt(calendarOf(day("2020-04-20"), 8, recess()), day("2020-05-13"))).toBeNull();
    expect(streakOf(["behind", "behind", "break", "behind"])).toBe(-3);
  });

  it("B4.7: a break added after the start moves the later weeks, and no earlier one", () => {
    const before = calendarOf(day("2020-04-20"), 8, []);
    const after = calendarOf(day("2020-04-20"), 8, recess());
    expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
    expect(after[4]).toEqual({ kind: "week", week: 4, monday: "2020-05-18" });
  });

  it("B4.10: teams of different lengths and starts are each in their own week of one calendar week", () => {
    const short = calendarOf(day("2020-04-20"), 8, []);
    const long = calendarOf(day("2020-03-30"), 15, []);
    expect([short, long].map((rows) => weekNumberAt(rows, day("2020-05-20")))).toEqual([5, 8]);
  });

  it("B4.10: weeks ahead and progress mean the same at any length and on any scale", () => {
    const schools = goalWith({
      kind: "milestones",
      unit: "schools",
      baseline: 0,
      goal: 30,
      weeks: 15,
      decimals: 0,
    });
    expect(typed(BANNING, ["", "", "", 53.5]).ahead.at(-1)).toBe(-1);
    expect(typed(schools, ["", "", "", "", "", "", "", 14]).ahead.at(-1)).toBe(-1);
    expect(typed(INCIDENTS, ["", "", "", "", 88]).ahead.at(-1)).toBe(-1);
    expect([progressOf(43, 71, 57), progressOf(0, 30, 15), progressOf(100, 70, 85)]).toEqual([0.5, 0.5, 0.5]);
  });

  it("B4.11: week k runs from its Monday to its Sunday, week 0 lies before the start", () => {
    const rows = calendarOf(day("2020-04-22"), 8, []);
    expect(
      ["2020-04-19", "2020-04-20", "2020-04-26", "2020-04-27"].map((at) => weekNumberAt(rows, day(at))),
    ).toEqual([0, 1, 1, 2]);
    expect(rows[0]?.monday).toBe("2020-04-20");
    expect(goalDateOf(rows)).toBe("2020-06-12");
  });

  it("B4.11: a reading is due on the meeting day and late once two days of grace have passed", () => {
    const meeting = { meetingDay: "Thursday", graceDays: 2 } as const;
    const late = ["2020-04-23", "2020-04-25", "2020-04-26"].map((at) =>
      isPastDue(day("2020-04-20"), meeting, day(at)),
    );
    expect(late).toEqual([false, false, true]);
  });
});
