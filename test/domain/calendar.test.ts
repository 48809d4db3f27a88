import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  calendarOf,
  dueDayOf,
  goalDateOf,
  hasBegun,
  hasEnded,
  isPastDue,
  weekNumberAt,
} from "../../src/domain/calendar.ts";
import { addDays, daysBetween, mondayOf, serialToDay, weekdayOf } from "../../src/domain/day.ts";
import { day } from "./goals.ts";

const START = day("2020-04-20");
const THURSDAY = { meetingDay: "Thursday", graceDays: 2 } as const;

function recess(monday: string) {
  return { monday: day(monday), reason: "Spring recess" };
}

describe("calendarOf", () => {
  it("numbers weeks from 1 at the start's Monday (B4.11)", () => {
    const calendar = calendarOf(START, 8, []);
    expect(calendar).toHaveLength(8);
    expect(calendar[0]).toEqual({ kind: "week", week: 1, monday: "2020-04-20" });
    expect(calendar[7]).toEqual({ kind: "week", week: 8, monday: "2020-06-08" });
  });

  it("snaps start and breaks to the Monday on or before (B4.11)", () => {
    expect(calendarOf(day("2020-04-24"), 2, [recess("2020-04-30")])).toEqual([
      { kind: "week", week: 1, monday: "2020-04-20" },
      { kind: "break", monday: "2020-04-27", reason: "Spring recess" },
      { kind: "week", week: 2, monday: "2020-05-04" },
    ]);
  });

  it("lengthens by its breaks and counts working weeks on (B4.7)", () => {
    const rows = calendarOf(START, 8, [recess("2020-05-11")]);
    expect(rows.map((row) => (row.kind === "week" ? row.week : "break"))).toEqual([
      1,
      2,
      3,
      "break",
      4,
      5,
      6,
      7,
      8,
    ]);
  });

  it("ignores breaks before its start and after its end", () => {
    expect(calendarOf(START, 2, [recess("2020-04-13"), recess("2020-05-04")])).toHaveLength(2);
  });

  it("always holds as many weeks as asked, and every Monday once", () => {
    const breaks = fc.array(fc.integer({ min: -20, max: 70 }), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.integer({ min: 30_000, max: 60_000 }),
        fc.integer({ min: 1, max: 52 }),
        breaks,
        (serial, weeks, off) => {
          const start = serialToDay(serial);
          const rows = calendarOf(
            start,
            weeks,
            off.map((after) => ({ monday: addDays(start, 7 * after), reason: "" })),
          );
          expect(rows.flatMap((row) => (row.kind === "week" ? [row.week] : []))).toEqual(
            Array.from({ length: weeks }, (_, index) => index + 1),
          );
          expect(rows.map((row) => daysBetween(mondayOf(start), row.monday))).toEqual(
            rows.map((_, index) => 7 * index),
          );
          expect(rows[rows.length - 1]?.kind).toBe("week");
        },
      ),
    );
  });
});

describe("the days of a calendar", () => {
  it("sets the goal date on the Friday of the last week", () => {
    expect(goalDateOf(calendarOf(START, 8, []))).toBe("2020-06-12");
    expect(goalDateOf([])).toBeNull();
  });

  it("asks for a reading on the meeting day", () => {
    expect(dueDayOf(START, "Thursday")).toBe("2020-04-23");
    expect(dueDayOf(START, "Monday")).toBe("2020-04-20");
  });

  it("begins a week on its Monday", () => {
    expect(hasBegun(START, day("2020-04-19"))).toBe(false);
    expect(hasBegun(START, START)).toBe(true);
  });

  it("calls a reading late once the days of grace have passed", () => {
    expect(isPastDue(START, THURSDAY, day("2020-04-25"))).toBe(false);
    expect(isPastDue(START, THURSDAY, day("2020-04-26"))).toBe(true);
  });

  it("ends after the Sunday of the last week", () => {
    const calendar = calendarOf(START, 8, []);
    expect(hasEnded(calendar, day("2020-06-14"))).toBe(false);
    expect(hasEnded(calendar, day("2020-06-15"))).toBe(true);
    expect(hasEnded([], START)).toBe(false);
  });
});

describe("weekNumberAt", () => {
  const withRecess = () => calendarOf(START, 8, [recess("2020-05-11")]);

  it.each([
    ["2020-04-19", 0],
    ["2020-04-20", 1],
    ["2020-05-10", 3],
    ["2020-05-13", null],
    ["2020-05-18", 4],
    ["2020-06-21", 8],
    ["2020-06-22", 9],
  ])("%s is in week %s", (text, week) => {
    expect(weekNumberAt(withRecess(), day(text))).toBe(week);
  });

  it("agrees with the calendar's rows on every weekday", () => {
    const calendar = withRecess();
    for (const row of calendar) {
      for (let after = 0; after < 7; after += 1) {
        const any = addDays(row.monday, after);
        expect(weekdayOf(any)).toBe(after);
        expect(weekNumberAt(calendar, any)).toBe(row.kind === "week" ? row.week : null);
      }
    }
  });
});
