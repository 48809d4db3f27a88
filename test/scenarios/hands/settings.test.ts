import { describe, expect, test } from "vitest";
import { SpreadsheetFile } from "../../../workbench/emulation/engine/file.ts";
import { calls } from "../calls.ts";
import {
  beside,
  built,
  opened,
  repaired,
  spreadsheetIn,
  tab,
  teams,
  types,
  type Workbook,
  weeks,
} from "../workbook.ts";
import { checkedUp, expectMended, settled } from "./damage.ts";

type Hand = (workbook: Workbook) => void;

const BREAK = "2020-05-04";

/** The settled cohort with a break in its third week, which every tab has room for. */
function paused(): Workbook {
  stored ??= JSON.stringify(withBreak().file);
  return opened({}, SpreadsheetFile.fromJSON(JSON.parse(stored)));
}
let stored: string | undefined;

function withBreak(): Workbook {
  const workbook = settled();
  types(workbook, "Cohort", "E2", BREAK);
  types(workbook, "Cohort", "F2", "Spring break");
  repaired(workbook);
  expect(third(workbook)).toBe("· Break");
  return workbook;
}

const third = (workbook: Workbook) => weeks(workbook, "Algebra", "Status")[2];

const rowOf = (workbook: Workbook, label: string) =>
  tab(workbook, "Cohort").values.findIndex(([first]) => first === label) + 1;

const HEADERS = ["Setting", "Value", "What it does", "", "Break: week of", "Reason"];

/** What a check-up says of the Cohort tab; formulas of others follow rows that move, and come back. */
const onCohort = (workbook: Workbook) => checkedUp(workbook).findings.filter(({ tab }) => tab === "Cohort");

describe("on the Cohort tab Repair puts back", () => {
  test.each<[string, Hand]>([
    ["a column inserted in front of all", ({ person }) => person.insertsColumns("Cohort", 1)],
    ["one inserted in front of the breaks", ({ person }) => person.insertsColumns("Cohort", 4)],
    ["the breaks dragged to the front", ({ person }) => person.dragsColumns("Cohort", 5, 1)],
    ["the gap in front of the breaks, which was deleted", ({ person }) => person.deletesColumns("Cohort", 4)],
    ["the labels, which were deleted", ({ person }) => person.deletesColumns("Cohort", 1)],
    ["the headers, which were deleted", ({ person }) => person.deletesRows("Cohort", 1)],
  ])("%s: each break and each setting counts as before", (_, hand) => {
    const workbook = paused();
    hand(workbook);
    expect(checkedUp(workbook).findings).toMatchObject([{ tab: "Cohort", kind: "moved" }]);
    expectMended(workbook);
    expect(third(workbook)).toBe("· Break");
    const [headers = [], first = []] = tab(workbook, "Cohort").values;
    expect([...headers.slice(0, 6), ...first.slice(4, 6)]).toEqual([...HEADERS, BREAK, "Spring break"]);
    expect(beside(tab(workbook, "Cohort"), "As of")).toBe("2020-05-22");
  });

  test("the last column, which was deleted", () => {
    const workbook = paused();
    workbook.person.deletesColumns("Cohort", 6);
    expectMended(workbook);
    expect(tab(workbook, "Cohort").values[0]?.slice(0, 6)).toEqual(HEADERS);
    expect(third(workbook)).toBe("· Break");
  });

  test("a column with words of the district’s own, which stand behind ours from then on", () => {
    const workbook = paused();
    workbook.person.insertsColumns("Cohort", 2);
    types(workbook, "Cohort", "B1", "Who knows");
    types(workbook, "Cohort", "B6", "Ask Ana");
    expectMended(workbook);
    const { values } = tab(workbook, "Cohort");
    expect([values[0]?.at(-1), values[5]?.at(-1)]).toEqual(["Who knows", "Ask Ana"]);
  });
});

test("a team does not join while a column of Cohort is astray; after Repair it has the breaks", () => {
  const workbook = paused();
  workbook.person.insertsColumns("Cohort", 4);
  const before = tab(workbook, "Cohort");
  expect(() => built(workbook, teams(["Physics"]))).toThrow(/^Nothing was changed\. On Cohort /);
  expect(tab(workbook, "Cohort")).toEqual(before);
  repaired(workbook);
  built(workbook, teams(["Physics"]));
  expect(weeks(workbook, "Physics", "Status")[2]).toBe("· Break");
});

test("mail writes nothing into a column of people’s that stands where the values did", () => {
  const workbook = settled();
  workbook.person.insertsColumns("Cohort", 2);
  const row = rowOf(workbook, "Weekly update");
  types(workbook, "Cohort", `B${row}`, "mine");
  expect(calls(workbook, "mailOff", null)).toMatchObject({ ok: true });
  expect(tab(workbook, "Cohort").values[row - 1]?.[1]).toBe("mine");
});

test.each(["Judged by", "Close band"])("the row %s comes back where it was deleted", (label) => {
  const workbook = paused();
  workbook.person.deletesRows("Cohort", rowOf(workbook, label));
  expect(onCohort(workbook)).toMatchObject([{ kind: "changed" }]);
  expectMended(workbook);
  expect(rowOf(workbook, label)).toBe(rowOf(settled(), "Last word on mail"));
  expect(third(workbook)).toBe("· Break");
});

test("the day that all is judged by follows As of, wherever people have put that", () => {
  const workbook = settled();
  workbook.person.dragsRows("Cohort", rowOf(workbook, "As of"), 3);
  workbook.person.insertsRows("Cohort", 6);
  types(workbook, "Cohort", "A6", "Principal");
  types(workbook, "Cohort", "B6", "Dana Cole");
  expect(onCohort(workbook)).toEqual([]);
  const wanted = tab(workbook, "Cohort").values;
  types(workbook, "Cohort", `B${rowOf(workbook, "Judged by")}`, "soon");
  types(workbook, "Cohort", "A2", "Kohorte");
  expect(onCohort(workbook)).toMatchObject([
    { said: expect.stringContaining("2 cells are restored: A2, B18") },
  ]);
  expectMended(workbook, ["soon", "Kohorte"]);
  expect(tab(workbook, "Cohort").values).toEqual(wanted);
  types(workbook, "Cohort", "B3", "2020-05-08");
  expect(beside(tab(workbook, "Cohort"), "Judged by")).toBe("2020-05-08");
});

test("a break that is cleared or moved with a row of settings is in force no longer where it was", () => {
  const workbook = paused();
  types(workbook, "Cohort", "E4", "2020-05-18");
  repaired(workbook);
  types(workbook, "Cohort", "E2", "");
  types(workbook, "Cohort", "F2", "");
  repaired(workbook);
  const breaks = () =>
    tab(workbook, "Cohort")
      .values.map((line) => line[4])
      .filter((each, row) => row > 0 && each !== "");
  expect(breaks()).toEqual(["2020-05-18"]);
  workbook.person.insertsRows("Cohort", 3);
  repaired(workbook);
  expect(breaks()).toEqual(["2020-05-18"]);
});

test("headers that people gave Cohort in their own words come back, and no column with them", () => {
  const workbook = paused();
  ["Ajuste", "Valor", "Que hace"].forEach((header, index) => {
    types(workbook, "Cohort", `${"ABC"[index]}1`, header);
  });
  spreadsheetIn(workbook.file).getSheetByName("Cohort")?.insertColumnAfter(6);
  types(workbook, "Cohort", "G1", "Notes");
  types(workbook, "Cohort", "G2", "Ask Ana");
  built(workbook, teams(["Physics"]));
  expect(weeks(workbook, "Physics", "Status")[2]).toBe("· Break");
  repaired(workbook);
  expect(tab(workbook, "Cohort").values[0]?.slice(0, 7)).toEqual([...HEADERS, "Notes"]);
  expect(third(workbook)).toBe("· Break");
});

test("a column of people’s is not taken for ours that was deleted in front of it", () => {
  const workbook = paused();
  spreadsheetIn(workbook.file).getSheetByName("Cohort")?.insertColumnAfter(6);
  types(workbook, "Cohort", "G1", "Notes");
  types(workbook, "Cohort", "G2", "Ask Ana");
  workbook.person.deletesColumns("Cohort", 6);
  expectMended(workbook);
  const { values } = tab(workbook, "Cohort");
  expect(values[0]).toEqual([...HEADERS, "Notes"]);
  expect(values[1]?.slice(4)).toEqual([BREAK, "", "Ask Ana"]);
});

test("a day far below the breaks is one of people’s own, for formulas and for Repair", () => {
  const workbook = paused();
  spreadsheetIn(workbook.file).getSheetByName("Cohort")?.insertRowsAfter(40, 5);
  types(workbook, "Cohort", "E44", "2020-05-18");
  expectMended(workbook);
  expect(weeks(workbook, "Algebra", "Status").filter((status) => status === "· Break")).toHaveLength(1);
  expect(checkedUp(workbook).findings).toEqual([]);
});
