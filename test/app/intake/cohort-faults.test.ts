import { describe, expect, test } from "vitest";
import { faults, intake, oneTeam, taken } from "./handed.ts";

describe("the file", () => {
  test.each([
    ["has nothing in it", []],
    ["has only blank cells", [["", " "], [""]]],
  ])("that %s is one fault", (_, cohort) => {
    expect(faults({ cohort })).toEqual([
      "cohort, row 1: found an empty file, expected column names, then teams below them",
    ]);
  });

  test("with nothing below its column names has no teams", () => {
    expect(faults({ cohort: [["Team", "Goal"]] })).toEqual([
      "cohort, row 2: found nothing, expected teams below the column names",
    ]);
  });

  test("with a blank first row has no column names", () => {
    expect(faults({ cohort: [[""], ["Team"], ["Algebra"]] })).toEqual([
      "cohort, row 1: found a blank row, expected column names, then teams below them",
    ]);
  });

  test("with 10,000 rows is one fault, quickly told", () => {
    const began = performance.now();
    const cohort = [["Team"], ...Array.from({ length: 10_000 }, (_, index) => [`Team ${index}`])];
    expect(faults({ cohort })).toEqual(["cohort, row 1002: found 10,000 teams, expected at most 1,000"]);
    expect(performance.now() - began).toBeLessThan(500);
  });

  test("may hold 1,000 teams, and blank rows do not count", () => {
    const teams = Array.from({ length: 1_000 }, (_, index) => [[`Team ${index}`], [""]]).flat();
    expect(taken({ cohort: [["Team"], ...teams] }).teams).toHaveLength(1_000);
  });

  test("keeps its own row numbers over blank rows", () => {
    expect(
      faults({
        cohort: [
          ["Team", "N"],
          ["", ""],
          ["Algebra", "few"],
        ],
      }),
    ).toEqual(['cohort, row 3, column N: found "few", expected a whole number from 1 to 1000000']);
  });
});

describe("columns", () => {
  test("are found without regard to case, spaces and order", () => {
    const { teams } = taken({
      cohort: [
        [" GOAL ", "same_group", "team"],
        ["71", "no", "Algebra"],
      ],
    });
    expect(teams[0]).toMatchObject({ name: "Algebra", goal: { goal: 0.71, sameGroup: false } });
  });

  test("that are unknown are named, with the one that was probably meant", () => {
    expect(faults({ cohort: [["Team", "Basline", "Room"], ["Algebra"]] })).toEqual([
      'cohort, row 1, column Basline: found "Basline", expected a known column, probably Baseline',
      expect.stringMatching(
        /^cohort, row 1, column Room: found "Room", expected one of the columns Team, School/,
      ),
    ]);
  });

  test("stand only once", () => {
    expect(
      faults({
        cohort: [
          ["Team", "Goal", "goal"],
          ["Algebra", "71", "72"],
        ],
      }),
    ).toEqual(['cohort, row 1, column goal: found "goal", expected the column Goal only once']);
  });

  test("without Team leave the rest to be checked", () => {
    expect(
      faults({
        cohort: [["Goal"], ["much"]],
        readings: [
          ["Team", "Week"],
          ["Algebra", "1"],
        ],
      }),
    ).toEqual([
      "cohort, row 1, column Team: found nothing, expected a column named Team",
      'cohort, row 2, column Goal: found "much", expected a percent such as 43 or 43%',
    ]);
  });

  test("without a name hold nothing", () => {
    expect(
      faults({
        cohort: [
          ["Team", ""],
          ["Algebra", "x", "71"],
          ["Geometry", "", " "],
        ],
      }),
    ).toEqual([
      'cohort, row 2, column B: found "x", expected nothing here, or a column name in row 1',
      'cohort, row 2, column C: found "71", expected nothing here, or a column name in row 1',
    ]);
  });
});

describe("a team's name", () => {
  test("is there and is nobody else's", () => {
    expect(faults({ cohort: [["Team", "School"], ["Algebra"], ["", "Banning"], ["  ALGEBRA "]] })).toEqual([
      "cohort, row 3, column Team: found nothing, expected the team's name",
      'cohort, row 4, column Team: found " ALGEBRA ", expected a name of its own; row 2 has the same',
    ]);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tAlgebra", " =1", "＝1", "＋1", "－1", "＠x", "\u200B=1"])(
    "is not a formula: %j",
    (name) => {
      expect(faults(oneTeam({ Team: name }))).toEqual([
        expect.stringContaining("expected text that does not begin with =, +, -, @ or a tab"),
      ]);
    },
  );

  test.each([
    ["*?:/\\[]", "a name with letters or digits"],
    ["\u200F", "a name with letters or digits"],
    ["x".repeat(101), "a name of at most 100 characters"],
    ["rollup", "another name: the workbook has a tab of its own named Rollup"],
    ["[Teams]", "another name: the workbook has a tab of its own named Teams"],
  ])("is one that a tab can carry: %j", (name, expected) => {
    expect(faults(oneTeam({ Team: name }))).toEqual([expect.stringContaining(`expected ${expected}`)]);
  });

  test("may be 100 characters long without those that tabs cannot carry", () => {
    expect(faults(oneTeam({ Team: `${"x".repeat(100)}[*]` }))).toEqual([]);
  });

  test("keeps right-to-left marks and loses control characters", () => {
    const { teams } = taken(oneTeam({ Team: "\u200Fכיתה\u0007 ז\u0000" }));
    expect(teams[0]?.name).toBe("\u200Fכיתה ז");
  });
});

describe("other cells", () => {
  test.each<[string, string, string]>([
    ["Leader", "=HYPERLINK(1)", "text that does not begin with"],
    ["N", "0", "a whole number from 1"],
    ["Weeks", "0", "a whole number from 1 to 52"],
    ["Weeks", "53", "a whole number from 1 to 52"],
    ["Weeks", "8.5", "a whole number from 1 to 52"],
    ["Weeks", "eight", "a whole number from 1 to 52"],
    ["Start", "4/20/2020", "a day written YYYY-MM-DD, such as 2020-04-20"],
    ["Start", "2020-02-30", "a day written YYYY-MM-DD, such as 2020-04-20"],
    ["Start", "0020-04-20", "a day written YYYY-MM-DD, such as 2020-04-20"],
    ["Kind", "avg", "one of average, rate, running count"],
    ["Entry", "new this week", "level: what is new each week does not add up to a value of kind average"],
    ["Same group", "maybe", "yes or no"],
    ["Members", "Ana Diaz", 'Name <mail>; Name <mail>, and no mail can be read in "Ana Diaz"'],
    [
      "Members",
      "Ana <a@x.org>, Bo <b@x.org>",
      'Name <mail>; Name <mail>, and no mail can be read in "Ana <a@x.org>, Bo <b@x.org>"',
    ],
    [
      "Members",
      "a@x.org, Bo <b@x.org>",
      'Name <mail>; Name <mail>, and no mail can be read in "a@x.org, Bo <b@x.org>"',
    ],
    ["Members", "Ana <a@x.org>; Bo <A@x.org>", "each mail once; A@x.org stands here twice"],
    ["Members", "=Ana <a@x.org>", "Name <mail>; Name <mail>, with names that do not begin with"],
    ["Meeting link", "javascript:alert(1)", "an address that begins with https://"],
    ["Meeting link", "meet.example.org/a", "an address that begins with https://"],
    ["Result", "Great", "one of Achieved, Not achieved"],
    ["Decimals", "7", "a whole number from 0 to 6"],
    ["Bar", "window", "nothing, unless Kind is each person"],
    ["Goal", "1,234", "a number with a point for decimals and no other separators, such as 1234.5"],
    ["Goal", "101", "a percent from 0 to 100"],
    ["Goal", "-5", "a percent from 0 to 100"],
  ])("%s %s is refused", (column, cell, expected) => {
    expect(faults(oneTeam({ [column]: cell }))).toEqual([expect.stringContaining(`", expected ${expected}`)]);
  });
});

test("a cell is not longer than Sheets takes", () => {
  expect(faults(oneTeam({ Priority: "x".repeat(50_001) }))).toEqual([
    `cohort, row 2, column Priority: found "${"x".repeat(80)}…", expected at most 50,000 characters`,
  ]);
});

test("nothing is half-built: one fault among many teams gives no team", () => {
  const result = intake({
    cohort: [
      ["Team", "Goal"],
      ["Algebra", "71"],
      ["Geometry", "forty"],
    ],
  });
  expect(result).toEqual({
    ok: false,
    faults: [
      { source: "cohort", row: 3, column: "Goal", found: "forty", expected: "a percent such as 43 or 43%" },
    ],
  });
});
