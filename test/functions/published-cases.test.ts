import { describe, expect, it } from "vitest";
import { vectors } from "../vectors.ts";
import { call, column, padded } from "./calls.ts";

// The published numbers of the method's two case studies. They give no weekly readings: those used here are illustrative.

const flat = (answer: unknown): readonly unknown[] => (Array.isArray(answer) ? answer.flat() : [answer]);
const people = (count: number, value: unknown): readonly unknown[] =>
  Array.from({ length: count }, () => value);

describe("Fremont High School: 73 of 80 students finish all courses in eight weeks", () => {
  const plan = [9, 18, 27, 36, 45, 54, 63, 73];

  it("is planned in whole students, rounded down, and ends at 73", () => {
    expect(call.targets(0, 73, 8, "even", "", 0)).toEqual(column(plan));
  });

  it("ends with 74: goal met, 101.37 % of the way, one more than asked", () => {
    expect(flat(call.onTrack(column(padded([9, 18, 27, 36, 45, 54, 63, 74], 8)), column(plan), 0))[7]).toBe(
      "Goal met",
    );
    expect(Number(call.progress(0, 73, 74))).toBeCloseTo(1.0137, 4);
    expect(call.gap(74, 73)).toBe(1);
    expect(call.result(0, 73, 74)).toBe("Achieved");
    expect(call.countMet(column([...people(74, 1), ...people(6, 0.9)]), "100%", "up", 73)).toEqual([[74, 0]]);
  });

  it("is 15 % of coursework a week for each student: on pace every week, and nobody finished before week 7", () => {
    const pace = call.pace("15%", 8);
    expect(pace).toEqual(column(vectors.pace[0]?.[1] ?? []));
    const done = flat(pace).map(Number);
    const onPace = done.map((share) => call.countMet(column(people(80, share)), share));
    expect(onPace).toEqual(people(8, 80));
    expect(call.onTrack(column(onPace), column(people(8, 73)), "")).toEqual(column(people(8, "On track")));
    expect(done.map((share) => call.countMet(column(people(80, share)), 1))).toEqual([
      0, 0, 0, 0, 0, 0, 80, 80,
    ]);
  });

  it("holds a student at 40 % in week 3 to be a third of a week behind", () => {
    const answer = flat(call.weeksAhead(0, call.pace("15%", 8), column(["", "", 0.4, "", "", "", "", ""])));
    expect(answer[2]).toBeCloseTo(-1 / 3, 9);
  });

  it("raises the graduation rate from 92 % to 95 %, three points on last year and fifteen on the projection", () => {
    expect(call.result("92%", "95%", "95%")).toBe("Achieved");
    expect(call.progress("92%", "95%", "95%")).toBe(1);
    expect([call.gap(0.95, 0.92), call.gap(0.95, 0.8)]).toEqual([0.03, 0.15]);
    const rising = flat(call.targets("92%", "95%", 10, "", "", 3));
    expect([rising[0], rising[9]]).toEqual([0.923, 0.95]);
  });
});

describe("Banning High School: the Algebra 1 average rises from 43 % to 71 % by June 12, 2020", () => {
  const { targets, actuals, status, weeksAhead, byWeek } = vectors.illustrative;
  const plan = column(targets);
  const walkTo = (week: number) => column(padded(actuals.slice(0, week), 8));

  it("is planned in eight even steps", () => {
    expect(call.targets(43, 71, 8)).toEqual(column([46.5, 50, 53.5, 57, 60.5, 64, 67.5, 71]));
    expect(call.week("2020-04-20", "2020-06-12")).toBe(8);
  });

  it("has the illustrative walk behind for four weeks, close for three, and at its goal in the last", () => {
    expect(call.onTrack(column(actuals), plan, 43)).toEqual(column(status));
    expect(status).toEqual(["Behind", "Behind", "Behind", "Behind", "Close", "Close", "Close", "Goal met"]);
    expect(call.gap(column(actuals), plan)).toEqual(column([-5.5, -6, -7.5, -5, -3.5, -2, -0.5, 0]));
    expect(call.weeksAhead(43, plan, column(actuals))).toEqual(column(weeksAhead));
  });

  it.each([
    [3, "Talk now", "Too early", 5],
    [4, "Talk now", "Unlikely", 4.75],
    [5, "Watch", "Unlikely", 14 / 3],
    [6, "Watch", "Too close to call", 4.5],
    [7, "Watch", "Too close to call", 4],
  ] as const)(
    "says in week %i of the walk: %s, %s, and what is needed a week",
    (week, signal, outlook, needed) => {
      expect(call.signal(43, plan, walkTo(week))).toBe(signal);
      expect(call.outlook(43, 71, walkTo(week), 8)).toBe(outlook);
      expect(call.needed(43, 71, walkTo(week), 8)).toBeCloseTo(needed, 9);
    },
  );

  it.each(byWeek)("projects from week $k of the walk what was worked out", ({ k, projection }) => {
    const [value, low, high] = flat(call.project(43, 71, walkTo(k), 8));
    expect([value, low, high].map(Number)).toEqual(
      [projection.value, projection.low, projection.high].map((worked) => expect.closeTo(worked, 9)),
    );
  });

  it("projects 66.6 from week 6 of the walk, and 72.8 since the pivot in week 3", () => {
    const rounded = (answer: unknown) => flat(answer).map((value) => Number(value).toFixed(1));
    expect(rounded(call.project(43, 71, walkTo(6), 8))).toEqual(["66.6", "60.7", "72.5"]);
    expect(rounded(call.project(43, 71, walkTo(6), 8, 3))).toEqual(["72.8", "67.7", "77.9"]);
  });

  it("ends at 71 with 57 of 59 taking part: the takers averaged 73.5", () => {
    expect(call.result("43%", "71%", "71%")).toBe("Achieved");
    expect(call.progress("43%", "71%", "71%")).toBe(1);
    const [[took, share, average, withZeroes] = []] = call.participation(
      column([...people(57, 73.5), "", ""]),
      59,
    );
    expect([took, average]).toEqual([57, 73.5]);
    expect(Number(share)).toBeCloseTo(0.966, 3);
    expect(Number(withZeroes)).toBeCloseTo(71, 1);
    expect(Number(call.takersNeed(71, 57 / 59))).toBeCloseTo(73.5, 1);
  });

  it("is one sentence", () => {
    expect(
      call.goalText("Linear Functions CFA average", "43%", "71%", "2020-06-12", "Algebra 1 students", 59),
    ).toBe("By Jun 12, 2020, Algebra 1 students (59) raise Linear Functions CFA average from 43% to 71%.");
  });
});

describe("Bethune Middle School: geometry rises from 34 % to 67 % of 78 %", () => {
  const plan = [39.5, 45, 50.5, 56, 61.5, 67, 72.5, 78];
  const last = column(padded([], 8).map((_, week) => (week === 7 ? 67 : "")));

  it("is 11 points short, two weeks behind, three quarters of the way, and not achieved", () => {
    expect(call.targets(34, 78, 8)).toEqual(column(plan));
    expect(call.gap(67, 78)).toBe(-11);
    expect(flat(call.weeksAhead(34, column(plan), last))[7]).toBe(-2);
    expect(flat(call.onTrack(last, column(plan), 34))[7]).toBe("Behind");
    expect(call.progress(34, 78, 67)).toBe(0.75);
    expect(call.result(34, 78, 67)).toBe("Not achieved");
  });
});

describe("Wilmington and University Medical Magnet, whose goals are not published", () => {
  it.each([
    [26, 74],
    [36, 78],
    [66, 89],
  ])("from %d to %d: no goal is made up, so no verdict and no progress", (baseline, final) => {
    expect(call.result(baseline, "", final)).toBe("");
    expect(call.progress(baseline, "", final)).toBe("");
    expect(call.goalText("average", baseline, "", "")).toBe("");
    const [[status] = []] = call.status(baseline, "", column([""]), column([final]));
    expect(status).toBe("Goal not recorded");
  });

  it("count as achieved as reported: five of the six teams", () => {
    const counts = new Map(
      call
        .cohort(column(["Achieved", "Achieved", ...people(3, "Achieved (as reported)"), "Not achieved"]))
        .map(([word, count]) => [word, count] as const),
    );
    expect(counts.get("Achieved")).toBe(2);
    expect(counts.get("Achieved (as reported)")).toBe(3);
    expect(counts.get("Not achieved")).toBe(1);
  });
});

describe("attendance: 41 of 44 days, reached by 32 of 47 students", () => {
  it.each([
    [18, 20, "Possible"],
    [16, 20, "Lost"],
    [38, 41, "Possible"],
    [37, 41, "Lost"],
    [41, 43, "Met"],
  ])("%i of the %i days held so far is %s", (attended, held, word) => {
    expect(call.reachable(attended, held, 41, 44)).toBe(word);
  });

  it("counts 32 of 47 at the end, and nobody is still possible", () => {
    const attended = column([...people(32, 41), ...people(15, 40)]);
    expect(call.countMet(attended, 41)).toBe(32);
    const words = flat(call.reachable(attended, 44, 41, 44));
    expect(words.filter((word) => word === "Met")).toHaveLength(32);
    expect(words.filter((word) => word === "Lost")).toHaveLength(15);
    expect(32 / 47).toBeCloseTo(0.681, 3);
  });
});

describe("server backups: 10 schools in 15 weeks", () => {
  const plan = [0, 1, 2, 2, 3, 4, 4, 5, 6, 6, 7, 8, 8, 9, 10];

  it("are planned in whole schools", () => {
    expect(call.targets(0, 10, 15, "even", "", 0)).toEqual(column(plan));
  });

  it("are on track with none done in week 1, and a week behind with one done in week 3", () => {
    const done = column(padded([0, 1, 1], 15));
    expect(flat(call.onTrack(done, column(plan), 0)).slice(0, 3)).toEqual(["On track", "On track", "Close"]);
    expect(flat(call.weeksAhead(0, column(plan), done))[2]).toBe(-1);
    expect(call.result(0, 10, 10)).toBe("Achieved");
  });
});

describe("the other published results", () => {
  it("lunchtime incidents: 30 % fewer than in the same ten weeks of last year", () => {
    const answer = flat(call.change(column(people(10, 14)), column(people(10, 20))));
    expect(answer[9]).toBe(-0.3);
    expect(call.onTrack(-0.3, -0.3, "", "down")).toBe("On track");
  });

  it("an index of 100 falls to 70 in ten weeks: 91 in week 4 is a week behind, 85 a week ahead", () => {
    const plan = call.targets(100, 70, 10);
    expect(plan).toEqual(column([97, 94, 91, 88, 85, 82, 79, 76, 73, 70]));
    const inWeek4 = (value: number) => column(padded(["", "", "", value], 10));
    expect(flat(call.weeksAhead(100, plan, inWeek4(91)))[3]).toBe(-1);
    expect(flat(call.weeksAhead(100, plan, inWeek4(85)))[3]).toBe(1);
  });

  it("students with full attendance: 24 to 35, counted afresh each week", () => {
    const plan = call.targets(24, 35, 10, "even", "", 0);
    expect(plan).toEqual(column([25, 26, 27, 28, 29, 30, 31, 32, 33, 35]));
    expect(call.progress(24, 35, 35)).toBe(1);
  });

  it("early literacy: 70 % to 80 %, a point a week", () => {
    expect(flat(call.targets("70%", "80%", 10, "", "", 2))).toEqual([
      0.71, 0.72, 0.73, 0.74, 0.75, 0.76, 0.77, 0.78, 0.79, 0.8,
    ]);
  });

  it("linear equations: 75 students at Level 2 or above, and a blank is not at it", () => {
    expect(call.countMet(column([...people(60, 2), ...people(15, 3), 0, 1, ""]), 2)).toBe(75);
  });

  it("participation from half at 62 % to 85 % at 70 %: most of the rise is turnout", () => {
    const [[total, turnout, score] = []] = call.driver("50%", "62%", "85%", "70%");
    expect([total, turnout, score].map((part) => Number(part).toFixed(3))).toEqual([
      "0.285",
      "0.231",
      "0.054",
    ]);
  });
});
