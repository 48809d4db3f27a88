import { describe, expect, test } from "vitest";
import { gone, returned, shownOn, type Way } from "../../sidebar/way.ts";

type Place = Way[0];

const home: Place = { at: "home" };
const week = (number: number): Place => ({ at: "week", team: "t1", week: number });
const cohort: Place = { at: "new cohort", joins: true };

describe("the way back", () => {
  test("leads to the panel that one came from", () => {
    const way = gone(gone([home], cohort), week(5));
    expect(shownOn(way)).toEqual(week(5));
    expect(returned(way)).toEqual([home, cohort]);
    expect(returned(returned(way))).toEqual([home]);
  });

  test("ends at the first panel", () => {
    expect(returned([home])).toEqual([home]);
  });

  test("does not lead through every week that was looked at", () => {
    const way = [week(4), week(3)].reduce<Way>(gone, [home, week(5)]);
    expect(way).toEqual([home, week(3)]);
  });

  test("is cut short by going to a panel that led here, which shows what it is now given", () => {
    expect(gone([home, cohort, week(5)], { at: "new cohort", joins: false })).toEqual([
      home,
      { at: "new cohort", joins: false },
    ]);
    expect(gone([home, cohort, week(5)], home)).toEqual([home]);
  });
});
