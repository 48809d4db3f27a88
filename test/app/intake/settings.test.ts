import { describe, expect, test } from "vitest";
import type { Table } from "../../../src/rpc/contract.ts";
import { faults, taken } from "./handed.ts";

const cohort: Table = [["Team"], ["Algebra"]];

describe("a cohort", () => {
  test("without settings has defaults, and begins in this week", () => {
    expect(taken({ cohort }).cohort).toEqual({
      name: "Breakthrough teams",
      cycle: 1,
      executiveSponsor: "",
      sponsorshipTeam: [],
      start: "2020-05-11",
      weeks: 10,
      meetingDay: "Thursday",
      graceDays: 2,
      breaks: [],
      checkInWeeks: [3, 6, 9],
      closeBand: 1,
      smallestGroup: 10,
      note: "",
      asOf: null,
    });
  });

  test("takes the earliest start and the most weeks of its teams", () => {
    const table = [
      ["Team", "Start", "Weeks"],
      ["A", "2020-04-29", "8"],
      ["B", "2020-04-20", ""],
      ["C", "", "15"],
    ];
    const { cohort: read, teams } = taken({ cohort: table });
    expect(read).toMatchObject({ start: "2020-04-20", weeks: 15 });
    expect(teams.map(({ start, goal }) => [start, goal.weeks])).toEqual([
      ["2020-04-27", 8],
      ["2020-04-20", 15],
      ["2020-04-20", 15],
    ]);
  });

  test("takes its settings before those of its teams", () => {
    const table = [
      ["Team", "Start", "Weeks"],
      ["A", "2020-04-29", "8"],
      ["B", "", ""],
    ];
    const { cohort: read, teams } = taken({ cohort: table, settings: { start: "2020-05-06", weeks: 12 } });
    expect(read).toMatchObject({ start: "2020-05-04", weeks: 12 });
    expect(teams[1]).toMatchObject({ start: "2020-05-04", goal: { weeks: 12 } });
  });

  test("snaps breaks to their Mondays", () => {
    const settings = { breaks: [{ monday: "2020-05-27", reason: "Memorial Day" }, { monday: "2020-06-01" }] };
    expect(taken({ cohort, settings }).cohort.breaks).toEqual([
      { monday: "2020-05-25", reason: "Memorial Day" },
      { monday: "2020-06-01", reason: "" },
    ]);
  });

  test.each([
    [1, [1, 1, 1]],
    [8, [2, 5, 7]],
    [10, [3, 6, 9]],
    [15, [5, 9, 14]],
  ])("of %i weeks has check-ins after weeks %j", (weeks, checkInWeeks) => {
    expect(taken({ cohort, settings: { weeks } }).cohort.checkInWeeks).toEqual(checkInWeeks);
  });

  test("is judged by the day handed in", () => {
    expect(taken({ cohort, asOf: "2020-05-22" }).cohort).toMatchObject({
      asOf: "2020-05-22",
      start: "2020-05-18",
    });
    expect(faults({ cohort, asOf: "today" })).toEqual([
      'settings, column as of: found "today", expected a day written YYYY-MM-DD, such as 2020-04-20',
    ]);
  });
});

test.each([
  [[], "settings: found [], expected an object of settings"],
  ["x", "settings: found x, expected an object of settings"],
  [{ weeks: 0 }, 'column weeks: found "0", expected a whole number from 1 to 52'],
  [{ weeks: 53 }, 'column weeks: found "53", expected a whole number from 1 to 52'],
  [{ weeks: 8.5 }, 'column weeks: found "8.5", expected a whole number from 1 to 52'],
  [{ weeks: "8" }, 'column weeks: found "8", expected a whole number from 1 to 52'],
  [{ week: 8 }, 'column week: found "week", expected one of the settings name, cycle'],
  [{ name: 5 }, 'column name: found "5", expected text'],
  [{ name: "=1" }, 'column name: found "=1", expected text that does not begin with'],
  [{ start: "April 20" }, 'column start: found "April 20", expected a day written YYYY-MM-DD'],
  [{ meetingDay: "Sunday" }, 'column meetingDay: found "Sunday", expected one of Monday, Tuesday'],
  [{ graceDays: -1 }, 'column graceDays: found "-1", expected a whole number from 0 to 14'],
  [{ closeBand: "one" }, 'column closeBand: found "one", expected a number from 0 to 52'],
  [{ breaks: [{ monday: "x" }] }, 'column breaks[0].monday: found "x", expected a day written YYYY-MM-DD'],
  [
    { breaks: [{ day: "2020-05-25" }] },
    "column breaks[0].monday: found nothing, expected a day written YYYY-MM-DD",
  ],
  [{ checkInWeeks: [3, 6] }, 'column checkInWeeks: found "[3,6]", expected three weeks'],
  [
    { checkInWeeks: [3, 6, 11] },
    'column checkInWeeks: found "3, 6, 11", expected three weeks in rising order, the last at most 10',
  ],
  [{ sponsorshipTeam: "Ana" }, 'column sponsorshipTeam: found "Ana", expected a list of names'],
  [JSON.parse('{"__proto__": 1}'), 'column __proto__: found "__proto__", expected one of the settings'],
])("settings %j are refused", (settings, expected) => {
  expect(faults({ cohort, settings })).toContainEqual(expect.stringContaining(expected));
});

test("a week off is named once", () => {
  const settings = { breaks: [{ monday: "2020-05-25" }, { monday: "2020-05-27" }] };
  expect(faults({ cohort, settings })).toEqual([
    'settings, column breaks[1].monday: found "2020-05-27", expected each week off only once',
  ]);
});
