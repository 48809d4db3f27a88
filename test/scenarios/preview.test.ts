import { describe, expect, test } from "vitest";
import type { Notice, PreviewRow } from "../../src/rpc/cohort.ts";
import type { Handed, Preview, Reply } from "../../src/rpc/contract.ts";
import { step } from "../../workbench/tracker/build-file.ts";
import { shownHere } from "./place.ts";
import {
  built,
  column,
  errors,
  lastRun,
  lausdSouth,
  opened,
  tab,
  teams,
  type Workbook,
  workbookOf,
  writes,
} from "./workbook.ts";

const empty = opened();

function replied(handed: Handed, { addon }: Workbook = empty): Reply<Preview> {
  const outcome = addon.serve("bttCall", ["preview", handed]);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value as Reply<Preview>;
}

function previewed(handed: Handed, workbook: Workbook = empty): Preview {
  const reply = replied(handed, workbook);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

const READY = {
  Team: "Algebra",
  Priority: "Numeracy",
  Metric: "CFA average",
  Unit: "percent",
  Group: "Algebra 1 students",
  N: "59",
  Baseline: "43",
  Goal: "71",
  Start: "2020-04-20",
  Weeks: "8",
};
const oneTeam = (cells: Readonly<Record<string, string>>): Handed => {
  const row = { ...READY, ...cells };
  return { cohort: [Object.keys(row), Object.values(row)], settings: { start: "2020-04-20", weeks: 8 } };
};

function only(cells: Readonly<Record<string, string>>): PreviewRow {
  const [row] = previewed(oneTeam(cells)).rows;
  if (row === undefined) throw new Error("no row");
  return row;
}
const said = (cells: Readonly<Record<string, string>>) => only(cells).notices.map(({ says }) => says);
const noticed = (cells: Readonly<Record<string, string>>): readonly Omit<Notice, "row" | "says">[] =>
  only(cells).notices.map(({ row, says, ...rest }) => rest);

describe("a row that is ready", () => {
  test("has neither faults nor notices, and its goal in short", () => {
    expect(only({})).toMatchObject({
      row: 2,
      name: "Algebra",
      summary: "43% → 71%, 8 weeks",
      faults: [],
      notices: [],
    });
    expect(previewed(oneTeam({})).term).toBe("8 weeks from Apr 20, 2020");
  });

  test("of a count tells the group, and the unit", () => {
    const count = { Kind: "running count", Unit: "students", N: "80", Baseline: "0", Goal: "73" };
    expect(only(count).summary).toBe("0 → 73 of 80 students, 8 weeks");
  });

  test("is checked without a single write", () => {
    previewed(oneTeam({}));
    expect(writes(lastRun(empty))).toEqual([]);
  });
});

describe("a notice", () => {
  test("names the cell: its row, column, what stands there and what is expected", () => {
    expect(only({ Goal: "" }).notices).toEqual([
      {
        kind: "goal missing",
        row: 2,
        column: "Goal",
        found: "",
        expected: "the goal, such as 71",
        says: "No goal. You can build without one: the tab will say “Goal not recorded”.",
      },
    ]);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["a baseline that is missing", { Baseline: "" }, "No baseline. You can build without one"],
    [
      "two scales",
      { Unit: "score", Baseline: "0.43" },
      "Baseline 0.43 beside goal 71: are both on the same scale?",
    ],
    [
      "a share of a whole that is not told",
      { Group: "60% of Algebra 1 students (59 students)" },
      "59 is 60% of 98. Is the whole group about 98?",
    ],
    [
      "a share that is wrong",
      { Group: "60% of 266 Algebra 1 students", "Same group": "yes" },
      "59 of 266 is 22%, not 60%.",
    ],
    ["two sizes", { Group: "Algebra 1 students (57)" }, "Group says 57, N says 59."],
    [
      "a baseline that may be of all",
      { Group: "59 of 266 Algebra 1 students" },
      "The goal is for 59 of 266 (22%). Was the baseline measured on these 59?",
    ],
    [
      "a baseline of another group",
      { "Same group": "no" },
      "The baseline was measured on another group: the trend leaves it out.",
    ],
    [
      "four people",
      { Members: "a@x.org; b@x.org; c@x.org", Leader: "Ana" },
      "4 people. Teams of 5 to 7 work best",
    ],
    ["another start", { Start: "2020-05-04" }, "Starts May 4; the cohort starts Apr 20."],
    [
      "a start in the week",
      { Start: "2020-04-22" },
      "Weeks begin on Mondays: Wed Apr 22 counts from Mon Apr 20.",
    ],
    ["other weeks", { Weeks: "15" }, "15 weeks; the cohort has 8."],
    ["a name that no tab can carry", { Team: "Room 4/5" }, "Its tab will be called “Room 45”."],
    ["a name with an apostrophe", { Team: "Ann's" }, "Its tab will be called “Ann’s”."],
  ])("tells of %s", (_, cells, says) => {
    expect(said(cells)).toEqual([expect.stringContaining(says)]);
  });

  test.each([
    "Algebra 1 students",
    "Grade 10 students",
    "9th graders",
    "All 59 students of Algebra 1",
    "22% of 266 Algebra 1 students",
    "Period 3-5",
  ])("is not made of figures that agree, or that count no people: %s", (group) => {
    expect(noticed({ Group: group, "Same group": "yes" })).toEqual([]);
  });

  test.each([4, 10])("of a team of %i people holds nothing up", (size) => {
    const Members = Array.from({ length: size }, (_, index) => `p${index}@x.org`).join("; ");
    const { faults, notices } = only({ Members });
    expect([faults, notices.map(({ kind }) => kind)]).toEqual([[], ["team size"]]);
  });

  test("of a team's size is not made where nobody is listed, or the list is right", () => {
    const five = "a@x.org; b@x.org; c@x.org; d@x.org; e@x.org";
    expect(said({ Leader: "Ana" })).toEqual([]);
    expect(said({ Members: five, Leader: "a@x.org" })).toEqual([]);
  });

  test("tells of one person on two teams, and of two tabs of one name", () => {
    const members = "a@x.org; b@x.org; c@x.org; d@x.org; e@x.org";
    const { rows } = previewed({
      cohort: [
        ["Team", "Goal", "Baseline", "Members"],
        ["A/B", "71", "43", members],
        ["AB", "71", "43", members.replaceAll(/[b-e]@/g, "$&y.")],
      ],
    });
    expect(rows.map(({ notices }) => notices.map(({ says }) => says))).toEqual([
      [
        "Its tab will be called “AB”. Everywhere else the name stays as it is.",
        "a@x.org is on the team of row 3 too.",
      ],
      [
        "Its tab will be called “AB 2”. Everywhere else the name stays as it is.",
        "a@x.org is on the team of row 2 too.",
      ],
    ]);
  });
});

describe("the parts of SMART", () => {
  test("are told in words, the change a week as a figure", () => {
    expect(only({}).smart).toEqual([
      { part: "Specific", says: "Algebra 1 students (59): CFA average", missing: [] },
      { part: "Measurable", says: "43% → 71%", missing: [] },
      { part: "Aggressive yet attainable", says: shownHere("3.5 points a week for 8 weeks"), missing: [] },
      { part: "Relevant", says: "Numeracy", missing: [] },
      { part: "Time-bound", says: "by Jun 12, 2020", missing: [] },
    ]);
  });

  test("name what is missing", () => {
    const row = only({ Metric: "", Group: "", Priority: "", Goal: "", Kind: "running count", Unit: "" });
    expect(row.smart.map(({ missing }) => missing)).toEqual([
      ["metric", "group"],
      ["goal", "unit"],
      ["goal"],
      ["priority"],
      [],
    ]);
  });
});

test("the published cohort needs a look where a goal is not recorded, and where a baseline is of another group", () => {
  const { rows } = previewed(lausdSouth("2020-05-22", "without readings"));
  const looks = rows.flatMap(({ name, notices }) => notices.map(({ kind }) => `${name}: ${kind}`));
  expect(looks).toEqual([
    "Banning Algebra 1: other group",
    "Wilmington maths: goal missing",
    "UMM geometry: goal missing",
    "UMM algebra: goal missing",
  ]);
});

describe("a row with a fault", () => {
  const handed: Handed = {
    cohort: [
      ["Team", "Baseline", "Goal"],
      ["Algebra", "43", "71"],
      ["Geometry", "0.34", "78"],
      ["algebra", "43", "71"],
    ],
    readings: [
      ["Team", "Week", "Actual"],
      ["Algebra", "1", "44"],
      ["Geometry", "1", "44"],
    ],
    settings: { start: "2020-04-20", weeks: 8 },
  };

  test("is told beside rows that are ready", () => {
    expect(previewed(handed).rows.map(({ faults }) => faults)).toEqual([
      [],
      [
        {
          source: "cohort",
          row: 3,
          column: "Baseline",
          found: "0.34",
          expected: "a percent on the scale of 0 to 100, such as 34; if 0.34 percent is meant, 0.34%",
        },
      ],
      [
        expect.objectContaining({
          row: 4,
          column: "Team",
          expected: "a name of its own; row 2 has the same",
        }),
      ],
    ]);
  });

  test("is refused when built, and nothing else is built either", () => {
    const { addon } = opened();
    expect(step(addon, "build", handed)).toMatchObject({ ok: false, faults: [{ row: 3 }, { row: 4 }] });
  });

  test("can be left out, with its readings and no others", () => {
    const workbook = opened();
    expect(built(workbook, { ...handed, leaveOut: [3, 4] })).toEqual({ teams: ["Algebra"], readings: 1 });
  });

  test("can be answered in place of its cell, in a column that is missing too", () => {
    const answers = [
      { row: 3, column: "baseline", text: "34" },
      { row: 2, column: "Same group", text: "no" },
      { row: 4, column: "Team", text: "Algebra 2" },
    ];
    const { rows } = previewed({ ...handed, answers });
    expect(rows.map(({ summary, notices }) => [summary, notices.map(({ kind }) => kind)])).toEqual([
      ["43% → 71%, 8 weeks", ["other group"]],
      ["34% → 78%, 8 weeks", []],
      ["43% → 71%, 8 weeks", []],
    ]);
    expect(built(opened(), { ...handed, answers }).teams).toEqual(["Algebra", "Geometry", "Algebra 2"]);
  });
});

test("faults of settings, readings or the whole table are told instead, with those of the rows", () => {
  const reply = replied({
    cohort: [
      ["Team", "Goal"],
      ["Algebra", "much"],
    ],
    settings: { weeks: 0 },
  });
  expect(reply).toMatchObject({ ok: false, faults: [{ source: "settings" }, { source: "cohort", row: 2 }] });
  expect(replied({ cohort: [["Goal"], ["much"]] })).toMatchObject({
    ok: false,
    faults: [{ row: 1 }, { row: 2 }],
  });
});

describe("columns that are not known", () => {
  const handed: Handed = {
    cohort: [
      ["Team", "Room", "Basline", "", "Goal"],
      ["Algebra", "B12", "43", "x", "71"],
    ],
  };

  test("are faults in a file", () => {
    expect(replied(handed)).toMatchObject({ ok: false, faults: [{ row: 1 }, { row: 1 }, { row: 2 }] });
  });

  test("are left out of what is pasted, and named in one list", () => {
    const pasted: Handed = { ...handed, unknownColumns: "left out" };
    expect(previewed(pasted).unused).toEqual([
      { column: "Room", meant: null },
      { column: "Basline", meant: "Baseline" },
      { column: "D", meant: null },
    ]);
    expect(built(opened(), pasted).teams).toEqual(["Algebra"]);
  });
});

describe("in a file with a cohort", () => {
  const workbook = workbookOf(teams(["Algebra"]));

  test("teams that are there already keep what they have", () => {
    const { rows } = previewed(teams(["Algebra", "Geometry"]), workbook);
    expect(rows.map(({ notices }) => notices.map(({ says }) => says))).toEqual([
      ["Algebra is here already: it keeps what it has."],
      [],
    ]);
  });

  test("start and weeks are the cohort's where a row does not say them", () => {
    const joining = {
      cohort: [
        ["Team", "Goal", "Baseline"],
        ["Geometry", "71", "43"],
      ],
    };
    expect(previewed(joining, workbook).term).toBe("8 weeks from Apr 20, 2020");
    expect(previewed(joining, workbook).rows[0]).toMatchObject({
      summary: "43% → 71%, 8 weeks",
      notices: [],
    });
    built(workbook, joining);
    expect(column(tab(workbook, "Teams"), "Weeks").slice(0, 2)).toEqual([8, 8]);
  });
});

describe("what no roster should hold", () => {
  const long = "x".repeat(5_000_000);
  const wide = Array.from({ length: 301 }, (_, index) => `Column ${index}`);

  test.each<[string, Handed, RegExp]>([
    [
      "five megabytes in a cell",
      {
        cohort: [
          ["Team", "Priority"],
          ["Algebra", long],
        ],
      },
      /50,000 characters/,
    ],
    ["five megabytes of a name", { cohort: [["Team"], [long]] }, /50,000 characters/],
    ["five megabytes of column names", { cohort: [[long], ["Algebra"]] }, /column named Team|known|columns/],
    ["more than 300 columns", { cohort: [wide, wide] }, /300 columns/],
    ["a formula in a name", { cohort: [["Team"], ["=IMPORTDATA(1)"]] }, /does not begin with =/],
  ])("is refused in words: %s", (_, handed, words) => {
    const { addon } = opened();
    const before = JSON.stringify(empty.file.snapshot());
    const reply = step(addon, "build", handed);
    expect(reply).toMatchObject({ ok: false, message: expect.stringMatching(words) });
    expect(JSON.stringify(reply).length).toBeLessThan(10_000);
    expect(JSON.stringify(empty.file.snapshot())).toBe(before);
  });

  test("is taken as text where it can be: HTML, formulas in sentences, right-to-left names, emoji", () => {
    const names = ["<script>alert(1)</script>", "כיתה ז", "🚀 Rockets", "\u0007Bell\u0000"];
    const workbook = opened();
    built(workbook, {
      cohort: [
        ["Team", "Priority", "Goal", "Baseline"],
        ...names.map((name) => [name, '=HYPERLINK("http://evil.example")', "71", "43"]),
      ],
    });
    const roster = tab(workbook, "Teams");
    expect(column(roster, "Team").slice(0, 4)).toEqual([...names.slice(0, 3), "Bell"]);
    expect(column(roster, "Priority").slice(0, 4)).toEqual(
      names.map(() => '=HYPERLINK("http://evil.example")'),
    );
    const priority = roster.values[0]?.indexOf("Priority") ?? -1;
    expect(roster.formulas.map((line) => line[priority]).join("")).toBe("");
    expect(errors(workbook)).toEqual([]);
  });
});
