import { beforeAll, describe, expect, test } from "vitest";
import { columnLetters } from "../../src/workbook/reference.ts";
import { given, idOf } from "./calls.ts";
import { asked, short, started } from "./starting.ts";
import { beside, column, errors, repaired, tab, types, type Workbook, workbookOf } from "./workbook.ts";

const cohort = short(["Algebra", "Geometry"], { asOf: "2020-06-20" });

/** Date, team, week, kind, what, who, due, state and outcome, as people type them into the Journal. */
const TYPED = [
  ["2020-06-01", "Algebra", "3", "ask", "A room", "Ms Lee", "next Friday", "waiting", "half of it"],
  ["early in May", "algebra ", "", "Ask", "Loan devices", "", "2020-06-30", "", ""],
  ["2020-06-02", "", "", "ask", "A bus for all", "the board", "", "", ""],
  ["2020-06-03", "Algerba", "", "action", "Call the parents", "", "", "", ""],
  ["2020-06-04", "Geometry", "", "ask", "Another ruler", "", "", "", ""],
  ["2020-06-05", "ALGEBRA", "", "ask", "Chalk", "", "", "done", ""],
] as const;

/** Types rows below the header of the Journal. */
function journals(workbook: Workbook, rows: readonly (readonly string[])[]): void {
  rows.forEach((row, index) => {
    row.forEach((text, place) => {
      if (text !== "") types(workbook, "Journal", `${columnLetters(place + 1)}${index + 2}`, text);
    });
  });
}

describe("what is open on the Journal when the next cycle begins", () => {
  let workbook: Workbook;
  let rows: readonly (readonly unknown[])[];
  beforeAll(() => {
    workbook = workbookOf(cohort);
    journals(workbook, TYPED);
    const request = asked(workbook);
    const algebra = idOf(workbook, "Algebra");
    started(workbook, { ...request, teams: request.teams.filter(({ team }) => team === algebra) });
    rows = tab(workbook, "Journal")
      .values.slice(1)
      .map((line) => line.slice(0, 9));
  });
  const rowOf = (what: string) => rows.find((line) => line[4] === what);

  test("goes along cell by cell, what cannot be read as it was typed", () => {
    const archived = tab(workbook, "Cycle 1 · Journal").values[1];
    expect(rowOf("A room")).toEqual([
      archived?.[0],
      "Algebra",
      "",
      "ask",
      "A room",
      "Ms Lee",
      "next Friday",
      "waiting",
      "half of it · From cycle 1",
    ]);
    expect(rowOf("Loan devices")?.[0]).toBe("early in May");
  });

  test("goes along where it names no team, or none of the cycle", () => {
    expect(rowOf("A bus for all")?.slice(1, 6)).toEqual(["", "", "ask", "A bus for all", "the board"]);
    expect(rowOf("Call the parents")?.slice(1, 4)).toEqual(["Algerba", "", "action"]);
  });

  test("stays behind with a team that does not go on, and where it is done", () => {
    const told = rows.map((line) => line[4]).filter((what) => what !== "");
    expect(told).toEqual(["A room", "Loan devices", "A bus for all", "Call the parents"]);
  });

  test("names its team as the Teams tab does", () => {
    expect(rowOf("Loan devices")?.[1]).toBe("Algebra");
    expect(column(tab(workbook, "Rollup"), "Oldest ask")[0]).toBe(23);
    expect(errors(workbook)).toEqual([]);
  });
});

test("people of no team go along to the next cycle, as a coach of several; those of a team that stays behind do not", () => {
  const workbook = workbookOf(cohort);
  const rows = [
    ["", "K. Osei", "osei@district.org", "coach"],
    ["ALGEBRA", "Ada", "ada@district.org", "leader"],
    ["Algerba", "Ben", "", "member"],
    ["Geometry", "Cleo", "", "member"],
  ];
  rows.forEach((row, index) => {
    row.forEach((text, place) => {
      if (text !== "") types(workbook, "Members", `${columnLetters(place + 1)}${index + 2}`, text);
    });
  });
  const request = asked(workbook);
  const algebra = idOf(workbook, "Algebra");
  started(workbook, { ...request, teams: request.teams.filter(({ team }) => team === algebra) });
  const carried = tab(workbook, "Members")
    .values.slice(1)
    .map((line) => line.slice(0, 4));
  expect(carried.filter((line) => line.join("") !== "")).toEqual([
    ["", "K. Osei", "osei@district.org", "coach"],
    ["Algebra", "Ada", "ada@district.org", "leader"],
    ["Algerba", "Ben", "", "member"],
  ]);
});

test("settings go along as they were typed, whatever number they hold", () => {
  const workbook = workbookOf(cohort);
  const typed = [
    ["Grace days", "20"],
    ["Smallest group shown", "12.5"],
  ] as const;
  const rowOf = (label: string) => tab(workbook, "Cohort").values.findIndex(([text]) => text === label) + 1;
  for (const [label, text] of typed) types(workbook, "Cohort", `B${rowOf(label)}`, text);
  started(workbook, asked(workbook));
  for (const [label, text] of typed) expect(beside(tab(workbook, "Cohort"), label)).toBe(Number(text));
});

describe("a team that is typed in another case, or with spaces, in the Journal", () => {
  let workbook: Workbook;
  beforeAll(() => {
    workbook = workbookOf(cohort);
    journals(workbook, [
      ["2020-06-01", "algebra ", "", "ask", "A room", "Ms Lee"],
      ["2020-06-02", " ALGEBRA", "", "check-in", "Check-in 1"],
      ["2020-06-03", "ALGEBRA ", "", "action", "Call the parents", "", "2020-06-04"],
    ]);
  });

  test("is that team on the rollup", () => {
    const row = tab(workbook, "Rollup").values.find(([name]) => name === "Algebra") ?? [];
    expect(row).toContain(19);
    expect(row).toContain("1 of 3");
  });

  test("is that team on its retrospective and at a check-in", () => {
    const algebra = idOf(workbook, "Algebra");
    const { name: page } = given(workbook, "makeRetrospective", { team: algebra });
    const asks = tab(workbook, page).values.find(([label]) => label === "Asks");
    expect(asks?.slice(1, 3)).toEqual(["0 of 1 answered", "1 open, the oldest 19 days"]);
    const support = tab(workbook, page).values.find(([label]) => label === "Support");
    expect(support?.[1]).toContain("1 of 3 check-ins");
    const { name: checkIn } = given(workbook, "makeCheckIn", { number: 2 });
    expect(tab(workbook, checkIn).values.flat().join(" ")).toContain("A room");
  });

  test("is left by Repair as it was typed", () => {
    repaired(workbook);
    expect(column(tab(workbook, "Journal"), "Team").slice(0, 2)).toEqual(["algebra ", " ALGEBRA"]);
  });
});
