import { describe, expect, test } from "vitest";
import { CONTRACT, DATA_COLUMNS } from "../../src/workbook/tabs/data-columns.ts";
import { read } from "../bundle/shipped.ts";
import { lausdSouth, spreadsheetIn, teams, type Workbook, workbookOf } from "../scenarios/workbook.ts";

const page = read("docs/data.md");
const [, table = ""] = page.split("## The columns");
const rows = table
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| header"))
  .map((line) =>
    line
      .split("|")
      .map((cell) => cell.trim())
      .slice(1, -1),
  );

test("the page names every header of Data, in order, and its contract", () => {
  expect(rows.map(([header]) => header)).toEqual(DATA_COLUMNS.map(({ header }) => header));
  expect(page).toContain(`**Contract ${CONTRACT}.**`);
});

test("a header that a contract once had keeps its place: others read by it", () => {
  // A digest of contract 1: a change here is a change of the contract.
  expect(
    DATA_COLUMNS.slice(0, 58)
      .map(({ key }) => key)
      .join(" "),
  ).toBe(
    "contract cohort id team school priority coach kind metric unit start goalDate weeks phase week latest status symbol ahead baseline goal actual target gap progress planned needed participation signal streak outlook projected low high story recent driver final version asks oldestAsk actions checkIns oneOnOnes members told onBreak sheet shown values ending way runningWeek runningWeeks need place order rank",
  );
  expect(CONTRACT).toBe(1);
});

const KINDS = [
  ["Team", "Metric", "Kind", "Unit", "Group", "N", "Baseline", "Goal", "Bar", "Need", "Of", "Start", "Weeks"],
  ["Average", "Score", "average", "percent", "", "60", "43", "71", "", "", "", "2020-04-20", "8"],
  ["Rate", "Passed", "rate", "percent", "", "60", "40", "80", "", "", "", "2020-04-20", "8"],
  ["Running", "Met", "running count", "students", "", "45", "0", "45", "", "", "", "2020-04-20", "8"],
  ["Weekly", "Came", "weekly count", "students", "", "45", "5", "40", "", "", "", "2020-04-20", "8"],
  ["Decrease", "Absences", "decrease", "percent", "", "80", "0", "-30", "", "", "", "2020-04-20", "8"],
  ["Milestones", "Steps", "milestones", "steps", "", "", "0", "8", "", "", "", "2020-04-20", "8"],
  ["Each", "Days", "each person", "students", "", "12", "0", "11", "window", "4", "10", "2020-04-20", "8"],
  ["Hold", "On time", "hold", "percent", "", "60", "95", "95", "", "", "", "2020-04-20", "8"],
  ["Small", "Score", "average", "percent", "", "6", "43", "71", "", "", "", "2020-04-20", "8"],
  ["No goal", "Score", "average", "percent", "", "60", "", "", "", "", "", "2020-04-20", "8"],
] as const;

const everyKind = (asOf: string): Workbook =>
  workbookOf({
    cohort: KINDS.map((line, row) => [...line, ...(row === 0 ? ["Priority", "Coach"] : ["Literacy", "Ada"])]),
    settings: { name: "Every kind", start: "2020-04-20", weeks: 8 },
    asOf,
    readings: [
      ["Team", "Week", "Actual"],
      ...["Average", "Weekly", "Milestones", "Hold", "Small", "No goal"].flatMap((team) =>
        [1, 2, 3, 4, 5].map((week) => [team, String(week), String(40 + week)]),
      ),
    ],
  });

/** States of a cohort whose rows together use every column. */
const states: Readonly<Record<string, () => Workbook>> = {
  "before the start": () => everyKind("2020-04-01"),
  "in week 5": () => everyKind("2020-05-22"),
  "after the end": () => everyKind("2020-07-10"),
  "of the example, in week 5": () => lausd("2020-05-22"),
  "of the example, after the end": () => lausd("2020-07-01"),
  "with one team and nothing else": () => workbookOf(teams(["Algebra"])),
};
const lausd = (asOf: string) => workbookOf(lausdSouth(asOf, "with readings"));

/** What a cell is, in the words of the page. */
function typeOf(value: unknown): "blank" | "number" | "date" | "text" | "other" {
  if (value === "") return "blank";
  if (typeof value === "number") return "number";
  if (Object.prototype.toString.call(value) === "[object Date]") return "date";
  return typeof value === "string" && !value.startsWith("#") ? "text" : "other";
}

function dataOf({ file }: Workbook): readonly (readonly unknown[])[] {
  const values = spreadsheetIn(file).getSheetByName("Data")?.getDataRange().getValues() ?? [];
  return values.slice(1).filter((line) => line[2] !== "");
}

describe.each(Object.entries(states))("the Data of a cohort %s", (_, make) => {
  test("has a row a team, and in each cell what the page says", () => {
    const lines = dataOf(make());
    expect(lines.length).toBeGreaterThan(0);
    const wrong = lines.flatMap((line) =>
      rows.flatMap(([header = "", type = "", , blank = ""], place) => {
        const found = typeOf(line[place]);
        const isFlag = type === "flag" && (line[place] === 0 || line[place] === 1);
        const isRight = found === "blank" ? blank !== "never" : found === type || isFlag;
        return isRight ? [] : [`${line[3]}, ${header}: ${found} ${String(line[place])}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

test("a group that is too small keeps the numbers marked on the page to itself", () => {
  const line = dataOf(everyKind("2020-05-22")).find(([, , , team]) => team === "Small") ?? [];
  const marked = rows.flatMap(([header, type, , blank = ""], place) =>
    type === "number" && blank.includes("*small*") ? [[header, line[place]]] : [],
  );
  expect(marked.length).toBeGreaterThan(8);
  expect(marked.filter(([, value]) => value !== "")).toEqual([]);
});

test("every column is filled in one state or another, but for what nobody has given", () => {
  const lines = Object.values(states).flatMap((make) => dataOf(make()));
  const empty = rows.flatMap(([header], place) => (lines.some((line) => line[place] !== "") ? [] : [header]));
  expect(empty).toEqual([]);
});
