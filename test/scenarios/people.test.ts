import { describe, expect, test } from "vitest";
import {
  column,
  lastRun,
  lausdSouth,
  opened,
  tab,
  teams,
  types,
  type Workbook,
  weeks,
  workbookOf,
  writes,
} from "./workbook.ts";

const TEXTS = [
  '=HYPERLINK("http://evil.example";"click")',
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "'quoted",
  "1/2",
  "2020-05-04",
  "12",
  "1e5",
  "43%",
  "TRUE",
  "#REF!",
  "\t=1+1",
  "<b>bold</b>",
];

describe("what people write is text, whatever it looks like", () => {
  const readings = [
    ["Team", "Week", "Actual", "Success", "Challenge", "Ask"],
    ...TEXTS.slice(0, 8).map((text, index) => [
      "Algebra",
      String(index + 1),
      "",
      text,
      TEXTS[index + 7] ?? "",
      text,
    ]),
  ];
  const cohort = [
    ["Team", "School", "Leader", "Metric", "Unit", "Baseline", "Goal", "Start", "Weeks"],
    ["Algebra", "#REF!", "'Ada", "43%", "percent", "43", "71", "2020-04-20", "8"],
    ["2020-05-04", "TRUE", "12", "1/2", "percent", "43", "71", "2020-04-20", "8"],
  ];
  const workbook = workbookOf({
    cohort,
    readings,
    settings: { name: "2020", start: "2020-04-20", weeks: 8, note: "1/2", executiveSponsor: "'Ann" },
    asOf: "2020-05-22",
  });

  test("in the week's words", () => {
    expect(weeks(workbook, "Algebra", "Success")).toEqual(TEXTS.slice(0, 8).map((text) => text.trim()));
    expect(weeks(workbook, "Algebra", "Challenge")).toEqual(TEXTS.slice(7, 15).map((text) => text.trim()));
  });

  test("in names and on the roster", () => {
    const roster = tab(workbook, "Teams");
    expect(column(roster, "Team").slice(0, 2)).toEqual(["Algebra", "2020-05-04"]);
    expect(column(roster, "School").slice(0, 2)).toEqual(["#REF!", "TRUE"]);
    expect(column(roster, "Leader").slice(0, 2)).toEqual(["'Ada", "12"]);
    expect(column(roster, "Metric").slice(0, 2)).toEqual(["43%", "1/2"]);
    expect(tab(workbook, "2020-05-04").values[0]?.[1]).toBe("2020-05-04");
  });

  test("in settings", () => {
    expect(
      tab(workbook, "Cohort")
        .values.slice(1, 4)
        .map((line) => line[1]),
    ).toEqual(["2020", 1, "'Ann"]);
    expect(tab(workbook, "Rollup").values[2]?.[1]).toContain("1/2");
  });

  test("and no formula of the file holds any of it", () => {
    const formulas = workbook.file
      .snapshot()
      .tabs.flatMap((each) => each.formulas.flat())
      .filter((text) => text !== "");
    expect(formulas.filter((text) => /evil|'Ada|<b>/.test(text))).toEqual([]);
  });
});

describe("the edit trigger", () => {
  const workbook = workbookOf(lausdSouth("2020-05-22", "without readings"));
  const updated = (team: string) =>
    weeks(workbook, team, "Updated").map((stamp) => (stamp === "" ? "" : "stamped"));

  test("stamps the day beside an Actual, in at most four service calls", () => {
    types(workbook, "Fremont A–G", "D9", "8");
    expect(updated("Fremont A–G").slice(0, 2)).toEqual(["stamped", ""]);
    expect(lastRun(workbook)).toMatchObject({ name: "onEdit", outcome: { ok: true } });
    expect(lastRun(workbook).calls.length).toBeLessThanOrEqual(4);
  });

  test("stamps it beside the parts that an Actual is made from", () => {
    for (const a1 of ["G9", "H10", "I11"]) types(workbook, "Banning Algebra 1", a1, "40");
    expect(updated("Banning Algebra 1").slice(0, 4)).toEqual(["stamped", "stamped", "stamped", ""]);
  });

  test("stamps every row of a paste, and the weeks alone", () => {
    const edit = workbook.person.pastes("Bethune geometry", "D8", [["1%"], ["38%"], ["41%"]]);
    workbook.addon.edited(edit);
    expect(updated("Bethune geometry").slice(0, 3)).toEqual(["stamped", "stamped", ""]);
    expect(lastRun(workbook).calls.length).toBeLessThanOrEqual(4);
    const wide = workbook.person.pastes("UMM algebra", "C9", [
      ["", "68%"],
      ["", "70%"],
    ]);
    workbook.addon.edited(wide);
    expect(updated("UMM algebra").slice(0, 3)).toEqual(["stamped", "stamped", ""]);
  });

  test("leaves the days of rows that were pasted with their own", () => {
    const row = weekRow(workbook, "Wilmington maths", "2020-05-08");
    const edit = workbook.person.pastes("Wilmington maths", "A10", [row]);
    workbook.addon.edited(edit);
    expect(writes(lastRun(workbook))).toEqual([]);
    expect(weeks(workbook, "Wilmington maths", "Updated")[1]).toBe("2020-05-08");
  });

  test.each([
    ["Wilmington maths", "C9", "50%"],
    ["Wilmington maths", "K9", "went well"],
    ["Wilmington maths", "D5", "x"],
    ["Wilmington maths", "D30", "note"],
    ["Cohort", "B2", "Spring"],
    ["Teams", "C2", "Fremont"],
    ["Rollup", "D8", "x"],
  ])("writes nothing when %s %s is typed", (name, a1, text) => {
    types(workbook, name, a1, text);
    expect(writes(lastRun(workbook))).toEqual([]);
    expect(lastRun(workbook).outcome.ok).toBe(true);
    expect(lastRun(workbook).calls.length).toBeLessThanOrEqual(4);
  });
});

/** The row of a week as people copy it from elsewhere: an Actual, and the day on which it was known. */
function weekRow(workbook: Workbook, name: string, day: string): readonly string[] {
  const headers = tab(workbook, name).values.find((line) => line.includes("Weekly target")) ?? [];
  return headers
    .slice(0, headers.indexOf("Updated") + 1)
    .map((header) => (header === "Actual" ? "50%" : header === "Updated" ? day : ""));
}

test.each(["Pacific/Auckland", "America/Los_Angeles"])(
  "a stamp is the day on which it was typed, in the time zone of the file: %s",
  (timeZone) => {
    const workbook = workbookOf(teams(["Algebra"]), { timeZone });
    const today = () => new Intl.DateTimeFormat("en-CA", { timeZone }).format(new Date());
    const before = today();
    types(workbook, "Algebra", "D9", "44%");
    expect([before, today()]).toContain(String(weeks(workbook, "Algebra", "Updated")[0]).slice(0, 10));
  },
);

test("opened where it was never used, the add-on makes its menu without a service call", () => {
  const { addon } = opened({ usedBefore: false });
  expect(addon.ended).toMatchObject([{ name: "onOpen", mode: "NONE", calls: [], outcome: { ok: true } }]);
  expect(addon.menus).toHaveLength(1);
});

test("what the sidebar asks for of an open tab changes nothing", () => {
  const workbook = workbookOf(teams(["Algebra"]));
  expect(workbook.addon.serve("bttCall", ["home", null])).toMatchObject({ ok: true, value: { ok: true } });
  expect(writes(lastRun(workbook))).toEqual([]);
  workbook.addon.serve("bttCall", ["preview", teams(["Geometry"])]);
  expect(writes(lastRun(workbook))).toEqual([]);
});
