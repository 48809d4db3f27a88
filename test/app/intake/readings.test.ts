import { describe, expect, test } from "vitest";
import type { Table } from "../../../src/rpc/contract.ts";
import { faults, taken } from "./handed.ts";

const cohort: Table = [
  ["Team", "Kind", "Weeks", "N"],
  ["Banning Algebra 1", "average", "8", "59"],
  ["Fremont A–G", "running count", "8", "80"],
  ["Graduation", "rate", "10", ""],
];

test("a reading is a team's week, in the team's own unit", () => {
  const readings = [
    ["Team", "Week", "Took part", "Enrolled", "Takers average", "Success", "Pivot"],
    [" banning  ALGEBRA 1", "5", "49", "59", "68.6", "=49 took it\r\nthe most", "yes"],
  ];
  expect(taken({ cohort, readings }).entries).toEqual([
    {
      team: "t1",
      week: 5,
      actual: null,
      count: null,
      outOf: null,
      enrolled: 59,
      tookPart: 49,
      takersAverage: 0.686,
      lastYear: null,
      met: null,
      possible: null,
      lost: null,
      comparison: null,
      success: "=49 took it\nthe most",
      challenge: "",
      breakthrough: "",
      plan: "",
      ask: "",
      strategy: "",
      pivot: true,
    },
  ]);
});

test.each([
  ["57", 0.57],
  ["0", 0],
  ["", null],
  ["N/A", "n/a"],
  ["absent", "n/a"],
])("an Actual of %j is %j", (cell, actual) => {
  const readings = [
    ["Team", "Week", "Actual"],
    ["Banning Algebra 1", "1", cell],
  ];
  expect(taken({ cohort, readings }).entries[0]?.actual).toBe(actual);
});

test("counts above the group and falling totals are kept, for the workbook to ask about", () => {
  const readings = [
    ["Team", "Week", "Actual"],
    ["Fremont A–G", "1", "81"],
    ["Fremont A–G", "2", "8"],
  ];
  expect(taken({ cohort, readings }).entries.map(({ actual }) => actual)).toEqual([81, 8]);
});

test("a file of column names alone has no readings", () => {
  expect(taken({ cohort, readings: [["Team", "Week"]] }).entries).toEqual([]);
});

describe("what is reported", () => {
  test.each([
    [
      ["Team", "Week"],
      ["Baning Algebra 1", "1"],
      'column Team: found "Baning Algebra 1", expected a team of the cohort, probably Banning Algebra 1',
    ],
    [
      ["Team", "Week"],
      ["Hamilton", "1"],
      'column Team: found "Hamilton", expected the name of a team of the cohort',
    ],
    [
      ["Team", "Week"],
      ["Fremont A–G", ""],
      "column Week: found nothing, expected a working week from 1 to 8",
    ],
    [["Team", "Week"], ["Fremont A–G", "9"], 'column Week: found "9", expected a whole number from 1 to 8'],
    [
      ["Team", "Week", "Actual"],
      ["Fremont A–G", "1", "-8"],
      'column Actual: found "-8", expected a number that is not negative, or n/a for a week not measured',
    ],
    [
      ["Team", "Week", "Count"],
      ["Fremont A–G", "1", "many"],
      'column Count: found "many", expected a whole number, 0 or more',
    ],
    [
      ["Team", "Week", "Enrolled", "Took part"],
      ["Fremont A–G", "1", "59", "60"],
      'column Took part: found "60", expected at most the 59 of column Enrolled',
    ],
    [
      ["Team", "Week", "Count", "Out of"],
      ["Graduation", "1", "6", "5"],
      'column Count: found "6", expected at most the 5 of column Out of',
    ],
    [
      ["Team", "Week", "Pivot"],
      ["Graduation", "1", "perhaps"],
      'column Pivot: found "perhaps", expected yes or no',
    ],
  ])("%j %j", (names, cells, expected) => {
    expect(faults({ cohort, readings: [names, cells] })).toEqual([`readings, row 2, ${expected}`]);
  });

  test("an Actual on another percent scale", () => {
    const readings = [
      ["Team", "Week", "Actual"],
      ["Banning Algebra 1", "1", "0.57"],
    ];
    expect(faults({ cohort, readings })).toEqual([
      expect.stringContaining("a percent on the scale of 0 to 100, such as 57"),
    ]);
  });

  test("a week told twice", () => {
    const readings = [
      ["Team", "Week"],
      ["Graduation", "2"],
      ["Fremont A–G", "2"],
      ["graduation", "2"],
    ];
    expect(faults({ cohort, readings })).toEqual([
      'readings, row 4, column Week: found "2", expected one row a week; row 2 has this team\'s week 2',
    ]);
  });

  test("a missing column, an empty file", () => {
    expect(faults({ cohort, readings: [["Team"]] })).toEqual([
      "readings, row 1, column Week: found nothing, expected a column named Week",
    ]);
    expect(faults({ cohort, readings: [] })).toEqual([
      "readings, row 1: found an empty file, expected column names, then readings below them",
    ]);
  });

  test("faults of all files at once, in the order of the files and their rows", () => {
    const said = faults({
      settings: { weeks: 0 },
      cohort: [
        ["Team", "Goal", "Start"],
        ["A", "x", ""],
        ["B", "", "soon"],
      ],
      readings: [
        ["Team", "Week"],
        ["B", "0"],
      ],
    });
    expect(said.map((line) => line.split(":")[0])).toEqual([
      "settings, column weeks",
      "cohort, row 2, column Goal",
      "cohort, row 3, column Start",
      "readings, row 2, column Week",
    ]);
  });
});

test("a thousand teams with fifty-two weeks each are taken in within seconds", () => {
  const names = Array.from({ length: 1_000 }, (_, index) => `Team ${index}`);
  const large = [["Team", "Weeks"], ...names.map((name) => [name, "52"])];
  const weeksOf = (name: string) => Array.from({ length: 52 }, (_, week) => [name, String(week + 1), "57"]);
  const readings = [["Team", "Week", "Actual"], ...names.flatMap(weeksOf)];
  expect(taken({ cohort: large, readings }).entries).toHaveLength(52_000);
});
