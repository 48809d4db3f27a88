import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { pastedTable, sizeWords } from "../../sidebar/cohort/pasted-table.ts";

const tableOf = (text: string) => {
  const pasted = pastedTable("cohort", text);
  return pasted.ok ? pasted.table : pasted.fault;
};

describe("the mark between cells", () => {
  test.each([
    ["tabs, as spreadsheets copy", "Team\tGoal\nA, B; C\t71"],
    ["commas", 'Team,Goal\n"A, B; C",71'],
    ["semicolons, as European spreadsheets export", 'Team;Goal\n"A, B; C";71'],
  ])("is told by the column names: %s", (_form, text) => {
    expect(tableOf(text)).toEqual([
      ["Team", "Goal"],
      ["A, B; C", "71"],
    ]);
  });

  test("is no comma where one column stands alone", () => {
    expect(tableOf("Team\nWilmington, maths")).toEqual([["Team"], ["Wilmington, maths"]]);
  });

  test("is not looked for inside a quoted column name", () => {
    expect(tableOf('"Team,\nplease",Goal\nA,71')).toEqual([
      ["Team,\nplease", "Goal"],
      ["A", "71"],
    ]);
  });
});

describe("quoted cells", () => {
  test("hold line breaks, doubled quotation marks and the mark between cells", () => {
    expect(tableOf('Team\tPlan\n"A\tB"\t"say ""yes""\nthen go"')).toEqual([
      ["Team", "Plan"],
      ["A\tB", 'say "yes"\nthen go'],
    ]);
  });

  test("need no partner between tabs, where a quotation mark may stand for inches", () => {
    expect(tableOf('Team\tPlan\n"Fast" team\t6" ruler\nB\tx')).toEqual([
      ["Team", "Plan"],
      ['"Fast" team', '6" ruler'],
      ["B", "x"],
    ]);
  });

  test("need their partner between commas, else the row is named", () => {
    expect(tableOf('Team,Plan\nA,ok\n"B,never closed\nC,x')).toMatchObject({
      source: "cohort",
      row: 3,
      column: null,
    });
  });
});

describe("lines", () => {
  test("end as any computer ends them", () => {
    const expected = [
      ["Team", "Goal"],
      ["A", "71"],
      ["B", "78"],
    ];
    for (const end of ["\n", "\r\n", "\r"])
      expect(tableOf(["Team,Goal", "A,71", "B,78"].join(end))).toEqual(expected);
    expect(tableOf("Team,Goal\r\nA,71\nB,78\r")).toEqual(expected);
  });

  test("that are blank count between rows, and neither before nor behind the table", () => {
    expect(tableOf("\n \t\nTeam\tGoal\n\nA\t71\n\t\n\n")).toEqual([["Team", "Goal"], [], ["A", "71"]]);
  });

  test.each(["", "\n\n", " \t \n", "\uFEFF"])("make no table of nothing: %j", (text) => {
    expect(tableOf(text)).toEqual([]);
  });
});

describe("cells", () => {
  test("come without a byte order mark", () => {
    expect(tableOf("\uFEFFTeam,Goal\nA,71")).toEqual([
      ["Team", "Goal"],
      ["A", "71"],
    ]);
  });

  test("are dropped where they are blank at the end of a row", () => {
    expect(tableOf(`Team\tGoal${"\t".repeat(998)}\nA\t${"\t ".repeat(998)}`)).toEqual([
      ["Team", "Goal"],
      ["A"],
    ]);
  });

  test("may be 300 in a row", () => {
    const names = Array.from({ length: 300 }, (_, index) => `Column ${index + 1}`);
    expect(tableOf([names, names].map((row) => row.join("\t")).join("\n"))).toEqual([names, names]);
  });

  test("keep every script as it was typed", () => {
    const teams = ["צוות אלגברה 1 (א)", "فريق الهندسة", "🚀 École A–G 👩🏽‍🏫", "数学チーム", "<b>=1+1</b>"];
    expect(tableOf(["Team", ...teams].join("\n"))).toEqual([["Team"], ...teams.map((team) => [team])]);
  });
});

const cell = fc
  .string({ unit: fc.constantFrom(..."aé🚀א 7,;\t\n\"'=") })
  .filter((text) => text.trim() !== "");

test.each(["\t", ",", ";"])("a table that a spreadsheet wrote with %j is read as it was", (delimiter) => {
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rows, fc.constantFrom("\n", "\r\n"), (written, newline) => {
      const table = [["Team", "Plan"], ...written];
      expect(tableOf(Papa.unparse(table, { delimiter, newline, quotes: true }))).toEqual(table);
    }),
  );
});

test("a row can be found again in the text that was pasted", () => {
  const text = '\n\nTeam,Plan\nA,"one\ntwo"\n\nB,three\n\n';
  const rows = pastedTable("cohort", text).spans.map(({ start, end }) => text.slice(start, end));
  expect(rows).toEqual(["Team,Plan", 'A,"one\ntwo"', "", "B,three"]);
});

test("the size of a table counts its rows without the column names and without blank ones", () => {
  expect(sizeWords("Team\tGoal\nA\t71\n\nB\t78\n")).toBe("2 rows under 2 column names");
  expect(sizeWords("Team\nA")).toBe("1 row under 1 column name");
  expect(sizeWords("\n")).toBe("");
});
