import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Team } from "../../../src/domain/cohort.ts";
import { faults, oneTeam, taken } from "./handed.ts";

function team(cells: Readonly<Record<string, string>>): Team {
  const [first] = taken(oneTeam(cells)).teams;
  if (first === undefined) throw new Error("no team");
  return first;
}

test("only a name is required", () => {
  expect(team({})).toEqual({
    id: "t1",
    name: "Algebra",
    school: "",
    priority: "",
    leader: "",
    coach: "",
    members: [],
    goal: {
      metric: "",
      kind: "average",
      entry: "level",
      zeroes: "with",
      unit: "percent",
      decimals: 1,
      direction: null,
      group: "",
      groupSize: null,
      baseline: null,
      sameGroup: true,
      goal: null,
      bar: null,
      need: null,
      of: null,
      weeks: 10,
      shape: { kind: "even" },
    },
    start: "2020-05-11",
    comparison: "",
    references: [null, null],
    meetingLink: "",
    final: null,
    reported: null,
  });
});

describe("percents", () => {
  test.each([
    ["43", 0.43],
    ["43%", 0.43],
    ["43 %", 0.43],
    ["68.6", 0.686],
    ["0", 0],
    ["0.4%", 0.004],
    ["1%", 0.01],
    ["100", 1],
    ["４３", 0.43],
  ])("%s is %d", (cell, value) => {
    expect(team({ Goal: cell }).goal.goal).toBe(value);
  });

  test("on different scales are reported, and none is converted", () => {
    expect(faults(oneTeam({ Baseline: "0.43", Goal: "71" }))).toEqual([
      'cohort, row 2, column Baseline: found "0.43", expected a percent on the scale of 0 to 100, such as 43; if 0.43 percent is meant, 0.43%',
    ]);
    expect(faults(oneTeam({ Baseline: "43", Goal: "0.71" }))).toHaveLength(1);
    expect(faults(oneTeam({ Baseline: "0.43", Goal: "1" }))).toHaveLength(2);
  });

  test("with up to three decimals are the nearest number to what was written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_001, max: 100_000 }), (thousandths) => {
        const cell = String(thousandths / 1000);
        expect(team({ Goal: cell }).goal.goal).toBe(thousandths / 100_000);
      }),
    );
  });
});

describe("units and decimals", () => {
  test.each([
    ["average", "percent", 1],
    ["rate", "percent", 1],
    ["hold", "percent", 1],
    ["running count", "", 0],
    ["weekly count", "", 0],
    ["milestones", "", 0],
    ["decrease", "", 1],
  ])("%s has by default the unit %j and %i decimals", (kind, unit, decimals) => {
    expect(team({ Kind: kind }).goal).toMatchObject({ kind, unit, decimals });
  });

  test("a percent sign is percent", () => {
    expect(team({ Kind: "decrease", Unit: "%", Goal: "-30" }).goal).toMatchObject({
      unit: "percent",
      goal: -0.3,
    });
  });

  test("values of another unit stay as they are", () => {
    const { goal, references } = team({ Unit: "points", Baseline: "-0.5", Goal: "3.25", "Reference 2": "4" });
    expect(goal).toMatchObject({ baseline: -0.5, goal: 3.25 });
    expect(references).toEqual([null, 4]);
  });

  test("a percent of another unit is reported", () => {
    expect(faults(oneTeam({ Unit: "points", Goal: "71%" }))).toEqual([
      'cohort, row 2, column Goal: found "71%", expected a number without %, or percent in the column Unit',
    ]);
  });
});

describe("counts", () => {
  test.each(["Baseline", "Goal", "Final"])("have no negative %s", (column) => {
    expect(faults(oneTeam({ Kind: "weekly count", [column]: "-1" }))).toEqual([
      `cohort, row 2, column ${column}: found "-1", expected a number that is not negative`,
    ]);
  });

  test.each(["Baseline", "Goal", "Final"])("of people have no %s above N", (column) => {
    expect(faults(oneTeam({ Kind: "running count", N: "80", [column]: "81" }))).toEqual([
      `cohort, row 2, column ${column}: found "81", expected a number from 0 to the 80 of column N`,
    ]);
  });

  test("are entered as totals, or as what is new each week", () => {
    expect(team({ Kind: "running count" }).goal.entry).toBe("total");
    expect(team({ Kind: "running count", Entry: "New  this week" }).goal.entry).toBe("new this week");
  });
});

describe("a kind", () => {
  test("may be written with hyphens and capitals", () => {
    expect(team({ Kind: "Running-Count" }).goal.kind).toBe("running count");
  });

  test("that cannot be read is one fault, whatever else depends on it", () => {
    expect(
      faults(oneTeam({ Kind: "each student", Bar: "window", Need: "41", Of: "44", Entry: "new this week" })),
    ).toEqual([expect.stringContaining('column Kind: found "each student", expected one of average, rate')]);
  });
});

describe("a direction", () => {
  test("follows from baseline and goal, and may only repeat them", () => {
    expect(team({ Baseline: "43", Goal: "71", Direction: "up" }).goal.direction).toBeNull();
    expect(faults(oneTeam({ Baseline: "43", Goal: "71", Direction: "down" }))).toEqual([
      'cohort, row 2, column Direction: found "down", expected up, as baseline and goal say, or nothing',
    ]);
  });

  test("is typed for a level to hold", () => {
    expect(team({ Kind: "hold", Goal: "97", Direction: "Down" }).goal.direction).toBe("down");
  });

  test("of a decrease is down, also where the goal is the baseline", () => {
    expect(faults(oneTeam({ Kind: "decrease", Baseline: "70", Goal: "70", Direction: "down" }))).toEqual([]);
    expect(faults(oneTeam({ Kind: "decrease", Baseline: "70", Goal: "100" }))).toEqual([
      'cohort, row 2, column Goal: found "100", expected a goal below the baseline, since Kind is decrease',
    ]);
  });
});

describe("what adds up", () => {
  test.each(["running count", "milestones"])("has no goal below its baseline: %s", (Kind) => {
    expect(faults(oneTeam({ Kind, Baseline: "12", Goal: "0" }))).toEqual([
      `cohort, row 2, column Goal: found "0", expected a goal above the baseline, since Kind is ${Kind}; for a number to lower, Kind is decrease`,
    ]);
    expect(faults(oneTeam({ Kind, Baseline: "12", Goal: "12" }))).toEqual([]);
  });
});

describe("each person", () => {
  const eachPerson = { Kind: "each person", N: "47", Goal: "32" };

  test.each([
    [
      { Bar: "window", Need: "41", Of: "44" },
      { bar: "window", need: 41, of: 44 },
    ],
    [
      { Bar: "pace", Need: "15%" },
      { bar: "pace", need: 0.15, of: null },
    ],
    [
      { Bar: "level", Need: "2" },
      { bar: "level", need: 2, of: null },
    ],
  ])("meets a bar: %j", (cells, goal) => {
    expect(team({ ...eachPerson, ...cells }).goal).toMatchObject(goal);
  });

  test.each([
    [{}, ["Bar: found nothing, expected one of window, pace, level"]],
    [
      { Bar: "window" },
      [
        "Need: found nothing, expected the days each person is to attend, such as 41",
        "Of: found nothing, expected the days of the window, such as 44",
      ],
    ],
    [
      { Bar: "window", Need: "45", Of: "44" },
      ['Need: found "45", expected at most the 44 days of the window'],
    ],
    [
      { Bar: "pace", Need: "0.15" },
      [expect.stringContaining("a percent on the scale of 0 to 100, such as 15")],
    ],
  ])("lacks a part of the bar: %j", (cells, expected) => {
    const said = faults(oneTeam({ ...eachPerson, ...cells }));
    expect(said.map((line) => line.replace("cohort, row 2, column ", ""))).toEqual(expected);
  });
});

describe("a shape", () => {
  test.each([
    ["Slow", { kind: "slow" }],
    ["flat", { kind: "flat" }],
    ["pace 15%", { kind: "pace", step: 0.15 }],
    ["Pace 15 %", { kind: "pace", step: 0.15 }],
    ["pace 15", { kind: "pace", step: 0.15 }],
    ["50; 60;71%", { kind: "typed", targets: [0.5, 0.6, 0.71] }],
  ])("is written %s", (cell, shape) => {
    expect(team({ Goal: "71", Weeks: "3", Shape: cell }).goal.shape).toEqual(shape);
  });

  test.each([
    ["steep", "even, slow, fast, flat, pace 15%, or the weekly targets separated by ;"],
    ["pace 0", "pace and the percent of the way gained each week, such as pace 15%"],
    ["50;71", "3 targets, one a week, not 2"],
    ["50;60;70", "the goal (71) as the last target"],
    ["50;x;71", expect.stringMatching(/; as target 2, a percent such as 43 or 43%$/)],
  ])("%s is refused", (cell, expected) => {
    expect(faults(oneTeam({ Goal: "71", Weeks: "3", Shape: cell }))).toEqual([
      typeof expected === "string"
        ? `cohort, row 2, column Shape: found "${cell}", expected ${expected}`
        : expected,
    ]);
  });

  test("of typed targets needs a goal", () => {
    expect(faults(oneTeam({ Weeks: "2", Shape: "50;71" }))).toEqual([
      "cohort, row 2, column Goal: found nothing, expected the last of the typed targets as the goal",
    ]);
  });
});

test("members are read with their mails", () => {
  const { members } = team({ Members: 'Ana Diaz <ana@x.org>; "Li, Bo" <bo@x.org>;\nno.name@x.org;' });
  expect(members).toEqual([
    { name: "Ana Diaz", email: "ana@x.org" },
    { name: "Li, Bo", email: "bo@x.org" },
    { name: "no.name@x.org", email: "no.name@x.org" },
  ]);
});

test("members are parted by full-width semicolons, too, and may be named after their own mail", () => {
  const { members } = team({ Members: "Ana <ana@x.org>；bo@x.org <Bo@x.org>" });
  expect(members).toEqual([
    { name: "Ana", email: "ana@x.org" },
    { name: "bo@x.org", email: "Bo@x.org" },
  ]);
});

test("no table makes the intake throw", () => {
  const cell = fc.oneof(
    fc.constantFrom("Team", "Goal", "Shape", "Weeks", "Members", "71", "1;2", "pace", "=", "\uD800", "%"),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), (table) => {
      for (const line of faults({ cohort: table, readings: table })) expect(line).toMatch(/ expected .+/s);
    }),
    {
      examples: [
        [
          [
            ["Team", "Shape"],
            ["A", "pace"],
          ],
        ],
      ],
    },
  );
});
